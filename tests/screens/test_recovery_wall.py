"""The board for a wall: number, state and minutes to be read from afar, and never by colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Chosen, Who
from kiosk.settings import Settings
from kiosk.shell.flaws import STAFF, flaws
from kiosk.shell.layout import look
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, TALL, WALL, Glass, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")
MID = Glass("mid", (1920, 1080), 5.56)
LEAST_MM = 12
CAPITAL = 0.668
"""Of the face's size."""


def shown(glass: Glass, root: Path, folder: Path, scale: int = 0, chairs: int = 8) -> Guide:
    """Eight chairs in as many states as there can be at once, on the wall."""

    def many(settings: Settings) -> Settings:
        return settings._replace(recovery=settings.recovery._replace(enabled=True, chairs=chairs))

    plan = planned(glass, root / "content", folder, many)
    running = Guide(replace(plan, demo=True, data=None, chosen=replace(plan.chosen, size=scale)))
    room = running.assembly.recovery.room
    for number in range(4, min(chairs, 7) + 1):
        assert room.open(number, "iv", NURSE) is None
        assert number == 7 or room.do(number, e.Confirmed(5 * number), NURSE) is None
    for count in (1, 2) if chairs > 4 else ():
        assert room.do(6, e.Unanswered("quick", count), Actor(Who.APP)) is None
    assert room.do(4, e.Answered("p_breath", Chosen("Yes")), Actor(Who.PATIENT)) is None
    running.assembly.staff.door.admit(Access(1, Role.NURSE))
    running.go("board")
    running.app.ward.board.showWall(True)
    running.let_pass(5)
    return running


@pytest.fixture(params=(WALL, TALL), ids=lambda glass: glass.name)
def guide(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    running = shown(request.param, root, tmp_path)
    yield running
    running.close()


def words_of(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("text") and child.property("font") is not None:
                yield child
            yield from words_of(child)


def cards(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.objectName() == "WallCard":
            yield child
        yield from cards(child)


def capitals(item: QQuickItem, unit: float) -> float:
    """Millimetres of a capital as it is drawn, after any shrinking."""
    drawn = QQmlExpression(QQmlEngine.contextForObject(item), item, "fontInfo.pixelSize")
    return float(drawn.evaluate()[0]) * CAPITAL / unit


def test_number_state_and_minutes_have_capitals_of_twelve_millimetres(guide: Guide) -> None:
    unit = guide.assembly.plan.panel.unit
    found = list(cards(guide.window.contentItem()))
    assert len(found) == 8
    for card in found:
        for one in words_of(card):
            text = str(one.property("text"))
            if text not in ("at least", "time not known"):
                assert capitals(one, unit) >= LEAST_MM - 0.1, text


def test_every_state_has_a_word_and_a_drawing_of_its_own(guide: Guide) -> None:
    said = {str(one.property("text")) for card in cards(guide.window.contentItem()) for one in words_of(card)}
    assert {"Hold", "Help asked", "Overdue", "No answer", "Opening", "Free"} <= said
    kinds = [card.property("kind") for card in cards(guide.window.contentItem())]
    assert kinds[3:8] == ["hold", "overdue", "silent", "check", "free"]


@pytest.mark.parametrize("scale", [0, 2])
@pytest.mark.parametrize(
    "glass", [WALL, TALL, Glass("mid", (1920, 1080), 5.56)], ids=lambda glass: glass.name
)
def test_nothing_is_cut(glass: Glass, scale: int, qapp: object, root: Path, tmp_path: Path) -> None:
    running = shown(glass, root, tmp_path, scale)
    assert flaws(look(running.window), running.assembly.plan.panel.unit, STAFF) == ()
    running.close()


@pytest.mark.parametrize("chairs", [4, 8])
def test_a_band_and_a_notice_leave_the_small_panel_s_cards_their_words(
    chairs: int, qapp: object, root: Path, tmp_path: Path
) -> None:
    running = shown(NEAR, root, tmp_path, chairs=chairs)
    board = running.app.ward.board
    board.showWall(False)
    running.assembly.recovery.desk.disk("The disk is full. Free some space, then try again.")
    running.let_pass(1)
    assert any(one.startswith("Not saved. Write it on paper.") for one in running.words())
    assert flaws(look(running.window), running.assembly.plan.panel.unit, STAFF) == ()
    running.close()
