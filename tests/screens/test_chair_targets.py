"""A patient's pages at a chair: every target 25 mm, every gap 5 mm, on every panel and at every text size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.flaws import CHAIR, flaws
from kiosk.shell.layout import look
from tests.support.running import NEAR, TALL, WALL, Glass, Guide, planned

MID = Glass("mid", (1920, 1080), 5.56)
NURSE = Actor(Who.STAFF, 1, "nurse")
OF_TARGETS = ("a small touch target", "touch targets", "a control leaves")


@pytest.fixture(scope="module", params=(WALL, NEAR, MID, TALL), ids=lambda glass: glass.name)
def chair(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    content = request.config.rootpath / "content"
    plan = planned(request.param, content, tmp_path_factory.mktemp("chair"))
    running = Guide(replace(plan, demo=True, data=None))
    assert running.assembly.recovery is not None
    room = running.assembly.recovery.room
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    yield running
    running.close()


def wrong(guide: Guide) -> list[str]:
    found = flaws(look(guide.window), guide.assembly.plan.panel.unit, CHAIR)
    return [one for one in found if one.startswith(OF_TARGETS)]


@pytest.mark.parametrize("size", range(4))
def test_every_target_is_large_and_apart(chair: Guide, size: int) -> None:
    chair.fresh("home")
    chair.app.look.setSize(size)
    chair.go("recovery/4")
    assert wrong(chair) == []
    if "Answer some questions" in chair.names():
        chair.tap("Answer some questions")
        assert wrong(chair) == []
    chair.tap("Get help now")
    assert wrong(chair) == []
