"""The fixed names are where they were promised, each once."""

from __future__ import annotations

import pytest

from tests.support.running import Guide

BAR = ("Home", "Language", "Text and color", "Hide", "Get help now")
HOME = ("Before", "During", "After", "How it works", "I'm worried about…", "I need an interpreter", "Finish")
ROOMY = ("Words explained", "All topics", "Staff")
PROMISED = {
    "attract": ("Touch to start", "Get help now"),
    "home": (*HOME, "Language", "Text and color", "Hide", "Get help now"),
    "path/during/3": (*BAR, "Next", "Back"),
    "path/before/1": (*BAR, "Next", "Back", "Tell me more"),
    "path/how/2": (*BAR, "Next", "Back", "How sure are we?"),
    "path/how/2/sure": ("Close", "Get help now"),
    "path/before/1/more": (*BAR, "Back"),
    "comfort": ("Larger text", "Smaller text", "Day", "Dim", "Contrast", "Done", "Get help now"),
    "hidden": ("Show again", "Get help now"),
    "idle": ("I need more time", "Finish", "Get help now"),
    "help": ("Close", "Hide", "Show one big word", "Get help now"),
    "welcome": ("Continue", "Hide", "Get help now"),
    "worries": (*BAR, "Back"),
    "glossary": (*BAR, "Back"),
    "glossary/infusion": ("Close", "Get help now"),
    "topics": (*BAR, "Back", "About"),
    "about": (*BAR, "Back"),
    "interpreter": (*BAR, "Back", "Sign language"),
    "interpreter/sign": (*BAR, "Back"),
    "staff": (*BAR, "Back"),
}


@pytest.mark.parametrize("place", PROMISED)
def test_promised_names_are_there_once(panel: Guide, place: str) -> None:
    panel.fresh(place)
    wrong = {name: panel.names().count(name) for name in PROMISED[place] if panel.names().count(name) != 1}
    assert not wrong, (wrong, panel.names())


def test_what_home_has_no_room_for_is_behind_more(panel: Guide) -> None:
    panel.fresh("home")
    at_home = [name for name in ROOMY if name in panel.names()]
    assert at_home in ([], list(ROOMY))
    assert ("More" in panel.names()) == (not at_home)
    if not at_home:
        panel.tap("More")
        assert all(panel.names().count(name) == 1 for name in (*ROOMY, "About")), panel.names()


def test_a_phases_button_says_how_many_steps_it_opens(panel: Guide) -> None:
    panel.fresh("home")
    for name in ("Before", "During", "After", "How it works"):
        phase = "how" if name.startswith("How") else name.lower()
        assert panel.description(name) == f"{len(panel.assembly.reading.library.path(phase))} steps"


def test_the_language_shows_its_own_name_and_keeps_its_accessible_one(panel: Guide) -> None:
    panel.fresh("home")
    item = panel.find("Language").object()
    assert item is not None
    assert item.property("words") == "English"


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("path/how/2/sure", {"Close", "Read aloud", "Next", "Back", "Tell me more"}),
        (
            "help",
            {"Close", "Read aloud", "Hide", "Show one big word", "I feel ill: chest, breathing, collapse"},
        ),
        ("idle", {"I need more time", "Finish"}),
    ],
)
def test_under_a_middle_sheet_nothing_else_is_heard(panel: Guide, place: str, kept: set[str]) -> None:
    panel.fresh("path/how/2")
    title = next(word for word in panel.words() if word)
    panel.go(place)
    assert set(panel.names()) <= kept | {"Get help now"}
    assert "Get help now" in panel.names()
    assert "Draft. Not yet checked by your clinic." not in panel.words()
    if place != "path/how/2/sure":
        assert title not in panel.words()


def test_about_leads_to_its_lists(panel: Guide) -> None:
    panel.fresh("about")
    heard = list(panel.names())
    for _ in range(4):  # the smallest panel shows it in parts
        if "Next" not in panel.names():
            break
        panel.tap("Next")
        heard += panel.names()
    assert heard.count("Sources") == 1
    assert heard.count("Licenses") == 1
