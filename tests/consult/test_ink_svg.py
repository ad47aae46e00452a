"""Ink on paper: vector lines in the drawing's own units, that other programs read."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import fromstring

from kiosk.consult.ink import Stroke, Tool
from kiosk.consult.ink_svg import Colours, drawn_on, marks, path

LINE = Stroke(Tool.DRAW, ((0.25, 0.5), (0.5, 0.5), (0.75, 0.5)), 0.01)
BAND = Stroke(Tool.HIGHLIGHT, ((0.1, 0.8), (0.9, 0.8)), 0.03)
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720"><rect width="5" height="5"/></svg>'


def test_a_line_goes_through_the_same_places_as_on_the_screen() -> None:
    assert path(LINE, 960, 720) == "M240.0 360.0Q480.0 360.0 600.0 360.0L720.0 360.0"


def test_a_picture_that_is_turned_round_takes_its_ink_along() -> None:
    assert path(LINE, 960, 720, mirrored=True).startswith("M720.0 360.0")


def test_each_pen_line_has_its_light_edge_below_and_highlights_lie_lowest() -> None:
    hues = Colours()
    group = fromstring(marks((LINE, BAND)))
    flat = [one.get("stroke") for one in group.iter("path")]
    assert flat == [hues.marker, hues.edge, hues.pen]
    below = group.find("g")
    assert below is not None
    assert float(below.get("opacity", "1")) == hues.strength


def test_no_ink_is_no_mark() -> None:
    assert marks(()) == ""
    assert drawn_on(DRAWING, ()) == DRAWING


def test_a_drawing_with_ink_is_still_one_drawing() -> None:
    root = fromstring(drawn_on(DRAWING, (LINE,)))
    assert [child.tag.rpartition("}")[2] for child in root] == ["rect", "g"]


def test_a_drawing_that_does_not_begin_at_nought_has_its_ink_in_place() -> None:
    moved = fromstring(drawn_on(DRAWING.replace("0 0 960", "-10 5 960"), (LINE,)))
    assert moved[1].get("transform") == "translate(-10 5)"


def test_lines_stay_wide_enough_for_paper() -> None:
    hair = Stroke(Tool.DRAW, LINE.points, 0.0005)
    widths = [float(one.get("stroke-width", "0")) for one in fromstring(marks((hair,))).iter("path")]
    assert min(widths) > 3


def test_paper_has_the_screen_s_colours(root: Path) -> None:
    text = (root / "kiosk" / "qml" / "Kiosk" / "Design" / "Palette.qml").read_text(encoding="utf-8")
    named = dict(re.findall(r'property (?:color|real) (\w+): "?([#.\w]+)"?', text))
    hues = Colours()
    assert (named["pen"], named["penEdge"], named["marker"]) == (hues.pen, hues.edge, hues.marker)
    assert float(named["markerStrength"]) == hues.strength
