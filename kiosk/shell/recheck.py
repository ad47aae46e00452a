"""After the first frame: is the index still true? If not, a new one is made on the worker."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.background import Background
from kiosk.library.index import Index, build_index, fingerprint, write_index
from kiosk.shell.prepare import Prepared

log = logging.getLogger(__name__)


class Recheck:
    """Compares the content with the index, and renews the index while nobody is being disturbed."""

    def __init__(
        self,
        prepared: Prepared,
        language: str,
        background: Background,
        nobody_here: Callable[[], bool],
        renew: Callable[[Index], None],
    ) -> None:
        """`nobody_here` says whether the attract screen shows; `renew` takes the new index into use."""
        self._prepared = prepared
        self._language = language
        self._background = background
        self._nobody_here = nobody_here
        self._renew = renew
        self._unwritten: Index | None = None

    def start(self) -> None:
        """Look at the content, off the interface's thread."""
        self._background.run(self._look, self._found, self._failed)

    def settle(self) -> None:
        """Nobody is here: what could not be written before can be written now."""
        index, self._unwritten = self._unwritten, None
        if index is not None:
            self._background.run(lambda: self._write(index), lambda _: None, self._failed)

    def _look(self) -> Index | None:
        before, content = self._prepared.index, self._prepared.paths.content
        if before is not None and before.fingerprint == fingerprint(content):
            return None
        hidden = self._prepared.settings.review.unsigned == "hide"
        return build_index(content, self._language, self._prepared.values, hidden)

    def _found(self, index: Index | None) -> None:
        if index is None:
            return
        self._renew(index)
        if not self._prepared.demo:
            self._unwritten = index
            if self._nobody_here():
                self.settle()

    def _write(self, index: Index) -> None:
        cache: Path = self._prepared.paths.cache
        write_index(cache, index)

    def _failed(self, problem: Exception) -> None:
        # The guide goes on with what it has; staff find this line in the journal.
        log.warning("The index of the content could not be renewed: %s", type(problem).__name__)
