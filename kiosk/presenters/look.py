"""How the screen looks: sizes in millimetres, theme, text size, language, motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.idle import in_recovery
from kiosk.session.visit import SCALES, THEMES, Look as Chosen, Visit, resize

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(NamedTuple):
    """A language by its own name."""

    code: str
    ownName: str
    rtl: bool
    current: bool


class Language(NamedTuple):
    """A language the interface can be shown in."""

    code: str
    name: str
    rtl: bool


class Panel(NamedTuple):
    """The glass itself: pixels per millimetre, and whether it is read from near."""

    unit: float
    near: bool


def seen(visit: Visit) -> Chosen:
    """How the screen looks on this page: chairs and the board are dim, and a patient's questions larger."""
    look = visit.look
    if not in_recovery(visit):
        return look
    size = max(look.size, 1) if visit.page.startswith("recovery") else look.size
    return replace(look, theme="dim" if look.theme == "day" else look.theme, size=size)


@QmlElement
@QmlUncreatable("built by the shell")
class Look(QObject):
    """The person's choices about how things look, and what the panel is."""

    changed = Signal()

    def __init__(
        self,
        current: Current,
        panel: Panel,
        languages: tuple[Language, ...],
        still: bool,
        speak: Callable[[str], None],
    ) -> None:
        """`still` stops all movement; `speak` installs a language's interface words."""
        super().__init__()
        self._current = current
        self._panel = panel
        self._languages = languages
        self._still = still
        self._speak = speak
        self._shown = seen(current.visit)
        self._rows = Records(LanguageRow, self)
        self._rows.show(self._language_rows())
        current.listen(lambda visit: self._show(seen(visit)))

    @Property("double", notify=changed)
    def unit(self) -> float:
        """Pixels per millimetre."""
        return self._panel.unit

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """A small panel read from half a metre."""
        return self._panel.near

    @Property(str, notify=changed)
    def theme(self) -> str:
        """day, dim or contrast."""
        return self._shown.theme

    @Property("double", notify=changed)
    def scale(self) -> float:
        """How much larger reading text is: 1, 1.25, 1.5 or 2."""
        return SCALES[self._shown.size]

    @Property(int, notify=changed)
    def size(self) -> int:
        """The text size's place, 0 to 3."""
        return self._shown.size

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Nothing moves."""
        return self._still or self._shown.still or self._shown.theme != "day"

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether this person wants nothing to move."""
        return self._shown.still

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Whether all of it stands in the lower part of a tall screen."""
        return self._shown.low

    @Property(bool, notify=changed)
    def steady(self) -> bool:
        """Whether touches are taken as a shaking hand means them."""
        return self._shown.steady

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """Whether what has the focus is said aloud."""
        return self._shown.spoken

    @Property(bool, notify=changed)
    def rtl(self) -> bool:
        """Whether the screen runs from right to left."""
        return self._language().rtl

    @Property(str, notify=changed)
    def language(self) -> str:
        """The present language's code."""
        return self._shown.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The present language's own name."""
        return self._language().name

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> Records:
        """Every language that can be chosen."""
        return self._rows

    @Slot()
    def larger(self) -> None:
        """One text size up."""
        self.setSize(self._shown.size + 1)

    @Slot()
    def smaller(self) -> None:
        """One text size down."""
        self.setSize(self._shown.size - 1)

    @Slot(int)
    def setSize(self, size: int) -> None:
        """Choose a text size by its place."""
        visit = self._current.visit
        self._current.change(resize(visit, size - visit.look.size))

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Choose day, dim or contrast."""
        if theme in THEMES:
            self._choose(replace(self._current.visit.look, theme=theme))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Choose a language; the page stays."""
        if any(one.code == code for one in self._languages):
            self._choose(replace(self._current.visit.look, language=code))

    @Slot(bool)
    def setCalm(self, on: bool) -> None:
        """Let nothing move, or again."""
        self._choose(replace(self._current.visit.look, still=on))

    @Slot(bool)
    def setLow(self, on: bool) -> None:
        """Bring all of it down, or back up."""
        self._choose(replace(self._current.visit.look, low=on))

    @Slot(bool)
    def setSteady(self, on: bool) -> None:
        """Take touches as a shaking hand means them, or as usual."""
        self._choose(replace(self._current.visit.look, steady=on))

    @Slot(bool)
    def setSpoken(self, on: bool) -> None:
        """Say aloud what has the focus, or be silent."""
        self._choose(replace(self._current.visit.look, spoken=on))

    def fit(self, panel: Panel) -> None:
        """The panel changed: another screen, size or density."""
        if panel != self._panel:
            self._panel = panel
            self.changed.emit()

    @Slot()
    def freeze(self) -> None:
        """Stop all movement: this machine cannot keep up."""
        if not self._still:
            self._still = True
            self.changed.emit()

    def _choose(self, look: Chosen) -> None:
        self._current.change(replace(self._current.visit, look=look))

    def _show(self, look: Chosen) -> None:
        if look == self._shown:
            return
        other_words = look.language != self._shown.language
        self._shown = look
        if other_words:
            self._speak(look.language)
        self._rows.show(self._language_rows())
        self.changed.emit()

    def _language(self) -> Language:
        return next((one for one in self._languages if one.code == self._shown.language), self._languages[0])

    def _language_rows(self) -> tuple[LanguageRow, ...]:
        return tuple(
            LanguageRow(one.code, one.name, one.rtl, one.code == self._shown.language)
            for one in self._languages
        )
