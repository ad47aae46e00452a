"""Pieces: what a reader meets on a page, and where each word stands in its file."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kiosk.authoring.pages import read_page
from kiosk.authoring.pieces import Page

SOURCE = """+++
title = "In the chair"
+++

## In the chair {#chair}

![A person lies back.](figures/chair.svg "The chair leans back.")

1. You lie **back** in a [drip](glossary/drip) room.[^during.5] Then rest.
   {: unless="infusion.minutes" }

!!! warning "Today"
    Do not drive.

### How sure are we? {.sure}

One study of {{course.infusions}} visits.
"""


def page() -> Page:
    """The page of SOURCE."""
    return read_page("chair/en.md", "en", SOURCE)


def test_a_page_falls_into_its_pieces() -> None:
    assert [(piece.kind, piece.part, piece.note, piece.text) for piece in page().pieces] == [
        ("title", "front", "", "In the chair"),
        ("title", "main", "", "In the chair"),
        ("alt", "main", "", "A person lies back."),
        ("caption", "main", "", "The chair leans back."),
        ("item", "main", "", "You lie back in a drip room. Then rest."),
        ("note-title", "main", "warning", "Today"),
        ("paragraph", "main", "warning", "Do not drive."),
        ("heading", "sure", "", "How sure are we?"),
        ("paragraph", "sure", "", "One study of \ufffc visits."),
    ]


def test_claims_belong_to_the_sentence_before_them() -> None:
    item = page().pieces[4]
    assert [[claim.id for claim in sentence.claims] for sentence in item.sentences()] == [["during.5"], []]
    assert item.optional
    assert item.terms == (("drip", "drip"),)


def test_each_character_knows_its_place() -> None:
    lines = SOURCE.split("\n")
    read = page()
    for piece in read.pieces:
        for at, char in enumerate(piece.text):
            line, column = read.place(piece.source(at))
            assert char == "\ufffc" or lines[line - 1][column - 1] == char


@given(st.text())
def test_any_text_is_a_page(text: str) -> None:
    read = read_page("x/en.md", "en", text)
    for piece in read.pieces:
        for sentence in piece.sentences():
            line, column = read.place(piece.source(sentence.start))
            assert line >= 1
            assert column >= 1
