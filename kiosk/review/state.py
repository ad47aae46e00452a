"""Whether a clinic has checked a text.

Signing does not exist yet, so nothing can be signed: every topic is a draft, whatever a log says.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class State(StrEnum):
    """Where a text stands."""

    DRAFT = "draft"


def state(data: Path, id: str, language: str) -> State:
    """The state of a topic or book in one language, from the sign-offs kept in the data folder."""
    return State.DRAFT
