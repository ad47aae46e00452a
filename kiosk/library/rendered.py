"""What shows in a language: translations where they are there and up to date, English in their place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.library import books, files, reading, translations
from kiosk.library.blocks import Block, Note
from kiosk.library.passages import Around
from kiosk.library.topics import Step, Topic
from kiosk.library.translations import FRONT, Rendering

WARNS = ("warning", "call")
"""Boxes whose words must be right: out of date, they are English at once."""


class InLanguage(Protocol):
    """An entry of a book that knows which language it is in."""

    @property
    def language(self) -> str:
        """Its language's code."""


T = TypeVar("T", bound=InLanguage)
Read = Callable[[Path, str, Around], books.Book[T]]


@dataclass(frozen=True)
class Rendered:
    """One language's texts of a folder. `today` says which day it is, for texts that are out of date."""

    content: Path
    language: str
    around: Around
    today: Callable[[], date]

    def topic(self, id: str) -> Topic | None:
        """A topic, each step in the language if its text is fit to show, else in English."""
        own = reading.topic(self.content, id, self.language, self.around).topic
        if self.language == files.FALLBACK or (own is not None and own.language != self.language):
            return own
        state = self._state(id)
        if state is None:
            return own
        if own is None or not state.fits:
            return self._english(id) or own
        late = self._late(state)
        stale = tuple(step for step in own.steps if step.id in state.stale)
        if not stale:
            return own
        english = self._english(id)
        if english is None:
            return own
        steps = {step.id: step for step in english.steps}
        return replace(
            own,
            steps=tuple(
                steps.get(step.id, step)
                if step.id in late or (step.id in state.stale and _warns(step, steps.get(step.id)))
                else step
                for step in own.steps
            ),
        )

    def entries(
        self, read: Read[T], folder: str, key: Callable[[T], str], warns: bool = False
    ) -> tuple[T, ...]:
        """A book's entries; `key` gives an entry's id, `warns` says that all of it must be right."""
        own = read(self.content, self.language, self.around).entries
        if self.language == files.FALLBACK or any(entry.language != self.language for entry in own):
            return own
        state = self._state(folder)
        if own and (state is None or (state.fits and not state.stale)):
            return own
        if state is None:
            return read(self.content, files.FALLBACK, self.around).entries
        late = frozenset(state.stale) if warns else self._late(state)
        english = read(self.content, files.FALLBACK, self.around).entries
        kept = {key(entry): entry for entry in own if key(entry) not in late}
        return tuple(kept.get(key(entry), entry) for entry in english)

    def _english(self, id: str) -> Topic | None:
        return reading.topic(self.content, id, files.FALLBACK, self.around).topic

    def _state(self, folder: str) -> Rendering | None:
        """How the folder's translation stands to its English text; None where there is not one of each."""
        source = f"{folder}/{files.FALLBACK}.md"
        english = translations.read(self.content, source)
        own = translations.read(self.content, f"{folder}/{self.language}.md")
        if english is None or own is None:
            return None
        if own.front.get("source_rev") == english.whole:
            return translations.rendering(own, english, {})
        return translations.rendering(own, english, self._noted.get(source, {}))

    @cached_property
    def _noted(self) -> Mapping[str, Mapping[str, tuple[str, date]]]:
        return translations.noted(self.content)

    def _late(self, state: Rendering) -> frozenset[str]:
        """The parts that have been out of date for too long. A title alone never is."""
        today = self.today()
        return frozenset(
            id for id, since in state.stale.items() if id != FRONT and not translations.lasts(since, today)
        )


def _warns(*steps: Step | None) -> bool:
    """Whether a step warns, in either language."""
    return any(
        step is not None and (step.kind == "warning" or _boxed((*step.blocks, *step.more))) for step in steps
    )


def _boxed(blocks: tuple[Block, ...]) -> bool:
    return any(isinstance(block, Note) and block.kind in WARNS for block in blocks)
