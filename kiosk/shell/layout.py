"""What is in a window: every text and every control in sight, in the order in which they are painted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role
BUTTONS = (Role.Button, Role.CheckBox, Role.RadioButton)
LINE_TOP, LINE_FOOT = 0.2, 0.85
"""Where in a line's height its letters are."""
ALMOST_ALL = 0.9
"""A control over this share of the window is the page itself, on which others may lie."""

RIGHT, MIDDLE, BOTTOM, CENTRE = 0x02, 0x04, 0x40, 0x80
ACROSS, DOWN = 0x0F, 0xF0
"""Qt's numbers for alignments, and the masks for the two directions."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in sight. `area` is its item's, `painted` what its letters need, `visible` what is not cut away,
    `line` how tall one of its lines is.

    `control` is the place, among the controls, of the one it belongs to; -1 where it stands alone.
    """

    words: str
    area: QRectF
    painted: QRectF
    visible: QRectF
    line: float
    elided: bool
    order: int
    control: int


@dataclass(frozen=True, slots=True)
class Control:
    """Something to touch. `spot` is where a link's own words are; `about` is its description."""

    name: str
    area: QRectF
    spot: QRectF
    link: bool
    order: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is in sight and not under something that takes its touches.

    `cut` are words through which the edge of a sheet goes.
    """

    window: QRectF
    texts: tuple[Text, ...]
    controls: tuple[Control, ...]
    cut: tuple[str, ...] = ()


def look(window: QQuickWindow) -> Scene:
    """Read the window as it is now. The accessibility tree has to be active."""
    return _Walk(window).scene()


class _Walk:
    """One reading of a window's items."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = QRectF(0, 0, window.width(), window.height())
        self._root = window.contentItem()
        self._order = 0
        self._texts: list[Text] = []
        self._controls: list[Control] = []
        self._blockers: list[tuple[int, QRectF]] = []

    def scene(self) -> Scene:
        self._visit(self._root, -1, self._window)
        kept = {n: i for i, n in enumerate(n for n, c in enumerate(self._controls) if self._reached(c))}
        controls = tuple(self._controls[n] for n in kept)
        texts = tuple(
            replace(t, control=kept.get(t.control, -1))
            for t in self._texts
            if not self._covered(t.order, t.area.center()) and (t.control < 0 or t.control in kept)
        )
        cut = tuple(text.words for text in self._texts if self._cut(text))
        return Scene(self._window, texts, controls, cut)

    def _visit(self, item: QQuickItem, control: int, visible: QRectF) -> None:
        if not item.isVisible() or item.opacity() == 0:
            return
        area = _area(item)
        if item.clip():
            visible = visible.intersected(area)
        children = _by_depth(item.childItems())
        for child in children:
            if child.z() < 0:
                self._visit(child, control, visible)
        self._order += 1
        control = self._read(item, area, control, visible)
        for child in children:
            if child.z() >= 0:
                self._visit(child, control, visible)

    def _read(self, item: QQuickItem, area: QRectF, control: int, visible: QRectF) -> int:
        """Note what `item` is; the number of the control that its children belong to."""
        if item.inherits("QQuickText"):
            self._note_text(item, area, control, visible)
        elif control < 0:
            heard = QAccessible.queryAccessibleInterface(item)
            role = heard.role() if heard is not None else Role.NoRole
            if heard is not None and item.isEnabled() and (role in BUTTONS or role == Role.Link):
                spot = item.property("spot")
                here = spot.translated(area.topLeft() - QPointF(item.x(), item.y())) if spot else area
                name = heard.text(QAccessible.Text.Name)
                about = heard.text(QAccessible.Text.Description)
                self._controls.append(Control(name, area, here, role == Role.Link, self._order, about))
                return len(self._controls) - 1
            if item.inherits("QQuickMouseArea") and item.isEnabled() and not area.isEmpty():
                self._blockers.append((self._order, area))
        return control

    def _note_text(self, item: QQuickItem, area: QRectF, control: int, visible: QRectF) -> None:
        words = str(item.property("text") or "").strip()
        if not words:
            return
        wide, tall = float(item.property("contentWidth")), float(item.property("contentHeight"))
        tall += float(item.property("topPadding")) + float(item.property("bottomPadding"))
        painted = QRectF(*_start(item, area, wide, tall), wide, tall)
        elided = bool(item.property("truncated"))
        line = tall / max(int(item.property("lineCount")), 1)
        self._texts.append(Text(words, area, painted, visible, line, elided, self._order, control))

    def _reached(self, control: Control) -> bool:
        return not self._covered(control.order, control.area.center())

    def _cut(self, text: Text) -> bool:
        """Whether a sheet's upper edge goes through a line of the text; not where all is behind a scrim."""
        if any(above > text.order and self._whole(area) for above, area in self._blockers):
            return False
        for above, area in self._blockers:
            inside = area.top() - text.painted.top()
            beside = area.right() <= text.painted.left() or area.left() >= text.painted.right()
            if above > text.order and not beside and 0 < inside < text.painted.height():
                through = inside % text.line / text.line
                if LINE_TOP < through < LINE_FOOT:
                    return True
        return False

    def _whole(self, area: QRectF) -> bool:
        return area.width() * area.height() >= self._window.width() * self._window.height() * ALMOST_ALL

    def _covered(self, order: int, centre: QPointF) -> bool:
        return any(above > order and area.contains(centre) for above, area in self._blockers)


def _start(item: QQuickItem, area: QRectF, wide: float, tall: float) -> tuple[float, float]:
    """Where the letters begin, by the text's alignment."""
    context = QQmlEngine.contextForObject(item)
    if (area.width() <= wide and area.height() <= tall) or context is None:
        return area.left(), area.top()
    # Asked as QML: Python cannot read these two enumerations as properties.
    asked = QQmlExpression(context, item, "effectiveHorizontalAlignment | verticalAlignment")
    answer = asked.evaluate()
    flags = int(answer[0] if isinstance(answer, tuple) else answer)
    left = {RIGHT: area.right() - wide, MIDDLE: area.center().x() - wide / 2}.get(flags & ACROSS, area.left())
    top = {BOTTOM: area.bottom() - tall, CENTRE: area.center().y() - tall / 2}.get(flags & DOWN, area.top())
    return left, top


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _by_depth(items: list[QQuickItem]) -> list[QQuickItem]:
    return sorted(items, key=lambda one: one.z())
