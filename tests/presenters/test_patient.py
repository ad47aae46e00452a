"""The patient's own screen: a step, as a `Place`, or the landscape."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.qt_ink import QtInk
from kiosk.consult.curtain import Curtain, Place
from kiosk.presenters.ink import Ink
from kiosk.presenters.look import Look, Panel
from kiosk.presenters.patient import Patient
from kiosk.presenters.walk import Walk
from kiosk.session.current import Current
from kiosk.session.visit import Look as Chosen, Visit
from tests.support.content import Content
from tests.support.guide import LANGUAGES, Guide, full

HERE = Curtain(Place("in-the-chair", 2), drawn=False)


@pytest.fixture
def patient(qapp: object, tmp_path: Path) -> Patient:
    guide = Guide(full(Content(tmp_path)))
    current = Current(Visit)
    walk = Walk(current, guide.reading, False)
    look = Look(current, Panel(4.0, False), LANGUAGES, True, lambda _: None)
    return Patient(current, walk, look, Ink(guide.clock, guide.walk.figure, QtInk))


def test_it_begins_with_the_landscape(patient: Patient) -> None:
    assert patient.curtained


def test_a_step_as_the_person_chose_to_see_it(patient: Patient) -> None:
    patient.show(HERE, Chosen("contrast", 2), frozenset())
    assert (patient.curtained, patient.walk.number, patient.walk.title) == (False, 2, "Lie back")
    assert (patient.look.theme, patient.look.size) == ("contrast", 2)


def test_a_drawn_curtain_hides_the_step(patient: Patient) -> None:
    patient.show(HERE, Chosen(), frozenset())
    patient.show(HERE.draw(), Chosen(), frozenset())
    assert patient.curtained


def test_afterwards_no_step_is_left(patient: Patient) -> None:
    patient.show(HERE, Chosen(), frozenset())
    patient.forget()
    assert (patient.curtained, patient.walk.title) == (True, "")
