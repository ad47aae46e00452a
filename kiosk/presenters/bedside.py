"""The patient's own screen at a recovery chair: one question, or rest. It never hurries or wakes anybody."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, Pending
from kiosk.presenters.answers import AnswerRow, answer_rows
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery.definition import Item
from kiosk.recovery.events import Actor, Answered, Chosen, Corrected, Snoozed, Who
from kiosk.recovery.refusal import Reason
from kiosk.recovery.room import Chair
from kiosk.recovery.schedule import next_patient_item
from kiosk.recovery.state import IN_CARE, Phase
from kiosk.recovery.wording import says_staff_know

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

THANKS_S = 2.0
UNDO_S = 5.0
REST_S = 90.0
"""Quiet after which a question gives way to the resting page. It is asked again when somebody touches it."""

PATIENT = Actor(Who.PATIENT)


class Given(NamedTuple):
    """The answer that can still be changed."""

    item: str
    choice: str
    seq: int


LEVELS = ("level-none", "level-little", "level-lot", "sick-bag")
ICONS = {
    "p_sick": LEVELS,
    "p_dizzy": LEVELS,
    "p_iv": LEVELS,
    "p_real": LEVELS,
    "p_awake": ("face-awake", "face-sleepy", "face-asleep"),
    "p_see": ("eye", "eye-blur", "eye-double"),
    "p_mood": ("face-calm", "face-mixed", "face-upset"),
}
"""Drawings beside the answers of the items this program ships; a clinic's own items have none."""


