"""The patient's window on the second screen: an engine of its own, as its panel has sizes of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt_pictures import Figures, Icons
from kiosk.errors import StartError
from kiosk.languages.registry import offered
from kiosk.presenters.look import Language, Look
from kiosk.presenters.patient import Patient
from kiosk.presenters.walk import Walk
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.shell.panel import BELIEVABLE_DPI, FALLBACK_DIAGONAL_MM, MM_PER_INCH, fitted

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.consult.screens import Second
    from kiosk.presenters.ink import Ink
    from kiosk.presenters.look import Panel
    from kiosk.presenters.reading import Reading
    from kiosk.shell.plan import Plan


class PatientWindow:
    """One window, made for one screen."""

    def __init__(self, plan: Plan, reading: Reading, second: Second, qml: Path, ink: Ink) -> None:
        """`qml` is the folder of the screens. Raises StartError where they cannot be loaded."""
        self.second = second
        current = Current(lambda: Visit(look=plan.chosen))
        languages = tuple(Language(one.code, one.name, one.right_to_left) for one in offered(plan.languages))
        look = Look(current, panel_of(second), languages, True, lambda _: None)
        walk = Walk(current, reading, plan.settings.review.unsigned == "mark")
        self.patient = Patient(current, walk, look, ink)
        engine = QQmlApplicationEngine()
        self._engine: QQmlApplicationEngine | None = engine
        engine.addImageProvider("icon", Icons(qml / "icons", None))
        engine.addImageProvider("figure", Figures(lambda name: reading.library.file(name), None))
        engine.addImportPath(str(qml))
        size = {"width": second.width, "height": second.height}
        engine.setInitialProperties({"patient": self.patient, **size})
        engine.loadFromModule("Kiosk.Consult", "PatientWindow")
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StartError("The patient's screen cannot be loaded.", "Install the program again.")
        self.window = roots[0]
        self._stand()

    def retranslate(self) -> None:
        """Show the words of the language that was installed."""
        if self._engine is not None:
            self._engine.retranslate()

    def close(self) -> None:
        """Take it down: the engine first, then what it shows."""
        self.window.close()
        self._engine = None
        self.patient.forget()

    def _stand(self) -> None:
        """Fill the screen of that name; where Qt knows none, stand at its size."""
        screens = (one for one in QGuiApplication.screens() if one.name() == self.second.name)
        screen = next(screens, None)
        if screen is None:
            self.window.resize(QSize(self.second.width, self.second.height))
            self.window.show()
            return
        self.window.setScreen(screen)
        self.window.setGeometry(screen.geometry())
        self.window.showFullScreen()


def panel_of(second: Second) -> Panel:
    """The second screen's panel, from the system's word where that can be believed."""
    size = QSize(second.width, second.height)
    low, high = (dpi / MM_PER_INCH for dpi in BELIEVABLE_DPI)
    guess = (second.width**2 + second.height**2) ** 0.5 / FALLBACK_DIAGONAL_MM
    return fitted(size, second.unit if low <= second.unit <= high else guess, "auto")
