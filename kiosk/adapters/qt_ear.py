"""What a listener has of the window: the control that the keyboard reached, and the words in sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.speech.keys import Kinds, Reached

Role = QAccessible.Role
CONTROLS = (Role.Button, Role.CheckBox, Role.RadioButton, Role.Link)
WORDS = (Role.Heading, Role.StaticText, Role.Graphic)
KINDS = "SpokenWords"


class QtEar(QObject):
    """Reads what every control and text tells a screen reader."""

    moved = Signal()

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        window.activeFocusItemChanged.connect(self.moved)

    def reached(self) -> Reached | None:
        """The control that has the keyboard's focus; None where none has."""
        item = self._window.activeFocusItem()
        one = QAccessible.queryAccessibleInterface(item) if item is not None else None
        if one is None or one.role() not in CONTROLS:
            return None
        state = one.state()
        return Reached(
            one.text(QAccessible.Text.Name),
            one.text(QAccessible.Text.Description),
            one.role() == Role.Link,
            bool(state.checkable),
            bool(state.checked),
        )

    def words(self, headings: bool = False) -> tuple[str, ...]:
        """All that is read and cannot be touched, in reading order; or its headings alone."""
        roles = (Role.Heading,) if headings else WORDS
        names = (one.text(QAccessible.Text.Name) for one in self._heard() if one.role() in roles)
        return tuple(name for name in names if name.strip())

    def kinds(self) -> Kinds:
        """The screen's words for what controls are."""
        words = self._window.findChild(QObject, KINDS)
        if words is None:
            return Kinds()
        names = ("button", "link", "choice", "chosen", "notChosen", "intro")
        return Kinds(*(str(words.property(name)) for name in names))

    def _heard(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            here = waiting.pop(0)
            if here is None or here.state().invisible:
                continue
            yield here
            waiting[:0] = [here.child(n) for n in range(here.childCount())]
