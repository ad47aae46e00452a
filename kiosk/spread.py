"""The same work over many things, as a port: a large library is spread over processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")

PORTION = 125
"""Topics that are read in one go: enough to be worth handing over, few enough to end together."""


class Spread(Protocol):
    """Does a piece of work for each of several portions."""

    def over(self, work: Callable[[T], R], portions: Sequence[T]) -> Iterator[R]:
        """What `work` makes of each portion, in the order of the portions.

        `work`, the portions and what comes of them must be able to go to another process. What
        `work` raises is raised here.
        """


class InPlace:
    """Does one portion after the other, here."""

    def over(self, work: Callable[[T], R], portions: Sequence[T]) -> Iterator[R]:
        """What `work` makes of each portion."""
        return map(work, portions)


def portions(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The names in order, in portions."""
    return tuple(tuple(names[at : at + PORTION]) for at in range(0, len(names), PORTION))
