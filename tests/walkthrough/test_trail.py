"""Walking: where an address leads, and what lies before and after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.catalogue import Library
from kiosk.walkthrough.address import Address, parse
from kiosk.walkthrough.trail import following, preceding, stop, topic_at
from tests.support.content import Content

TWO = "## Sit down {#sit}\n\nSit down.\n\n## Lie back {#lie}\n\nLie back.\n"
ONE = "## Drink {#drink}\n\nDrink some water.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    content = Content(tmp_path).topic("chair", TWO).topic("water", ONE)
    return content.path("during", "chair#lie", "water#drink").open()


@pytest.mark.parametrize(
    ("address", "step", "number", "total", "in_path"),
    [
        ("path/during/1", "lie", 1, 2, True),
        ("path/during/2", "drink", 2, 2, True),
        ("topic/chair", "sit", 1, 2, False),
        ("topic/chair/2", "lie", 2, 2, False),
        ("topic/chair/2/more", "lie", 2, 2, False),
    ],
)
def test_an_address_leads_to_a_step_and_its_count(
    library: Library, address: str, step: str, number: int, total: int, in_path: bool
) -> None:
    here = stop(library, parsed(address))
    assert here is not None
    assert (here.step.id, here.number, here.total, here.in_path) == (step, number, total, in_path)
    assert here.phase == "during"


@pytest.mark.parametrize(
    "address", ["path/during/3", "path/before/1", "path/nothing/1", "topic/chair/3", "topic/none/1"]
)
def test_where_no_step_is_an_address_leads_nowhere(library: Library, address: str) -> None:
    assert stop(library, parsed(address)) is None


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("path/during/1", None, "path/during/2"),
        ("path/during/2", "path/during/1", "end/during"),
        ("topic/chair/1", None, "topic/chair/2"),
        ("topic/chair/2", "topic/chair/1", None),
        ("path/during/1/part/3", None, "path/during/2"),
        ("path/during/2/more", "path/during/1", "end/during"),
    ],
)
def test_what_lies_before_and_after(
    library: Library, address: str, before: str | None, after: str | None
) -> None:
    place = parsed(address)
    here = stop(library, place)
    assert here is not None
    assert written(preceding(here, place)) == before
    assert written(following(here, place)) == after


def test_a_path_whose_topic_was_taken_away_leads_nowhere_and_raises_nothing(
    tmp_path: Path, library: Library
) -> None:
    assert library.path("during")
    (tmp_path / "water" / "en.md").unlink()
    fresh = Content.open(at(tmp_path))
    assert stop(fresh, Address("path", "during", 2)) is None
    assert len(fresh.path("during")) == 1


def at(folder: Path) -> Content:
    """The folder as it is, nothing written."""
    content = Content.__new__(Content)
    content.root = folder
    return content


def parsed(text: str) -> Address:
    found = parse(text)
    assert found is not None
    return found


def written(address: Address | None) -> str | None:
    return str(address) if address else None


@pytest.mark.parametrize(
    ("address", "topic"),
    [
        ("path/during/1", "chair"),
        ("path/during/2", "water"),
        ("path/during/3", ""),
        ("topic/chair/2", "chair"),
    ],
)
def test_whose_step_an_address_shows_is_known_without_reading_it(
    library: Library, address: str, topic: str
) -> None:
    assert topic_at(library, parsed(address)) == topic
