"""Which PINs may be set, and how one is known again."""

from __future__ import annotations

import pytest

from kiosk.errors import StaffError
from kiosk.staff.access import Access, Role
from kiosk.staff.pins import Pins, holder, weakness, with_pin, without
from tests.support.staff import CLINICIAN, NURSE, SALT, TWO, Quick, pins


@pytest.mark.parametrize("pin", ["4719", "83052", "902714", "20260711", "1357"])
def test_four_to_eight_digits_will_do(pin: str) -> None:
    assert weakness(pin) == ""


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "4 to 8 digits"),
        ("471", "4 to 8 digits"),
        ("471947194", "4 to 8 digits"),
        ("47a9", "4 to 8 digits"),
        ("٤٧١٩", "4 to 8 digits"),
        ("0000", "few different"),
        ("77777777", "few different"),
        ("1221", "few different"),
        ("1234", "counts up or down"),
        ("76543", "counts up or down"),
        ("7890", "counts up or down"),
        ("471471", "repeats itself"),
        ("47194719", "repeats itself"),
        ("1984", "a year"),
        ("2580", "line of keys"),
    ],
)
def test_what_anybody_would_try_is_refused_in_one_sentence(pin: str, why: str) -> None:
    said = weakness(pin)
    assert why in said
    assert said.count(".") == 1


def test_a_pin_names_its_slot() -> None:
    found = pins(*TWO)
    assert holder(found, NURSE.encode(), Quick()) == Access(1, Role.NURSE)
    assert holder(found, CLINICIAN.encode(), Quick()) == Access(2, Role.CLINICIAN)
    assert holder(found, b"1111", Quick()) is None


def test_no_two_pins_are_alike_and_none_begins_with_another() -> None:
    found = pins(*TWO)
    for taken, how in ((NURSE, "is in use"), (f"{NURSE}20", "begins with one")):
        with pytest.raises(StaffError, match=how):
            with_pin(found, taken, Role.MANAGER, 0, SALT, Quick())


def test_a_slot_may_get_another_pin_or_the_same_again() -> None:
    found, slot = with_pin(pins(*TWO), "620814", Role.NURSE, 1, SALT, Quick())
    assert (slot.number, len(found.slots), found.lengths) == (1, 2, (4, 6))
    assert holder(found, NURSE.encode(), Quick()) is None
    again, _ = with_pin(found, "620814", Role.NURSE, 1, SALT, Quick())
    assert again == found


def test_the_first_free_slot_is_taken() -> None:
    found, slot = with_pin(without(pins(*TWO), 1), "6208", Role.MANAGER, 0, SALT, Quick())
    assert slot.number == 1
    assert [one.number for one in found.slots] == [1, 2]


def test_a_slot_without_a_pin_cannot_be_reset() -> None:
    with pytest.raises(StaffError, match="Slot 3 has no PIN"):
        without(pins(*TWO), 3)


def test_a_clinician_may_do_what_a_nurse_may_and_a_manager_sets_things_up() -> None:
    assert Role.CLINICIAN.may(Role.NURSE)
    assert not Role.NURSE.may(Role.CLINICIAN)
    assert not Role.MANAGER.may(Role.NURSE)
    assert all(role.may(role) for role in Role)


def test_no_slots_know_nobody() -> None:
    assert Pins().lengths == ()
    assert holder(Pins(), b"4719", Quick()) is None
