"""Worries: cards by the page, one worry's words, and up to three marks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.languages.pseudo import pseudo
from kiosk.library.catalogue import open_library
from kiosk.presenters.reading import Reading
from kiosk.presenters.worries import Worries
from kiosk.session.current import Current
from kiosk.session.visit import Visit, visit_page
from tests.support.content import Content
from tests.support.guide import Guide, changes, column, full, measure


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)))


def many(content: Content, count: int) -> Content:
    """So many worries, w1 first."""
    plans = "".join(
        f'[w{n}]\norder = {n}\nicon = "hand"\nleads_to = "in-the-chair#sit"\n' for n in range(1, count + 1)
    )
    texts = "".join(f"## Worry {n} {{#w{n}}}\n\n- It passes.\n\n" for n in range(1, count + 1))
    return content.write("worries/worries.toml", plans).write("worries/en.md", texts)


def test_the_cards_in_their_order(guide: Guide) -> None:
    guide.open("worries")
    assert column(guide.worries.cards, "id") == ["sick", "losing-control"]
    assert column(guide.worries.cards, "title") == ["Feeling sick", "Losing control"]
    assert (guide.worries.page, guide.worries.pages) == (1, 1)


def test_cards_come_by_the_page_and_pages_turn_in_place(tmp_path: Path) -> None:
    guide = Guide(many(full(Content(tmp_path)), 7)).open("home", "worries")
    guide.worries.offer(3)
    assert guide.worries.pages == 3
    guide.worries.turn(3)
    assert column(guide.worries.cards, "id") == ["w7"]
    assert guide.current.visit.trail == ("home", "worries/page/3")
    for nowhere in (0, 4, -1):
        guide.worries.turn(nowhere)
    assert guide.worries.page == 3
    guide.worries.offer(8)
    assert (guide.worries.page, guide.worries.pages) == (1, 1)
    assert len(column(guide.worries.cards, "id")) == 7


def test_a_page_that_is_not_there_is_the_last_one(tmp_path: Path) -> None:
    guide = Guide(many(full(Content(tmp_path)), 9)).open("worries/page/99")
    assert guide.worries.page == 2
    assert column(guide.worries.cards, "id") == ["w9"]


def test_no_worries_are_one_empty_page(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    content.write("worries/worries.toml", "").write("worries/en.md", "")
    guide = Guide(content).open("worries")
    assert (guide.worries.page, guide.worries.pages, column(guide.worries.cards, "id")) == (1, 1, [])


def test_a_worry_says_what_helps_and_what_to_ask_for(guide: Guide) -> None:
    guide.open("worries")
    guide.worries.open("losing-control")
    assert guide.page == "worries/losing-control"
    assert (guide.worries.title, guide.worries.icon, guide.worries.leads) == ("Losing control", "hand", True)
    assert column(guide.worries.know, "plain") == ["It passes."]
    assert column(guide.worries.ask, "plain") == ["A signal"]


def test_a_worry_leads_to_its_step_and_back(guide: Guide) -> None:
    guide.open("home", "worries")
    guide.worries.open("losing-control")
    guide.worries.showStep()
    assert guide.page == "topic/in-the-chair/4"
    guide.walk.back()
    assert guide.page == "worries/losing-control"


def test_a_worry_whose_step_is_gone_leads_to_nothing(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    content.topic("in-the-chair", "## Sit {#sit}\n\nSit.\n").write("in-the-chair/en.md", "")
    guide = Guide(content).open("home", "worries/sick")
    assert not guide.worries.leads
    guide.worries.showStep()
    assert guide.page == "worries/sick"


def test_marking_is_one_change_and_keeps_the_part_in_sight(guide: Guide) -> None:
    guide.open("worries/losing-control")
    measure(guide.worries.paging, (80, 80), 100)
    guide.worries.paging.forward()
    heard = changes(guide.worries)
    guide.worries.toggle("losing-control")
    assert heard.count == 1
    assert guide.worries.paging.part == 2
    assert column(guide.worries.marked, "title") == ["Losing control"]
    guide.worries.toggle("losing-control")
    assert column(guide.worries.marked, "title") == []


def test_a_fourth_mark_is_not_taken(tmp_path: Path) -> None:
    guide = Guide(many(full(Content(tmp_path)), 5)).open("worries")
    for worry in ("w5", "w1", "w3", "w2"):
        guide.worries.toggle(worry)
    assert column(guide.worries.marked, "id") == ["w1", "w3", "w5"]
    assert column(guide.worries.cards, "marked") == [True, False, True, False, True]


def test_the_end_of_a_path_offers_the_first_six(tmp_path: Path) -> None:
    guide = Guide(many(full(Content(tmp_path)), 9)).open("end/during")
    assert column(guide.worries.offered, "id") == [f"w{n}" for n in range(1, 7)]


def test_a_point_taller_than_the_page_is_shown_by_its_sentences(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    content.write(
        "worries/en.md", "## Sick {#sick}\n\n- One. Two.\n- Three.\n\n## Losing {#losing-control}\n\n- A.\n"
    )
    guide = Guide(content).open("worries/sick")
    measure(guide.worries.paging, (150, 20), 100)
    assert column(guide.worries.know, "plain") == ["One.", "Two.", "Three."]


def test_another_language_keeps_the_open_worry_and_its_marks(guide: Guide) -> None:
    guide.open("worries/sick")
    guide.worries.toggle("sick")
    guide.look.setLanguage("en-XA")
    assert guide.worries.title.startswith("[")
    assert column(guide.worries.marked, "id") == ["sick"]


def test_new_content_shows_in_place(guide: Guide) -> None:
    guide.open("worries/sick")
    file = guide.content.root / "worries" / "en.md"
    file.write_text(file.read_text().replace("Feeling sick", "Feeling ill"))
    guide.reading.renew()
    guide.worries.renew()
    assert guide.worries.title == "Feeling ill"


def test_forgetting_drops_marks_and_the_open_worry(guide: Guide) -> None:
    guide.open("worries/sick")
    guide.worries.toggle("sick")
    guide.current.end()
    worries = guide.worries
    assert (worries.title, worries.icon, worries.leads) == ("", "", False)
    for rows in (worries.cards, worries.offered, worries.marked, worries.know, worries.ask):
        assert column(rows, "icon") == []
    guide.open("worries")
    assert column(worries.cards, "marked") == [False, False]


def test_worries_that_are_held_out_are_read_by_staff_in_their_own_language(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    spanish = "## Las náuseas {#sick}\n\n- Pasa.\n\n## Perder el control {#losing-control}\n\n- Pasa.\n"
    content.write("worries/es.md", spanish)
    current = Current(Visit)
    reading = Reading(current, lambda code: open_library(content.root, code, {}, None), pseudo)
    worries = Worries(current, reading)
    current.change(visit_page(current.visit, "worries"))
    worries.toggle("sick")
    assert column(worries.marked, "staffs") == [""]
    assert worries.staffTalk == ""
    current.change(replace(current.visit, look=replace(current.visit.look, language="es")))
    assert column(worries.marked, "title") == ["Las náuseas"]
    assert column(worries.marked, "staffs") == ["Feeling sick"]
    assert worries.staffTalk == "Please talk with me about this"
    assert column(worries.cards, "staffs") == ["", ""]


def test_a_worry_without_words_in_the_language_is_not_said_twice(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    current = Current(Visit)
    reading = Reading(current, lambda code: open_library(content.root, code, {}, None), pseudo)
    worries = Worries(current, reading)
    current.change(visit_page(current.visit, "worries"))
    worries.toggle("sick")
    current.change(replace(current.visit, look=replace(current.visit.look, language="es")))
    assert column(worries.marked, "title") == ["Feeling sick"]
    assert column(worries.marked, "staffs") == [""]
    assert worries.staffTalk
