"""A sheet as plain text: every heading, line and picture in reading order."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.handout.sheet import Line, Piece, Section, TakeHome
from kiosk.library.blocks import plain


def outline(sheet: TakeHome) -> str:
    """The sheet's text, with headings as in Markdown."""
    lines = [f"# {sheet.title}", ""]
    if sheet.draft:
        lines += [sheet.draft, ""]
    for section in sheet.sections:
        lines += _section(section)
    return "\n".join(lines).rstrip() + "\n"


def _section(section: Section) -> Iterable[str]:
    if section.title:
        yield from (f"## {section.title}", "")
    for piece in section.pieces:
        yield from _piece(piece)
        yield ""


def _piece(piece: Piece) -> Iterable[str]:
    if piece.title:
        yield from (f"### {piece.title}", "")
    if piece.figure is not None:
        yield from (f"[{piece.figure.alt}]", "")
        yield from (f"- {one.said} {one.label}" for one in piece.figure.shares)
    number, before = 0, ""
    for line in piece.lines:
        number = number + 1 if line.kind == "number" else 0
        if before and (line.kind != before or line.kind not in ("point", "number")):
            yield ""
        before = line.kind
        yield _line(line, number)


def _line(line: Line, number: int) -> str:
    said = plain(line.passage)
    if line.kind == "number":
        return f"{number}. {said}"
    return f"- {said}" if line.kind == "point" else said
