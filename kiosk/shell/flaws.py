"""What is wrong with a page as it was drawn: cut words, crowded or small targets, things on top of things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import combinations
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QRectF

from kiosk.shell.layout import ALMOST_ALL, Control, Scene, Text


class Reach(NamedTuple):
    """How large targets are at the least and how far apart, in millimetres."""

    least: float = 20.0
    gap: float = 3.0


PATIENT = Reach()
STAFF = Reach(12.0, 2.0)
"""On pages that only staff reach."""
CHAIR = Reach(25.0, 5.0)
"""On a patient's page at a recovery chair: hands are slow there, and eyes see double."""

ROUNDING = 1.5
"""Pixels that whole-pixel positions may take from a length in millimetres."""
OVERLAP_MM = 1.0
"""Lines of two texts may touch by this much: the boxes of letters are taller than the letters."""
SHOWN = 48


def reach_of(address: str) -> Reach:
    """What holds for the page at an address."""
    page = address.split("/")[0]
    if page in ("board", "handout", "consult"):
        return STAFF
    return CHAIR if page == "recovery" else PATIENT


def flaws(scene: Scene, unit: float, reach: Reach = PATIENT) -> tuple[str, ...]:
    """Every flaw as a sentence, each once; `unit` is pixels per millimetre."""
    found = [
        *(flaw for text in scene.texts for flaw in _of_text(text, scene)),
        *(flaw for control in scene.controls for flaw in _of_control(control, scene, unit, reach)),
        *_of_pairs(scene, unit, reach),
        *_of_names(scene),
        *(f"a sheet's edge goes through the words {shown(words)}" for words in scene.cut),
        *_of_overlaps(scene, unit),
    ]
    return tuple(dict.fromkeys(found))


def _of_text(text: Text, scene: Scene) -> Iterator[str]:
    said = shown(text.words)
    if text.elided:
        yield f"words cut short: {said}"
    wide, tall = text.painted.width() - text.area.width(), text.painted.height() - text.area.height()
    if wide > ROUNDING:
        yield f"words {wide:.0f} px wider than their place: {said}"
    if tall > ROUNDING:
        yield f"words {tall:.0f} px taller than their place: {said}"
    if not _within(text.painted, scene.window):
        yield f"words leave the window: {said}"
    elif not _within(text.painted, text.visible):
        yield f"words cut off at an edge: {said}"
    if text.control >= 0 and not _within(_across(text), scene.controls[text.control].area):
        yield f"words leave their button: {said}"


def _of_control(control: Control, scene: Scene, unit: float, reach: Reach) -> Iterator[str]:
    said, area = shown(control.name), control.area
    if not control.name:
        yield f"a control without a name at {area.left():.0f}, {area.top():.0f}"
    if not _within(area, scene.window):
        yield f"a control leaves the window: {said}"
    least = reach.least * unit - ROUNDING
    small = (
        area.height() < control.spot.height() if control.link else min(area.width(), area.height()) < least
    )
    if small:
        size = f"{area.width() / unit:.1f} × {area.height() / unit:.1f}"
        yield f"a small touch target: {said} is {size} mm, {reach.least:.0f} is the least"


def _of_pairs(scene: Scene, unit: float, reach: Reach) -> Iterator[str]:
    whole = scene.window.width() * scene.window.height() * ALMOST_ALL
    placed = [one for one in scene.controls if one.area.width() * one.area.height() < whole]
    for first, second in combinations(placed, 2):
        if first.link and second.link:
            if _apart(first.spot, second.area) < 0 and second.area.contains(first.spot.center()):
                yield f"the link {shown(first.name)} lies under the link {shown(second.name)}"
            continue
        apart = _apart(first.area, second.area)
        if apart < -ROUNDING:
            yield f"touch targets overlap: {shown(first.name)} and {shown(second.name)}"
        elif apart < reach.gap * unit - ROUNDING and not (first.link or second.link):
            yield (
                f"touch targets too close: {shown(first.name)} and {shown(second.name)} are "
                f"{max(apart, 0) / unit:.1f} mm apart, {reach.gap:.0f} is the least"
            )


def _of_names(scene: Scene) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    for control in scene.controls:
        heard = (control.name, control.about)  # rows of one kind have one name, and say what each is about
        if heard in seen and not control.link:
            yield f"two controls have one name: {shown(control.name)}"
        seen.add(heard)


def _of_overlaps(scene: Scene, unit: float) -> Iterator[str]:
    """Words on words, and words where a button is that is not theirs."""
    least = OVERLAP_MM * unit
    for first, second in combinations(scene.texts, 2):
        if _deep(first.painted, second.painted, least):
            yield f"words on words: {shown(first.words)} and {shown(second.words)}"
    for text in scene.texts:
        for number, control in enumerate(scene.controls):
            whole = control.area.width() * control.area.height()
            page = whole >= scene.window.width() * scene.window.height() * ALMOST_ALL
            if control.link or page or text.control == number:
                continue
            if _deep(text.painted, control.area, least):
                yield f"words and a button in one place: {shown(text.words)} and {shown(control.name)}"


def shown(words: str) -> str:
    """A text in quotes, without markup, short enough for a line."""
    plain = " ".join(unescape(re.sub(r"<[^<>]*>", "", words)).split())
    return f"“{plain}”" if len(plain) <= SHOWN else f"“{plain[:SHOWN].rstrip()}…”"


def _across(text: Text) -> QRectF:
    """The text where its letters are: a line's box is taller than what is drawn in it."""
    spare = text.painted.height() * 0.15
    return text.painted.adjusted(0, spare, 0, -spare)


def _within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING).contains(inner)


def _deep(one: QRectF, other: QRectF, least: float) -> bool:
    both = one.intersected(other)
    return both.width() > least and both.height() > least


def _apart(one: QRectF, other: QRectF) -> float:
    """The distance between two areas; negative by how much they overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return hypot(across, down) if across > 0 and down > 0 else max(across, down)
