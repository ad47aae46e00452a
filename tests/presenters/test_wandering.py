"""Whatever a person touches, in whatever order: every screen can be read, and the end leaves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QObject

from kiosk.presenters.records import Records
from kiosk.presenters.routes import SCREENS
from kiosk.session.visit import LONGEST_TRAIL, Visit
from tests.support.content import Content
from tests.support.guide import Guide, full, measure

ADDRESSES = (
    "attract welcome home home/more topics topics/page/2 topic/in-the-chair/1 topic/in-the-chair/3 "
    "topic/tea/1 path/during/1 path/during/2/part/2 path/during/3 path/during/1/more path/during/1/sure "
    "end/during end/how worries worries/page/9 worries/sick glossary glossary/infusion glossary/page/2 "
    "sources help about licenses interpreter interpreter/t2 staff trouble comfort hidden idle goodbye nowhere"
).split()
VERBS: dict[str, Callable[[Guide], object]] = {
    "start": lambda g: g.app.start(),
    "start in Arabic letters": lambda g: g.app.startIn("ar-XB"),
    "back": lambda g: g.app.back(),
    "home": lambda g: g.app.goHome(),
    "finish": lambda g: g.app.finish(),
    "hide": lambda g: g.app.covers.hide(),
    "show again": lambda g: g.app.covers.uncover(),
    "help": lambda g: g.app.covers.getHelp(),
    "big word": lambda g: g.app.covers.bigWord(),
    "show marked": lambda g: g.app.covers.showMarked(),
    "uncover": lambda g: g.app.covers.uncover(),
    "close sheet": lambda g: g.app.closeSheet(),
    "comfort": lambda g: g.app.comfort(),
    "more time": lambda g: g.app.covers.uncover(),
    "touch": lambda g: g.app.touched(),
    "phase": lambda g: g.app.openPhase("during"),
    "next": lambda g: g.walk.next(),
    "step back": lambda g: g.walk.back(),
    "more": lambda g: g.walk.more(),
    "sure": lambda g: g.walk.sure(),
    "open card": lambda g: g.walk.uncover(),
    "skip": lambda g: g.walk.skip(),
    "worry": lambda g: g.worries.open("losing-control"),
    "its step": lambda g: g.worries.showStep(),
    "mark": lambda g: g.worries.toggle("sick"),
    "fewer worries": lambda g: g.worries.offer(1),
    "worries 2": lambda g: g.worries.turn(2),
    "word back": lambda g: g.words.back(),
    "fewer words": lambda g: g.words.offer(1),
    "words 2": lambda g: g.words.turn(2),
    "one column": lambda g: g.topics.offer(1, 1),
    "topics 2": lambda g: g.topics.turn(2),
    "after": lambda g: g.topics.show("after"),
    "tongues": lambda g: g.interpreter.offer(2),
    "go on": lambda g: g.ends.goOn(),
    "list on": lambda g: g.about.forward(),
    "larger": lambda g: g.look.larger(),
    "dim": lambda g: g.look.setTheme("dim"),
    "longer words": lambda g: g.look.setLanguage("en-XA"),
    "small page": lambda g: measure(g.walk.paging, (60,) * g.walk.blocks.rowCount(), 100, 10),
    "a tall row": lambda g: measure(g.walk.paging, (160,) * g.walk.blocks.rowCount(), 100, 10),
    "a tall worry": lambda g: measure(
        g.worries.paging, (160,) * (g.worries.know.rowCount() + g.worries.ask.rowCount()), 100, 10
    ),
    "a minute": lambda g: g.clock.advance(60),
    "two minutes": lambda g: g.clock.advance(120),
    "new content": lambda g: renew(g),
}
DOINGS = st.one_of(st.sampled_from(sorted(VERBS)), st.sampled_from(ADDRESSES).map(lambda to: f"open {to}"))


def renew(guide: Guide) -> None:
    guide.reading.renew()
    for presenter in presenters(guide):
        if hasattr(presenter, "renew"):
            presenter.renew()


def presenters(guide: Guide) -> Iterator[QObject]:
    yield from (guide.app, guide.look, guide.home, guide.walk, guide.walk.figure, guide.sure, guide.topics)
    yield from (guide.worries, guide.words, guide.ends, guide.help, guide.about, guide.interpreter)


def read(presenter: QObject) -> dict[str, object]:
    """Every property QML can read; a getter that fails would fail here."""
    names = {name for kind in type(presenter).__mro__ for name in vars(kind) if not name.startswith("_")}
    own = {presenter.metaObject().property(n).name() for n in range(presenter.metaObject().propertyCount())}
    return {name: getattr(presenter, name) for name in names & own - {"objectName"}}


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return full(Content(Path(tmp_path_factory.mktemp("wandering"))))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DOINGS, max_size=40))
def test_every_screen_can_be_read_wherever_one_wanders(content: Content, doings: list[str]) -> None:
    guide = Guide(content)
    for doing in doings:
        if doing.startswith("open "):
            guide.open(doing.removeprefix("open "))
        else:
            VERBS[doing](guide)
        visit = guide.current.visit
        assert guide.app.screen in {*SCREENS.values(), "More", "Worry", "InterpreterCard"}
        assert 1 <= len(visit.trail) <= LONGEST_TRAIL
        assert len(visit.marked) <= 3
        assert bool(guide.idle.waiting_for) is (visit.cover != "asleep")
        for presenter in presenters(guide):
            seen = read(presenter)
            if "pages" in seen:
                assert 1 <= seen["page"] <= seen["pages"]
        for paging in (guide.walk.paging, guide.worries.paging, guide.ends.paging, guide.about.paging):
            assert 1 <= paging.part <= paging.parts
            assert 0 <= paging.first <= paging.last or paging.last == 0
    fresh = {type(one): read(one) for one in presenters(Guide(content))}
    guide.current.end()
    assert guide.current.visit == Visit()
    for presenter in presenters(guide):
        assert plain(read(presenter)) == plain(fresh[type(presenter)]), type(presenter).__name__


def plain(seen: dict[str, object]) -> dict[str, object]:
    """What was read, rows as values; other presenters are compared on their own."""
    values = {name: value.rows if isinstance(value, Records) else value for name, value in seen.items()}
    return {name: value for name, value in values.items() if not isinstance(value, QObject)}
