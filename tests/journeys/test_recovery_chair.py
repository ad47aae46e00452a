"""At a recovery chair by finger: the patient answers and asks for help, the adult answers, staff ask back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.presenters.bedside import REST_S
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Chosen, Who
from kiosk.recovery.room import RecoveryRoom
from kiosk.recovery.state import State
from kiosk.settings import Settings
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, WALL, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")


def shown(settings: Settings) -> Settings:
    """Calls show on the staff's screen."""
    return settings._replace(call_channel="nurse_display")


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def guide(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    plan = planned(request.param, root / "content", tmp_path, shown)
    running = Guide(replace(plan, demo=True, data=None))
    room = room_of(running)
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    running.go("recovery/4")
    yield running
    running.close()


def room_of(guide: Guide) -> RecoveryRoom:
    recovery = guide.assembly.recovery
    assert recovery is not None
    return recovery.room


def state(guide: Guide) -> State:
    chair = room_of(guide).chair(4)
    assert chair is not None
    return chair.state


def tap(guide: Guide, *names: str) -> None:
    for name in names:
        guide.tap(name)
        guide.let_pass(0.4)


def test_a_question_is_two_touches_from_rest(guide: Guide) -> None:
    assert guide.names() == ("Answer some questions", "Español", "العربية", "Staff", "Get help now")
    tap(guide, "Answer some questions", "No")
    assert state(guide).entries[-1].answer == Chosen("No")
    assert state(guide).entries[-1].actor.who is Who.PATIENT
    assert "Thank you." in guide.words()
    assert not any("a nurse will be called" in one for one in guide.words())  # the question's own line
    assert "Change my answer" in guide.names()
    guide.let_pass(2)
    assert "Not now" in guide.names()


def test_what_happens_at_another_chair_does_not_break_into_a_question_that_is_read(guide: Guide) -> None:
    tap(guide, "Answer some questions", "Read aloud")
    speech, words = guide.app.speech, guide.words()
    assert speech.reading
    room = room_of(guide)
    assert room.do(1, e.HelpAsked(), Actor(Who.PATIENT)) is None
    guide.let_pass(0.2)
    assert speech.reading
    assert guide.words() == words


def test_a_question_that_is_read_does_not_give_way_to_rest(guide: Guide) -> None:
    tap(guide, "Answer some questions")
    guide.let_pass(REST_S - 2)
    tap(guide, "Read aloud")
    guide.let_pass(3)
    assert guide.app.speech.reading
    assert "Not now" in guide.names()


def test_help_calls_once_says_what_is_so_and_goes_away_by_itself(guide: Guide) -> None:
    tap(guide, "Get help now")
    assert [call.by for call in state(guide).calls] == [Who.PATIENT]
    assert "Press your call bell now" in guide.words()
    assert any("It shows on the staff screen too." in one for one in guide.words())
    tap(guide, "Get help now")
    assert len(state(guide).calls) == 1
    assert guide.address == "help"
    guide.let_pass(181)
    assert guide.address == "recovery/4"
    assert len(state(guide).calls) == 1


def test_a_hidden_screen_comes_back_to_rest_by_itself_or_by_a_touch(guide: Guide) -> None:
    tap(guide, "Get help now", "Hide")
    guide.let_pass(80)
    assert guide.address == "hidden"
    guide.let_pass(20)
    assert guide.address == "recovery/4"
    assert "Answer some questions" in guide.names()
    tap(guide, "Get help now", "Hide", "Show again")
    assert guide.address == "recovery/4"


def test_an_urgent_answer_says_stay_and_asks_nothing_more(guide: Guide) -> None:
    tap(guide, "Answer some questions", "Yes")
    assert "Stay where you are." in guide.words()
    assert guide.names() == ("Staff", "Get help now")


def test_a_nurse_answers_for_them_and_the_door_is_shut(guide: Guide) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4")
    tap(guide, "Patient view")
    assert not guide.app.staff.unlocked
    tap(guide, "A nurse answers for them", "No")
    entry = state(guide).entries[-1]
    assert (entry.actor.who, entry.actor.slot, entry.assisted) == (Who.STAFF, 1, True)


def test_the_adult_answers_five_questions_and_gives_the_screen_back(guide: Guide) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4/leave")
    tap(guide, "Questions for the escort")
    assert guide.page == "recovery/4/escort"
    assert not guide.app.staff.unlocked
    tap(guide, "Yes", "Yes", "Taxi, I ride along", "Yes, that is right")
    tap(guide, "I have a question")
    assert state(guide).call is not None
    assert any("speak to a nurse" in one for one in guide.words())
    tap(guide, "Give the screen back")
    assert guide.page == "recovery/4"


def test_staff_mark_a_question_with_two_taps_from_the_acts(guide: Guide) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4/leave")
    tap(guide, "Teach-back", "When can you drive again?: Said it in own words")
    assert [one.mark for one in state(guide).marks] == ["Said it in own words"]


def test_a_question_is_read_only_when_asked_for_and_ends_with_the_answer(guide: Guide) -> None:
    tap(guide, "Answer some questions")
    speech = guide.app.speech
    guide.let_pass(30)
    assert not speech.reading
    tap(guide, "Read aloud")
    assert speech.reading
    assert "Stop reading" in guide.names()
    assert "Pause" not in guide.names()
    tap(guide, "No")
    assert not speech.reading
    guide.let_pass(3)
    tap(guide, "Read aloud")
    assert speech.reading
    tap(guide, "Get help now")
    assert not speech.reading
