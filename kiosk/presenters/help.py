"""Get help now: the numbers for this region, ready before anything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.help.numbers import Numbers
from kiosk.languages.registry import find_language
from kiosk.languages.staff_words import staff_words
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class LineRow(NamedTuple):
    """Somebody to call: `text` is a number for messages, empty where there is none.

    `note` is for readers of the present language, such as which key to press for it.
    """

    name: str
    call: str
    text: str
    hours: str
    note: str


@QmlElement
@QmlUncreatable("built by the shell")
class Help(QObject):
    """Whom to call. Numbers that go out of date while the screen runs go; nothing about its use is kept."""

    changed = Signal()

    def __init__(
        self,
        numbers: Numbers,
        channel: str,
        current: Current,
        usable: Callable[[Numbers], Numbers] = lambda numbers: numbers,
    ) -> None:
        """`channel` is screen_only, nurse_display or relay; `usable` says what may be shown now.

        The language of the first visit is the one that staff read.
        """
        super().__init__()
        self._read = numbers
        self._usable = usable
        self._numbers = Numbers()
        self._channel = channel
        self._lines = Records(LineRow, self)
        self._language = self._staff = ""
        self._show(current.visit)
        self._staff = self._language
        current.listen(self._show)

    @Property(str, notify=changed)
    def emergency(self) -> str:
        """The emergency number."""
        return self._numbers.emergency

    @Property(QAbstractItemModel, constant=True)
    def lines(self) -> Records:
        """Crisis lines."""
        return self._lines

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether this region's numbers are known."""
        return not self._numbers.general and bool(self._numbers.lines)

    @Property(bool, notify=changed)
    def answers(self) -> bool:
        """Whether the lines answer in the language of this screen, as far as their file tells."""
        return not self._numbers.languages or self._language in self._numbers.languages

    @Property(str, notify=changed)
    def staffWord(self) -> str:
        """The one large word as staff read it; empty where the screen speaks their language."""
        return "" if self._language == self._staff else staff_words(self._staff).help

    @Property(bool, constant=True)
    def set(self) -> bool:
        """Whether there is a file for this region, be it out of date."""
        return not self._read.general

    @Property(str, constant=True)
    def channel(self) -> str:
        """How staff are told."""
        return self._channel

    def _show(self, visit: Visit) -> None:
        found = find_language(visit.look.language)
        language = found.content if found else visit.look.language
        numbers = self._usable(self._read)
        if (language, numbers) == (self._language, self._numbers):
            return
        self._language, self._numbers = language, numbers
        rows = []
        for one in self._numbers.lines:
            words = one.read_in(language)
            rows.append(LineRow(words.name, one.call, one.text, words.hours, words.notes))
        self._lines.show(tuple(rows))
        self.changed.emit()
