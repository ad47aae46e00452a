"""Opens the content in each language: with its index where there is one, and beside the language before."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from weakref import ref

from kiosk.errors import ContentError
from kiosk.languages.registry import find_language
from kiosk.library.catalogue import Library, open_library

if TYPE_CHECKING:
    from datetime import date

    from kiosk.clock import Clock
    from kiosk.library.index import Index
    from kiosk.shell.plan import Plan

log = logging.getLogger(__name__)


class Libraries:
    """One library for each language, opened when somebody chooses it."""

    def __init__(self, plan: Plan, clock: Clock) -> None:
        self._plan = plan
        self._clock = clock
        self._indexes = {plan.index.language: plan.index} if plan.index else {}
        self._opened = False
        # Not the library itself: what somebody read in it goes when their visit does.
        self._last: ref[Library] | None = None

    def take(self, index: Index) -> None:
        """From now on this is the table of contents of its language."""
        self._indexes[index.language] = index

    def open(self, code: str) -> Library:
        """The library of a language. Raises ContentError when the folder cannot be read at the start."""
        language = find_language(code)
        content = language.content if language else "en"
        plan = self._plan
        hidden = plan.settings.review.unsigned == "hide"
        index = self._indexes.get(content)
        beside = self._last() if self._last else None
        try:
            library = open_library(plan.content, content, plan.values, index, hidden, self._today, beside)
        except ContentError as problem:
            if not self._opened:
                raise
            # The folder went away under a running guide: the visit goes on, every card sends people to staff.
            from kiosk.library.opening import Opening

            log.warning("%s", problem)
            return Library(plan.content, content, plan.values, Opening(), None, True)
        self._opened, self._last = True, ref(library)
        return library

    def _today(self) -> date:
        return self._clock.now().date()


def dressed(text: str, code: str) -> str:
    """Words in a made-up language, whose rules are loaded with the first such word."""
    if "-X" not in code:
        return text
    from kiosk.languages.pseudo import pseudo

    return pseudo(text, code)
