"""The bundled typefaces; nothing is ever taken from the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import StartError

FACE = "Atkinson Hyperlegible Next"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
HUGE = "Atkinson Hyperlegible Huge"
"""The SemiBold under a name of its own, for the attract screen's words.

Qt draws letters above 64 pixels from outlines whose rounding depends on the size that was last loaded of
the same face. A face that no small text uses draws the same pixels before and after every visit.
"""
FURTHER = ("NotoSans-Regular", "NotoSans-SemiBold", "NotoSansArabic-Regular", "NotoSansArabic-SemiBold")


class QtFonts:
    """Loads the reading face at once and the faces of other scripts when one is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._huge = False
        self._further = False

    def load(self) -> None:
        """The reading face. Raises StartError when a file is missing or damaged."""
        for weight in WEIGHTS:
            self._add(f"AtkinsonHyperlegibleNext-{weight}")
        QGuiApplication.setFont(QFont(FACE))

    def load_huge(self) -> None:
        """The face of huge words, which home does without."""
        if not self._huge:
            self._huge = True
            self._add_huge(self._folder / "AtkinsonHyperlegibleNext-SemiBold.ttf")

    def load_further(self) -> None:
        """Cyrillic, Greek, Vietnamese and Arabic letters."""
        if self._further:
            return
        self._further = True
        for name in FURTHER:
            self._add(name)
        for face in (FACE, HUGE):
            QFont.insertSubstitutions(face, ["Noto Sans", "Noto Sans Arabic"])
        QFont.insertSubstitutions("Noto Sans Arabic", [FACE, "Noto Sans"])

    def _add_huge(self, file: Path) -> None:
        """The same letters, renamed in memory: both names are as long, so nothing moves."""
        renamed = file.read_bytes()
        for coding in ("utf-16-be", "ascii"):
            renamed = renamed.replace(FACE.encode(coding), HUGE.encode(coding))
        QFontDatabase.addApplicationFontFromData(renamed)

    def _add(self, name: str) -> None:
        file = self._folder / f"{name}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise StartError(
                f"The typeface file {file} is missing or damaged.",
                "Install the program again; it brings its own.",
            )
