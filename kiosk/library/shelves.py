"""What home and the index know of topics: phases, shelves and the steps of a path.

Named tuples, and a module of its own: this is all of a library that the first frame of home loads.
"""

from __future__ import annotations

from typing import NamedTuple

PHASES = ("before", "during", "after", "how")
"""The phases that have a path, in the order of the day."""

SHELVES = (*PHASES, "conditions", "escort")
"""Every shelf of all topics, in order."""


class Entry(NamedTuple):
    """A topic as all topics lists it."""

    id: str
    title: str
    phase: str
    order: int
    icon: str
    steps: int
    audience: str


class StepRef(NamedTuple):
    """A step of a path: which topic, which step of it (its id), and its number there (from 1)."""

    topic: str
    step: str
    number: int


class Shelf(NamedTuple):
    """What home shows of one phase: its picture's file and how many steps its path has now."""

    phase: str
    picture: str
    steps: int
