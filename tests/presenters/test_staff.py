"""The keypad: when a PIN is looked at, what is said of it, and what a locked door hides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMetaProperty

from kiosk.session.visit import visit_page
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act
from kiosk.staff.lockout import Rules
from tests.support.staff import CLINICIAN, NURSE, TWO, Entrance, entrance

MIXED = (*TWO, ("620814", Role.MANAGER))


def at_the_door(*given: tuple[str, Role], rules: Rules | None = None) -> Entrance:
    one = entrance(*given, rules=rules)
    go(one, "home")
    go(one, "staff")
    return one


def go(one: Entrance, page: str) -> None:
    one.current.change(visit_page(one.current.visit, page))


def test_the_last_digit_of_a_pin_opens_the_door() -> None:
    one = at_the_door(*TWO)
    one.type(NURSE[:3])
    assert (one.staff.dots, one.staff.unlocked) == (3, False)
    one.type(NURSE[3])
    assert (one.staff.dots, one.staff.unlocked, one.staff.role, one.staff.slot) == (0, True, "nurse", 1)
    assert one.current.visit.staff
    assert one.acts() == [(Act.UNLOCKED, 1, 0)]


def test_a_wrong_pin_did_not_match_and_the_next_may_be_right() -> None:
    one = at_the_door(*TWO)
    one.type("1111")
    assert (one.staff.refusal, one.staff.dots) == ("wrong", 0)
    one.type(NURSE)
    assert one.staff.unlocked
    assert one.book.tally().wrong == 0


def test_delete_takes_one_digit_back_and_costs_nothing() -> None:
    one = at_the_door(*TWO)
    one.type("479")
    one.staff.erase()
    one.type("19")
    assert one.staff.unlocked


def test_waits_are_told_in_minutes_and_end_by_themselves() -> None:
    one = at_the_door(*TWO, rules=Rules(tries=2, first=60))
    one.type("11111112")
    assert (one.staff.refusal, one.staff.waitMinutes) == ("wait", 1)
    one.type(NURSE)
    assert (one.staff.dots, one.staff.unlocked) == (0, False), "keys take nothing while there is a wait"
    one.clock.advance(30)
    assert (one.staff.refusal, one.staff.waitMinutes) == ("wait", 0)
    one.clock.advance(31)
    assert one.staff.refusal == ""
    one.type("1113")
    assert one.staff.waitMinutes == 2
    assert [entry for entry in one.acts() if entry[0] is Act.WRONG_PINS] == [
        (Act.WRONG_PINS, 0, 2),
        (Act.WRONG_PINS, 0, 3),
    ]


def test_longer_pins_beside_shorter_ones_are_each_their_own() -> None:
    one = at_the_door(*MIXED)
    one.type("620814")
    assert one.staff.role == "manager"
    one.staff.lock()
    one.type(NURSE)
    assert not one.staff.unlocked, "a longer one may be under way"
    one.clock.advance(1)
    assert one.staff.role == "nurse"


def test_where_pins_differ_in_length_a_wrong_one_is_told_after_a_while_or_by_enter() -> None:
    one = at_the_door(*MIXED)
    one.type("1111")
    assert one.staff.refusal == ""
    one.clock.advance(3)
    assert one.staff.refusal == "wrong"
    one.type("1112")
    one.staff.enter()
    assert (one.staff.refusal, one.book.tally().wrong) == ("wrong", 2)
    one.type(NURSE)
    one.staff.enter()
    assert one.staff.unlocked


def test_one_try_looks_at_one_pin_of_each_length() -> None:
    one = at_the_door(*MIXED, rules=Rules(tries=3))
    one.type("1111")
    for last in "23":
        one.staff.erase()
        one.type(last)
    assert one.book.tally().wrong == 3
    one.staff.erase()
    one.type("4")
    assert one.staff.refusal == "wait"


def test_cancel_in_the_middle_of_a_try_gives_no_free_one() -> None:
    one = at_the_door(*MIXED, rules=Rules(tries=1))
    one.type("1111")
    one.staff.cancel()
    assert one.current.visit.page == "home"
    go(one, "staff")
    assert one.staff.refusal == "wait"


def test_without_a_pin_nothing_can_be_typed() -> None:
    one = at_the_door()
    one.type("4719")
    assert (one.staff.hasPins, one.staff.dots, one.staff.unlocked) == (False, 0, False)


def test_quiet_and_the_end_of_a_visit_shut_the_door() -> None:
    for shut in (lambda one: one.clock.advance(180), lambda one: one.current.end()):
        one = at_the_door(*TWO)
        one.type(NURSE)
        shut(one)
        assert not one.staff.unlocked
        assert not one.current.visit.staff


@pytest.mark.parametrize("page", ["home", "topics", "recovery/2"])
def test_a_patients_page_shuts_the_door(page: str) -> None:
    one = at_the_door(*TWO)
    one.type(NURSE)
    go(one, page)
    assert not one.staff.unlocked
    assert one.current.visit.page == page


def test_quiet_hides_a_chairs_page_and_the_same_slot_finds_it_again() -> None:
    one = at_the_door(*TWO)
    one.type(NURSE)
    go(one, "board")
    go(one, "board/3/numbers")
    one.clock.advance(180)
    assert one.current.visit.page == "board", "the board stays visible"
    go(one, "staff")
    one.type(CLINICIAN)
    assert one.current.visit.page == "staff", "another slot does not see it"
    one.staff.lock()
    one.type(NURSE)
    assert one.current.visit.page == "board/3/numbers"


def test_an_act_on_the_locked_board_asks_for_the_pin_and_then_happens() -> None:
    one = at_the_door(*TWO)
    one.type(NURSE)
    go(one, "board")
    one.clock.advance(180)
    done: list[Access] = []
    one.staff.guard(Role.NURSE, done.append)
    assert (one.current.visit.sheet, done) == ("pin", [])
    one.type(NURSE)
    assert (one.current.visit.sheet, done) == ("", [Access(1, Role.NURSE)])
    one.staff.guard(Role.NURSE, done.append)
    assert len(done) == 2, "unlocked: at once"


def test_a_signature_takes_the_role_it_needs_and_unlocks_nothing() -> None:
    one = at_the_door(*TWO)
    signed: list[Access] = []
    one.staff.ask(signed.append, Role.CLINICIAN)
    one.type(NURSE)
    assert (one.staff.refusal, one.staff.asked, signed) == ("role", "clinician", [])
    one.type(CLINICIAN)
    assert signed == [Access(2, Role.CLINICIAN)]
    assert not one.staff.unlocked
    assert one.acts() == [(Act.SIGNED, 2, 0)]


def test_taking_over_needs_another_persons_pin() -> None:
    one = at_the_door(*TWO)
    taken: list[Access] = []
    one.staff.ask(taken.append, Role.NURSE, not_slot=2)
    one.type(CLINICIAN)
    assert (one.staff.refusal, taken) == ("same", [])
    one.type(NURSE)
    assert taken == [Access(1, Role.NURSE)]


def test_going_away_drops_the_question() -> None:
    for away in (
        lambda one: one.staff.cancel(),
        lambda one: one.current.change(replace(one.current.visit, sheet="")),
        lambda one: go(one, "home"),
    ):
        one = at_the_door(*TWO)
        signed: list[Access] = []
        one.staff.ask(signed.append)
        away(one)
        go(one, "staff")
        one.type(NURSE)
        assert signed == []


def test_what_is_typed_does_not_outlast_a_cover() -> None:
    one = at_the_door(*TWO)
    one.type("471")
    one.current.change(replace(one.current.visit, cover="hidden"))
    assert one.staff.dots == 0


def test_no_property_holds_a_digit_of_what_is_typed() -> None:
    one = at_the_door(*MIXED)
    one.type("620")
    meta = one.staff.metaObject()
    shown: list[QMetaProperty] = [meta.property(n) for n in range(meta.propertyCount())]
    said = {prop.name(): str(prop.read(one.staff)) for prop in shown}
    assert said["dots"] == "3"
    assert not [name for name, value in said.items() if "620" in value]
