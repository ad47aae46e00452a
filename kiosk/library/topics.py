"""What a content folder holds once it has been read: topics, steps, pictures, and the books beside them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.blocks import Block, Passage, Point
from kiosk.library.drawn import Band, Bar, Moment, Part, Stretch, Visits
from kiosk.library.shelves import (
    PHASES as PHASES,
    SHELVES as SHELVES,
    Entry as Entry,
    Shelf as Shelf,
    StepRef as StepRef,
)


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
    """A picture the app draws from numbers, so that it cannot disagree with its text.

    `kind` says which of the rest it has. `unit` is that of its numbers, `until` where a curve's line
    ends, `lit` the id of the part that this step is about, empty for all of it.
    """

    kind: str
    fact: str
    alt: str
    description: str
    groups: tuple[Group, ...] = ()
    studied: int = 0
    compared: bool = False
    unit: str = ""
    until: int = 0
    stretches: tuple[Stretch, ...] = ()
    bars: tuple[Bar, ...] = ()
    moments: tuple[Moment, ...] = ()
    band: Band | None = None
    visits: Visits | None = None
    lit: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its named parts, one kind after the other."""
        return (*self.stretches, *self.bars, *((self.band,) if self.band else ()), *self.moments)

    @property
    def facts(self) -> tuple[str, ...]:
        """The statements it rests on, the picture's own first, each once."""
        found = (self.fact, *(part.fact for part in self.parts))
        return tuple(dict.fromkeys(fact for fact in found if fact))


@dataclass(frozen=True, slots=True)
class Sure:
    """`How sure are we?`: what studies found and what is not known."""

    found: tuple[Block, ...]
    unknown: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a topic. Blocks whose clinic value is unset are already gone.

    `claims` are all statement ids of the step in order, each once; `grade` is the weakest of
    their grades (A, B, C, D or R), empty when nothing is claimed. `language` is that of its words, which
    in a translated topic may still be English.
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
    language: str = "en"


@dataclass(frozen=True, slots=True)
class TeachBack:
    """An open question a clinician asks in a consultation; `step` is where to look again."""

    step: str
    ask: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A walkthrough in one language, with the clinic's values filled in.

    `speech` are its author's (written, said) pairs, for words that a voice would say wrong.
    """

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
    speech: tuple[tuple[str, str], ...] = ()


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
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Worry:
    """A worry in the person's own words.

    `leads_to` is an address such as `topic/in-the-chair/1`, empty when that topic cannot be shown.
    """

    id: str
    title: str
    icon: str
    leads_to: str
    know: tuple[Point, ...]
    ask: tuple[Point, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class End:
    """What to do next, after the last step of a phase's path."""

    phase: str
    title: str
    points: tuple[Point, ...]
    language: str = "en"


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
