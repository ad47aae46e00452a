"""Records as FHIR R4 QuestionnaireResponse, outward only. The one thing said of a person is the code."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kiosk.recovery import codec
from kiosk.recovery.definition import Definition, Item
from kiosk.recovery.events import Chosen, Measured, NotDone, Ticked
from kiosk.recovery.record import Record, parts
from kiosk.recovery.state import Entry, Phase

SYSTEM = "urn:infusion-guide"
STATUS = {
    Phase.RELEASED: "completed",
    Phase.LEFT: "stopped",
    Phase.TRANSFERRED: "stopped",
    Phase.MOVED: "stopped",
    Phase.VOID: "entered-in-error",
}
"""What a record's end is called there; `amended` where a released one holds a correction."""

UCUM = {"mmHg": "mm[Hg]", "/min": "/min", "%": "%", "°C": "Cel", "°F": "[degF]", "min": "min"}
"""The codes of units, where there is one."""


def as_fhir(records: Iterable[Record]) -> str:
    """A Bundle with one QuestionnaireResponse a record."""
    entries = [{"fullUrl": f"{SYSTEM}:record:{one.header.id}", "resource": response(one)} for one in records]
    bundle: dict[str, object] = {"resourceType": "Bundle", "type": "collection"}
    if entries:  # an empty list is not allowed there
        bundle["entry"] = entries
    return json.dumps(bundle, indent=2, ensure_ascii=False)


def response(record: Record) -> dict[str, object]:
    """One record. Of each item the answer that counts now; the older ones are in the CSV and the JSON."""
    definition, code = record.definition, {"system": f"{SYSTEM}:code", "value": record.state.code}
    made: dict[str, object] = {
        "resourceType": "QuestionnaireResponse",
        "id": record.header.id,
        "identifier": {"system": f"{SYSTEM}:record", "value": record.header.id},
        "questionnaire": f"{SYSTEM}:checklist:{definition.id}|{definition.version}",
        "status": _status(record),
        "subject": {"identifier": code},
        "authored": codec.written(record.events[-1].stamp.wall),
    }
    groups = [group for one in definition.passes if (group := _group(record, one.id, one.title, one.items))]
    marks = _marks(record)
    if groups or marks:
        made["item"] = groups + marks
    return made


def _status(record: Record) -> str:
    status = STATUS.get(record.end, "in-progress")
    corrected = any(entry.of for entry in record.state.entries)
    return "amended" if status == "completed" and corrected else status


def _group(record: Record, name: str, title: str, items: tuple[Item, ...]) -> dict[str, object] | None:
    answered = [
        _item(record.definition, item, entry) for item in items if (entry := record.state.newest(item.id))
    ]
    return {"linkId": f"pass.{name}", "text": title, "item": answered} if answered else None


def _item(definition: Definition, item: Item, entry: Entry) -> dict[str, object]:
    made: dict[str, object] = {"linkId": item.id, "text": item.text}
    match entry.answer:
        case Ticked():
            made["answer"] = [{"valueBoolean": True}]
        case NotDone(reason):
            made["answer"] = [{"valueString": f"Not done: {reason}"}]
        case Chosen(choice):
            coding = {"system": f"{SYSTEM}:checklist:{definition.id}:{item.id}", "code": choice}
            made["answer"] = [{"valueCoding": {**coding, "display": choice}}]
        case Measured(values):
            made["item"] = [
                {"linkId": f"{item.id}.{place}", "text": name, "answer": [_value(value, unit)]}
                for place, (name, value, unit) in enumerate(parts(definition, item.id, values), 1)
            ]
    return made


def _value(value: float | str, unit: str) -> dict[str, object]:
    if isinstance(value, str):
        return {"valueString": value}
    if unit in UCUM:
        known = {"system": "http://unitsofmeasure.org", "code": UCUM[unit]}
        return {"valueQuantity": {"value": value, "unit": unit, **known}}
    return {"valueQuantity": {"value": value, **({"unit": unit} if unit else {})}}


def _marks(record: Record) -> list[dict[str, object]]:
    """How the teach-back went, the newest mark of each question."""
    teach = record.definition.teach_back
    marks = {one.prompt: one.mark for one in record.state.marks}
    if teach is None or not marks:
        return []
    asked = [
        {"linkId": one.id, "text": one.ask, "answer": [{"valueString": marks[one.id]}]}
        for one in teach.prompts
        if one.id in marks
    ]
    return [{"linkId": "teach_back", "text": "Teach-back", "item": asked}]
