"""Sheets and cards as PDF/UA, drawn by the package `typst`: the extra `infusion-guide[print]`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.errors import StartError
from kiosk.recovery.card import Card
from kiosk.recovery.sheet import Sheet

HERE = Path(__file__).parent
FONTS = HERE.resolve().parent / "qml" / "fonts"
PAPERS = {"letter": "us-letter", "a4": "a4"}


def as_pdf(sheets: Sequence[Sheet], paper: str = "letter") -> bytes:
    """One PDF, each sheet on pages of its own, tagged for screen readers. Raises StartError without typst."""
    return _drawn("sheets.typ", {"sheets": json.dumps([asdict(one) for one in sheets])}, paper)


def card_as_pdf(card: Card, paper: str = "letter") -> bytes:
    """A card to cut out of one page. Raises StartError without typst."""
    return _drawn("card.typ", {"card": json.dumps(asdict(card))}, paper)


def _drawn(template: str, inputs: Mapping[str, str], paper: str) -> bytes:
    try:
        import typst
    except ImportError as problem:
        raise StartError(
            "Sheets cannot be drawn: the package typst is not installed.",
            "Install infusion-guide[print], or choose another format.",
        ) from problem
    return typst.compile(
        HERE / template,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={**inputs, "paper": PAPERS[paper]},
        format="pdf",
        pdf_standards=["ua-1"],
    )
