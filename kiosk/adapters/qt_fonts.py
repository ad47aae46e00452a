"""The bundled typefaces; nothing is ever taken from the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import StartError

FACE = "Atkinson Hyperlegible Next"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
FURTHER = ("NotoSans-Regular", "NotoSans-SemiBold", "NotoSansArabic-Regular", "NotoSansArabic-SemiBold")


class QtFonts:
    """Loads the reading face at once and the faces of other scripts when one is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._further = False

    def load(self) -> None:
        """The reading face. Raises StartError when a file is missing or damaged."""
        for weight in WEIGHTS:
            self._add(f"AtkinsonHyperlegibleNext-{weight}")
        QGuiApplication.setFont(QFont(FACE))

    def load_further(self) -> None:
        """Cyrillic, Greek, Vietnamese and Arabic letters."""
        if self._further:
            return
        self._further = True
        for name in FURTHER:
            self._add(name)
        QFont.insertSubstitutions(FACE, ["Noto Sans", "Noto Sans Arabic"])
        QFont.insertSubstitutions("Noto Sans Arabic", [FACE, "Noto Sans"])

    def _add(self, name: str) -> None:
        file = self._folder / f"{name}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise StartError(
                f"The typeface file {file} is missing or damaged.",
                "Install the program again; it brings its own.",
            )
