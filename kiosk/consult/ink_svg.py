"""Ink as vector lines, for paper: the same curves as on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kiosk.consult.ink import Stroke, Tool
from kiosk.consult.ink_path import whole


class Colours(NamedTuple):
    """Red pen, its light edge, and the highlighter, as on the screen by day."""

    pen: str = "#B0203F"
    edge: str = "#FFFDF9"
    marker: str = "#FFCF33"
    strength: float = 0.36


EDGE = 2.0
"""How wide a pen's line is with its light edge, in widths of the line."""
LEAST = 1 / 260
"""The thinnest line on paper, as a part of the picture's width: half a millimetre on a 13 cm picture."""
BOX = re.compile(r"<svg\b[^>]*?\bviewBox\s*=\s*[\"']\s*([-\d.eE,\s]+?)\s*[\"']")


def path(stroke: Stroke, width: float, height: float, mirrored: bool = False) -> str:
    """The line as the `d` of an SVG path, on a picture of `width` by `height`."""

    def at(point: tuple[float, float]) -> str:
        x = (1 - point[0] if mirrored else point[0]) * width
        return f"{x:.1f} {point[1] * height:.1f}"

    curves, (_, last) = whole(stroke.points)
    bends = "".join(f"Q{at(bend)} {at(end)}" for _, bend, end in curves)
    return f"M{at(stroke.points[0])}{bends}L{at(last)}"


def marks(
    strokes: Iterable[Stroke],
    width: float = 960,
    height: float = 720,
    mirrored: bool = False,
    colours: Colours | None = None,
) -> str:
    """A group of paths to lay over a picture of `width` by `height`; nothing where there is no ink.

    `mirrored` is for a picture that is printed turned round, as some are in right-to-left languages.
    """
    hues = colours or Colours()
    highlights, edges, lines = [], [], []
    for stroke in strokes:
        d, wide = path(stroke, width, height, mirrored), max(stroke.width, LEAST) * width
        if stroke.tool is Tool.HIGHLIGHT:
            highlights.append(_line(d, hues.marker, wide))
        else:
            edges.append(_line(d, hues.edge, wide * EDGE))
            lines.append(_line(d, hues.pen, wide))
    if not highlights and not lines:
        return ""
    below = f'<g opacity="{hues.strength:g}">{"".join(highlights)}</g>' if highlights else ""
    style = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return f"<g {style}>{below}{''.join(edges)}{''.join(lines)}</g>"


def drawn_on(svg: str, strokes: Iterable[Stroke]) -> str:
    """A drawing's SVG text with the ink over it; the same text where there is no ink.

    The drawing has a viewBox, as every drawing of the content has.
    """
    found = BOX.search(svg)
    end = svg.rfind("</svg>")
    if found is None or end < 0:
        return svg
    left, top, width, height = (float(part) for part in re.split(r"[\s,]+", found[1]))
    group = marks(strokes, width, height)
    moved = f'<g transform="translate({left:g} {top:g})">{group}</g>' if group and (left or top) else group
    return f"{svg[:end]}{moved}{svg[end:]}"


def _line(d: str, colour: str, wide: float) -> str:
    return f'<path d="{d}" stroke="{colour}" stroke-width="{wide:.2f}"/>'
