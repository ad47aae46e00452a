"""Whoever sits at a chair chooses a language by its own name; questions, answers and help are read in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from kiosk.presenters.bedside import REST_S
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.finger import TOUCHED, name_of
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, TALL, WALL, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")


@pytest.fixture(scope="module", params=(WALL, NEAR, TALL), ids=lambda glass: glass.name)
def guide(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    root = request.config.rootpath
    plan = planned(request.param, root / "content", tmp_path_factory.mktemp("chair"))
    running = Guide(replace(plan, demo=True, data=None, languages=("en", "es", "ar")))
    room = running.assembly.recovery.room
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    yield running
    running.close()


def rest(guide: Guide) -> None:
    """The chair's resting page, in English."""
    guide.go("recovery/4")
    guide.let_pass(REST_S + 1)
    if "English" in guide.names():
        guide.tap("English")
        guide.let_pass(0.4)


def targets(guide: Guide, least: float) -> None:
    """Every control is large enough, and none lies under another."""
    controls = [one for one in guide.heard() if one.role() in TOUCHED]
    unit = guide.assembly.plan.panel.unit
    for one in controls:
        assert min(one.rect().width(), one.rect().height()) >= least * unit - 1, name_of(one)
    for one, other in combinations(controls, 2):
        assert not one.rect().intersects(other.rect()), (name_of(one), name_of(other))


def test_a_language_is_one_touch_away_and_stays_with_the_chair(guide: Guide) -> None:
    rest(guide)
    assert {"Español", "العربية", "Staff"} <= set(guide.names())
    targets(guide, 20)
    guide.tap("Español")
    guide.let_pass(0.4)
    assert {"English", "العربية", "Personal", "Pedir ayuda ya"} <= set(guide.names())
    guide.tap("Responder preguntas")
    guide.let_pass(0.4)
    assert "¿Le cuesta respirar?" in guide.words()
    assert {"No", "Sí", "Ahora no"} <= set(guide.names())


def test_staffs_pages_keep_the_clinics_language_and_the_patients_comes_back(guide: Guide) -> None:
    rest(guide)
    guide.tap("Español")
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4")
    assert "Patient view" in guide.names()
    guide.tap("Patient view")
    guide.let_pass(0.4)
    assert "¿Le cuesta respirar?" in guide.words()


def test_arabic_is_read_from_right_to_left(guide: Guide) -> None:
    rest(guide)
    guide.tap("العربية")
    guide.let_pass(0.4)
    targets(guide, 20)
    staff, language = guide.find("الطاقم").rect(), guide.find("English").rect()
    assert staff.x() < language.x()


@pytest.fixture(params=(WALL, NEAR, TALL), ids=lambda glass: glass.name)
def arabic(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    """A clinic whose staff read Arabic, in large text."""
    root = request.config.rootpath
    plan = planned(request.param, root / "content", tmp_path_factory.mktemp("chair"))
    chosen = replace(plan.chosen, language="ar", size=2)
    running = Guide(replace(plan, demo=True, data=None, languages=("ar", "en"), chosen=chosen))
    yield running
    running.close()


def test_heads_of_staffs_pages_stay_on_the_screen_from_right_to_left(arabic: Guide) -> None:
    arabic.assembly.staff.door.admit(Access(1, Role.NURSE))
    window = QRect(arabic.window.position(), arabic.window.size())
    for page, heading in (("board", "الإفاقة"), ("board/1", "الكرسي 1"), ("board/1/readings", "القياسات")):
        arabic.go(page)
        heads = [one.rect() for one in arabic.heard() if name_of(one) == heading]
        assert heads, page
        assert all(window.contains(head) for head in heads), page
