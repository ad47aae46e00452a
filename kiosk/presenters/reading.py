"""What is being read: the library in the present language, and how its words are said."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.languages.registry import find_language
from kiosk.library.catalogue import Library
from kiosk.session.current import Current


class Reading:
    """The library for the language the person chose; opened when first asked for."""

    def __init__(
        self, current: Current, opened: Callable[[str], Library], pseudo: Callable[[str, str], str]
    ) -> None:
        """`opened` gives the library of a language; `pseudo` dresses words in a pseudo-language."""
        self._current = current
        self._staff = current.visit.look.language
        self._opened = opened
        self._pseudo = pseudo
        self._libraries: dict[str, Library] = {}

    @property
    def library(self) -> Library:
        """The library in the present language."""
        return self._in(self._current.visit.look.language)

    @property
    def staffs(self) -> Library | None:
        """The library as staff read it; None where the screen speaks their language."""
        own, shown = _content(self._staff), _content(self._current.visit.look.language)
        return self._in(own) if own != shown else None

    @property
    def staff_language(self) -> str:
        """The language that staff read: the one that the screen speaks before anybody chose."""
        return _content(self._staff)

    def _in(self, language: str) -> Library:
        if language not in self._libraries:
            self._libraries[language] = self._opened(language)
        return self._libraries[language]

    def renew(self) -> None:
        """Open libraries afresh: the content has changed on disk."""
        self._libraries.clear()

    def forget(self) -> None:
        """Drop the topics that were read: what is kept in memory would tell which."""
        self._libraries.clear()

    def say(self, text: str) -> str:
        """Content words as they are shown now."""
        drawn = text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
        return self._pseudo(drawn, self._current.visit.look.language)


def _content(language: str) -> str:
    found = find_language(language)
    return found.content if found else language
