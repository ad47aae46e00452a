"""Screens in Spanish and Arabic: nothing cut, a change of language keeps the place, English says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.shell.camera import settle
from kiosk.shell.flaws import flaws, reach_of
from kiosk.shell.layout import look
from tests.support.running import NEAR, Guide, planned
from tests.support.sweep import BEHIND

KINDS = (
    *(
        "home",
        "path/before/1",
        "path/during/6",
        "path/after/6",
        "path/how/2",
        "topic/todays-rules/5",
        "end/after",
    ),
    *("worries", "worries/losing-control", "glossary", "interpreter", "interpreter/es", "welcome", "help"),
)


@pytest.fixture(scope="module")
def guide(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    running = Guide(planned(NEAR, root / "content", tmp_path_factory.mktemp("languages")))
    yield running
    running.close()


def speak(guide: Guide, code: str) -> None:
    guide.fresh("home")
    guide.app.look.setLanguage(code)
    guide.settle()


@pytest.mark.parametrize("code", ["es", "ar"])
def test_nothing_is_cut_or_on_top_of_something_else(guide: Guide, code: str) -> None:
    speak(guide, code)
    found = []
    for place in KINDS:
        guide.go(place)
        settle(guide.window)
        seen = flaws(look(guide.window), guide.app.look.unit, reach_of(guide.app.address))
        found += [f"{place}: {flaw}" for flaw in seen if BEHIND not in flaw]
        guide.app.covers.uncover()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", ["es", "ar"])
def test_a_change_of_language_keeps_page_and_part(guide: Guide, code: str) -> None:
    guide.fresh("home")
    guide.go("path/during/6")
    guide.tap("Next")
    walk = guide.assembly.others.walk
    english, part = walk.title, walk.paging.part
    assert part == 2
    guide.app.look.setLanguage(code)
    guide.settle()
    assert (guide.address, walk.paging.part) == ("path/during/6", part)
    assert walk.title != english
    guide.app.look.setLanguage("en")
    guide.settle()
    assert (guide.address, walk.paging.part, walk.title) == ("path/during/6", part, english)


def test_a_language_speaks_everywhere_at_once_and_leaves_with_the_visit(guide: Guide) -> None:
    speak(guide, "es")
    guide.go("path/during/1")
    assert {"Siguiente", "Atrás", "Pedir ayuda ya", "Ocultar"} <= set(guide.names())
    assert any(words.startswith("Borrador.") for words in guide.words())
    guide.fresh("home")
    guide.go("path/during/1")
    assert {"Next", "Back", "Get help now", "Hide"} <= set(guide.names())


def test_english_on_an_arabic_screen_says_so_and_keeps_its_face_and_side(guide: Guide) -> None:
    speak(guide, "ar")
    ask = "بالإنجليزية. اطلب مترجمًا"
    guide.go("topic/todays-rules/1")
    assert not any(words.startswith(ask) for words in guide.words())
    guide.go("topic/what-ketamine-is/1")
    assert any(words.startswith(ask) for words in guide.words())
    text = next(item for item in look(guide.window).texts if "is a medicine" in item.words)
    assert text.painted.left() < guide.window.width() / 2
    chip = next(item for item in look(guide.window).texts if "What ketamine is" in item.words)
    assert chip.words.startswith("\u200f\u2068What ketamine is\u2069")
    speak(guide, "es")
    guide.go("topic/what-ketamine-is/1")
    assert not any("inglés" in words for words in guide.words())


def test_a_small_panel_opens_the_chip_of_every_path_in_arabic(guide: Guide) -> None:
    """The chip's words once changed while they were laid out, which ended the program."""
    speak(guide, "ar")
    for phase in ("before", "during", "after", "how"):
        for step in (1, 2, 3):
            guide.go(f"path/{phase}/{step}")
            assert guide.address == f"path/{phase}/{step}"


def test_a_row_from_right_to_left_keeps_the_margins_of_the_page(guide: Guide) -> None:
    for code in ("en", "ar"):
        speak(guide, code)
        boxes = [one.area for one in look(guide.window).controls]
        left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
        assert abs(left - (guide.window.width() - right)) <= 2, code


def test_the_dots_under_an_arabic_heading_stay_clear_of_the_cards(guide: Guide) -> None:
    speak(guide, "ar")
    card = next(one.area for one in look(guide.window).controls if one.name.startswith("قبل"))
    shot = guide.window.grabWindow()
    above = int(card.top()) - 3
    colours = {shot.pixel(x, above) for x in range(shot.width())}
    assert len(colours) == 1, "letters reach down to the cards"


def test_how_sure_we_are_leaves_the_buttons_their_place_in_arabic(guide: Guide) -> None:
    speak(guide, "ar")
    guide.go("topic/todays-rules/5/sure")
    paging = guide.app.sure.paging
    for part in range(1, paging.parts + 1):
        settle(guide.window)
        seen = flaws(look(guide.window), guide.app.look.unit, reach_of(guide.app.address))
        assert not [flaw for flaw in seen if BEHIND not in flaw], part
        paging.forward()
