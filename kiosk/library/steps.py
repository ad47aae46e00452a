"""One section of a topic as a step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from kiosk.library import figure_ties, files, markdown, pictures
from kiosk.library.blocks import Block, Note, Point, plain
from kiosk.library.body import Body, Written
from kiosk.library.passages import Reader
from kiosk.library.plans import StepPlan
from kiosk.library.problems import short
from kiosk.library.sections import Section
from kiosk.library.topics import DataPicture, Picture, Step, Sure

MOST_WORDS, MOST_TRANSLATED = 60, 72
"""What a step may show. Other languages say the same in a fifth more words."""
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")


@dataclass(slots=True)
class Parts:
    """A section's elements, sorted by where they are shown."""

    main: list[Element]
    more: list[Element]
    found: list[Element]
    unknown: list[Element]
    picture: Element | None = None
    sure: bool = False


def parse(section: Section, reader: Reader) -> Element | None:
    """The tree of a section, or None and a finding."""
    try:
        return reader.around.parser.parse(section.markdown)
    except markdown.Unparsable:
        reader.problems.error(
            "markdown.limit",
            section.cursor.start,
            "This section cannot be read: it is nested too deeply.",
            "Use short paragraphs and simple lists.",
        )
        return None


def heading(
    root: Element, reader: Reader, allowed: tuple[str, ...] = ("id",)
) -> tuple[str, str, Element | None]:
    """The title and id of a section, and its heading; attributes that mean nothing are noted."""
    element = next(iter(root), None)
    if element is None or element.tag != "h2":
        return "", "", None
    title = plain(reader.read(element).passage)
    id = element.get("id") or ""
    for name, value in element.attrib.items():
        if name not in allowed:
            reader.attribute(name, value, "##")
    if not title:
        _structure(reader, "##", "This step has no title.", "Write: ## In the chair {#chair}")
    if not ID.fullmatch(id):
        what = f"“{short(id)}” cannot be an id." if id else f"“{short(title)}” has no id."
        _structure(reader, f"## {title}", what, "Write the id after the title: ## In the chair {#chair}")
    return title, id, element


def step(section: Section, reader: Reader, place: pictures.Place) -> Step | None:
    """The step a section describes, with what must not show left out; None when nothing is left."""
    root = parse(section, reader)
    if root is None:
        return None
    title, id, _ = heading(root, reader)
    if not ID.fullmatch(id):
        return None
    parts = _sort(list(root)[1:], reader)
    picture = pictures.picture(parts.picture, place, reader) if parts.picture is not None else None
    body = Body(reader, len(picture.callouts) if isinstance(picture, Picture) else 0)
    main = body.blocks(parts.main)
    if isinstance(picture, Picture):
        _unused(picture, body, reader, section)
    more, found, unknown = (
        _kept(Body(reader).blocks(part)) for part in (parts.more, parts.found, parts.unknown)
    )
    if not main:
        reader.problems.error(
            "step.empty",
            section.cursor.start,
            f"The step “{short(title)}” has no words.",
            "Say in one sentence what this step is about.",
        )
    _words(title, main, reader, section)
    kept = _kept(main)
    if not kept:
        return None
    if isinstance(picture, Picture):
        picture, kept = _close_up(picture, kept)
    if isinstance(picture, DataPicture):
        figure_ties.check(picture, (title, *_said((*kept, *more, *found, *unknown))), reader)
    plan = place.plan.steps.get(id, StepPlan())
    claims = _claims((*kept, *more, *found, *unknown), picture)
    return Step(
        id=id,
        title=title,
        kind=plan.kind or place.plan.kind,
        picture=picture,
        blocks=kept,
        more=more,
        sure=Sure(found, unknown) if found or unknown else None,
        cover=plan.cover,
        claims=claims,
        grade=reader.around.evidence.weakest(claims),
        language=files.language_of(reader.problems.file),
    )


def _sort(elements: Iterable[Element], reader: Reader) -> Parts:
    parts = Parts([], [], [], [])
    into = parts.main
    for element in elements:
        if element.tag == "p" and len(element) == 1 and element[0].tag == "img" and _alone(element):
            needle = f"]({element[0].get('src') or ''}"
            if parts.picture is not None or into is not parts.main:
                _structure(reader, needle, "A step has one picture, above its words.", "Remove this one.")
            else:
                reader.cursor.find(needle)
                parts.picture = element[0]
        elif (chosen := _part(element, parts)) is not None:
            into = chosen
            for name, value in element.attrib.items():
                if name != "class":
                    reader.attribute(name, value, "###")
        else:
            into.append(element)
    return parts


def _part(element: Element, parts: Parts) -> list[Element] | None:
    match element.tag, element.get("class"):
        case "h3", "more":
            return parts.more
        case "h3", "sure":
            parts.sure = True
            return parts.found
        case "h4", "unknown" if parts.sure:
            return parts.unknown
    return None


def _alone(element: Element) -> bool:
    return not (element.text or "").strip() and not (element[0].tail or "").strip()


def _kept(blocks: tuple[Written, ...]) -> tuple[Block, ...]:
    return tuple(written.block for written in blocks if written.shown)


def _close_up(picture: Picture, blocks: tuple[Block, ...]) -> tuple[Picture, tuple[Block, ...]]:
    """Callouts whose point is not shown go, and those that stay are counted anew on both sides."""
    used = sorted({block.callout for block in blocks if isinstance(block, Point) and block.callout})
    numbers = {old: new for new, old in enumerate(used, 1)}
    closed = tuple(
        replace(block, callout=numbers.get(block.callout, 0)) if isinstance(block, Point) else block
        for block in blocks
    )
    return pictures.close_up(picture, tuple(used)), closed


def _claims(blocks: Iterable[Block], picture: Picture | DataPicture | None) -> tuple[str, ...]:
    found: dict[str, None] = {}
    if isinstance(picture, DataPicture):
        found.update(dict.fromkeys(picture.facts))
    for block in blocks:
        for part in block.blocks if isinstance(block, Note) else (block,):
            found.update(dict.fromkeys(part.claims))
    return tuple(found)


def _said(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        for part in block.blocks if isinstance(block, Note) else (block,):
            yield plain(part.passage)


def _unused(picture: Picture, body: Body, reader: Reader, section: Section) -> None:
    for number in range(1, len(picture.callouts) + 1):
        if number not in body.used:
            reader.problems.warn(
                "figure.callout",
                section.cursor.start,
                f"No point belongs to number {number} in the picture, so it is not drawn.",
                f"Number the points of the list, or write {{: callout={number} }} under one.",
            )


def _words(title: str, main: tuple[Written, ...], reader: Reader, section: Section) -> None:
    words = sum(written.words for written in main)
    english = files.language_of(reader.problems.file) == files.FALLBACK
    most = MOST_WORDS if english else MOST_TRANSLATED
    if words > most:
        reader.problems.warn(
            "step.words",
            section.cursor.start,
            f"The step “{short(title)}” shows {words} words.",
            f"Keep a step to {most} words; the rest belongs under “Tell me more”.",
        )


def _structure(reader: Reader, needle: str, message: str, hint: str) -> None:
    reader.problems.error("markdown.structure", reader.cursor.find(needle), message, hint)