@QmlElement
@QmlUncreatable("built by the shell")
class Bedside(QObject):
    """What stands on the screen: question, thanks, rest, stay or wait."""

    changed = Signal()

    def __init__(self, desk: Desk, clock: Clock, channel: str = "screen_only") -> None:
        """`channel` is how a call reaches staff: screen_only, nurse_display or relay."""
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._shown_to_staff = channel == "nurse_display"
        self._answers = Records(AnswerRow, self)
        self._awake = False
        self._helper: Actor | None = None
        self._helping = False
        self._given: Given | None = None
        self._thanking = False
        self._changing = False
        self._said = Said()
        self._place = ("", "")
        self._item: Item | None = None
        self._shows = ("", "", "")
        self._pending: list[Pending] = []
        self._resting: Pending | None = None
        desk.listen(self._show)

    @Property(str, notify=changed)
    def page(self) -> str:
        """question, thanks, rest, stay (an urgent call is open) or wait (staff have to look first)."""
        chair = self._desk.chair
        if chair is None or chair.state.phase not in (*IN_CARE, Phase.FROZEN, Phase.RESUME_CHECK):
            return "rest"
        if chair.state.hold is not None:
            return "stay"
        if chair.state.phase not in IN_CARE:
            return "wait"
        if self._thanking:
            return "thanks"
        return "question" if self._item is not None and (self._awake or self._changing) else "rest"

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question, as the clinic wrote it or in the language of this screen."""
        return self._desk.asked(self._item).text if self._item else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """The line under it; nothing where that is `bell`."""
        return self._desk.asked(self._item).help if self._item and not self.bell else ""

    @Property(bool, notify=changed)
    def bell(self) -> bool:
        """Whether the line would say that staff are told, which nothing here does: the bell does it."""
        return self._item is not None and not self._shown_to_staff and says_staff_know(self._item.help)

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the question has no words in the language of this screen."""
        return self._item is not None and self._desk.foreign(self._item)

    @Property(QAbstractItemModel, constant=True)
    def answers(self) -> Records:
        """Two to four answers."""
        return self._answers

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether there is a question for whoever touches the resting page."""
        return self._item is not None

    @Property(bool, notify=changed)
    def canChange(self) -> bool:
        """Whether the last answer can still be changed here."""
        return self._given is not None and not self._changing

    @Property(bool, notify=changed)
    def assisted(self) -> bool:
        """Whether staff touch for the patient."""
        return self._helping

    @Property(bool, notify=changed)
    def staffHere(self) -> bool:
        """Whether staff have just opened this screen, and may answer for the patient."""
        return self._helper is not None

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """Whether somebody is in care at this chair."""
        chair = self._desk.chair
        return chair is not None and chair.state.phase in (*IN_CARE, Phase.FROZEN, Phase.RESUME_CHECK)

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether the last touch could not be kept."""
        return self._said.problem != ""

    @Slot(str)
    def speak(self, code: str) -> None:
        """The language that whoever sits here reads."""
        self._desk.languages.speak(code)

    @Slot()
    def wake(self) -> None:
        """A touch on the resting page."""
        self._awake = True
        self._show()

    @Slot(str)
    def answer(self, choice: str) -> None:
        """One of the answers."""
        item, given = self._item, self._given
        if item is None:
            return
        self.touched()
        if self._changing and given is not None:
            self._changing, self._given = False, None
            if choice != given.choice:
                actor = self._actor
                self._said = self._desk.enter(Corrected(given.seq, item.id, Chosen(choice)), actor)
        else:
            what = Answered(item.id, Chosen(choice), assisted=self._helping)
            self._said = self._desk.enter(what, self._actor)
        if self._said.done:
            self._thank(item, choice)
        elif self._said.reason == Reason.DOUBLE:
            self._said = Said()
        self._show()

    @Slot()
    def notNow(self) -> None:
        """Ask again in ten minutes."""
        chair, item = self._desk.chair, self._item
        if chair is None or item is None:
            return
        if self._changing:
            self._changing = False
        elif (asked := chair.definition.pass_of(item.id)) is not None:
            self._said = self._desk.enter(Snoozed(asked.id), self._actor)
            self._awake = not self._said.done
        self._show()

    @Slot()
    def changeAnswer(self) -> None:
        """The last question again."""
        if self._given is not None:
            self._stop()
            self._thanking, self._changing = False, True
            self._show()

    @Slot()
    def toggleAssisted(self) -> None:
        """Staff touch for the patient from now on, or no longer."""
        self._helping = self._helper is not None and not self._helping
        self.touched()
        self._show()

    def opened_by(self, actor: Actor) -> None:
        """Staff opened this screen and stand before it. The offer ends with the next quiet."""
        self._helper = actor
        self._awake = True
        self.touched()
        self._show()

    def forget(self) -> None:
        """Nobody is here: no answer to change, nobody who helps."""
        self._stop()
        if self._resting is not None:
            self._resting.cancel()
            self._resting = None
        self._awake = self._thanking = self._changing = False
        self._given = self._item = self._helper = None
        self._helping = False
        self._said = Said()
        self._answers.show(())

    @property
    def _actor(self) -> Actor:
        return self._helper if self._helping and self._helper else PATIENT

    def _thank(self, item: Item, choice: str) -> None:
        chair = self._desk.chair
        newest = chair.state.newest(item.id) if chair else None
        self._stop()
        self._thanking = True
        self._given = Given(item.id, choice, newest.seq) if newest else None
        self._pending = [
            self._clock.later(timedelta(seconds=THANKS_S), self._thanked),
            self._clock.later(timedelta(seconds=UNDO_S), self._settled),
        ]

    def _thanked(self) -> None:
        chair = self._desk.chair
        more = chair is not None and next_patient_item(chair.definition, chair.state, self._desk.room.now())
        if more:
            self._thanking = False
            self._show()

    def _settled(self) -> None:
        """It can no longer be changed here; with nothing more to ask the screen rests."""
        self._given = None
        if self._thanking:
            self._thanking = self._awake = False
        self._show()

    def touched(self) -> None:
        """Somebody is at it or is read to; quiet brings the resting page back."""
        if self._resting is not None:
            self._resting.cancel()
        self._resting = self._clock.later(timedelta(seconds=REST_S), self._rest)

    def _rest(self) -> None:
        self._resting = None
        self._awake = self._changing = self._helping = False
        self._helper = None
        self._show()

    def _stop(self) -> None:
        for pending in self._pending:
            pending.cancel()
        self._pending = []

    def _now(self, chair: Chair) -> Item | None:
        if self._changing and self._given is not None:
            return chair.definition.item(self._given.item)
        showing = self._item.id if self._awake and self._item else ""  # no round breaks into a question
        return next_patient_item(chair.definition, chair.state, self._desk.room.now(), showing)

    def _show(self) -> None:
        place = self._desk.current.visit.page
        chair = self._desk.chair if place == f"recovery/{self._desk.number}" else None
        record = chair.header.id if chair else ""
        if (place, record) != self._place:  # another page or another record: nothing of the one before
            self.forget()
            self._place = (place, record)
        if not self._thanking:
            self._item = self._now(chair) if chair else None
        if self._awake and self._resting is None:
            self.touched()
        item, chosen = self._item, self._given.choice if self._changing and self._given else ""
        self._answers.show(answer_rows(self._desk, item, ICONS, chosen))
        self.changed.emit()
