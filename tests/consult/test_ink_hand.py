"""One finger or the pen draws; the palm, a second finger and a drop of water do not."""

from __future__ import annotations

import pytest

from kiosk.consult.ink_hand import GHOST_S, PALM_MM, PEN_REST_S, Act, Hand, Kind, gone, lifted, put, slid


def test_a_finger_draws_from_where_it_came_down_to_where_it_leaves() -> None:
    hand, act = put(Hand(), 1, Kind.FINGER, 0.0)
    assert act is Act.BEGIN
    hand, act = slid(hand, 1, 0.1)
    assert act is Act.MOVE
    hand, act = lifted(hand, 1, 0.2)
    assert (act, hand.drawing, hand.down) == (Act.END, None, frozenset())


def test_a_second_finger_is_the_rest_of_the_hand() -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0)
    hand, act = put(hand, 2, Kind.FINGER, 0.5)
    assert act is Act.NONE
    assert slid(hand, 2, 0.6)[1] is Act.NONE
    assert slid(hand, 1, 0.6)[1] is Act.MOVE
    hand, act = lifted(hand, 2, 0.7)
    assert (act, hand.drawing) == (Act.NONE, 1)


def test_two_fingers_at_once_draw_nothing_until_both_have_left() -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0)
    hand, act = put(hand, 2, Kind.FINGER, 0.05)
    assert act is Act.TAKE_BACK
    assert put(hand, 3, Kind.FINGER, 1.0)[1] is Act.NONE
    hand, _ = lifted(hand, 1, 1.1)
    assert slid(hand, 2, 1.2)[1] is Act.NONE
    hand, act = lifted(hand, 2, 1.3)
    assert act is Act.NONE
    assert put(hand, 4, Kind.FINGER, 1.4)[1] is Act.BEGIN


def test_a_palm_draws_nothing() -> None:
    assert put(Hand(), 1, Kind.FINGER, 0.0, PALM_MM + 1)[1] is Act.NONE


def test_a_finger_that_becomes_a_palm_is_taken_back() -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0, 9.0)
    hand, act = slid(hand, 1, 0.1, PALM_MM + 1)
    assert act is Act.TAKE_BACK
    assert slid(hand, 1, 0.2, 9.0)[1] is Act.NONE


def test_the_pen_takes_over_from_the_hand_that_holds_it() -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0)
    hand, act = put(hand, 9, Kind.PEN, 1.0)
    assert (act, hand.drawing) == (Act.AGAIN, 9)
    assert slid(hand, 1, 1.1)[1] is Act.NONE
    hand, _ = lifted(hand, 9, 1.2)
    assert put(hand, 2, Kind.FINGER, 1.2 + PEN_REST_S / 2)[1] is Act.NONE
    assert put(hand, 2, Kind.FINGER, 1.3 + PEN_REST_S)[1] is Act.BEGIN


def test_a_mouse_draws_too() -> None:
    assert put(Hand(), 0, Kind.MOUSE, 0.0)[1] is Act.BEGIN


@pytest.mark.parametrize(("after", "act"), [(GHOST_S / 2, Act.TAKE_BACK), (GHOST_S * 2, Act.END)])
def test_what_leaves_before_a_finger_could_was_a_ghost(after: float, act: Act) -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0)
    assert lifted(hand, 1, after)[1] is act


def test_touches_that_the_machine_takes_back_leave_no_line() -> None:
    hand, _ = put(Hand(), 1, Kind.FINGER, 0.0)
    hand, act = gone(hand)
    assert (act, hand.drawing, hand.down) == (Act.TAKE_BACK, None, frozenset())
    assert gone(hand)[1] is Act.NONE
