"""Which texts of a library are behind their English ones, for staff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.library import files, survey, translations

BOOKS = ("glossary", "worries", "ends", "sheets")


def late(content: Path, languages: Iterable[str]) -> Iterator[str]:
    """The translations, relative to the folder, that render an older English text or have other steps.

    Reads every text of these languages once: half a second in a large library.
    """
    further = [language for language in dict.fromkeys(languages) if language != files.FALLBACK]
    for folder in (*survey.topics(content), *BOOKS) if further else ():
        english = None
        for language in further:
            file = f"{folder}/{language}.md"
            if not files.exists(content, file):
                continue
            english = english or translations.read(content, f"{folder}/{files.FALLBACK}.md")
            own = translations.read(content, file)
            if english is None or own is None:
                continue
            state = translations.rendering(own, english, {})
            if state.stale or not state.fits:
                yield file
