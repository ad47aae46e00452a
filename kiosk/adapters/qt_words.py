"""Interface words in another language: a Qt catalogue, or a pseudo-language made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


class Pseudo(QTranslator):
    """Dresses every interface word, so that what was forgotten and what does not fit shows."""

    def __init__(self, dress: Callable[[str], str]) -> None:
        super().__init__()
        self._dress = dress

    def isEmpty(self) -> bool:
        """Qt skips empty translators."""
        return False

    def translate(
        self, context: str | bytes, text: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str:
        """The word, dressed; English plurals are settled first."""
        source = text.decode() if isinstance(text, bytes) else text
        if (context.decode() if isinstance(context, bytes) else context).startswith("Q"):
            return source  # Qt's own words, which only ever reach the log
        if n >= 0:
            source = source.replace("(s)", "" if n == 1 else "s").replace("%n", str(n))
        return self._dress(source)


class QtWords:
    """Installs one language's interface words at a time."""

    def __init__(
        self, folder: Path, pseudo: Callable[[str, str], str], retranslate: Callable[[], None]
    ) -> None:
        """`folder` holds `kiosk_<code>.qm`; `pseudo` dresses words; `retranslate` renews what shows."""
        self._folder = folder
        self._pseudo = pseudo
        self._retranslate = retranslate
        self._installed: QTranslator | None = None

    def speak(self, code: str) -> None:
        """Show the interface in `code`; English where there is no catalogue."""
        self.fall_silent()
        if "-X" in code:
            self._installed = Pseudo(lambda text: self._pseudo(text, code))
        else:
            self._installed = QTranslator()
            self._installed.load(str(self._folder / f"kiosk_{code}.qm"))
        QCoreApplication.installTranslator(self._installed)
        self._retranslate()

    def said(self, text: str) -> str:
        """What the present language calls a control of that English name; `text` where there is none."""
        if self._installed is None:
            return text
        contexts = sorted(file.stem for file in self._folder.parent.rglob("*.qml"))
        found = (self._installed.translate(context, text) for context in contexts)
        return next((words for words in found if words), text)

    def fall_silent(self) -> None:
        """Take the language away: what is built next starts without it."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
