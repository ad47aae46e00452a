"""Heavy work away from the interface, as a port: tests run it at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Background(Protocol):
    """Runs work off the interface's thread and brings the result back to it."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work`; then call `done` with its result, or `failed` with what it raised."""


class Inline:
    """The background that runs everything at once, in place; for commands and tests."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` now."""
        try:
            result = work()
        except Exception as problem:  # the port's promise: every failure reaches `failed`
            failed(problem)
            return
        done(result)
