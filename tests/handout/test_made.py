"""The sheet to take home: what stands on it, in which order, and what never does."""

from __future__ import annotations

import pytest

from kiosk.handout.made import Clinic, Talked, Wanted, of_topic, take_home
from kiosk.handout.sheet import TakeHome
from kiosk.handout.words import BY_LANGUAGE
from kiosk.library.blocks import plain
from tests.support.handout import CLINIC, library

CHAIR = Wanted((Talked("in-the-chair"),))


def sheet(wanted: Wanted = CHAIR, language: str = "en") -> TakeHome:
    return take_home(library(language), wanted, CLINIC, language == "ar")


def said(sheet: TakeHome) -> str:
    pieces = [piece for section in sheet.sections for piece in section.pieces]
    return "\n".join(plain(line.passage) for piece in pieces for line in piece.lines)


def test_what_was_talked_about_comes_first_then_the_rules_whom_to_call_and_questions() -> None:
    assert [one.kind for one in sheet().sections] == ["topic", "rules", "call", "questions"]


def test_only_the_steps_that_were_talked_about() -> None:
    (topic, *_) = sheet(Wanted((Talked("waking-up", ("getting-up",)),))).sections
    assert [piece.id for piece in topic.pieces] == ["getting-up"]


def test_a_topic_that_is_not_there_any_more_is_left_out() -> None:
    assert [one.kind for one in sheet(Wanted((Talked("gone"),))).sections] == ["rules", "call", "questions"]


def test_whom_to_call_stands_on_every_sheet() -> None:
    bare = sheet(Wanted(rules=False, questions=False))
    (call,) = bare.sections
    assert [piece.id for piece in call.pieces] == ["clinic", "emergency", "support", "call"]
    assert "By day: 555 0100" in said(bare)
    assert "988" in said(bare)


def test_a_clinic_without_a_phone_number_writes_it_by_hand() -> None:
    bare = take_home(library(), Wanted(), Clinic("Harbor Clinic", {}))
    clinic = next(one for one in bare.sections if one.kind == "call").pieces[0]
    assert [line.kind for line in clinic.lines] == ["blank"]


def test_questions_are_those_of_the_worries_that_lead_to_these_topics_and_room_for_ones_own() -> None:
    asked, own = sheet().sections[-1].pieces
    assert (asked.title, own.title) == ("What you can ask for", "Your own questions")
    assert len(asked.lines) == 5
    assert "To know who watches your heart, and how" in said(sheet())
    assert sheet().sections[-1].blanks == 5


def test_marks_of_a_teach_back_have_no_place_on_it() -> None:
    topic = library().topic("in-the-chair")
    assert topic is not None
    assert topic.teach_back
    assert not any(back.ask in said(sheet()) for back in topic.teach_back)


def test_unsigned_texts_say_so() -> None:
    assert sheet().draft == "Draft. Not yet checked by your clinic."


@pytest.mark.parametrize("language", ["es", "ar"])
def test_another_language_is_used_where_there_is_text_and_each_piece_says_which_it_is(language: str) -> None:
    other = sheet(language=language)
    assert (other.language, other.title) == (language, BY_LANGUAGE[language]["title"])
    spoken = {piece.language for section in other.sections for piece in section.pieces}
    assert language in spoken
    assert spoken <= {language, "en"}


def test_every_language_has_every_word() -> None:
    wanted = set(BY_LANGUAGE["en"])
    assert {code: set(words) for code, words in BY_LANGUAGE.items()} == dict.fromkeys(BY_LANGUAGE, wanted)


def test_ink_is_laid_over_the_pictures_of_the_steps_by_their_files() -> None:
    asked: list[str] = []

    def inked(file: str, svg: str) -> str:
        asked.append(file)
        return svg.replace("</svg>", "<path id='ink'/></svg>")

    (drawn, *_) = sheet(Wanted((Talked("in-the-chair", ("chair",)),), inked=inked)).sections
    (piece,) = drawn.pieces
    assert piece.figure is not None
    assert asked == ["figures/in-the-chair.svg"]
    assert piece.figure.svg.count("<path id='ink'/>") == 1


def test_a_topic_as_a_sheet_has_all_its_steps_and_what_lies_behind_them() -> None:
    topic = library().topic("in-the-chair")
    assert topic is not None
    whole = of_topic(library(), topic, CLINIC)
    assert whole.title == "In the chair"
    assert len(whole.sections[0].pieces) == len(topic.steps)
    assert "The whole visit is longer than the drip." in said(whole)
