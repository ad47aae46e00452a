"""A consultation for QML: where the talk is, the curtain, and the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, Pending
from kiosk.consult import talk as talks
from kiosk.presenters.agenda import AgendaPage
from kiosk.presenters.blocks import rows
from kiosk.presenters.ink import Ink
from kiosk.presenters.paging import Paging
from kiosk.presenters.picker import Picker
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.questions import Questions
from kiosk.presenters.records import Records
from kiosk.presenters.talking import PAGE, Talking

if TYPE_CHECKING:
    from kiosk.library.topics import Topic

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

AHEAD = 4
"""So many next steps stand on the staff's panel."""


class NextRow(NamedTuple):
    """A step ahead; `heading` is its topic's title where that begins."""

    heading: str
    title: str


@QmlElement
@QmlUncreatable("built by the shell")
class Consult(QObject):
    """`app.consult`."""

    changed = Signal()

    def __init__(
        self,
        talking: Talking,
        clock: Clock,
        picker: Picker,
        agenda: AgendaPage,
        questions: Questions,
        ink: Ink,
    ) -> None:
        super().__init__()
        self._talking = talking
        self._clock = clock
        self._picker = picker
        self._agenda = agenda
        self._questions = questions
        self._ink = ink
        self._paging: Callable[[], Paging | None] = lambda: None
        self._ahead = Records(NextRow, self)
        self._ending = False
        self._began = 0.0
        self._pending: Pending | None = None
        self._two = False
        self._news = ""
        talking.listen(self._show)

    @Property(Picker, constant=True)
    def picker(self) -> Picker:
        """Choosing topics."""
        return self._picker

    @Property(AgendaPage, constant=True)
    def agenda(self) -> AgendaPage:
        """What was chosen, in its order."""
        return self._agenda

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        """Teach-back."""
        return self._questions

    @Property(Ink, constant=True)
    def ink(self) -> Ink:
        """Drawing on the pictures."""
        return self._ink

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether there is a step to talk about."""
        return self._talking.talk.begun

    @Property(bool, notify=changed)
    def curtained(self) -> bool:
        """Whether the patient sees the landscape."""
        return self._talking.talk.curtain.shows is None

    @Property(bool, notify=changed)
    def handed(self) -> bool:
        """Whether the present step goes on the sheet."""
        return self._talking.talk.at in self._talking.talk.handout

    @Property(int, notify=changed)
    def handouts(self) -> int:
        """How many steps go on the sheet."""
        return len(self._talking.talk.handout)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Whole minutes since the start."""
        return int((self._clock.elapsed() - self._began) // 60) if self.begun else 0

    @Property(QAbstractItemModel, constant=True)
    def ahead(self) -> Records:
        """The next steps, for the staff's panel."""
        return self._ahead

    @Property("QStringList", notify=changed)
    def notes(self) -> list[str]:
        """What can be told besides: the step's `Tell me more`, for the staff's panel."""
        topic = self._topic()
        at = self._talking.talk.at
        step = topic.steps[at.step - 1] if topic and at and at.step <= len(topic.steps) else None
        return [row.plain for row in rows(step.more, self._talking.say)] if step else []

    @Property(bool, notify=changed)
    def ending(self) -> bool:
        """Whether the question stands if everything is to be forgotten."""
        return self._ending

    @Property(bool, notify=changed)
    def two(self) -> bool:
        """Whether the patient has a screen of their own."""
        return self._two

    @Property(str, notify=changed)
    def news(self) -> str:
        """What happened to the second screen: came, gone, odd, or nothing."""
        return self._news

    @Slot()
    def start(self) -> None:
        """Begin with the first topic, or go on where the talk was."""

        def begin() -> None:
            talk = self._talking.talk
            if not talk.begun:
                self._began = self._clock.elapsed()
                self._tick()
                self._talking.change(talks.start(talk, self._talking.steps))
            else:
                self._talking.change(talks.unveiled(talk))

        self._talking.staff(begin)

    @Slot()
    def openAgenda(self) -> None:
        """Back to the agenda. The patient's side is covered meanwhile: what is chosen there is staff's."""
        self._talking.staff(self._to_agenda)

    @Slot()
    def next(self) -> None:
        """The next part, step or topic."""

        def onward() -> None:
            paging = self._paging()
            if paging is None or not paging.forward():
                self._talking.change(talks.onward(self._talking.talk, self._talking.steps))

        self._talking.staff(onward)

    @Slot()
    def back(self) -> None:
        """The part, step or topic before."""

        def backward() -> None:
            paging = self._paging()
            if paging is None or not paging.backward():
                self._talking.change(talks.backward(self._talking.talk, self._talking.steps))

        self._talking.staff(backward)

    @Slot()
    def curtain(self) -> None:
        """Hide everything at once, whoever touches it; showing it again is staff's."""
        talk = self._talking.talk
        if talk.curtain.shows is not None:
            self._talking.change(talks.veiled(talk), stay=True)
        else:
            self._talking.staff(lambda: self._talking.change(talks.unveiled(self._talking.talk), stay=True))

    @Slot()
    def handOut(self) -> None:
        """Put the present step on the sheet that goes home, or take it off."""
        self._talking.staff(lambda: self._talking.change(talks.hand_out(self._talking.talk), stay=True))

    @Slot()
    def leave(self) -> None:
        """To the staff's page."""
        self._talking.leave()

    @Slot()
    def toHandout(self) -> None:
        """To the sheet to take home; the talk stays."""
        self._ending = False
        self._talking.staff(self._talking.to_handout)

    @Slot()
    def unlock(self) -> None:
        """Ask for a PIN, so that the controls are there again."""
        self._talking.staff(self.changed.emit)

    @Slot()
    def askEnd(self) -> None:
        """Ask whether all of it is to be forgotten."""
        self._ending = True
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """It is not."""
        self._ending = False
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Forget everything of this consultation."""
        self._talking.staff(self._talking.end)

    @Slot()
    def heard(self) -> None:
        """The news of the second screen was read."""
        self._news = ""
        self.changed.emit()

    def steer(self, paging: Callable[[], Paging | None]) -> None:
        """`paging` gives the parts that the patient sees, which `Next` walks through first."""
        self._paging = paging

    def screens(self, two: bool, odd: bool) -> None:
        """A second screen came or went. One that came shows the landscape until staff open the curtain."""
        was, self._two = self._two, two
        came = two and not was and self.begun
        self._news = "odd" if odd else "came" if came else "gone" if was and not two else ""
        if two and not was:
            self._talking.change(talks.veiled(self._talking.talk), stay=True)
        self.changed.emit()

    def forget(self) -> None:
        """Drop the talk and what was asked."""
        if self._pending is not None:
            self._pending.cancel()
        self._pending, self._began = None, 0.0
        self._ending, self._news = False, ""
        self._talking.forget()
        self._ahead.show(())
        self._picker.forget()
        self._agenda.forget()
        self._questions.forget()
        self._ink.forget()
        self.changed.emit()

    def _topic(self) -> Topic | None:
        at = self._talking.talk.at
        return self._talking.topic(at.topic) if at else None

    def _to_agenda(self) -> None:
        self._talking.change(talks.veiled(self._talking.talk), stay=True)
        self._talking.go(PAGE)

    def _tick(self) -> None:
        self._pending = self._clock.later(timedelta(minutes=1), self._minute)

    def _minute(self) -> None:
        self._tick()
        self.changed.emit()

    def _show(self) -> None:
        self._ahead.show(tuple(self._next_rows()))
        self.changed.emit()

    def _next_rows(self) -> list[NextRow]:
        talk, found = self._talking.talk, list[NextRow]()
        before = talk.at
        while before is not None and len(found) < AHEAD:
            talk = talks.onward(talk, self._talking.steps)
            if talk.at is None or talk.at == before:
                break
            topic = self._talking.topic(talk.at.topic)
            if topic is None:
                break
            heading = self._talking.title(topic.id) if topic.id != before.topic else ""
            found.append(NextRow(heading, self._talking.say(topic.steps[talk.at.step - 1].title)))
            before = talk.at
        return found
