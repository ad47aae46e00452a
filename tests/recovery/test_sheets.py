"""The sheets: what stands on them, in which order, and what never does."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.typst_sheets import as_pdf
from kiosk.recovery import events as e
from kiosk.recovery.discharge_sheet import discharge_sheet
from kiosk.recovery.handover_sheet import handover_sheet
from kiosk.recovery.sheet import Section, Sheet
from kiosk.recovery.sheet_words import ENGLISH
from kiosk.recovery.stamp import Stamp
from tests.support.day import NURSE, Stay, closed, left, local, released, watched
from tests.support.record import at

FORBIDDEN = re.compile(
    r"\b(safe|fit|cleared|ready|ok to go|recovered|passed|normal|abnormal)\b", re.IGNORECASE
)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def handed(stay: Stay, now: Stamp | None = None) -> Sheet:
    return handover_sheet(stay.record(), now or at(stay.minute + 4), local, ENGLISH)


def section(sheet: Sheet, title: str) -> Section:
    return next(one for one in sheet.sections if one.title == title)


def text(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_the_hand_over_keeps_its_order(store: MemoryStore) -> None:
    titles = [one.title for one in handed(watched(store, 1, "a")).sections]
    assert titles == [
        *("Who is responsible", "Time", "Readings", "Sums", "Calls", "Due, late or not done"),
        *("Clinic plan", "Read back", "Fingerprint of this record"),
    ]


def test_readings_carry_their_units_and_their_age(store: MemoryStore) -> None:
    rows = {one.name: one for one in section(handed(watched(store, 1, "a")), "Readings").rows}
    assert rows["Blood pressure"].value == "Upper 131 mmHg, Lower 82 mmHg"
    assert re.fullmatch(r"\d+ min before this sheet", rows["Blood pressure"].note)
    assert rows["Breaths in one minute"].value == "no answer"


def test_a_restart_makes_the_time_at_least(store: MemoryStore) -> None:
    stay = watched(store, 1, "a")
    later = Stamp(at(stay.minute + 5).wall, 60 * 10**9, "boot-two")
    rows = {one.name: one.value for one in section(handed(stay, later), "Time").rows}
    assert rows["Since time zero"].startswith("at least ")
    readings = section(handed(stay, later), "Readings").rows
    assert any(one.note == "age not known" for one in readings)


def test_calls_stand_there_with_how_they_ended(store: MemoryStore) -> None:
    stay = watched(store, 1, "a").do(e.UrgentPressed())
    values = [one.value for one in section(handed(stay), "Calls").rows]
    assert values[0] == "open"
    assert values[1].startswith("seen, carry on")


def test_what_was_not_done_says_why(store: MemoryStore) -> None:
    rows = section(handed(watched(store, 1, "a")), "Due, late or not done").rows
    assert any(one.value.startswith("Not done: ") for one in rows)


def test_a_sum_with_a_gap_is_none(store: MemoryStore) -> None:
    (row,) = section(handed(watched(store, 1, "a")), "Sums").rows
    assert row.value == "No sum: 3 items with no answer"


def test_a_giver_stays_responsible_until_somebody_takes(store: MemoryStore) -> None:
    rows = section(handed(watched(store, 1, "a").do(e.Given(), NURSE)), "Who is responsible").rows
    assert rows[-1].note == "stays responsible until somebody takes over"


def test_the_record_shows_what_was_corrected(store: MemoryStore) -> None:
    sheet = discharge_sheet(released(store, correct=True).record(), local, ENGLISH)
    rows = [one for part in sheet.sections for one in part.rows]
    assert any("Upper 131" in one.value for one in rows)
    assert any("Upper 128" in one.value and "corrected" in one.note for one in rows)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_sheets_are_tagged_pdf_that_can_be_read_aloud(store: MemoryStore, paper: str) -> None:
    stay = closed(released(store))
    data = as_pdf([handed(stay), discharge_sheet(stay.record(), local, ENGLISH)], paper)
    root = PdfReader(io.BytesIO(data)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert b"pdfuaid" in data or "pdfuaid" in str(root["/Metadata"].get_object().get_data())
    said = text(data)
    assert all(stay.header.code in page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "released by staff" in said
    assert "Practice. Not for patients." in said


def test_our_own_words_promise_nothing(store: MemoryStore) -> None:
    wrong = [one for one in ENGLISH.values() if FORBIDDEN.search(one) and "getting ready to leave" not in one]
    assert wrong == []
    assert "left before a release" in text(as_pdf([discharge_sheet(left(store).record(), local, ENGLISH)]))
