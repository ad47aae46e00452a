"""Waits after wrong PINs grow to a bound, outlast restarts, and heed no wall clock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.staff_book import MemoryBook
from kiosk.errors import StoreFull
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act, Noted
from kiosk.staff.gate import Gate, Waiting, Wrong
from kiosk.staff.lockout import Rules, Tally, carried, left, one_more
from tests.support.staff import NURSE, TWO, entrance


def test_waits_double_up_to_a_bound() -> None:
    rules = Rules(tries=3, first=60)
    assert [rules.after(wrong) for wrong in range(1, 10)] == [0, 0, 60, 120, 240, 480, 900, 900, 900]
    assert Rules(tries=3, first=3600).after(9) == 3600
    assert rules.after(10_000) == 900


@pytest.mark.parametrize("days", [-20_000, -1, 1, 400])
def test_setting_the_wall_clock_shortens_no_wait(days: int) -> None:
    clock = HandClock()
    stamps, rules = HandStamps(clock), Rules(tries=1, first=60)
    tally = one_more(Tally(), stamps.stamp())
    clock.advance(20)
    stamps.set_wall(timedelta(days=days))
    assert left(tally, rules, stamps.stamp()) == 40


def test_a_restart_begins_the_wait_anew_and_once() -> None:
    clock = HandClock()
    stamps, rules = HandStamps(clock), Rules(tries=1, first=60)
    tally = one_more(Tally(), stamps.stamp())
    clock.advance(50)
    stamps.restart()
    assert left(tally, rules, stamps.stamp()) == 60
    tally = carried(tally, stamps.stamp())
    clock.advance(59)
    assert left(tally, rules, stamps.stamp()) == 1
    clock.advance(1)
    assert left(tally, rules, stamps.stamp()) == 0


def test_a_try_is_charged_before_the_pin_is_looked_at() -> None:
    one = entrance(*TWO)
    assert one.gate.try_pin(b"1111", False) == Wrong()
    assert one.book.tally().wrong == 1
    assert one.gate.try_pin(NURSE.encode(), False) == Access(1, Role.NURSE)
    assert one.book.tally().wrong == 2, "the right one is given back when it is taken"
    one.gate.right()
    assert one.book.tally() == Tally()


def test_while_waiting_not_even_the_right_pin_is_looked_at() -> None:
    one = entrance(*TWO, rules=Rules(tries=1))
    one.gate.try_pin(b"1111", False)
    assert one.gate.try_pin(NURSE.encode(), False) == Waiting(60)
    one.clock.advance(60)
    assert one.gate.try_pin(NURSE.encode(), False) == Access(1, Role.NURSE)


def test_another_program_run_finds_the_wait() -> None:
    one = entrance(*TWO, rules=Rules(tries=1))
    one.gate.try_pin(b"1111", False)
    one.stamps.restart()
    again = entrance(*TWO, rules=Rules(tries=1), book=one.book)
    again.stamps.restart()
    assert again.gate.left() == 60


class FullBook(MemoryBook):
    """A disk that takes nothing."""

    def write(self, acts: tuple[Noted, ...], tally: Tally | None = None) -> None:
        """Refuse."""
        raise StoreFull("The staff log cannot be written.", "Make room.")


def test_a_full_disk_keeps_nobody_from_a_patient_and_gives_no_free_tries() -> None:
    one = entrance(*TWO, book=FullBook(), rules=Rules(tries=2))
    assert one.gate.try_pin(b"1111", False) == Wrong()
    assert isinstance(one.gate.failing, StoreFull)
    assert one.gate.try_pin(NURSE.encode(), False) == Access(1, Role.NURSE)
    assert isinstance(one.gate.try_pin(b"1112", False), Waiting), "two tries were charged in memory"


def test_what_the_disk_did_not_take_is_kept_when_it_takes_again() -> None:
    clock, book = HandClock(), MemoryBook()
    one = entrance(*TWO, book=FullBook(), clock=clock)
    one.gate.try_pin(b"1111", False)
    healed = Gate(one.file, one.gate._hasher, book, one.stamps, Rules())
    healed._unsaved = one.gate._unsaved
    healed.note(Act.LOCKED, 1)
    assert book.tally().wrong == 1
    assert healed.failing is None
