"""Work spread over the processor's cores, each in a process of its own."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache, partial
from multiprocessing import active_children, get_context
from types import TracebackType
from typing import Any, TypeVar

from kiosk.errors import StartError

T = TypeVar("T")
R = TypeVar("R")

WORTH = 4
"""Fewer portions are done here: a process takes a moment to start."""


class Processes:
    """Does portions at the same time. They are ended with the `with` block, also after Ctrl-C."""

    def __init__(self, cores: int | None = None) -> None:
        """`cores` is how many processes there may be; all cores that this one may use by default."""
        self._cores = cores or len(os.sched_getaffinity(0))
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Processes:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            if problem is not None:  # nobody waits for what is under way
                for process in active_children():
                    process.terminate()
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def over(self, work: Callable[[T], R], portions: Sequence[T]) -> Iterator[R]:
        """What `work` makes of each portion, in order.

        Raises StartError when a process is ended from outside.
        """
        if self._cores < 2 or len(portions) < WORTH:
            yield from map(work, portions)
            return
        if self._pool is None:
            # A fresh interpreter each, as copies of this one would share what Qt and threads hold.
            self._pool = ProcessPoolExecutor(self._cores, get_context("spawn"), _begin)
        try:
            with _starting():
                results = self._pool.map(partial(_part, pickle.dumps(work)), portions)
            yield from results
        except BrokenProcessPool:
            raise StartError(
                "A part of the work was ended from outside.", "Close other programs and try again."
            ) from None


@contextmanager
def _starting() -> Iterator[None]:
    """While processes start, Ctrl-C waits, and no module is taken from the present folder."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    safe = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if safe is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = safe
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _part(packed: bytes, portion: Any) -> Any:
    """One portion of a work that was packed for this process."""
    return _unpacked(packed)(portion)


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Any:
    """The work itself: what it must read to begin with, each process reads once and not for each portion."""
    return pickle.loads(packed)


def _begin() -> None:
    """A process of ours ends at once at Ctrl-C; the one that started it says what is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
