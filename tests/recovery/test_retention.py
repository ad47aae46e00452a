"""Closed records stay for the hours the clinic set, and no longer."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.adapters.memory_store import MemoryStore
from kiosk.recovery import events as e
from kiosk.recovery.definition import Definition
from kiosk.recovery.retention import kept_long_enough, went_out
from tests.support.day import Stay, checklist, closed, voided, watched


def read(text: str) -> Definition:
    assert text
    return checklist()


def closed_at(stay: Stay) -> datetime:
    return stay.events[-1].stamp.wall


def test_a_closed_record_goes_when_its_hours_are_over() -> None:
    store = MemoryStore()
    watched(store, 1, "here")
    stay = closed(voided(store))
    end = closed_at(stay) + timedelta(hours=checklist().keep_closed_h)
    assert kept_long_enough(store, read, end - timedelta(seconds=1)) == ()
    assert kept_long_enough(store, read, end) == (stay.header.id,)


def test_a_record_that_is_open_never_goes() -> None:
    store = MemoryStore()
    stay = watched(store, 1, "here")
    assert kept_long_enough(store, read, closed_at(stay) + timedelta(days=900)) == ()


@pytest.mark.parametrize(("kept", "out"), [("exported", True), ("printed", True), ("not needed", False)])
def test_staff_say_at_the_closing_whether_it_went_out(kept: str, out: bool) -> None:
    assert went_out(closed(voided(MemoryStore()), kept).events) is out


def test_an_export_before_the_closing_counts() -> None:
    assert went_out(closed(voided(MemoryStore()).do(e.PutOut("csv")), "not needed").events)
