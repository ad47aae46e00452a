"""Each patient's screen speaks the language chosen there; staff's pages keep the clinic's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.bedside import Bedside
from kiosk.presenters.escort import Escort
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen
from kiosk.recovery.room import Checklist
from tests.support.bay import FILE, Bay, read


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1).taken(2)


@pytest.fixture
def bedside(bay: Bay) -> Bedside:
    made = Bedside(bay.desk, bay.clock)
    bay.desk.go("recovery/1")
    return made


def language(bay: Bay) -> str:
    return bay.current.visit.look.language


def test_questions_and_answers_are_read_in_it_and_the_record_keeps_the_checklists_words(
    bay: Bay, bedside: Bedside
) -> None:
    bedside.speak("es")
    bedside.wake()
    assert (bedside.question, bedside.foreign) == ("¿Le cuesta respirar?", False)
    assert [(row.choice, row.said) for row in bedside.answers.rows] == [("No", "No"), ("Yes", "Sí")]
    bedside.answer("No")
    assert bay.state(1).entries[-1].answer == Chosen("No")


def test_it_can_be_changed_in_the_middle_of_a_question(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    assert bedside.question == "Is it hard to breathe?"
    bedside.speak("ar")
    assert bedside.question == "هل تجد صعوبة في التنفس؟"
    assert bedside.page == "question"


def test_every_chair_has_its_own_and_staffs_pages_keep_the_clinics(bay: Bay, bedside: Bedside) -> None:
    bedside.speak("es")
    bay.desk.go("board/1")
    assert language(bay) == "en"
    bay.desk.go("recovery/2")
    assert language(bay) == "en"
    bedside.speak("ar")
    bay.desk.go("recovery/1")
    assert language(bay) == "es"
    bay.desk.go("recovery/2")
    assert language(bay) == "ar"


def test_whoever_takes_them_home_reads_it_too(bay: Bay, bedside: Bedside) -> None:
    escort = Escort(bay.desk)
    bedside.speak("es")
    bay.desk.go("recovery/1/escort")
    assert language(bay) == "es"
    assert escort.question == "Soy la persona adulta que lleva al paciente a casa."
    escort.answer("Yes")
    assert bay.state(1).entries[-1].answer == Chosen("Yes")


def test_it_outlasts_the_end_of_a_visit_but_not_the_record(bay: Bay, bedside: Bedside) -> None:
    bedside.speak("es")
    bay.current.end("recovery/1")
    assert language(bay) == "es"
    bay.do(1, e.Voided("Opened twice"))
    bay.do(1, e.Closed("not needed"))
    bay.taken(1)
    bay.desk.go("board")
    bay.desk.go("recovery/1")
    assert language(bay) == "en"


def test_a_question_written_anew_stands_in_the_checklists_own_words_and_says_so(
    bay: Bay, bedside: Bedside
) -> None:
    text = FILE.read_text(encoding="utf-8").replace("Is it hard to breathe?", "Do you get enough air?")
    bay.room.checklist = Checklist(read(text), text)
    bay.taken(3)
    bay.desk.go("recovery/3")
    bedside.wake()
    assert (bedside.question, bedside.foreign) == ("Do you get enough air?", False)
    bedside.speak("es")
    assert (bedside.question, bedside.foreign) == ("Do you get enough air?", True)
    bedside.answer("No")
    bay.clock.advance(2.1)
    assert bedside.question == "¿Le duele el pecho o el corazón le late muy rápido?"
    assert not bedside.foreign
