"""Teach-back in a consultation: how well we explained it. Nothing of it ever reaches a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How a question went. It is about our explaining, never about the person."""

    CLEAR = "clear"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Marked:
    """A topic's question, by its number from 0, and its mark. Without a mark it is not here."""

    topic: str
    question: int
    mark: Mark


def marked(marks: tuple[Marked, ...], topic: str, question: int, mark: Mark) -> tuple[Marked, ...]:
    """Set a question's mark; the same mark again takes it away."""
    others = tuple(one for one in marks if (one.topic, one.question) != (topic, question))
    return others if mark_of(marks, topic, question) is mark else (*others, Marked(topic, question, mark))


def mark_of(marks: tuple[Marked, ...], topic: str, question: int) -> Mark | None:
    """A question's mark."""
    return next((one.mark for one in marks if (one.topic, one.question) == (topic, question)), None)
