"""Walking through steps and their parts, as the step screen sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.session.visit import Look, Visit
from tests.support.content import Content
from tests.support.guide import Guide, changes, column, full, measure


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)))


def in_parts(guide: Guide) -> Guide:
    """At the path's first step, on a panel that shows two points at a time."""
    guide.open("home", "path/during/1")
    measure(guide.walk.paging, (50, 50, 50), 110, 10)
    return guide


def test_a_step_shows_what_its_topic_says(guide: Guide) -> None:
    walk = guide.open("path/during/1").walk
    assert (walk.title, walk.topicTitle, walk.phase) == ("Sit down", "In the chair", "during")
    assert (walk.number, walk.total, walk.inPath) == (1, 3, True)
    assert (walk.hasMore, walk.hasSure, walk.deeper, walk.covered) == (True, True, False, False)
    assert column(walk.blocks, "callout") == [1, 2, 3]
    assert walk.figure.file == "in-the-chair/figures/chair.svg"
    assert (walk.figure.words, walk.figure.story, walk.figure.mirror) == ("A chair.", "It leans back.", True)
    assert column(walk.figure.callouts, "row") == [0, 1, 2]


def test_before_any_step_there_is_nothing_to_show(guide: Guide) -> None:
    walk = guide.walk
    assert (walk.title, walk.topicTitle, walk.phase, walk.icon, walk.number, walk.total) == (
        *("",) * 4,
        0,
        0,
    )
    for doing in (walk.next, walk.back, walk.more, walk.sure):
        doing()
    assert guide.current.visit == Visit()


def test_next_walks_the_path_to_its_end(guide: Guide) -> None:
    guide.open("home", "path/during/1")
    pages = []
    for _ in range(3):
        guide.walk.next()
        pages.append(guide.page)
    assert pages == ["path/during/2", "path/during/3", "end/during"]
    assert guide.current.visit.seen == {"during"}


def test_a_topic_ends_where_it_was_opened(guide: Guide) -> None:
    guide.open("home", "topics", "topic/tea/1")
    guide.walk.next()
    assert guide.page == "topics"


def test_each_touch_is_one_change_on_screen(guide: Guide) -> None:
    guide.open("path/during/1")
    heard = changes(guide.walk)
    guide.walk.next()
    assert heard.count == 1
    guide.walk.back()
    assert heard.count == 2
    guide.app.open("path/during/1")
    assert heard.count == 2


def test_parts_come_before_the_next_step(guide: Guide) -> None:
    in_parts(guide)
    assert (guide.walk.paging.part, guide.walk.paging.parts) == (1, 2)
    guide.walk.next()
    assert (guide.page, guide.walk.paging.part) == ("path/during/1", 2)
    assert (guide.walk.paging.first, guide.walk.paging.last) == (2, 2)
    guide.walk.next()
    assert guide.page == "path/during/2"


def test_back_arrives_at_the_last_part_of_the_step_before(guide: Guide) -> None:
    in_parts(guide).walk.next()
    guide.walk.next()
    guide.walk.back()
    measure(guide.walk.paging, (50, 50, 50), 110, 10)
    assert (guide.page, guide.walk.paging.part) == ("path/during/1", 2)
    guide.walk.back()
    assert (guide.page, guide.walk.paging.part) == ("path/during/1", 1)
    guide.walk.back()
    assert guide.page == "home"


def test_back_without_a_way_here_goes_to_the_step_before(guide: Guide) -> None:
    guide.open("path/during/2")
    guide.current.change(Visit(trail=("path/during/2",)))
    guide.walk.back()
    assert guide.page == "path/during/1"


def test_an_address_may_name_the_part(guide: Guide) -> None:
    guide.open("path/during/1/part/2")
    measure(guide.walk.paging, (50, 50, 50), 110, 10)
    assert guide.walk.paging.part == 2


def test_tell_me_more_is_a_page_with_ways_back(guide: Guide) -> None:
    guide.open("home", "path/during/1")
    guide.walk.more()
    assert (guide.page, guide.walk.deeper) == ("path/during/1/more", True)
    assert column(guide.walk.blocks, "linkTo") == [("glossary/infusion",)]
    guide.walk.next()
    assert guide.page == "path/during/1"
    guide.walk.more()
    guide.walk.back()
    assert guide.page == "path/during/1"


def test_after_more_back_leads_out_of_the_step_not_round_in_a_circle(guide: Guide) -> None:
    guide.open("home", "path/during/1")
    guide.walk.more()
    guide.walk.next()
    guide.walk.back()
    assert guide.page == "home"


@pytest.mark.parametrize("way", ["next", "back"])
def test_from_more_one_comes_back_to_the_part_one_left(guide: Guide, way: str) -> None:
    in_parts(guide)
    for part in (1, 2):
        guide.walk.more()
        getattr(guide.walk, way)()
        measure(guide.walk.paging, (50, 50, 50), 110, 10)
        assert guide.walk.paging.part == part
        guide.walk.next()


