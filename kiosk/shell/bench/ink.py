"""How soon ink is seen: strokes on a step's picture, first on a clear one, then on one with much ink."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import cos, sin
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from kiosk.consult.curtain import Place
from kiosk.consult.talk import jump, unveiled
from kiosk.errors import StartError
from kiosk.library.topics import Picture
from kiosk.presenters.ink import Ink
from kiosk.shell.bench.stage import Stage
from kiosk.shell.finger import Role as Heard
from kiosk.staff.access import Access, Role

TURNS = 24
"""Points of one measured stroke."""
READ_S = 0.6
SETTLED_S = 4.0
"""What a consultation prepares when it opens, such as its search, is done by then."""


def measured(stage: Stage, told: Mapping[str, Any]) -> dict[str, Any]:
    """Seconds from each movement of a finger to the frame that shows it, without and with much ink."""
    ink, area = talking(stage)
    few = _strokes(stage, area, told["strokes"])
    _fill(ink, told["many"])
    stage.pause(READ_S)
    many = _strokes(stage, area, told["strokes"])
    ink.wipe()
    return {"few": few, "many": many, "drawn": told["many"]}


def talking(stage: Stage) -> tuple[Ink, QRectF]:
    """A consultation on a step that has a drawing, with the pen in hand; and where the drawing is."""
    assembly = stage.assembly
    topic, number = _pictured(stage)
    stage.open("staff")
    assembly.staff.door.admit(Access(1, Role.NURSE))
    stage.open("consult")
    talk = assembly.consult.talking
    talk.change(jump(talk.talk, Place(topic, number), talk.steps))
    talk.change(unveiled(talk.talk))
    stage.pause(READ_S)
    found = stage.finger.find(assembly.others.walk.figure.words, Heard.Graphic)
    if found is None:
        raise StartError("No drawing is on the screen.", "Measure with the content that came along.")
    ink = assembly.consult.ink
    ink.choose("draw")
    stage.pause(SETTLED_S)
    return ink, QRectF(found.rect().translated(-stage.window.position()))


def _pictured(stage: Stage) -> tuple[str, int]:
    """A step whose drawing stands still, so that every frame is the ink's."""
    library = stage.assembly.reading.library
    for entry in library.entries():
        topic = library.topic(entry.id)
        for number, step in enumerate(topic.steps if topic else (), start=1):
            if isinstance(step.picture, Picture) and not step.picture.loop_ms and not step.cover:
                return entry.id, number
    raise StartError("No step has a drawing that stands still.", "Measure with the content that came along.")


def _strokes(stage: Stage, area: QRectF, wanted: int) -> list[float]:
    """Draw rings and wait for every bit of them to be seen."""
    taken: list[float] = []
    for n in range(wanted):
        middle = QPointF(area.x() + area.width() * (0.2 + 0.6 * (n % 7) / 6), area.center().y())
        size = area.height() * (0.1 + 0.2 * (n % 5) / 4)
        places = [middle + QPointF(size * cos(t / 4), size * sin(t / 4)) for t in range(TURNS)]
        stage.finger.press(places[0])
        for place in places[1:]:
            stage.pause(0.004)
            shown = stage.until_frame(partial(stage.finger.move, place))
            if shown is not None:
                taken.append(shown)
        stage.finger.release(places[-1])
        stage.pause(0.05)
    return taken


def _fill(ink: Ink, wanted: int) -> None:
    """Ink all over the picture, a tenth of it highlights."""
    figure, mm = ink.figure, (0.004, 0.0053)
    for n in range(wanted):
        if n % 10 == 0:
            ink.choose("highlight")
        elif n % 10 == 1:
            ink.choose("draw")
        x, y = 0.05 + 0.9 * (n * 37 % 101) / 101, 0.05 + 0.9 * (n * 53 % 97) / 97
        ink.begin(figure, x, y, *mm)
        for t in range(1, 30):
            ink.move(figure, x + 0.0016 * t * cos(n + t / 9), y + 0.002 * t * sin(n + t / 9))
        ink.end(figure)
    if ink.tool != "draw":
        ink.choose("draw")
