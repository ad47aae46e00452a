"""The pages of staff's acts on every panel: names that differ, targets large enough, nothing cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.finger import TOUCHED, name_of
from kiosk.staff.access import Access, Role
from tests.support.bay import answers
from tests.support.running import NEAR, TALL, WALL, Glass, Guide, planned

MID = Glass("mid", (1920, 1080), 5.56)
NURSE = Actor(Who.STAFF, 1, "nurse")
LEAST_MM = 12.0


@pytest.fixture(scope="module", params=(WALL, NEAR, MID, TALL), ids=lambda glass: glass.name)
def guide(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    root = request.config.rootpath
    plan = planned(request.param, root / "content", tmp_path_factory.mktemp("acts"))
    running = Guide(replace(plan, demo=True, data=None))
    running.assembly.staff.door.admit(Access(1, Role.NURSE))
    yield running
    running.close()


def leaving(guide: Guide) -> None:
    """Chair 1 has every answer and gets ready to leave."""
    room = guide.assembly.recovery.room  # type: ignore[union-attr]
    chair = room.chair(1)
    assert chair is not None
    if chair.state.phase.value != "leaving":
        room.do(1, e.LeavingStarted(), NURSE)
    for item, answer in answers(chair.definition):
        guide.clock.advance(2)
        room.do(1, e.Answered(item, answer), NURSE)


def started(guide: Guide) -> None:
    """Chair 2 lacks answers and has a call open."""
    guide.app.ward.release.startLeaving()


def act(name: str) -> Callable[[Guide], None]:
    return lambda guide: guide.app.ward.leaving.choose(name)


def given(guide: Guide) -> None:
    guide.app.ward.handover.give()


def moving(guide: Guide) -> None:
    act("move")(guide)
    guide.app.ward.moving.setChair(4)


def went(guide: Guide) -> None:
    act("left")(guide)
    guide.app.ward.leaving.setAdult("no")


PAGES: tuple[tuple[str, str, Callable[[Guide], None] | None], ...] = (
    ("urgent", "board/3/hold", None),
    ("help", "board/2/hold", None),
    ("none", "board/4/hold", None),
    ("watching", "board/2/release", None),
    ("menu", "board/2/leave", None),
    ("left", "board/2/leave", act("left")),
    ("went", "board/2/leave", went),
    ("transfer", "board/2/leave", act("transfer")),
    ("move", "board/2/leave", act("move")),
    ("moving", "board/2/leave", moving),
    ("zero", "board/2/leave", act("zero")),
    ("doubt", "board/2/leave", act("doubt")),
    ("handover", "board/2/handover", None),
    ("given", "board/2/handover", given),
    ("record", "board/2/record", None),
    ("missing", "board/2/release", started),
    ("release", "board/1/release", leaving),
)


@pytest.mark.parametrize(("page", "prepare"), [one[1:] for one in PAGES], ids=[one[0] for one in PAGES])
def test_a_page(guide: Guide, page: str, prepare: Callable[[Guide], None] | None) -> None:
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.go("board")
    guide.go(page)
    if prepare is not None:
        prepare(guide)
        guide.let_pass(0.3)
    controls = [one for one in guide.heard() if one.role() in TOUCHED]
    twice = [name for name, count in Counter(name_of(one) for one in controls).items() if count > 1]
    assert twice == []
    window = QRect(guide.window.position(), guide.window.size())
    unit = guide.assembly.plan.panel.unit
    for one in controls:
        assert window.contains(one.rect()), name_of(one)
        assert min(one.rect().width(), one.rect().height()) >= LEAST_MM * unit - 1, name_of(one)
    for text in guide.heard():
        if text.role() in (QAccessible.Role.StaticText, QAccessible.Role.Heading):
            assert window.contains(text.rect()), name_of(text)
    for above, below in pairwise(sorted(controls, key=lambda one: one.rect().top())):
        assert not above.rect().intersects(below.rect()), (name_of(above), name_of(below))
    assert any("Not a monitor" in one for one in guide.words())
    said = " ".join(guide.words()).lower().replace(".", " ").replace(",", " ").split()
    assert not {"safe", "fit", "cleared", "ready", "ok", "normal", "recovered"} & set(said)
