"""The doors of a content folder: read one topic, or check everything."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.findings import Finding
from kiosk.library import reading
from kiosk.library.checking import Summary, check
from kiosk.library.surroundings import surroundings
from kiosk.library.topics import Topic

__all__ = ["Summary", "check", "read_topic"]


def read_topic(
    content: Path, id: str, language: str, values: Mapping[str, str]
) -> tuple[Topic | None, tuple[Finding, ...]]:
    """One topic in one language with the clinic's values filled in, and everything wrong with it."""
    read = reading.topic(content, id, language, surroundings(content, language, values).around)
    return read.topic, read.findings
