"""One rule as the authors' page explains it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.findings import Level


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, what it weighs, one plain sentence, and examples in the words of a page."""

    name: str
    level: Level
    says: str
    bad: str
    good: str
