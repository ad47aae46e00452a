"""The forms of a sheet: a page for a browser, an outline, and PDF as other programs read it."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from kiosk.adapters.qr_code import code_of
from kiosk.adapters.typst_handout import handout_as_pdf, handout_as_pictures
from kiosk.handout.html import as_html
from kiosk.handout.made import Clinic, Talked, Wanted, take_home
from kiosk.handout.outline import outline
from kiosk.handout.sheet import TakeHome
from tests.support.handout import VALUES, library

WEB = "https://harbor.example/infusions"
WANTED = Wanted((Talked("in-the-chair"), Talked("does-it-work")))


def sheet(language: str = "en") -> TakeHome:
    clinic = Clinic("Harbor <Clinic> & Sons", VALUES, code=code_of(WEB))
    return take_home(library(language), WANTED, clinic, language == "ar")


class Read(HTMLParser):
    """What a browser would make of a page, as far as it is looked at here."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.named: list[str] = []
        self.words: list[str] = []
        self.lists: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.named += [value or "" for name, value in attrs if name == "aria-label"]
        if tag in ("ul", "ol"):
            self.lists.append(tag)
        assert tag != "li" or self.lists, "an item outside a list"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            assert self.lists.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


def test_a_page_escapes_names_its_pictures_and_needs_nothing_from_elsewhere() -> None:
    page = as_html(sheet())
    read = Read(page)
    assert read.lists == []
    assert "Harbor <Clinic> & Sons" in read.words
    assert all(read.named)
    assert len(read.named) == page.count('role="img"') > 2
    assert "<script" not in page
    assert "src=" not in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')


def test_an_arabic_page_runs_from_right_to_left_and_english_in_it_does_not() -> None:
    page = as_html(sheet("ar"))
    assert '<html lang="ar" dir="rtl">' in page
    assert ' lang="en" dir="ltr">' in page


def test_a_part_runs_as_its_language_does_whichever_that_is() -> None:
    whole = sheet()
    first = replace(whole.sections[0], language="ar-XB")
    assert ' lang="ar-XB" dir="rtl">' in as_html(replace(whole, sections=(first, *whole.sections[1:])))


def test_an_outline_tells_the_order_of_everything() -> None:
    lines = outline(sheet()).splitlines()
    assert [line for line in lines if line.startswith("## ")] == [
        *("## In the chair", "## Does it work?", "## Today's rules", "## Whom to call"),
        "## Questions for next time",
    ]
    assert "1. You lie back in a bed or chair." in lines


@pytest.mark.parametrize(("language", "paper"), [("en", "letter"), ("es", "a4"), ("ar", "a4")])
def test_the_pdf_is_tagged_says_its_language_and_carries_its_fonts(language: str, paper: str) -> None:
    pdf = PdfReader(io.BytesIO(handout_as_pdf(sheet(language), paper, sheet() if language != "en" else None)))
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert pdf.metadata is not None
    assert pdf.metadata.title == sheet(language).title
    assert not pdf.metadata.author
    fonts = {font for page in pdf.pages for font in _fonts(page["/Resources"])}
    assert fonts
    assert all(embedded for _, embedded in fonts)
    size = {"letter": (612, 792), "a4": (595, 842)}[paper]
    assert (round(pdf.pages[0].mediabox.width), round(pdf.pages[0].mediabox.height)) == size


def test_pictures_are_figures_with_words() -> None:
    data = handout_as_pdf(sheet())
    root = PdfReader(io.BytesIO(data)).trailer["/Root"]
    alts = _alts(root["/StructTreeRoot"])
    assert "A person lies back under a blanket; a nurse sits close by." in alts


def test_the_words_can_be_taken_out_of_the_pdf_again() -> None:
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(handout_as_pdf(sheet()))).pages)
    for words in ("In the chair", "54 of 100 people", "Call 988 at any time.", WEB, "555 0100"):
        assert words in text


def test_pictures_of_the_pages_have_the_papers_proportions() -> None:
    pages = handout_as_pictures(sheet(), "letter", ppi=36)
    assert len(pages) > 2
    assert struct.unpack(">II", pages[0][16:24]) == (306, 396)


def test_the_code_is_dark_on_light_with_its_quiet_edge() -> None:
    code = code_of(WEB)
    assert code is not None
    assert code.text == WEB
    assert "#fff" in code.svg
    assert code_of("") is None


def _fonts(resources: DictionaryObject) -> set[tuple[str, bool]]:
    found = set()
    for font in resources.get("/Font", {}).values():
        whole = font.get_object()
        inner = whole["/DescendantFonts"][0].get_object() if "/DescendantFonts" in whole else whole
        descriptor = inner["/FontDescriptor"].get_object()
        there = any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))
        found.add((str(whole["/BaseFont"]), there))
    return found


def _alts(node: object) -> list[str]:
    """The alternative texts of a structure tree."""
    found, waiting = [], [node]
    while waiting:
        here = waiting.pop()
        here = here.get_object() if hasattr(here, "get_object") else here
        if isinstance(here, list):
            waiting += here
        elif isinstance(here, dict):
            if "/Alt" in here:
                found.append(str(here["/Alt"]))
            if "/K" in here:
                waiting.append(here["/K"])
    return found
