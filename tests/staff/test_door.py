"""The door falls shut by itself, hides what was half entered, and gives it back to the same slot only."""

from __future__ import annotations

import pytest

from kiosk.errors import StaffError
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act
from tests.support.staff import TWO, entrance

NURSE, OTHER = Access(1, Role.NURSE), Access(2, Role.CLINICIAN)


def test_quiet_shuts_it_and_a_touch_keeps_it_open() -> None:
    one = entrance(*TWO, quiet=180)
    one.door.admit(NURSE)
    one.clock.advance(179)
    one.door.touched()
    one.clock.advance(179)
    assert one.door.access == NURSE
    one.clock.advance(1)
    assert one.door.access is None
    assert one.acts() == [(Act.UNLOCKED, 1, 0), (Act.LOCKED, 1, 1)]


def test_locking_hides_what_was_half_entered_and_throws_nothing_away() -> None:
    one = entrance(*TWO)
    drafts = one.door.drafts
    one.door.admit(NURSE)
    drafts.put("chair 3/numbers", "118/7")
    one.clock.advance(180)
    assert drafts.get("chair 3/numbers") is None, "locked"
    one.door.admit(OTHER)
    assert drafts.get("chair 3/numbers") is None, "another slot"
    one.door.lock()
    one.door.admit(NURSE)
    assert drafts.get("chair 3/numbers") == "118/7"


def test_drafts_go_when_they_are_entered_or_their_chair_is_closed() -> None:
    one = entrance(*TWO)
    drafts = one.door.drafts
    one.door.admit(NURSE)
    for about in ("chair 3/numbers", "chair 3/reason", "chair 4/numbers"):
        drafts.put(about, 1)
    drafts.drop("chair 3/numbers")
    assert drafts.get("chair 3/numbers") is None
    one.door.admit(OTHER)
    drafts.forget("chair 3/")
    one.door.admit(NURSE)
    assert [drafts.get(about) for about in ("chair 3/reason", "chair 4/numbers")] == [None, 1]


def test_nothing_is_entered_behind_a_shut_door() -> None:
    one = entrance(*TWO)
    with pytest.raises(StaffError, match="locked"):
        one.door.drafts.put("chair 1", 1)
    with pytest.raises(StaffError, match="locked"):
        one.door.require(Role.NURSE)
    one.door.admit(NURSE)
    assert one.door.require(Role.NURSE) == NURSE
    with pytest.raises(StaffError, match="clinician"):
        one.door.require(Role.CLINICIAN)


def test_one_slot_after_another_is_noted_for_each() -> None:
    one = entrance(*TWO)
    heard: list[Access | None] = []
    one.door.listen(lambda: heard.append(one.door.access))
    one.door.admit(NURSE)
    one.door.admit(NURSE)
    one.door.admit(OTHER)
    one.door.lock()
    one.door.lock()
    assert heard == [NURSE, OTHER, None]
    assert [act for act, _, _ in one.acts()] == [Act.UNLOCKED, Act.LOCKED, Act.UNLOCKED, Act.LOCKED]
