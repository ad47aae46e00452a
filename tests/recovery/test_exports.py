"""What goes out of a record: rows, a tree, a standard's form, and that nothing of it names a person."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from kiosk.adapters.memory_store import MemoryStore
from kiosk.recovery import codec
from kiosk.recovery.events import Measured
from kiosk.recovery.exports import COLUMNS, as_csv, as_json
from kiosk.recovery.fhir import as_fhir, response
from kiosk.recovery.record import answer_text
from tests.support.day import Stay, checklist, closed, left, released, voided, watched


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_csv_has_one_row_an_event(store: MemoryStore) -> None:
    one, two = watched(store, 1, "a"), left(store)
    rows = list(csv.reader(io.StringIO(as_csv((one.record(), two.record())))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 1 + len(one.events) + len(two.events)
    assert {len(row) for row in rows} == {len(COLUMNS)}


def test_csv_says_what_was_asked_and_answered_with_units(store: MemoryStore) -> None:
    text = as_csv((watched(store, 1, "a").record(),))
    (row,) = [row for row in csv.DictReader(io.StringIO(text)) if row["item"] == "s_bp"]
    assert row["item_text"] == "Blood pressure"
    assert row["answer"] == "Upper 131 mmHg, Lower 82 mmHg"
    assert (row["who"], row["slot"], row["kind"]) == ("staff", "1", "answered")


def test_no_cell_is_a_formula(store: MemoryStore) -> None:
    stay = watched(store, 1, "=a+b")
    text = as_csv((stay.record(),))
    assert {row["record"][:2] for row in csv.DictReader(io.StringIO(text))} == {"'="}


def test_json_gives_every_event_back_as_it_was(store: MemoryStore) -> None:
    stay = closed(released(store))
    found = json.loads(as_json((stay.record(),)))
    (record,) = found["records"]
    assert found["schema"] == 1
    assert tuple(codec.decode(codec.canonical(one)) for one in record["events"]) == stay.events
    assert (record["phase"], record["ended"]) == ("closed", "released")


ENDS: list[tuple[str, Callable[[MemoryStore], Stay]]] = [
    ("in-progress", lambda store: watched(store, 1, "a")),
    ("completed", released),
    ("completed", lambda store: closed(released(store))),
    ("amended", lambda store: released(store, correct=True)),
    ("stopped", left),
    ("entered-in-error", voided),
]


@pytest.mark.parametrize(("status", "stay"), ENDS)
def test_fhir_has_the_published_structure_and_the_fitting_status(
    store: MemoryStore, status: str, stay: Callable[[MemoryStore], Stay]
) -> None:
    made = response(stay(store).record())
    read = QuestionnaireResponse.model_validate_json(json.dumps(made))
    assert read.status == status


def test_fhir_answers_stand_under_the_items_they_answer(store: MemoryStore) -> None:
    made = response(released(store, correct=True).record())
    items = {one["linkId"]: one for group in made["item"] for one in group["item"]}  # type: ignore[attr-defined]
    assert items["s_code"]["answer"] == [{"valueBoolean": True}]
    assert items["s_wake"]["answer"][0]["valueCoding"]["code"] == "Awake"
    upper = items["s_bp"]["item"][0]
    assert upper["answer"][0]["valueQuantity"]["code"] == "mm[Hg]"
    assert upper["answer"][0]["valueQuantity"]["value"] == 126
    assert items["s_chair"]["answer"][0]["valueString"].startswith("Not done: ")


def test_fhir_says_nothing_of_a_person_but_the_code(store: MemoryStore) -> None:
    stay = watched(store, 1, "a")
    made = response(stay.record())
    assert stay.state is not None
    assert made["subject"] == {"identifier": {"system": "urn:infusion-guide:code", "value": stay.state.code}}
    assert not {"author", "source", "encounter"} & set(made)


def test_a_bundle_holds_every_record(store: MemoryStore) -> None:
    text = as_fhir((watched(store, 1, "a").record(), left(store).record(), voided(store).record()))
    assert len(Bundle.model_validate_json(text).entry) == 3
    assert Bundle.model_validate_json(as_fhir(())).entry is None


def test_an_answer_that_was_asked_about_says_so() -> None:
    assert (
        answer_text(checklist(), "s_pulse", Measured((140,), kept=True))
        == "Pulse 140 /min (asked about, kept)"
    )
