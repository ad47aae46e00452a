"""Everything there is to see, from the table of addresses and the library: each screen, and its states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from kiosk.library.catalogue import Library
from kiosk.library.shelves import PHASES
from kiosk.library.topics import Picture, Step
from kiosk.walkthrough.address import Address

MOST_PARTS = 12
"""Parts that a pattern is tried on before anybody knows how many a page has."""

TROUBLE = "trouble+start"
"""The page that shows when the guide cannot start: a window of its own, which no address leads to."""

GROUPS = (
    "The first screens",
    "Paths",
    "Ends of paths",
    "All topics",
    "Steps of topics",
    "Worries",
    "Words explained",
    "Interpreter",
    "Help and privacy",
    "About and staff",
    "Recovery room",
    "Trouble",
)


RECOVERY = (
    *("board", "board/1", "board/1/readings", "board/1/teach", "board/1/handover", "board/1/leave"),
    *("board/1/release", "board/2/hold", "board/3/hold", "board/4/open", "board/4/open+code"),
    *("recovery/1", "recovery/1+awake", "recovery/3", "recovery/1/escort"),
)
"""The practice clinic's chairs: one watched, one that asked for help, one on hold, one free."""


@dataclass(frozen=True, slots=True)
class Place:
    """Something to draw: an address, and what is done there first, such as `ill` in `help+ill`."""

    group: str
    address: str
    acts: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How it is listed and matched: the address, then the acts."""
        return "+".join((self.address, *self.acts))


def places(library: Library, tongues: tuple[str, ...]) -> tuple[Place, ...]:
    """All of it, in the order of GROUPS; `tongues` are the interpreter's languages by code."""
    return tuple(Place(group, *_acts(name)) for group, names in _groups(library, tongues) for name in names)


def wanted(all_of: tuple[Place, ...], pattern: str) -> tuple[Place, ...]:
    """Those that match `pattern`, or of which a part might; all where it is empty."""
    return tuple(one for one in all_of if matches(one.name, pattern) or _parts_may_match(one, pattern))


def matches(name: str, pattern: str) -> bool:
    """Whether a pattern such as `topic/*/more` matches; an empty one matches everything."""
    return not pattern or fnmatchcase(name, pattern)


def part_of(place: Place, part: int) -> str:
    """The address of one of a page's parts or pages."""
    lists = ("topics", "worries", "glossary", "interpreter", "sources", "licenses")
    word = "page" if place.address in lists else "part"
    return f"{place.address}/{word}/{part}"


def _parts_may_match(place: Place, pattern: str) -> bool:
    if place.acts:
        return False
    return any(fnmatchcase(part_of(place, part), pattern) for part in range(2, MOST_PARTS + 1))


def _acts(name: str) -> tuple[str, tuple[str, ...]]:
    address, *acts = name.split("+")
    return address, tuple(acts)


def _groups(library: Library, tongues: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    walked = tuple(phase for phase in PHASES if library.path(phase))
    words = ("glossary", *(f"glossary/{term.id}" for term in library.terms()))
    contents = (
        ("attract", "welcome", "home", "home+seen", "home/more", "comfort", "goodbye"),
        tuple(f"path/{phase}/{n}" for phase in walked for n in range(1, len(library.path(phase)) + 1)),
        tuple(f"end/{phase}{act}" for phase in walked for act in ("", "+marked", "+marked+shown")),
        ("topics",),
        tuple(_steps(library)),
        ("worries", *(f"worries/{worry.id}" for worry in library.worries())),
        words,
        ("interpreter", *(f"interpreter/{code}" for code in tongues)),
        ("help", "help+ill", "help+word", "hidden", "idle"),
        ("about", "sources", "licenses", "staff", "consult", "handout"),
        RECOVERY,
        ("trouble", TROUBLE, f"{TROUBLE}+help"),
    )
    yield from zip(GROUPS, contents, strict=True)


def _steps(library: Library) -> Iterator[str]:
    """Every step of every topic, with what opens from it; a covered one also uncovered."""
    for entry in library.entries():
        topic = library.topic(entry.id)
        for number, step in enumerate(topic.steps if topic else (), start=1):
            here = str(Address("topic", entry.id, number))
            yield here
            yield from (f"{here}+{act}" for act in _states(step))
            if step.more:
                yield f"{here}/more{'+open' if step.cover else ''}"
            if step.sure:
                yield f"{here}/sure"


def _states(step: Step) -> tuple[str, ...]:
    if step.cover:
        return ("open",)
    moving = isinstance(step.picture, Picture) and step.picture.loop_ms > 0
    return ("playing",) if moving else ()
