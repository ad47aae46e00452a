"""Ink on a drawing: lines kept in the picture's own coordinates, drawn into its SVG."""

from __future__ import annotations

import re

from kiosk.handout.sheet import Stroke

INK, EDGE = "#B0203F", "#FFFDF9"
"""The one ink there is, and the edge that lets it show on every part of a picture."""

THICK = 0.008
"""Of the picture's width."""

_BOX = re.compile(r'viewBox="\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"')


def inked(svg: str, strokes: tuple[Stroke, ...]) -> str:
    """The drawing with the lines on top; unchanged where there are none, or it does not say its size."""
    box = _BOX.search(svg)
    end = svg.rfind("</svg>")
    if not strokes or box is None or end < 0:
        return svg
    left, top, wide, tall = (float(one) for one in box.groups())
    paths = []
    for stroke in strokes:
        places = " L".join(f"{left + x * wide:.1f} {top + y * tall:.1f}" for x, y in stroke.places)
        if not places:
            continue
        if len(stroke.places) == 1:  # a touch is a dot
            places += " l0.1 0"
        shape = f'<path d="M{places}" fill="none" stroke-linecap="round" stroke-linejoin="round"'
        paths.append(f'{shape} stroke="{EDGE}" stroke-width="{2 * THICK * wide:.2f}"/>')
        paths.append(f'{shape} stroke="{INK}" stroke-width="{THICK * wide:.2f}"/>')
    return f"{svg[:end]}{''.join(paths)}{svg[end:]}"
