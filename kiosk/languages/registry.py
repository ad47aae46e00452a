"""The languages this program knows: own names, direction, and whether its interface speaks them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Language(NamedTuple):
    """A language. `words` says that the interface's words exist in it.

    A `pseudo` language is made from English on the spot, to look at length and direction before
    there are translations; its pages show the topics of `content`.
    """

    code: str
    name: str
    right_to_left: bool = False
    words: bool = True
    pseudo: bool = False

    @property
    def content(self) -> str:
        """The language whose content files are shown."""
        return "en" if self.pseudo else self.code


LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("ar", "العربية", right_to_left=True),
    Language("en-XA", "[Éñğļíšħ]", pseudo=True),
    Language("ar-XB", "ينغليسه", right_to_left=True, pseudo=True),
)


def find_language(code: str) -> Language | None:
    """The language with that code, or None."""
    return next((one for one in LANGUAGES if one.code == code), None)


def offered(codes: Iterable[str]) -> tuple[Language, ...]:
    """The known languages among `codes`, in that order, each once; English when none is known."""
    known = (find_language(code) for code in dict.fromkeys(codes))
    return tuple(one for one in known if one is not None) or LANGUAGES[:1]
