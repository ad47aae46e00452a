"""What each page gives the voice: its own words, in its own order, and a recording where one fits."""

from __future__ import annotations

import json
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.presenters.speech import Page
from tests.support.content import DRAWING, Content
from tests.support.guide import full
from tests.support.running import WALL, Guide, planned

SAID = (
    "Sit down",
    "First point.",
    "It has two sentences.",
    "Second point.",
    "Third point.",
    "It leans back.",
)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    made = full(Content(tmp_path / "content"))
    return made.write("figures/calm-landscape.svg", DRAWING)


@pytest.fixture
def guide(qapp: object, content: Content, tmp_path: Path) -> Iterator[Guide]:
    running = Guide(planned(WALL, content.root, tmp_path / "data"))
    yield running
    running.close()


def page(guide: Guide, address: str, *words: str) -> Page | None:
    guide.fresh(address)
    others = guide.assembly.others
    return others.pages.page(guide.assembly.current.visit, words)


def shown(found: Page | None) -> tuple[str, ...]:
    assert found is not None
    return tuple(one.shown for one in found.utterances if one.area)


def record(content: Content, sentences: tuple[str, ...]) -> None:
    folder = content.root / "in-the-chair/speech/en"
    folder.mkdir(parents=True)
    with wave.open(str(folder / "sit.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        sound.writeframes(bytes(2 * 16000))
    times = [{"text": one, "start_ms": 100 * n, "end_ms": 100 * n + 90} for n, one in enumerate(sentences)]
    (folder / "sit.json").write_text(json.dumps({"schema": 1, "sentences": times}), "utf-8")


def test_a_step_is_its_title_its_points_and_what_its_picture_shows(guide: Guide) -> None:
    found = page(guide, "topic/in-the-chair/1")
    assert shown(found) == SAID
    assert found is not None
    assert found.cuts == ()
    assert found.language == "en"


def test_a_recording_that_says_the_same_wins(content: Content, guide: Guide) -> None:
    record(content, SAID)
    found = page(guide, "topic/in-the-chair/1")
    assert shown(found) == SAID
    assert found is not None
    assert [cut.start_ms for cut in found.cuts] == [0, 100, 200, 300, 400, 500]
    assert {cut.file.name for cut in found.cuts} == {"sit.wav"}


def test_a_recording_of_older_words_does_not(content: Content, guide: Guide) -> None:
    record(content, (*SAID[:-1], "It leans forward."))
    found = page(guide, "topic/in-the-chair/1")
    assert found is not None
    assert found.cuts == ()


def test_what_lies_behind_a_cover_card_is_not_read(guide: Guide) -> None:
    assert page(guide, "topic/in-the-chair/3") is None


def test_tell_me_more_has_no_picture(guide: Guide) -> None:
    assert shown(page(guide, "topic/in-the-chair/1/more")) == ("Sit down", "More about the infusion.")


def test_how_sure_has_its_headings_from_the_screen(guide: Guide) -> None:
    found = page(guide, "topic/in-the-chair/1/sure", "How sure?", "Found", "Not known", "Sources")
    said = [one.said for one in found.utterances] if found else []
    assert said[:5] == ["How sure?", "Found", "203 people: found.", "Not known", "How often."]
    assert "Sources" in said


def test_help_is_what_its_screen_says(guide: Guide) -> None:
    found = page(guide, "help", "You are not alone", "Tell a member of staff", "Call 988")
    assert [one.said for one in (found.utterances if found else ())] == [
        "You are not alone",
        "Tell a member of staff",
        "Call nine eight eight",
    ]


@pytest.mark.parametrize("address", ["home", "topics", "welcome", "hidden", "idle", "staff", "comfort"])
def test_other_pages_have_nothing_to_read(guide: Guide, address: str) -> None:
    assert page(guide, address) is None
