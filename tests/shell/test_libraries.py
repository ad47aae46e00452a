"""Each language's library opens when it is chosen, with its index, and reads nothing twice."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from weakref import ref

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.authoring.stamping import renew, stamp
from kiosk.errors import ContentError
from kiosk.library import facts
from kiosk.library.catalogue import Library
from kiosk.library.index import build_index
from kiosk.shell.libraries import Libraries
from kiosk.shell.plan import Plan
from tests.support.content import Content
from tests.support.running import WALL, planned

SPANISH = (
    '+++\ntitle = "En el sillón"\nsummary = "Cómo es."\nsource_rev = ""\n+++\n\n'
    '## En el sillón {#chair}\n\n![Una persona.](figures/chair.svg "Un sillón.")\n\n'
    "Usted se recuesta.[^what.1]\n"
)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    made = Content(tmp_path / "content").topic().path("during", "in-the-chair#chair")
    made.write("in-the-chair/es.md", SPANISH)
    renew(made.root, NOON.date())
    stamp(made.root, ["in-the-chair/es.md"])
    return made


@pytest.fixture
def plan(content: Content, tmp_path: Path) -> Plan:
    return planned(WALL, content.root, tmp_path / "data")


def test_a_made_up_language_shows_the_english_content(plan: Plan) -> None:
    libraries = Libraries(plan, HandClock(NOON))
    assert [libraries.open(code).language for code in ("en", "es", "ar-XB", "xx")] == ["en", "es", "en", "en"]


def test_what_does_not_depend_on_the_language_is_read_once(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = Libraries(plan, HandClock(NOON))
    english = libraries.open("en")
    assert english.topic("in-the-chair") is not None
    monkeypatch.setattr(facts, "read", None)  # a second reading would fail
    topic = libraries.open("es").topic("in-the-chair")
    assert topic is not None
    assert (topic.title, topic.steps[0].language, topic.steps[0].claims) == (
        "En el sillón",
        "es",
        ("what.1",),
    )


def test_an_index_that_was_made_later_is_used_from_then_on(plan: Plan, content: Content) -> None:
    libraries = Libraries(plan, HandClock(NOON))
    index = build_index(content.root, "es", plan.values, False)
    assert index.survey is not None
    entry = index.survey.entries[0]._replace(title="Del índice")
    libraries.take(index._replace(survey=replace(index.survey, entries=(entry,))))
    assert libraries.open("es").entries()[0].title == "Del índice"


def test_todays_date_is_the_clocks(plan: Plan, content: Content) -> None:
    clock = HandClock(NOON)
    libraries = Libraries(plan, clock)
    english = (content.root / "in-the-chair/en.md").read_text("utf-8")
    content.write("in-the-chair/en.md", english.replace("calm room", "calm, quiet room"))
    renew(content.root, NOON.date())
    library = libraries.open("es")
    assert shown(library) == "es"
    clock.advance(30 * 24 * 3600)
    assert shown(library) == "en"


def shown(library: Library) -> str:
    topic = library.topic("in-the-chair")
    assert topic is not None
    return topic.steps[0].language


def test_a_folder_that_went_away_stops_the_start_and_not_the_visit(plan: Plan, content: Content) -> None:
    libraries = Libraries(plan, HandClock(NOON))
    moved = content.root.with_name("moved")
    content.root.rename(moved)
    with pytest.raises(ContentError):
        libraries.open("en")
    moved.rename(content.root)
    libraries.open("en")
    content.root.rename(moved)
    assert libraries.open("es").topic("in-the-chair") is None


def test_what_was_read_is_not_held_when_the_visit_lets_go_of_it(plan: Plan) -> None:
    libraries = Libraries(plan, HandClock(NOON))
    library = libraries.open("en")
    assert library.topic("in-the-chair") is not None
    held = ref(library)
    del library
    gc.collect()
    assert held() is None
