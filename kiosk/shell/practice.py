"""A practice clinic's recovery room: three chairs in use, one of them calling, and nobody in any of them."""

from __future__ import annotations

from kiosk.recovery import events as e
from kiosk.recovery.definition import By, Kind
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.room import RecoveryRoom
from kiosk.recovery.state import Phase

NURSE = Actor(Who.STAFF, 1, "nurse")
PATIENT = Actor(Who.PATIENT)

AGO = {1: 18, 2: 46, 3: 72}
"""Minutes since time zero, by chair."""

READINGS: dict[str, tuple[float | str, ...]] = {
    "s_base": (132, 80, 72, 98),
    "s_bp": (148, 86),
    "s_pulse": (78,),
    "s_spo2": (97, "Air"),
    "s_resp": (14,),
}


def fill(room: RecoveryRoom) -> None:
    """Put it there, as far as the clinic's checklist has the items for it. Nothing of it is a person's."""
    profile = room.checklist.definition.profiles[0].name
    for number, ago in AGO.items():
        if number <= room.count and room.chair(number) is None:
            room.open(number, profile, NURSE)
            room.do(number, e.Confirmed(ago), NURSE)
            _answer(room, number)
    room.do(2, e.HelpAsked(), PATIENT)
    _hold(room, 3)


def _answer(room: RecoveryRoom, number: int) -> None:
    """What each chair has had time for: the first passes, all but the last where somebody sits longest."""
    staff = [one for one in room.checklist.definition.passes if one.by is By.STAFF]
    for item in (
        item for one in room.checklist.definition.passes if one.by is By.PATIENT for item in one.items
    ):
        if number == 2:
            room.answer(number, item.id, e.Chosen(item.choices[0]), PATIENT)
    for one in staff[: 2 if number < 3 else len(staff) - 1]:
        for item in one.items:
            if item.kind is Kind.TICK:
                room.answer(number, item.id, e.Ticked(), NURSE)
            elif item.kind is Kind.CHOICE:
                room.answer(number, item.id, e.Chosen(item.choices[0]), NURSE)
            elif item.id in READINGS and len(READINGS[item.id]) == len(item.parts):
                room.answer(number, item.id, e.Measured(READINGS[item.id]), NURSE)


def _hold(room: RecoveryRoom, number: int) -> None:
    """A patient's urgent answer, which staff attend to and have not ended."""
    chair = room.chair(number)
    asked = (item for one in room.checklist.definition.passes for item in one.items if item.urgent)
    item = next((one for one in asked if one.id.startswith("p_")), None)
    if chair is None or chair.state.phase is not Phase.WATCHING or item is None:
        return
    room.answer(number, item.id, e.Chosen(item.urgent[0]), PATIENT)
    after = room.chair(number)
    if after is not None and after.state.hold is not None:
        room.do(number, e.Attended(after.state.hold.seq), NURSE)
