"""The pages at a chair on every panel: names that differ, targets large enough, nothing cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.finger import TOUCHED, name_of
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, TALL, WALL, Glass, Guide, planned

MID = Glass("mid", (1920, 1080), 5.56)
NURSE = Actor(Who.STAFF, 1, "nurse")
NOT_SAID = {"safe", "fit", "cleared", "ready", "ok", "normal", "recovered", "passed"}


@pytest.fixture(scope="module", params=(WALL, NEAR, MID, TALL), ids=lambda glass: glass.name)
def guide(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    root = request.config.rootpath
    plan = planned(request.param, root / "content", tmp_path_factory.mktemp("chair"))
    running = Guide(replace(plan, demo=True, data=None))
    room = running.assembly.recovery.room  # type: ignore[union-attr]
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    yield running
    running.close()


def look(guide: Guide, least: float, clinic: bool = False) -> None:
    controls = [one for one in guide.heard() if one.role() in TOUCHED]
    assert [name for name, n in Counter(map(name_of, controls)).items() if n > 1] == []
    window = QRect(guide.window.position(), guide.window.size())
    unit = guide.assembly.plan.panel.unit
    for one in controls:
        assert window.contains(one.rect()), name_of(one)
        assert min(one.rect().width(), one.rect().height()) >= least * unit - 1, name_of(one)
    for one, other in combinations(controls, 2):
        whole = {name_of(one), name_of(other)} & {"Answer some questions", "Rest"}
        assert whole or not one.rect().intersects(other.rect()), (name_of(one), name_of(other))
    for text in guide.heard():
        if text.role() in (QAccessible.Role.StaticText, QAccessible.Role.Heading):
            assert window.contains(text.rect()), name_of(text)
            for one in controls:
                assert name_of(one) == "Answer some questions" or not text.rect().intersects(one.rect()), (
                    name_of(text),
                    name_of(one),
                )
    said = " ".join(guide.words()).lower().replace(".", " ").replace(",", " ").split()
    assert clinic or not NOT_SAID & set(said)


def test_rest_and_a_question(guide: Guide) -> None:
    guide.go("recovery/4")
    look(guide, 20)
    guide.tap("Answer some questions")
    guide.let_pass(0.4)
    assert {"No", "Yes", "Not now"} <= set(guide.names())
    look(guide, 25)
    yes = guide.find("Yes").rect()
    assert yes.height() >= 30 * guide.assembly.plan.panel.unit - 1


def test_a_question_with_staff_beside_it(guide: Guide) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4")
    guide.tap("Patient view")
    guide.let_pass(0.4)
    assert "A nurse answers for them" in guide.names()
    look(guide, 25)


def test_stay(guide: Guide) -> None:
    guide.go("recovery/3")
    assert "Stay where you are." in guide.words()
    look(guide, 20)


def test_help(guide: Guide) -> None:
    guide.go("recovery/1")
    guide.tap("Get help now")
    guide.let_pass(0.4)
    assert set(guide.names()) == {"Close", "Show one big word", "Hide", "Get help now"}
    look(guide, 25)
    guide.tap("Close")
    guide.let_pass(0.4)


def test_the_escorts_questions(guide: Guide) -> None:
    guide.go("recovery/4/escort")
    while "Not now" in guide.names():
        look(guide, 25)
        guide.tap("Not now")
        guide.let_pass(0.4)
    look(guide, 25)


def test_teach_back(guide: Guide) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board/4/teach")
    look(guide, 12, clinic=True)  # whose words name a fit, among other things to call for
    guide.tap("More questions")
    guide.let_pass(0.4)
    look(guide, 12, clinic=True)
