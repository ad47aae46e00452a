"""The picture of a step: a drawing from a file, or one the app draws from numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from kiosk.library import figure_data, figures, files
from kiosk.library.passages import Reader
from kiosk.library.plans import FigurePlan, Plan
from kiosk.library.problems import At, Problems, short
from kiosk.library.topics import DataPicture, Picture

LONGEST_ALT = 125
SHARED = "figures"


@dataclass(frozen=True, slots=True)
class Place:
    """Where pictures of a topic are looked for."""

    content: Path
    topic: str
    plan: Plan
    labels: Mapping[str, Any] | None


def find(place: Place, source: str) -> str:
    """The file a picture's path means: in the topic, then among the shared ones."""
    own = f"{place.topic}/{source}"
    if files.exists(place.content / place.topic, source):
        return own
    shared = source.removeprefix(f"{SHARED}/")
    if files.exists(place.content / SHARED, shared):
        return f"{SHARED}/{shared}"
    return own


def picture(element: Element, place: Place, reader: Reader) -> Picture | DataPicture | None:
    """The picture an `![…](…)` asks for; None and a finding when there is none to show."""
    source = element.get("src", "")
    at = reader.cursor.find(f"]({source}", "![")
    alt, unset = reader.text(element.get("alt") or "")
    description, unset_too = reader.text(element.get("title") or "")
    for name, value in element.attrib.items():
        if name not in ("src", "alt", "title"):
            reader.attribute(name, value, "![")
    _alt(alt, reader.problems, at)
    if unset or unset_too:
        return None
    if source.startswith("data/"):
        return figure_data.picture(
            source.removeprefix("data/"), alt, description, place.plan, place.labels, reader, at
        )
    return _drawing(source, alt, description, place, reader, at)


def _alt(alt: str, problems: Problems, at: At) -> None:
    if not alt:
        problems.error(
            "figure.alt",
            at,
            "The picture has no words for people who cannot see it.",
            "Say what to notice between the square brackets, in at most 125 characters.",
        )
    elif len(alt) > LONGEST_ALT:
        problems.warn(
            "figure.alt",
            at,
            f"The words for the picture are {len(alt)} characters long.",
            "Say what to notice in at most 125 characters; the rest belongs in the quotes after the path.",
        )


def _drawing(source: str, alt: str, description: str, place: Place, reader: Reader, at: At) -> Picture | None:
    problems = reader.problems
    if files.inside(place.content / place.topic, source) is None or not source.isprintable():
        problems.error(
            "figure.outside",
            at,
            f"The picture “{short(source)}” lies outside the topic's folder.",
            "Put the drawing into the topic's figures folder, or into content/figures.",
        )
        return None
    if not re.fullmatch(r"[\w./-]+\.svg", source):
        problems.error(
            "figure.kind",
            at,
            f"“{short(source)}” is not the name of an SVG drawing.",
            "Pictures are SVG files with plain names, such as figures/in-the-chair.svg.",
        )
        return None
    file = find(place, source)
    if not files.exists(place.content, file):
        problems.error(
            "figure.missing",
            at,
            f"The picture “{short(source)}” is missing.",
            "Add the drawing, or correct its name; the step shows an empty panel until then.",
        )
        return None
    inner = Problems(file)
    drawing = figures.read(place.content, file, inner, reader.around.sound)
    problems.found += inner.found
    if drawing is None:
        return None
    planned = place.plan.figures.get(_stem(source), FigurePlan())
    return Picture(file, alt, description, planned.callouts, planned.mirror, drawing.loop_ms)


def _stem(source: str) -> str:
    return source.rpartition("/")[2].removesuffix(".svg")


def close_up(picture: Picture, kept: tuple[int, ...]) -> Picture:
    """The picture with only the places whose numbers are kept, counted anew."""
    return replace(picture, callouts=tuple(picture.callouts[number - 1] for number in kept))
