"""The machine's screens as Qt tells of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.consult.screens import Second

MM_PER_INCH = 25.4


class QtScreens:
    """Every screen but the guide's own. One that the clinic named comes before others."""

    def __init__(self, wanted: str, own: Callable[[], QScreen | None]) -> None:
        """`wanted` is the clinic's name for it, empty for any; `own` is the screen the guide stands on."""
        self._wanted = wanted
        self._own = own
        self._changed: Callable[[], None] | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        app.screenAdded.connect(self._came)
        app.screenRemoved.connect(self._went)
        for screen in app.screens():
            screen.geometryChanged.connect(self._tell)

    def second(self) -> Second | None:
        """The screen for the patient's side."""
        own = self._own()
        names = own.name() if own is not None else ""
        others = [one for one in self._app.screens() if one.name() != names]
        if self._wanted:
            others = [one for one in others if one.name() == self._wanted]
        # Qt lists them in no order; one that can be read from comes first, so that it is always the same.
        return min(map(_told, others), key=lambda one: (not one.fits, one.name), default=None)

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a screen comes, goes or changes its size."""
        self._changed = changed

    def close(self) -> None:
        """Call nobody any more."""
        self._changed = None
        self._app.screenAdded.disconnect(self._came)
        self._app.screenRemoved.disconnect(self._went)
        for screen in self._app.screens():
            screen.geometryChanged.disconnect(self._tell)

    def _came(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)
        self._tell()

    def _went(self, _: QScreen) -> None:
        self._tell()

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()


def _told(screen: QScreen) -> Second:
    size = screen.geometry()
    return Second(screen.name(), size.width(), size.height(), screen.physicalDotsPerInch() / MM_PER_INCH)