def test_how_sure_are_we_lies_over_the_step(guide: Guide) -> None:
    guide.open("path/during/1")
    guide.walk.sure()
    assert guide.page == "path/during/1"
    assert guide.current.visit.sheet == "path/during/1/sure"
    assert guide.sure.title == "Sit down"
    guide.open("path/during/2")
    guide.walk.sure()
    assert guide.current.visit.sheet == "", "this step has no answer to it"


def test_a_step_with_nothing_more_has_no_deeper_page(guide: Guide) -> None:
    guide.open("path/during/2")
    guide.walk.more()
    assert guide.page == "path/during/2"


def test_early_work_is_said_where_a_claim_rests_on_it(guide: Guide) -> None:
    assert guide.open("path/during/2").walk.early
    assert not guide.open("topic/tea/1").walk.early


def test_a_hard_subject_waits_behind_its_card_until_it_is_opened(guide: Guide) -> None:
    guide.open("path/during/3")
    heard = changes(guide.walk)
    assert guide.walk.covered
    guide.walk.uncover()
    assert not guide.walk.covered
    assert heard.count == 1
    guide.walk.back()
    guide.open("topic/in-the-chair/3")
    assert not guide.walk.covered, "the same step by another way stays open for this visit"
    guide.current.end()
    guide.open("path/during/3")
    assert guide.walk.covered


def test_a_covered_step_can_be_passed_by_even_where_it_has_parts(guide: Guide) -> None:
    guide.open("home", "path/during/2", "path/during/3")
    measure(guide.walk.paging, (500,), 100)
    guide.walk.skip()
    assert guide.page == "end/during"


def test_skipping_does_not_move_a_page_that_cannot_be_left_forward(guide: Guide) -> None:
    guide.open("home", "worries", "topic/in-the-chair/3")
    guide.walk.skip()
    assert guide.page == "topic/in-the-chair/4"


def test_another_language_changes_the_words_and_not_the_place(guide: Guide) -> None:
    in_parts(guide).walk.next()
    guide.look.setLanguage("en-XA")
    measure(guide.walk.paging, (50, 50, 50), 110, 10)
    assert guide.page == "path/during/1"
    assert guide.walk.title.startswith("[")
    assert guide.walk.paging.part == 2


def test_new_content_shows_in_place(guide: Guide) -> None:
    in_parts(guide).walk.next()
    file = guide.content.root / "in-the-chair" / "en.md"
    file.write_text(file.read_text().replace("Sit down", "Sit down here"))
    guide.reading.renew()
    guide.walk.renew()
    measure(guide.walk.paging, (50, 50, 50), 110, 10)
    assert guide.walk.title == "Sit down here"
    assert (guide.page, guide.walk.paging.part) == ("path/during/1", 2)


def test_a_step_that_new_content_took_away_shows_nothing_and_fails_nothing(guide: Guide) -> None:
    guide.open("home", "path/during/3")
    guide.content.topic("in-the-chair", "## Sit down {#sit}\n\nSit.\n")
    guide.reading.renew()
    guide.walk.renew()
    assert guide.walk.title == ""
    guide.walk.back()
    assert guide.page == "home"


def test_a_paragraph_taller_than_the_page_is_shown_by_its_sentences(guide: Guide) -> None:
    guide.open("path/during/1")
    measure(guide.walk.paging, (150, 50, 50), 110, 10)
    assert column(guide.walk.blocks, "plain") == [
        "First point.",
        "It has two sentences.",
        "Second point.",
        "Third point.",
    ]
    assert column(guide.walk.figure.callouts, "row") == [0, 2, 3]
    measure(guide.walk.paging, (50, 50, 50, 50), 110, 10)
    assert guide.walk.paging.parts == 2


def test_with_more_room_sentences_stand_together_again(guide: Guide) -> None:
    guide.open("path/during/1")
    measure(guide.walk.paging, (150, 50, 50), 110, 10)
    assert len(column(guide.walk.blocks, "plain")) == 4
    guide.walk.paging.offer(400, 10)
    assert column(guide.walk.blocks, "plain") == [
        "First point. It has two sentences.",
        "Second point.",
        "Third point.",
    ]
    assert column(guide.walk.figure.callouts, "row") == [0, 1, 2]


def test_drafts_say_so(tmp_path: Path) -> None:
    guide = Guide(full(Content(tmp_path)), draft=True)
    assert not guide.walk.draft
    assert guide.open("path/during/1").walk.draft


def test_forgetting_drops_step_picture_and_rows(guide: Guide) -> None:
    in_parts(guide)
    guide.walk.forget()
    assert (guide.walk.title, guide.walk.number) == ("", 0)
    assert column(guide.walk.blocks, "plain") == []
    assert (guide.walk.figure.file, guide.walk.figure.words) == ("", "")


def test_the_same_step_shows_again_for_the_next_person(guide: Guide) -> None:
    guide.open("path/during/1")
    guide.current.end()
    assert guide.walk.title == ""
    guide.current.change(Visit(trail=("path/during/1",), look=Look("dim")))
    assert guide.walk.title == "Sit down"
