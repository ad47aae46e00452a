"""Draft, hidden and broken content: the visit goes on, and nobody sees a blank page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.settings import Settings
from tests.support.running import WALL, Guide, Role, planned

RIBBON = "Draft. Not yet checked by your clinic."


def hiding(settings: Settings) -> Settings:
    return settings._replace(review=settings.review._replace(unsigned="hide"))


@pytest.fixture(scope="module")
def hidden(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    running = Guide(planned(WALL, root / "content", tmp_path_factory.mktemp("hidden"), hiding))
    yield running
    running.close()


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    return shutil.copytree(root / "content", tmp_path / "content")


@pytest.fixture
def fragile(wall: Guide, copy: Path, tmp_path: Path) -> Iterator[Guide]:
    running = Guide(planned(WALL, copy, tmp_path, index=wall.assembly.plan.index))
    yield running
    running.close()


@pytest.mark.parametrize(
    "place",
    ["path/before/1", "path/before/1/more", "topic/arriving/1", "end/before", "worries", "glossary"],
)
def test_content_that_nobody_signed_says_so(guide: Guide, place: str) -> None:
    guide.fresh(place)
    assert RIBBON in guide.words()


@pytest.mark.parametrize("place", ["home", "about", "welcome", "interpreter", "staff", "licenses"])
def test_other_pages_carry_no_ribbon(guide: Guide, place: str) -> None:
    guide.fresh(place)
    assert RIBBON not in guide.words()


def test_hidden_topics_leave_home_with_a_sentence(hidden: Guide) -> None:
    hidden.fresh("home")
    for name in ("Before", "During", "After"):
        card = hidden.finger.find(name)
        assert card is not None
        assert hidden.description(name) == "Ask our staff about this part"
        hidden.tap(name)
        assert hidden.address == "home"


def test_a_hidden_topic_cannot_be_reached(hidden: Guide) -> None:
    hidden.fresh("home")
    for place in ("path/before/1", "topic/arriving/1", "worries/losing-control", "glossary/infusion"):
        hidden.app.open(place)
        hidden.settle()
        assert hidden.address == "home", place


@pytest.mark.parametrize("place", ["topics", "worries", "glossary", "sources", "about"])
def test_lists_without_content_are_not_blank(hidden: Guide, place: str) -> None:
    hidden.fresh(place)
    assert len(hidden.words()) >= 2, hidden.words()
    assert RIBBON not in hidden.words()
    hidden.tap("Back")
    assert hidden.address == "home"


def test_a_topic_that_goes_away_under_the_reader_stays_until_they_move(fragile: Guide) -> None:
    fragile.fresh("path/during/3")
    before = fragile.words()
    shutil.rmtree(fragile.assembly.plan.content / "in-the-chair")
    fragile.settle()
    assert fragile.words() == before
    for _ in range(12):
        fragile.tap("Next")
        assert fragile.words(), fragile.address
        if fragile.page.startswith("end/"):
            break
    assert fragile.page == "end/during"


@pytest.mark.parametrize(
    "way", ["Before", "I'm worried about…", "All topics", "Words explained", "How it works"]
)
@pytest.mark.qt_log_ignore("Failed to get image from provider")
def test_content_that_goes_away_altogether_leaves_no_blank_page(fragile: Guide, way: str) -> None:
    fragile.fresh("home")
    shutil.rmtree(fragile.assembly.plan.content)
    fragile.tap(way)
    assert len(fragile.words()) >= 2, (fragile.address, fragile.words())
    fragile.tap("Get help now")
    assert fragile.address == "help"
    fragile.tap("Close")
    if fragile.address != "home":
        fragile.tap("Home")
    fragile.tap("Finish")
    fragile.let_pass(5)
    assert fragile.address == "attract"


def test_a_broken_topic_takes_nothing_else_down(copy: Path, tmp_path: Path, qapp: object) -> None:
    (copy / "in-the-chair" / "en.md").write_bytes(b"\xff\xfe+++ <svg> {{ [^ ](\x00")
    (copy / "arriving" / "topic.toml").write_text("phase = [", encoding="utf-8")
    guide = Guide(planned(WALL, copy, tmp_path))
    guide.fresh("home")
    guide.tap("During")
    assert guide.address == "path/during/1"
    guide.walk_to_end()
    assert guide.page == "end/during"
    guide.close()


def test_a_word_inside_a_word_opens_in_place_with_back(copy: Path, tmp_path: Path, qapp: object) -> None:
    book = copy / "glossary" / "en.md"
    book.write_text(
        book.read_text(encoding="utf-8").replace(
            "a thin tube in a vein.", "a thin tube in a [vein](glossary/vein)."
        ),
        encoding="utf-8",
    )
    guide = Guide(planned(WALL, copy, tmp_path))
    guide.fresh("path/before/1")
    guide.go("glossary/infusion")
    guide.tap("vein", role=Role.Link)
    assert guide.address == "glossary/vein"
    guide.tap("Back")
    assert guide.address == "glossary/infusion"
    assert "Back" not in guide.names()
    guide.tap("vein", role=Role.Link)
    guide.tap("Close")
    assert guide.address == "path/before/1"
    guide.close()
