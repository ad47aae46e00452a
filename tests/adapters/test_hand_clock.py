"""A clock moved by hand: what is due at the end of a step is due, whatever sums of fractions come to."""

from __future__ import annotations

from datetime import timedelta

from kiosk.adapters.hand_clock import HandClock


def test_steps_that_add_up_in_fractions_reach_what_is_due_at_their_end() -> None:
    clock, called = HandClock(), []
    clock.later(timedelta(seconds=0.8), lambda: called.append("due"))
    clock.advance(0.1)
    assert called == []
    clock.advance(0.7)  # 0.7999999999999999 in all
    assert called == ["due"]
