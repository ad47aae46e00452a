"""Going through a consultation, and what the patient's side shows of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, strategies as st

from kiosk.consult import talk as talks
from kiosk.consult.agenda import agenda_of, skip
from kiosk.consult.curtain import Curtain, Place
from kiosk.consult.talk import Steps, Talk

LENGTHS = {"a": 2, "b": 1, "c": 3}


def steps(topic: str) -> int:
    return LENGTHS.get(topic, 0)


def over(*topics: str) -> Talk:
    return Talk(agenda_of(topics))


def begun(*topics: str) -> Talk:
    return talks.start(over(*topics), steps)


def test_the_curtain_is_drawn_until_it_starts() -> None:
    assert over("a").curtain.shows is None
    assert begun("a").curtain.shows == Place("a")


def test_on_through_every_step_and_back_again() -> None:
    talk, way = begun("a", "b"), []
    for _ in range(4):
        way.append(talk.at)
        talk = talks.onward(talk, steps)
    assert way == [Place("a"), Place("a", 2), Place("b"), Place("b")]
    back = talks.backward(talks.backward(talk, steps), steps)
    assert back.at == Place("a")
    assert talks.backward(back, steps) == back


def test_a_topic_that_is_gone_is_passed_by_and_named() -> None:
    talk = begun("gone", "a", "away", "b")
    assert talk.at == Place("a")
    assert talks.missing(talk.agenda, steps) == ("gone", "away")
    on = talks.onward(talks.onward(talk, steps), steps)
    assert on.at == Place("b")
    assert talks.backward(on, steps).at == Place("a", 2)


def test_where_nothing_can_be_shown_nothing_begins() -> None:
    assert not begun("gone").begun
    assert begun().curtain.shows is None


def test_skipping_where_we_are_goes_on() -> None:
    talk = talks.skip_topic(begun("a", "b", "c"), "a", steps)
    assert (talk.at, talk.agenda.ahead) == (Place("b"), ("b", "c"))
    assert talks.skip_topic(talk, "a", steps).agenda.skipped == frozenset()


def test_a_jump_takes_up_what_was_skipped_or_was_not_there() -> None:
    talk = talks.plan(begun("a", "b"), skip(agenda_of(("a", "b")), "b"))
    assert talks.jump(talk, Place("b"), steps).agenda.ahead == ("a", "b")
    far = talks.jump(talk, Place("c", 3), steps)
    assert (far.at, far.agenda.topics) == (Place("c", 3), ("a", "b", "c"))
    assert talks.jump(talk, Place("c", 4), steps) == talk
    assert talks.jump(talk, Place("gone"), steps) == talk


def test_only_what_the_patient_saw_was_discussed() -> None:
    talk = talks.veiled(begun("a", "b"))
    hidden = talks.onward(talk, steps)
    assert hidden.discussed == (Place("a"),)
    assert talks.unveiled(hidden).discussed == (Place("a"), Place("a", 2))


def test_a_drawn_curtain_stays_drawn_while_staff_go_on() -> None:
    talk = talks.onward(talks.veiled(begun("a")), steps)
    assert talk.curtain.shows is None
    assert talk.at == Place("a", 2)


def test_an_empty_curtain_cannot_be_opened() -> None:
    assert Curtain().open().shows is None


def test_the_present_step_goes_on_the_sheet_and_off_again() -> None:
    talk = talks.hand_out(begun("a"))
    assert talk.handout == (Place("a"),)
    assert talks.hand_out(talk).handout == ()
    assert talks.hand_out(over("a")).handout == ()


def test_content_that_changes_under_a_talk() -> None:
    talk = talks.jump(begun("a", "b"), Place("a", 2), steps)
    shorter: Steps = {"a": 1, "b": 1}.get
    assert talks.settled(talk, shorter).at == Place("a")
    assert talks.settled(talk, lambda topic: int(topic == "b")).at == Place("b")
    gone = talks.settled(talk, lambda _: 0)
    assert (gone.at, gone.curtain.shows) == (None, None)


@given(st.lists(st.sampled_from("nbjsvuh"), max_size=40))
def test_whatever_is_pressed_the_talk_stands_on_a_step_that_is_there(acts: list[str]) -> None:
    talk = begun("a", "gone", "c")
    for act in acts:
        talk = {
            "n": lambda t: talks.onward(t, steps),
            "b": lambda t: talks.backward(t, steps),
            "j": lambda t: talks.jump(t, Place("b"), steps),
            "s": lambda t: talks.skip_topic(t, "a", steps),
            "v": talks.veiled,
            "u": talks.unveiled,
            "h": talks.hand_out,
        }[act](talk)
        assert talk.at is not None
        assert 1 <= talk.at.step <= steps(talk.at.topic)
        assert talk.curtain.shows in (None, talk.at)
        assert replace(talk.curtain, drawn=False).shows == talk.at
