"""After the first frame: are the indexes still true? Those that are not are made anew on the worker.

Every language that can be chosen has one, so that changing the language reads no topic.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.background import Background
from kiosk.library.index import Index, build_index, fingerprint, index_key, read_index, write_index
from kiosk.shell.prepare import Prepared

log = logging.getLogger(__name__)


class Recheck:
    """Compares the content with the index, and renews the index while nobody is being disturbed."""

    def __init__(
        self,
        prepared: Prepared,
        languages: tuple[str, ...],
        background: Background,
        nobody_here: Callable[[], bool],
        renew: Callable[[Index], None],
    ) -> None:
        """`languages` are those of the content, that of the start first.

        `nobody_here` says whether the attract screen shows; `renew` takes a new index into use.
        """
        self._prepared = prepared
        self._languages = languages
        self._background = background
        self._nobody_here = nobody_here
        self._renew = renew
        self._unwritten: dict[str, Index] = {}

    def start(self) -> None:
        """Look at the content, off the interface's thread, one language after the other."""
        for language in self._languages:
            self._background.run(partial(self._look, language), self._found, self._failed)

    def settle(self) -> None:
        """Nobody is here: what could not be written before can be written now."""
        unwritten, self._unwritten = self._unwritten, {}
        for index in unwritten.values():
            self._background.run(partial(self._write, index), lambda _: None, self._failed)

    def _look(self, language: str) -> tuple[Index | None, bool]:
        """The index to take into use, None where that in use still holds, and whether it is a new one."""
        prepared = self._prepared
        content, before = prepared.paths.content, prepared.index
        now = fingerprint(content)
        if before is not None and before.language == language:
            if before.fingerprint == now:
                return None, False
        elif not prepared.demo:
            key = index_key(content, prepared.values, self._hidden)
            kept = read_index(prepared.paths.cache, language, key)
            if kept is not None and kept.fingerprint == now:
                return kept, False
        return build_index(content, language, prepared.values, self._hidden), True

    @property
    def _hidden(self) -> bool:
        return self._prepared.settings.review.unsigned == "hide"

    def _found(self, looked: tuple[Index | None, bool]) -> None:
        index, new = looked
        if index is None:
            return
        self._renew(index)
        if new and not self._prepared.demo:
            self._unwritten[index.language] = index
            if self._nobody_here():
                self.settle()

    def _write(self, index: Index) -> None:
        cache: Path = self._prepared.paths.cache
        write_index(cache, index)

    def _failed(self, problem: Exception) -> None:
        # The guide goes on with what it has; staff find this line in the journal.
        log.warning("The index of the content could not be renewed: %s", type(problem).__name__)
