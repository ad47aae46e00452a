"""Idle hands: any touches, in any order, break nothing, and the screen comes to rest by itself."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPoint

from tests.support.running import Guide

PER_SECOND = 5
SECONDS = 20


def test_twenty_seconds_of_random_touches(guide: Guide) -> None:
    first = guide.grab()
    chance = Random(58)
    width, height = guide.window.width(), guide.window.height()
    for _ in range(SECONDS * PER_SECOND):
        spots = {
            finger: QPoint(chance.randrange(width), chance.randrange(height))
            for finger in range(chance.choice((1, 1, 1, 2)))
        }
        if chance.random() < 0.5 and guide.names():  # half of them on something
            spots[0] = guide.middle(chance.choice(guide.names()))
        guide.hands(spots, held=chance.choice((0.03, 0.1, 0.3)))
        guide.let_pass(1 / PER_SECOND)
        assert guide.names(), f"nothing to touch at {guide.address}"
        assert guide.app.address
    guide.let_pass(180)
    guide.let_pass(90)
    guide.let_pass(30)
    assert guide.address == "attract"
    assert guide.grab() == first
