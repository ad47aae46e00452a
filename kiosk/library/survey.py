"""Going through a whole library once: what all topics lists, and what all pages claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.library import files, reading
from kiosk.library.shelves import SHELVES, Entry
from kiosk.library.topics import End, GlossaryTerm, Topic, Worry


@dataclass(frozen=True, slots=True)
class Survey:
    """Every topic that can be shown, and every statement that is made anywhere."""

    entries: tuple[Entry, ...]
    claims: tuple[str, ...]


def topics(content: Path) -> Iterator[str]:
    """The ids of a folder's topics, in order: every folder whose name is not taken for something else."""
    for name, folder in files.names(content):
        if folder and name not in reading.RESERVED and not name.startswith((".", "_")):
            yield name


def survey(
    content: Path,
    read: Callable[[str], Topic | None],
    worries: Iterable[Worry],
    terms: Iterable[GlossaryTerm],
    ends: Iterable[End],
) -> Survey:
    """Read every topic once; `read` gives one by its id."""
    entries = []
    claims: set[str] = set()
    for id in topics(content):
        topic = read(id)
        if topic is not None:
            entries.append(entry(topic))
            for step in topic.steps:
                claims.update(step.claims)
    for term in terms:
        claims.update(term.claims)
    for points in (*((*worry.know, *worry.ask) for worry in worries), *(end.points for end in ends)):
        for point in points:
            claims.update(point.claims)
    entries.sort(key=lambda each: (SHELVES.index(each.phase), each.order, each.title.casefold(), each.id))
    return Survey(tuple(entries), tuple(sorted(claims)))


def entry(topic: Topic) -> Entry:
    """A topic as all topics lists it."""
    return Entry(
        topic.id, topic.title, topic.phase, topic.order, topic.icon, len(topic.steps), topic.audience
    )
