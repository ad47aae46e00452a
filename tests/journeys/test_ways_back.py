"""`Back` goes where the person came from, `Home` always home."""

from __future__ import annotations

import pytest

from tests.support.running import Guide, Role

FROM_HOME = (
    ("Before", "path/before/1"),
    ("I'm worried about…", "worries"),
    ("How it works", "path/how/1"),
    ("Words explained", "glossary"),
    ("All topics", "topics"),
    ("I need an interpreter", "interpreter"),
    ("Staff", "staff"),
)
PAGES = (
    *("path/during/2", "topic/arriving/2", "end/before", "worries", "topics", "glossary", "about"),
    *("sources", "licenses", "interpreter", "staff", "home/more"),
)


@pytest.mark.parametrize(("name", "place"), FROM_HOME)
def test_back_from_what_home_opens_is_home(guide: Guide, name: str, place: str) -> None:
    guide.tap("Touch to start", name)
    assert guide.address == place
    guide.tap("Back")
    assert guide.address == "home"


@pytest.mark.parametrize("place", PAGES[::2])
def test_home_is_home_and_forgets_the_way(guide: Guide, place: str) -> None:
    guide.fresh("about")
    guide.go(place)
    guide.tap("Home")
    assert guide.address == "home"
    guide.tap("Before", "Back")
    assert guide.address == "home"


@pytest.mark.parametrize(
    ("before", "place"),
    [*(("topic/side-effects/1", place) for place in PAGES), ("worries", "about"), ("topics", "worries")],
)
def test_back_returns_to_the_page_before(guide: Guide, before: str, place: str) -> None:
    guide.fresh(before)
    guide.go(place)
    for _ in range(8):  # a page in parts: the parts before it first
        guide.tap("Back")
        if guide.page != place:
            break
    assert guide.address == before


def test_a_step_goes_back_step_by_step_then_home(guide: Guide) -> None:
    guide.tap("Touch to start", "During")
    seen = [guide.address]
    while guide.address != "path/during/3":
        guide.tap("Next")
        seen.append(guide.address)
    places = tuple(dict.fromkeys(seen))
    while guide.address != "home":
        assert len(seen) < 40
        guide.tap("Back")
        seen.append(guide.address)
    assert tuple(dict.fromkeys(seen[::-1])) == ("home", *places)


def test_a_worry_leads_into_its_step_and_back(guide: Guide) -> None:
    guide.tap("Touch to start", "I'm worried about…")
    guide.go("worries/losing-control")
    guide.tap("Show me this step")
    assert guide.address.startswith("topic/"), guide.address
    guide.tap("Back")
    assert guide.address == "worries/losing-control"
    guide.tap("Back")
    assert guide.address == "worries"


def test_more_worries_turns_the_page_and_back_leaves(guide: Guide) -> None:
    guide.tap("Touch to start", "I'm worried about…", "More worries")
    assert guide.address == "worries/page/2"
    first = next(one for one in guide.names() if one not in guide_chrome(guide))
    guide.tap(first)
    assert guide.address.startswith("worries/")
    guide.tap("Back")
    assert guide.address == "worries/page/2"
    guide.tap("Back")
    assert guide.address == "home"


def guide_chrome(guide: Guide) -> tuple[str, ...]:
    return ("Home", "Language", "Text and color", "Hide", "Back", "More worries", "Get help now")


def test_tell_me_more_and_back(guide: Guide) -> None:
    guide.fresh("path/before/1")
    guide.tap("Tell me more")
    assert guide.address == "path/before/1/more"
    guide.tap("Back")
    assert guide.address == "path/before/1"


def test_how_sure_are_we_opens_over_the_step_and_closes(guide: Guide) -> None:
    guide.fresh("path/how/2")
    before = guide.grab()
    guide.tap("How sure are we?")
    assert guide.address == "path/how/2/sure"
    guide.tap("Close")
    assert guide.address == "path/how/2"
    assert guide.grab() == before


def test_the_last_next_of_a_topic_returns_to_all_topics(guide: Guide) -> None:
    guide.tap("Touch to start", "All topics")
    topic = "For your escort" if "For your escort" in guide.names() else "In the chair"
    guide.tap(topic)
    assert guide.address.startswith("topic/")
    for _ in range(40):
        if not guide.page.startswith("topic/"):
            break
        guide.tap("Skip" if guide.finger.find("Skip") else "Next")
    assert guide.page.split("/")[0] == "topics"


def test_about_leads_to_sources_and_licenses_and_back(guide: Guide) -> None:
    for name, place in (("Sources", "sources"), ("Licenses", "licenses")):
        guide.fresh("about")
        guide.tap(name)
        assert guide.address == place
        guide.tap("Back")
        assert guide.address == "about"


def test_an_interpreters_card_and_back(guide: Guide) -> None:
    guide.tap("Touch to start", "I need an interpreter", "Sign language")
    assert guide.address == "interpreter/sign"
    assert any("interpreter" in words.lower() for words in guide.words())
    guide.tap("Back")
    assert guide.address == "interpreter"


def test_an_interpreters_card_names_the_language_to_staff(guide: Guide) -> None:
    guide.tap("Touch to start", "I need an interpreter", "Español", role=Role.Button)
    assert guide.address == "interpreter/es"
    assert any("Spanish" in words for words in guide.words())
