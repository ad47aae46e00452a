"""Sheets to take home, drawn by `typst`: as tagged PDF, or as pictures of the pages."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.adapters.typst_sheets import FONTS, PAPERS
from kiosk.errors import StartError
from kiosk.handout.sheet import Line, Piece, TakeHome
from kiosk.library.blocks import Words

TEMPLATE = Path(__file__).with_name("handout.typ")
PREVIEW_PPI = 72.0


def handout_as_pdf(sheet: TakeHome, paper: str = "letter", beside: TakeHome | None = None) -> bytes:
    """The sheet as PDF/UA; `beside` is the same in the staff's language. Raises StartError without typst."""
    drawn = _compiled(sheet, paper, beside, format="pdf", pdf_standards=["ua-1"])
    assert isinstance(drawn, bytes)
    return drawn


def handout_as_pictures(
    sheet: TakeHome, paper: str = "letter", beside: TakeHome | None = None, ppi: float = PREVIEW_PPI
) -> tuple[bytes, ...]:
    """Its pages as PNG at true proportions, for a look before it is printed."""
    drawn = _compiled(sheet, paper, beside, format="png", ppi=ppi)
    return (drawn,) if isinstance(drawn, bytes) else tuple(page for page in drawn if page is not None)


def _compiled(sheet: TakeHome, paper: str, beside: TakeHome | None, **how: Any) -> Any:
    try:
        import typst
    except ImportError as problem:
        raise StartError(
            "Sheets cannot be drawn: the package typst is not installed.",
            "Install infusion-guide[print], or choose another format.",
        ) from problem
    inputs = {"sheet": json.dumps(_plain(sheet, beside)), "paper": PAPERS[paper]}
    return typst.compile(TEMPLATE, font_paths=[FONTS], ignore_system_fonts=True, sys_inputs=inputs, **how)


def _plain(sheet: TakeHome, beside: TakeHome | None) -> dict[str, Any]:
    """The sheet as JSON has it. What stands beside is found by its section and id."""
    other = {
        (section.kind, number, piece.id): piece
        for number, section in enumerate(beside.sections if beside else ())
        for piece in section.pieces
    }
    return {
        "language": sheet.language.split("-")[0],
        "rtl": sheet.right_to_left,
        "clinic": sheet.clinic,
        "title": sheet.title,
        "draft": sheet.draft,
        "code": {**asdict(sheet.code), "words": sheet.beside_code} if sheet.code else None,
        "sections": [
            {
                "kind": section.kind,
                "title": section.title,
                "language": section.language,
                "blanks": section.blanks,
                "pieces": [
                    _piece(piece, other.get((section.kind, number, piece.id))) for piece in section.pieces
                ],
            }
            for number, section in enumerate(sheet.sections)
        ],
    }


def _piece(piece: Piece, beside: Piece | None) -> dict[str, Any]:
    return {
        "title": piece.title,
        "language": piece.language,
        "lines": [_line(one) for one in piece.lines],
        "figure": asdict(piece.figure) if piece.figure else None,
        "beside": None if beside is None or beside == piece else _piece(beside, None),
    }


def _line(line: Line) -> dict[str, Any]:
    runs = [{"text": part.text, "strong": isinstance(part, Words) and part.strong} for part in line.passage]
    return {"kind": line.kind, "mark": line.mark, "runs": runs}
