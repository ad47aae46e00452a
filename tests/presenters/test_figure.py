"""A step's picture: a drawing with discs, or numbers the app draws, and the words for both."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.content import TOPIC, Content, front
from tests.support.guide import CHAIR, CHAIR_TOML, Guide, changes, column, full

DATA = (
    '[data.dose]\npicture = "people"\nfact = "what.1"\nstudied = 99\ncompared = true\n'
    'groups = [{ id = "drug", had = 27 }, { id = "water", had = 9 }]\n'
)
LABELS = '[data.dose]\ndrug = "Better with it"\nwater = "Better without"\n'


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    content = full(Content(tmp_path))
    body = '## Numbers {#numbers}\n\n![27 and 9 of 100.](data/dose "Two groups.")\n\nBetter.[^what.1]\n'
    return Guide(content.topic("proof", body, TOPIC + DATA, front(more=LABELS)))


def test_a_data_picture_gives_numbers_and_no_file(guide: Guide) -> None:
    figure = guide.open("topic/proof/1").walk.figure
    assert (figure.dataKind, figure.file, figure.url, figure.loopMs) == ("people", "", "", 0)
    assert column(figure.groups, "label") == ["Better with it", "Better without"]
    assert column(figure.groups, "had") == [27, 9]
    assert (figure.words, figure.story) == ("27 and 9 of 100.", "Two groups.")
    assert guide.walk.science


def test_a_drawing_gives_a_file_and_no_numbers(guide: Guide) -> None:
    figure = guide.open("topic/proof/1", "path/during/1").walk.figure
    assert (figure.dataKind, column(figure.groups, "had")) == ("", [])
    assert figure.url == (guide.content.root / "in-the-chair/figures/chair.svg").resolve().as_uri()
    assert column(figure.callouts, "across") == [0.1, 0.3, 0.5]


def test_without_a_picture_there_is_nothing(guide: Guide) -> None:
    figure = guide.open("path/during/1", "path/during/2").walk.figure
    assert (figure.file, figure.url, figure.words, figure.story, figure.mirror) == ("", "", "", "", False)
    assert column(figure.callouts, "row") == []


def test_a_disc_whose_point_is_on_the_deeper_page_is_not_drawn_there(guide: Guide) -> None:
    figure = guide.open("path/during/1/more").walk.figure
    assert column(figure.callouts, "number") == []


def test_the_words_for_a_picture_are_said_in_the_present_language(guide: Guide) -> None:
    guide.open("path/during/1")
    heard = changes(guide.walk.figure)
    guide.look.setLanguage("en-XA")
    assert guide.walk.figure.words.startswith("[")
    assert heard.count == 1


def test_apostrophes_are_drawn_typographically(tmp_path: Path) -> None:
    text = CHAIR.replace("You lie back.", "You don't lie flat.")
    guide = Guide(full(Content(tmp_path)).topic("in-the-chair", text, CHAIR_TOML)).open("path/during/2")
    assert column(guide.walk.blocks, "plain") == ["You don\N{RIGHT SINGLE QUOTATION MARK}t lie flat."]


def test_one_library_is_opened_for_each_language_when_it_is_first_read(guide: Guide) -> None:
    english = guide.reading.library
    assert guide.reading.library is english
    guide.look.setLanguage("en-XA")
    assert guide.reading.library is not english
    guide.look.setLanguage("en")
    assert guide.reading.library is english
    guide.reading.renew()
    assert guide.reading.library is not english
