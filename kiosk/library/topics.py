"""What a content folder holds once it has been read: topics, steps, pictures, and the books beside them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.blocks import Block, Passage, Point

PHASES = ("before", "during", "after", "how")
"""The phases that have a path, in the order of the day."""

SHELVES = (*PHASES, "conditions", "escort")
"""Every shelf of all topics, in order."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing. `file` is relative to the content folder; callouts are (x, y) from 0 to 1.

    `loop_ms` is the length of one round of its movement in milliseconds, 0 when it stands still.
    """

    file: str
    alt: str
    description: str
    callouts: tuple[tuple[float, float], ...] = ()
    mirror: bool = False
    loop_ms: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """One group of a data picture: `had` out of 100 people."""

    id: str
    label: str
    had: int


@dataclass(frozen=True, slots=True)
class DataPicture:
    """A picture the app draws from numbers, so that it cannot disagree with its text."""

    kind: str
    fact: str
    alt: str
    description: str
    groups: tuple[Group, ...] = ()
    studied: int = 0
    compared: bool = False


@dataclass(frozen=True, slots=True)
class Sure:
    """`How sure are we?`: what studies found and what is not known."""

    found: tuple[Block, ...]
    unknown: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a topic. Blocks whose clinic value is unset are already gone.

    `claims` are all statement ids of the step in order, each once; `grade` is the weakest of
    their grades (A, B, C, D or R), empty when nothing is claimed.
    """

    id: str
    title: str
    kind: str
    picture: Picture | DataPicture | None
    blocks: tuple[Block, ...]
    more: tuple[Block, ...] = ()
    sure: Sure | None = None
    cover: bool = False
    claims: tuple[str, ...] = ()
    grade: str = ""


@dataclass(frozen=True, slots=True)
class TeachBack:
    """An open question a clinician asks in a consultation; `step` is where to look again."""

    step: str
    ask: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A walkthrough in one language, with the clinic's values filled in."""

    id: str
    language: str
    title: str
    summary: str
    phase: str
    order: int
    audience: str
    kind: str
    icon: str
    steps: tuple[Step, ...]
    teach_back: tuple[TeachBack, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A topic as all topics lists it."""

    id: str
    title: str
    phase: str
    order: int
    icon: str
    steps: int
    audience: str


@dataclass(frozen=True, slots=True)
class StepRef:
    """A step of a path: which topic, which step of it (its id), and its number there (from 1)."""

    topic: str
    step: str
    number: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """What home shows of one phase: its picture's file and how many steps its path has now."""

    phase: str
    picture: str
    steps: int


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A word explained. `say` spells it as it is said, the stressed part in capitals."""

    id: str
    word: str
    say: str
    also: tuple[str, ...]
    meaning: Passage
    claims: tuple[str, ...] = ()
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Worry:
    """A worry in the person's own words. `leads_to` is an address such as `topic/in-the-chair/1`."""

    id: str
    title: str
    icon: str
    leads_to: str
    know: tuple[Point, ...]
    ask: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class End:
    """What to do next, after the last step of a phase's path."""

    phase: str
    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement id, the grade of its evidence and the sources it rests on."""

    id: str
    grade: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A study, label, guideline or regulator's page that a statement rests on."""

    id: str
    title: str
    authors: str
    year: int
    venue: str
    kind: str
    link: str
