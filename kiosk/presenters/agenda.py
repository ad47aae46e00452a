"""The agenda of a consultation as rows: in order, where the talk is, and what cannot be shown any more."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.consult import talk as talks
from kiosk.consult.agenda import minutes, move, toggle
from kiosk.consult.curtain import Place
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.presenters.talking import Talking

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class AgendaRow(NamedTuple):
    """A topic on the agenda, from 1. `there`: it can be shown; `here`: it is being talked about."""

    topic: str
    title: str
    phase: str
    number: int
    minutes: int
    skipped: bool
    there: bool
    here: bool
    first: bool
    last: bool


@QmlElement
@QmlUncreatable("built by the shell")
class AgendaPage(QObject):
    """The right half of the agenda page."""

    changed = Signal()

    def __init__(self, talking: Talking) -> None:
        super().__init__()
        self._talking = talking
        self._rows = Records(AgendaRow, self)
        self._all: tuple[AgendaRow, ...] = ()
        self._room = (5, 4)
        self._page = 1
        self._at = ""
        talking.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The topics on this page."""
        return self._rows

    @Property(int, notify=changed)
    def topics(self) -> int:
        """How many topics there are."""
        return len(self._all)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """About how long those take that are not passed by."""
        return sum(one.minutes for one in self._all if one.there and not one.skipped)

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many cannot be shown: expired, withdrawn or removed."""
        return sum(not one.there for one in self._all)

    @Property(bool, notify=changed)
    def canStart(self) -> bool:
        """Whether there is a topic to begin with."""
        return any(one.there and not one.skipped for one in self._all)

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self.pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self._all) // self._each))

    @Slot(int, int)
    def fit(self, rows: int, turned: int) -> None:
        """The page has room for so many, and for `turned` where there are pages to turn."""
        if rows > 0 and turned > 0 and (rows, turned) != self._room:
            self._room = rows, turned
            self._put()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page."""
        if 1 <= page <= self.pages:
            self._page = page
            self._put()

    @Slot(str)
    def up(self, topic: str) -> None:
        """One place earlier."""
        self._move(topic, -1)

    @Slot(str)
    def down(self, topic: str) -> None:
        """One place later."""
        self._move(topic, 1)

    @Slot(str)
    def skip(self, topic: str) -> None:
        """Pass a topic by, or take it up again."""
        talking = self._talking
        talking.change(talks.skip_topic(talking.talk, topic, talking.steps), stay=True)

    @Slot(str)
    def drop(self, topic: str) -> None:
        """Take a topic off the agenda."""
        talk = self._talking.talk
        if topic in talk.agenda.topics:
            self._talking.change(talks.plan(talk, toggle(talk.agenda, topic)), stay=True)

    @Slot(str)
    def jump(self, topic: str) -> None:
        """Straight to a topic, once the talk is under way."""
        talking = self._talking

        def go() -> None:
            there = talks.jump(talking.talk, Place(topic), talking.steps)
            if there.at is not None and there.at.topic == topic:
                talking.change(talks.unveiled(there))

        if talking.talk.begun:
            talking.staff(go)

    def forget(self) -> None:
        """Nothing is on it."""
        self._page, self._all, self._at = 1, (), ""
        self._put()

    @property
    def _each(self) -> int:
        rows, turned = self._room
        return rows if len(self._all) <= rows else turned

    def _move(self, topic: str, by: int) -> None:
        talk = self._talking.talk
        self._talking.change(talks.plan(talk, move(talk.agenda, topic, by)), stay=True)

    def _show(self) -> None:
        topics = self._talking.talk.agenda.topics
        before = len(self._all)
        self._all = tuple(
            self._row(topic, number, topic == topics[0], topic == topics[-1])
            for number, topic in enumerate(topics, start=1)
        )
        if len(self._all) == before + 1:
            self._page = self.pages  # what was just chosen is seen
        elif len(self._all) > before:
            self._page = 1
        at = self._talking.talk.at
        if at is not None and at.topic != self._at and at.topic in topics:
            self._page = topics.index(at.topic) // self._each + 1  # where the talk is
        self._at = at.topic if at else ""
        self._put()

    def _put(self) -> None:
        start = (self.page - 1) * self._each
        self._rows.show(self._all[start : start + self._each])
        self.changed.emit()

    def _row(self, topic: str, number: int, first: bool, last: bool) -> AgendaRow:
        talking, talk = self._talking, self._talking.talk
        entry, steps = talking.entries.get(topic), talking.steps(topic)
        here = talk.at is not None and talk.at.topic == topic
        phase, title = entry.phase if entry else "", talking.title(topic)
        skipped = topic in talk.agenda.skipped
        return AgendaRow(topic, title, phase, number, minutes(steps), skipped, steps > 0, here, first, last)
