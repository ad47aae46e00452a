"""Consultations as QML meets them: choosing, ordering, leading, the curtain, teach-back, the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.consult.curtain import Place
from tests.support.consulting import Consulting
from tests.support.content import TOPIC, Content
from tests.support.guide import CHAIR, CHAIR_TOML, Guide, changes, column, full

ASKED = """\
+++
title = "In the chair"
summary = "How it is."
[[teach_back]]
step = "lie"
ask = "What can you do?"
[[teach_back]]
step = "sit"
ask = "Where do you sit?"
+++

"""


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Consulting:
    content = full(Content(tmp_path))
    content.topic("in-the-chair", CHAIR + "\n## In the chair {#chair}\n\nCalm.\n", CHAIR_TOML, ASKED)
    content.topic("ride", "## Ride {#ride}\n\nWho drives?\n", TOPIC.replace("during", "before"))
    return Consulting(Guide(content).open("home"))


def shelved(desk: Consulting, shelf: str) -> list[object]:
    desk.picker.choose(shelf)
    return column(desk.picker.choices, "topic")


def test_topics_by_their_shelf(desk: Consulting) -> None:
    assert shelved(desk, "before") == ["ride"]
    assert shelved(desk, "during") == ["in-the-chair"]
    assert shelved(desk, "nonsense") == ["in-the-chair"]


def test_a_worry_stands_for_the_topic_that_answers_it(desk: Consulting) -> None:
    assert set(shelved(desk, "worries")) == {"in-the-chair"}
    assert "Losing control" in column(desk.picker.choices, "title")
    desk.picker.toggle("in-the-chair")
    assert all(column(desk.picker.choices, "picked"))


def test_search_finds_by_the_beginning_of_a_word_and_forgets_what_was_typed(desk: Consulting) -> None:
    desk.picker.search()
    for letter in "Drx":
        desk.picker.type(letter)
    assert column(desk.picker.choices, "topic") == []
    desk.picker.erase()
    assert column(desk.picker.choices, "topic") == ["tea"]
    desk.picker.search()
    assert (desk.picker.searching, desk.picker.typed) == (False, "")


def test_a_search_that_is_not_ready_finds_nothing_and_says_so(desk: Consulting) -> None:
    desk.picker._finder = None
    desk.picker.search()
    desk.picker.type("t")
    assert not desk.picker.ready
    assert desk.picker.found == 0


def test_a_page_has_as_many_topics_as_fit(desk: Consulting) -> None:
    desk.picker.search()
    for letter in "t":
        desk.picker.type(letter)
    desk.picker.fit(1)
    before = changes(desk.picker)
    desk.picker.turn(99)
    assert before.count == 0
    assert (desk.picker.page, desk.picker.choices.rowCount()) == (1, 1)


def test_a_usual_visit_and_a_topic_of_it_that_is_gone(desk: Consulting) -> None:
    desk.picker.take("old")
    assert column(desk.agenda.rows, "there") == [False, True]
    assert (desk.agenda.topics, desk.agenda.missing, desk.agenda.canStart) == (2, 1, True)
    desk.consult.start()
    assert desk.guide.page == "consult/tea/1"
    desk.agenda.drop("gone")
    assert desk.agenda.missing == 0


def test_the_order_is_changed_by_one_place_at_a_time(desk: Consulting) -> None:
    desk.picker.take("usual")
    desk.agenda.down("in-the-chair")
    assert column(desk.agenda.rows, "topic") == ["tea", "in-the-chair"]
    desk.agenda.up("in-the-chair")
    assert column(desk.agenda.rows, "topic") == ["in-the-chair", "tea"]


def test_a_long_agenda_turns_its_pages_and_shows_what_was_just_chosen(desk: Consulting) -> None:
    desk.agenda.fit(2, 1)
    for topic in ("in-the-chair", "tea", "ride"):
        desk.picker.toggle(topic)
    assert (desk.agenda.page, desk.agenda.pages) == (3, 3)
    assert column(desk.agenda.rows, "topic") == ["ride"]
    desk.agenda.turn(1)
    desk.agenda.turn(4)
    assert column(desk.agenda.rows, "topic") == ["in-the-chair"]
    desk.consult.start()
    desk.agenda.jump("ride")
    assert desk.agenda.page == 3


def led(desk: Consulting) -> Consulting:
    desk.picker.take("usual")
    desk.consult.start()
    return desk


def test_next_goes_through_steps_and_topics_and_stops_at_the_end(desk: Consulting) -> None:
    led(desk)
    way = [desk.guide.page]
    for _ in range(5):
        desk.consult.next()
        way.append(desk.guide.page)
    chair = [f"consult/in-the-chair/{n}" for n in (1, 2, 3, 4)]
    assert way == [*chair, "consult/tea/1", "consult/tea/1"]
    desk.consult.back()
    assert desk.guide.page == "consult/in-the-chair/4"
    assert desk.guide.walk.title == "In the chair"


def test_back_at_the_very_first_step_stays(desk: Consulting) -> None:
    led(desk)
    desk.consult.back()
    assert desk.guide.page == "consult/in-the-chair/1"


def test_the_way_back_leaves_the_whole_consultation(desk: Consulting) -> None:
    led(desk)
    desk.consult.next()
    assert desk.guide.current.visit.trail == ("home", "consult/in-the-chair/2")


def test_anybody_may_draw_the_curtain_and_only_staff_open_it(desk: Consulting) -> None:
    led(desk)
    desk.locked = True
    desk.consult.curtain()
    assert desk.consult.curtained
    desk.consult.curtain()
    assert desk.consult.curtained
    desk.locked = False
    desk.consult.curtain()
    assert not desk.consult.curtained


def test_nothing_moves_behind_a_locked_door(desk: Consulting) -> None:
    led(desk)
    desk.locked = True
    before = desk.talking.talk
    for act in (desk.consult.next, desk.consult.back, desk.consult.handOut, desk.consult.openAgenda):
        act()
    desk.questions.mark(0, "clear")
    desk.agenda.jump("tea")
    desk.consult.end()
    assert desk.talking.talk == before
    assert desk.guide.page == "consult/in-the-chair/1"


def test_the_agenda_covers_the_patients_side_and_continue_opens_it_again(desk: Consulting) -> None:
    led(desk)
    desk.consult.next()
    desk.consult.openAgenda()
    assert (desk.guide.page, desk.consult.curtained) == ("consult", True)
    desk.consult.start()
    assert (desk.guide.page, desk.consult.curtained) == ("consult/in-the-chair/2", False)


def test_a_jump_from_the_agenda_and_a_topic_that_is_passed_by(desk: Consulting) -> None:
    desk.picker.take("usual")
    desk.agenda.jump("tea")
    assert desk.guide.page == "consult"
    desk.agenda.skip("in-the-chair")
    desk.consult.start()
    assert desk.guide.page == "consult/tea/1"
    desk.consult.openAgenda()
    desk.agenda.jump("in-the-chair")
    assert desk.guide.page == "consult/in-the-chair/1"
    assert column(desk.agenda.rows, "skipped") == [False, False]


def test_go_over_it_leads_back_to_the_step_and_the_mark_stays(desk: Consulting) -> None:
    led(desk)
    desk.questions.toggle()
    assert desk.questions.open
    desk.questions.mark(0, "again")
    assert desk.guide.page == "consult/in-the-chair/2"
    assert not desk.questions.open
    assert column(desk.questions.rows, "mark") == ["again", ""]
    desk.questions.mark(1, "clear")
    desk.questions.mark(1, "clear")
    desk.questions.mark(7, "clear")
    desk.questions.mark(0, "nonsense")
    assert column(desk.questions.rows, "mark") == ["again", ""]


def test_questions_come_one_by_one_and_a_topic_without_any_has_no_card(desk: Consulting) -> None:
    led(desk)
    desk.questions.next()
    assert (desk.questions.shown, desk.questions.count) == (1, 2)
    desk.questions.next()
    assert desk.questions.shown == 0
    desk.questions.toggle()
    desk.agenda.jump("tea")
    assert not desk.questions.open


def test_what_goes_on_the_sheet_never_has_a_mark(desk: Consulting) -> None:
    led(desk)
    desk.consult.handOut()
    desk.questions.mark(0, "clear")
    assert desk.talking.talk.handout == (Place("in-the-chair"),)
    assert (desk.consult.handed, desk.consult.handouts) == (True, 1)
    desk.consult.handOut()
    assert not desk.consult.handed


def test_the_minutes_are_counted_from_the_start(desk: Consulting) -> None:
    desk.guide.clock.advance(600)
    led(desk)
    heard = changes(desk.consult)
    desk.guide.clock.advance(150)
    assert desk.consult.minutes == 2
    assert heard.count == 2


def test_staff_see_what_comes_next_and_what_can_be_told_besides(desk: Consulting) -> None:
    led(desk)
    assert column(desk.consult.ahead, "title") == ["Lie back", "A hard word", "In the chair", "Tea"]
    assert column(desk.consult.ahead, "heading")[:2] == ["", ""]
    assert desk.consult.notes == ["More about the infusion."]


def test_a_second_screen_that_comes_shows_the_landscape_first(desk: Consulting) -> None:
    led(desk)
    desk.consult.screens(True, False)
    assert (desk.consult.two, desk.consult.curtained, desk.consult.news) == (True, True, "came")
    desk.consult.heard()
    desk.consult.screens(False, False)
    assert (desk.consult.two, desk.consult.news) == (False, "gone")
    desk.consult.screens(False, True)
    assert desk.consult.news == "odd"


def test_content_that_goes_away_under_a_talk_gives_way(desk: Consulting) -> None:
    led(desk)
    for file in (desk.guide.content.root / "in-the-chair").rglob("*.*"):
        file.unlink()
    desk.guide.reading.renew()
    desk.talking.settle()
    assert desk.guide.page == "consult/tea/1"


def test_the_end_forgets_all_of_it(desk: Consulting) -> None:
    led(desk)
    desk.consult.handOut()
    desk.ink.choose("draw")
    desk.consult.askEnd()
    assert desk.consult.ending
    desk.consult.goOn()
    assert not desk.consult.ending
    desk.consult.end()
    assert desk.guide.page == "goodbye"
    talk = desk.talking.talk
    assert (talk.agenda.topics, talk.at, talk.discussed, talk.handout, talk.marks) == ((), None, (), (), ())
    assert (desk.consult.minutes, desk.ink.tool, desk.picker.found) == (0, "", 0)
