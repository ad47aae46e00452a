"""Sheets as PDF/UA, drawn by the package `typst`: an extra of the program, `infusion-guide[print]`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.errors import StartError
from kiosk.recovery.sheet import Sheet

FONTS = Path(__file__).resolve().parents[1] / "qml" / "fonts"
TEMPLATE = Path(__file__).with_name("sheets.typ")
PAPERS = {"letter": "us-letter", "a4": "a4"}


def as_pdf(sheets: Sequence[Sheet], paper: str = "letter") -> bytes:
    """One PDF, each sheet on pages of its own, tagged for screen readers. Raises StartError without typst."""
    try:
        import typst
    except ImportError as problem:
        raise StartError(
            "Sheets cannot be drawn: the package typst is not installed.",
            "Install infusion-guide[print], or choose another format.",
        ) from problem
    inputs = {"sheets": json.dumps([asdict(one) for one in sheets]), "paper": PAPERS[paper]}
    return typst.compile(
        TEMPLATE,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs=inputs,
        format="pdf",
        pdf_standards=["ua-1"],
    )
