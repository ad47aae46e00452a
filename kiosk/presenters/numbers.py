"""Typing a reading: one field a part, the range said when it is missed, a far value asked about once."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.number_draft import Draft
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.presenters.values import answer_words
from kiosk.recovery import events as e
from kiosk.recovery.definition import Item
from kiosk.recovery.events import Actor, Measured
from kiosk.recovery.refusal import Reason

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class PartRow(NamedTuple):
    """One field: what is typed so far, its unit and what can be typed at all."""

    name: str
    unit: str
    typed: str
    chosen: bool
    choices: tuple[str, ...]
    low: str
    high: str
    last: str


@QmlElement
@QmlUncreatable("built by the shell")
class Numbers(QObject):
    """The keypad for the item that was chosen on the chair's page."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft: Draft | None = None
        self._said = Said()
        self._parts = Records(PartRow, self)
        desk.listen(self._show)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._desk.number

    @Property(str, notify=changed)
    def title(self) -> str:
        """The item's text."""
        item = self._item()
        return item.text if item else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """How it is measured."""
        item = self._item()
        return item.help if item else ""

    @Property(str, notify=changed)
    def last(self) -> str:
        """The newest reading before this one, in words; empty where there is none."""
        item, chair = self._item(), self._desk.chair
        newest = chair.state.newest(item.id) if item and chair else None
        return answer_words(item, newest.answer) if item and newest else ""

    @Property(str, notify=changed)
    def lastAt(self) -> str:
        """When that was."""
        item, chair = self._item(), self._desk.chair
        newest = chair.state.newest(item.id) if item and chair else None
        return self._desk.clock(newest.stamp) if newest else ""

    @Property(bool, notify=changed)
    def correcting(self) -> bool:
        """Whether this is in place of an earlier entry, which stays in the record."""
        return self._draft is not None and self._draft.of > 0

    @Property(QAbstractItemModel, constant=True)
    def parts(self) -> Records:
        """The fields."""
        return self._parts

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether every field has something."""
        return self._draft is not None and self._draft.whole

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why nothing was entered."""
        return self._said.reason

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What the refusal speaks of: a field, the lowest, the highest and the unit; or the far fields."""
        return list(self._said.names)

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The far values in words, while they are asked about."""
        item = self._item()
        if self._said.reason != Reason.ASK_ONCE or item is None or self._draft is None:
            return ""
        pairs = zip(item.parts, self._draft.typed, strict=True)
        return ", ".join(f"{typed} {part.unit}" for part, typed in pairs if part.name in self._said.names)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it was not kept."""
        return self._said.problem

    def begin(self, name: str, of: int = 0) -> None:
        """An item's fields, empty, or as this person left them; `of` corrects an earlier entry."""
        item = self._desk.definition.item(name)
        kept = self._desk.drafts.get(self._about())
        if isinstance(kept, Draft) and (kept.item, kept.of) == (name, of):
            self._draft = kept
        else:
            self._draft = Draft(name, ("",) * len(item.parts), of=of) if item else None
        self._said = Said()
        self._show()

    @Slot(int)
    def choose(self, part: int) -> None:
        """Type in another field."""
        if self._draft is not None:
            self._put(self._draft.chose(part))

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit, or the point."""
        item, draft = self._item(), self._draft
        if item is not None and draft is not None and (now := draft.pressed(key, item.parts)) != draft:
            self._type(now)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._draft is not None:
            self._type(self._draft.erased())

    @Slot(int, str)
    def pick(self, part: int, choice: str) -> None:
        """One of a field's choices, such as Air or Oxygen."""
        if self._draft is not None:
            self._type(self._draft.chose(part).with_typed(choice).forward())

    @Slot()
    def next(self) -> None:
        """The next empty field; with none left, enter the reading."""
        if self.whole:
            self.save()
        elif self._draft is not None:
            self._put(self._draft.forward())

    @Slot()
    def save(self) -> None:
        """Enter the reading."""
        self._save(kept=False)

    @Slot()
    def keep(self) -> None:
        """The far value is right: enter it as it is, marked."""
        if self._said.reason == Reason.ASK_ONCE:
            self._save(kept=True)

    @Slot()
    def change(self) -> None:
        """The far value is to be typed again."""
        item, draft = self._item(), self._draft
        if item is None or draft is None:
            return
        far = next((n for n, part in enumerate(item.parts) if part.name in self._said.names), 0)
        typed = tuple("" if n == far else one for n, one in enumerate(draft.typed))
        self._said = Said()
        self._put(replace(draft, at=far, typed=typed))

    def forget(self) -> None:
        """Nothing typed is shown any more."""
        self._draft, self._said = None, Said()
        self._parts.show(())

    def _save(self, kept: bool) -> None:
        draft, item = self._draft, self._item()
        if draft is None or item is None or not self.whole:
            return
        pairs = zip(item.parts, draft.typed, strict=True)
        answer = Measured(tuple(one if part.choices else float(one) for part, one in pairs), kept)
        what = e.Corrected(draft.of, item.id, answer) if draft.of else e.Answered(item.id, answer)

        def entered(actor: Actor) -> None:
            self._said = self._desk.enter(what, actor)
            if self._said.done:
                self._desk.drafts.drop(self._about())
                self._draft = None
                self._desk.back()
            elif self._said.reason == Reason.OUT_OF_RANGE:
                names = [part.name for part in item.parts]
                self._draft = replace(draft, at=names.index(self._said.names[0]))
            self._show()

        self._desk.as_staff(entered)

    def _type(self, draft: Draft) -> None:
        self._said = Said()
        self._put(draft)

    def _put(self, draft: Draft) -> None:
        self._draft = draft
        if self._desk.unlocked:
            self._desk.drafts.put(self._about(), draft)
        self._show()

    def _about(self) -> str:
        return f"chair {self._desk.number}/numbers"

    def _item(self) -> Item | None:
        return self._desk.definition.item(self._draft.item) if self._draft else None

    def _show(self) -> None:
        if not self._desk.current.visit.page.endswith("/numbers"):
            if self._draft is not None:
                self.forget()
            return
        item, draft, chair = self._item(), self._draft, self._desk.chair
        newest = chair.state.newest(item.id) if item and chair else None
        before = newest.answer.values if newest and isinstance(newest.answer, Measured) else ()
        if item is None or draft is None:
            self._parts.show(())
        else:
            self._parts.show(
                tuple(
                    PartRow(
                        part.name,
                        part.unit,
                        draft.typed[n],
                        n == draft.at,
                        part.choices,
                        f"{part.low:g}",
                        f"{part.high:g}",
                        _said(before[n]) if n < len(before) else "",
                    )
                    for n, part in enumerate(item.parts)
                )
            )
        self.changed.emit()


def _said(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"
