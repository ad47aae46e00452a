"""What is to be talked about, in which order, and about how long it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

SECONDS_A_STEP = 40
"""What a step takes when somebody talks about it and listens."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Topics by their ids, each once, in order; `skipped` are passed by but keep their place."""

    topics: tuple[str, ...] = ()
    skipped: frozenset[str] = frozenset()

    @property
    def ahead(self) -> tuple[str, ...]:
        """The topics that are not passed by."""
        return tuple(one for one in self.topics if one not in self.skipped)


def agenda_of(topics: Iterable[str]) -> Agenda:
    """An agenda of these topics, each once."""
    return Agenda(tuple(dict.fromkeys(topics)))


def toggle(agenda: Agenda, topic: str) -> Agenda:
    """Put a topic at the end, or take it away."""
    if topic not in agenda.topics:
        return replace(agenda, topics=(*agenda.topics, topic))
    left = tuple(one for one in agenda.topics if one != topic)
    return Agenda(left, agenda.skipped - {topic})


def move(agenda: Agenda, topic: str, by: int) -> Agenda:
    """Bring a topic forward (-1) or back (+1); at the ends, and for others, nothing moves."""
    if topic not in agenda.topics:
        return agenda
    at = agenda.topics.index(topic)
    to = at + by
    if not 0 <= to < len(agenda.topics):
        return agenda
    topics = list(agenda.topics)
    topics.insert(to, topics.pop(at))
    return replace(agenda, topics=tuple(topics))


def skip(agenda: Agenda, topic: str) -> Agenda:
    """Pass a topic by, or take it up again."""
    if topic not in agenda.topics:
        return agenda
    return replace(agenda, skipped=agenda.skipped ^ {topic})


def minutes(steps: int) -> int:
    """About how long so many steps take to talk through, in minutes: at least one."""
    return max(1, round(steps * SECONDS_A_STEP / 60))
