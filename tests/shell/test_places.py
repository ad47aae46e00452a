"""The tour's list: every address there is, and every state."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.catalogue import Library, open_library
from kiosk.shell.places import GROUPS, Place, matches, part_of, places, wanted
from kiosk.walkthrough.address import KEYED, PLAIN, parse


@pytest.fixture(scope="module")
def library(root: Path) -> Library:
    return open_library(root / "content", "en", {"crisis.emergency": "911", "crisis.line": "988"})


@pytest.fixture(scope="module")
def listed(library: Library) -> tuple[Place, ...]:
    return places(library, ("es", "sign"))


def names(listed: tuple[Place, ...]) -> list[str]:
    return [place.name for place in listed]


def test_every_page_of_the_route_table_is_drawn(listed: tuple[Place, ...]) -> None:
    pages = {address.page for place in listed if (address := parse(place.address)) is not None}
    assert pages == PLAIN | KEYED


def test_every_address_is_one(listed: tuple[Place, ...]) -> None:
    assert [place.address for place in listed if parse(place.address) is None] == []


def test_nothing_is_drawn_twice(listed: tuple[Place, ...]) -> None:
    assert len(names(listed)) == len(set(names(listed)))


def test_every_place_is_in_a_group(listed: tuple[Place, ...]) -> None:
    assert {place.group for place in listed} == set(GROUPS)


def test_every_step_of_every_topic_with_all_that_opens_from_it(
    library: Library, listed: tuple[Place, ...]
) -> None:
    there = set(names(listed))
    for entry in library.entries():
        topic = library.topic(entry.id)
        assert topic is not None
        for number, step in enumerate(topic.steps, start=1):
            here = f"topic/{entry.id}/{number}"
            assert here in there
            assert (f"{here}/sure" in there) == bool(step.sure)
            assert bool({f"{here}/more", f"{here}/more+open"} & there) == bool(step.more)
            assert (f"{here}+open" in there) == step.cover


def test_every_path_worry_word_and_language(library: Library, listed: tuple[Place, ...]) -> None:
    there = set(names(listed))
    assert {f"path/during/{n}" for n in range(1, len(library.path("during")) + 1)} <= there
    assert {f"worries/{one.id}" for one in library.worries()} <= there
    assert {f"glossary/{one.id}" for one in library.terms()} <= there
    assert {"interpreter/es", "interpreter/sign"} <= there


def test_states_without_an_address_have_a_name(listed: tuple[Place, ...]) -> None:
    expected = {"help+ill", "help+word", "end/during+marked", "end/during+marked+shown", "home+seen"}
    assert expected | {"trouble+start", "trouble+start+help"} <= set(names(listed))


def test_a_pattern_takes_addresses_and_their_states(listed: tuple[Place, ...]) -> None:
    assert {"help", "help+ill", "help+word"} == set(names(wanted(listed, "help*")))
    assert names(wanted(listed, "home")) == ["home"]
    assert wanted(listed, "") == listed
    assert wanted(listed, "nowhere") == ()


def test_a_pattern_for_parts_takes_the_pages_that_may_have_them(listed: tuple[Place, ...]) -> None:
    assert "path/during/3" in names(wanted(listed, "path/during/3/part/*"))
    assert "topics" in names(wanted(listed, "topics/page/2"))


def test_parts_are_addresses_as_the_guide_writes_them() -> None:
    assert part_of(Place("", "path/during/3"), 2) == "path/during/3/part/2"
    assert part_of(Place("", "topics"), 2) == "topics/page/2"
    assert all(parse(one) is not None for one in ("path/during/3/part/2", "topics/page/2"))


def test_an_empty_pattern_matches_all_and_letters_count() -> None:
    assert matches("home", "")
    assert matches("topic/x/1/more", "topic/*/more")
    assert not matches("home", "Home")
