"""Every address, on every panel: nothing cut or crowded, everything named, help always in its place."""

from __future__ import annotations

import pytest

from tests.support.running import Guide
from tests.support.sweep import Seen, sweep

NO_BAR = ("attract", "goodbye", "hidden", "trouble")
KINDS = (
    *("attract", "home", "path/during/3", "path/how/2", "path/before/1/more", "end/before", "worries"),
    *("worries/losing-control", "topics", "glossary", "glossary/infusion", "about", "sources", "licenses"),
    *("interpreter", "interpreter/sign", "interpreter/es", "welcome", "staff", "comfort", "help", "idle"),
)


def listed(lines: list[str]) -> str:
    """Lines for an assertion, not more than can be read."""
    more = f"\n… and {len(lines) - 40} more" if len(lines) > 40 else ""
    return "\n".join(lines[:40]) + more


def test_nothing_is_cut_crowded_or_on_top_of_something_else(seen: tuple[Seen, ...]) -> None:
    found = [f"{one}: {flaw}" for one in seen for flaw in one.flaws]
    assert not found, listed(found)


def test_every_control_and_picture_has_a_name(seen: tuple[Seen, ...]) -> None:
    found = [f"{one}: {what}" for one in seen for what in one.unnamed]
    assert not found, listed(found)


def test_every_page_says_something(seen: tuple[Seen, ...]) -> None:
    found = [str(one) for one in seen if not one.words and one.address != "hidden"]
    assert not found, listed(found)


def test_help_is_everywhere_and_never_moves(seen: tuple[Seen, ...]) -> None:
    places = {(one.help.getRect() if one.help else None): str(one) for one in seen}
    assert None not in places, f"no help at {places[None]}"
    assert len(places) == 1, places


def test_the_bar_is_the_same_everywhere(seen: tuple[Seen, ...]) -> None:
    found = []
    for one in seen:
        over = one.address in ("help", "idle", *NO_BAR) or one.address.endswith("/sure")
        bar = (
            () if over else ("Hide",) if one.address == "welcome" else ("Language", "Text and color", "Hide")
        )
        found += [f"{one}: no {name}" for name in bar if one.names.count(name) != 1]
        at_home = one.address in ("home", "welcome", "comfort") or over
        if not at_home and one.names.count("Home") != 1:
            found.append(f"{one}: no Home")
    assert not found, listed(found)


@pytest.mark.parametrize("size", [1, 2, 3])
def test_every_kind_of_page_holds_larger_text(panel: Guide, size: int) -> None:
    panel.fresh("home")
    panel.app.look.setSize(size)
    panel.settle()
    read = []
    for place in KINDS:
        if place == "attract":
            continue
        read += sweep(panel, (place,))
    found = [f"{one} at text size {size}: {flaw}" for one in read for flaw in one.flaws]
    helps = {one.help.getRect() if one.help else None for one in read}
    assert not found, listed(found)
    assert len(helps) == 1, helps


@pytest.mark.parametrize("place", ["attract", "path/during/3", "path/how/2/sure", "comfort", "hidden"])
def test_help_opens_from_every_kind_of_page(panel: Guide, place: str) -> None:
    panel.fresh()
    if place != "attract":
        panel.go(place)
    panel.tap("Get help now")
    assert panel.address == "help"
