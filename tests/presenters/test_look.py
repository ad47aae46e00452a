"""How things look: a person's choices and the panel's measures."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.look import Look, Panel, seen
from kiosk.session.visit import Look as Chosen, Visit
from tests.support.content import Content
from tests.support.guide import LANGUAGES, Guide, changes, column, full


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path))).open("home")


def test_text_grows_by_steps_and_stops(guide: Guide) -> None:
    heard = changes(guide.look)
    sizes = [guide.look.scale]
    for _ in range(4):
        guide.look.larger()
        sizes.append(guide.look.scale)
    assert sizes == [1.0, 1.25, 1.5, 2.0, 2.0]
    assert heard.count == 3
    guide.look.smaller()
    assert guide.look.size == 2
    guide.look.setSize(-5)
    assert guide.look.size == 0
    guide.look.setSize(99)
    assert guide.look.size == 3


@pytest.mark.parametrize("theme", ["night", "", "Day", "<b>"])
def test_there_are_three_themes_and_no_other(guide: Guide, theme: str) -> None:
    heard = changes(guide.look)
    guide.look.setTheme(theme)
    assert (guide.look.theme, heard.count) == ("day", 0)
    guide.look.setTheme("dim")
    assert (guide.look.theme, heard.count) == ("dim", 1)


def test_dim_and_contrast_do_not_move(guide: Guide) -> None:
    still = []
    for theme in ("day", "dim", "contrast"):
        guide.look.setTheme(theme)
        still.append(guide.look.still)
    assert still == [False, True, True]


def test_a_slow_machine_stops_all_movement_for_good(guide: Guide) -> None:
    heard = changes(guide.look)
    guide.look.freeze()
    guide.look.freeze()
    assert (guide.look.still, heard.count) == (True, 1)
    guide.current.end()
    assert guide.look.still


def test_a_language_is_chosen_in_place(guide: Guide) -> None:
    guide.open("topics")
    heard = changes(guide.look)
    guide.look.setLanguage("ar-XB")
    assert (guide.page, heard.count, guide.spoken) == ("topics", 1, ["ar-XB"])
    assert (guide.look.rtl, guide.look.languageName) == (True, "Mirrored")
    assert column(guide.look.languages, "current") == [False, False, True]


def test_a_language_that_is_not_offered_cannot_be_chosen(guide: Guide) -> None:
    guide.look.setLanguage("xx")
    assert (guide.look.language, guide.spoken) == ("en", [])


def test_another_panel_is_one_change_and_the_same_is_none(guide: Guide) -> None:
    heard = changes(guide.look)
    guide.look.fit(Panel(6.0, True))
    guide.look.fit(Panel(6.0, True))
    assert (guide.look.unit, guide.look.near, heard.count) == (6.0, True, 1)


def test_a_screen_set_to_stand_still_does(guide: Guide) -> None:
    assert Look(guide.current, Panel(4.0, False), LANGUAGES, True, guide.spoken.append).still


def test_chairs_and_the_board_are_dim_whatever_the_day_is_and_a_patients_words_larger() -> None:
    day = Chosen()
    assert seen(Visit(trail=("board/2",), look=day)) == Chosen("dim")
    assert seen(Visit(trail=("recovery/2",), look=day)) == Chosen("dim", 1)
    assert seen(Visit(trail=("recovery/2",), look=Chosen("contrast", 3))) == Chosen("contrast", 3)
    assert seen(Visit(trail=("home",), look=day)) == day
