"""Teach-back: a topic's open questions, and how well we explained it. No mark ever reaches a sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.consult import talk as talks
from kiosk.consult.curtain import Place
from kiosk.consult.teach import Mark, mark_of, marked
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.presenters.talking import Talking

if TYPE_CHECKING:
    from kiosk.library.topics import Topic

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class QuestionRow(NamedTuple):
    """An open question, by its number from 0, and its mark: clear, again or nothing."""

    number: int
    ask: str
    mark: str


@QmlElement
@QmlUncreatable("built by the shell")
class Questions(QObject):
    """The card of the topic that is being talked about."""

    changed = Signal()

    def __init__(self, talking: Talking) -> None:
        super().__init__()
        self._talking = talking
        self._rows = Records(QuestionRow, self)
        self._topic = ""
        self._shown = 0
        self._open = False
        talking.listen(self._show)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the card shows."""
        return self._open and self.count > 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions the topic has."""
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def shown(self) -> int:
        """The number of the question in sight, from 0."""
        return self._shown

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The questions."""
        return self._rows

    @Slot()
    def toggle(self) -> None:
        """Show the card, or put it away."""
        self._open = not self._open
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """The next question; after the last, the first."""
        if self.count:
            self._shown = (self._shown + 1) % self.count
            self.changed.emit()

    @Slot(int, str)
    def mark(self, question: int, mark: str) -> None:
        """How a question went: clear or again. `again` leads back to its step."""
        self._talking.staff(lambda: self._mark(question, mark))

    def forget(self) -> None:
        """Put the card away; the marks are the talk's."""
        self._topic, self._shown, self._open = "", 0, False
        self._rows.show(())
        self.changed.emit()

    def _mark(self, question: int, mark: str) -> None:
        talk, topic = self._talking.talk, self._here()
        if topic is None or not 0 <= question < len(topic.teach_back) or mark not in list(Mark):
            return
        marks = marked(talk.marks, topic.id, question, Mark(mark))
        after = replace(talk, marks=marks)
        if mark_of(marks, topic.id, question) is Mark.AGAIN:
            ids = [step.id for step in topic.steps]
            wanted = topic.teach_back[question].step
            number = ids.index(wanted) + 1 if wanted in ids else 1
            after = talks.jump(after, Place(topic.id, number), self._talking.steps)
            self._open = False
        self._talking.change(after)

    def _here(self) -> Topic | None:
        at = self._talking.talk.at
        return self._talking.topic(at.topic) if at else None

    def _show(self) -> None:
        topic, marks = self._here(), self._talking.talk.marks
        if (topic.id if topic else "") != self._topic:
            self._topic, self._shown = topic.id if topic else "", 0
        self._rows.show(
            tuple(
                QuestionRow(number, self._talking.say(one.ask), mark_of(marks, topic.id, number) or "")
                for number, one in enumerate(topic.teach_back)
            )
            if topic
            else ()
        )
        self.changed.emit()
