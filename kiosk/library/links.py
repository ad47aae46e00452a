"""Where a link in a text may lead: to the guide's own pages and nowhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.library.problems import At

TOPIC = re.compile(r"topic/(?P<topic>[a-z0-9-]+)(?:#(?P<step>[A-Za-z0-9_.-]+))?")
WORRY = re.compile(r"worries/(?P<worry>[A-Za-z0-9_.-]+)")
TERM = re.compile(r"glossary/(?P<term>[A-Za-z0-9_.-]+)")
PAGES = frozenset(("help", "worries", "glossary", "sources", "about", "interpreter", "topics"))
OUTSIDE = re.compile(
    r"^\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//|/|\\|~)|(?:^|/)\.\.(?:/|$)|%2e|%2f|\\", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A link that was written somewhere, to be followed once everything is read."""

    file: str
    at: At
    to: str


def outside(target: str) -> bool:
    """Whether a target leads out of the guide."""
    return bool(OUTSIDE.search(target)) or not target.isprintable()


def term(target: str) -> str:
    """The glossary id a target names, or empty."""
    match = TERM.fullmatch(target)
    return match["term"] if match else ""


def address(target: str, topic: str) -> str:
    """The address a target stands for, or empty when it is none. `#step` means a step of `topic`."""
    if target in PAGES or WORRY.fullmatch(target) or TOPIC.fullmatch(target):
        return target
    if topic and re.fullmatch(r"#[A-Za-z0-9_.-]+", target):
        return f"topic/{topic}{target}"
    return ""


def step_of(reference: str) -> tuple[str, str] | None:
    """Topic and step of `in-the-chair#chair`, or None."""
    match = re.fullmatch(r"([a-z0-9-]+)#([A-Za-z0-9_.-]+)", reference)
    return (match[1], match[2]) if match else None
