"""Turns a place in a page and a rule of the table into a finding."""

from __future__ import annotations

from kiosk.authoring.pieces import Page, Piece
from kiosk.authoring.table import LEVELS
from kiosk.findings import Finding


def at(page: Page, piece: Piece, offset: int, rule: str, message: str, hint: str) -> Finding:
    """A finding of `rule` at character `offset` of the piece."""
    line, column = page.place(piece.source(offset))
    return Finding(page.file, line, column, rule, LEVELS[rule], message, hint)


def whole(page: Page, rule: str, message: str, hint: str) -> Finding:
    """A finding of `rule` about the whole page."""
    return of_file(page.file, rule, message, hint)


def of_file(file: str, rule: str, message: str, hint: str) -> Finding:
    """A finding of `rule` about a whole file."""
    return Finding(file, 0, 0, rule, LEVELS[rule], message, hint)
