"""A topic as lines to be read, for looking through; screens read what they show."""

from __future__ import annotations

from kiosk.library.blocks import Block, Note, Paragraph, Point, plain
from kiosk.library.topics import Step, Topic
from kiosk.speech.saying import tongue
from kiosk.speech.script import Line, script
from kiosk.speech.written import written


def block_lines(blocks: tuple[Block, ...], area: str = "blocks") -> tuple[Line, ...]:
    """The lines of some blocks; rows are counted as a page counts them."""
    found: list[Line] = []
    row = 0
    for block in blocks:
        match block:
            case Note():
                kind = "warning" if block.kind == "warning" else "heading"
                if block.title:
                    found.append(Line(kind, block.title, f"{area}.head", row))
                for inner in block.blocks:
                    found.append(_line(inner, area, row))
                    row += 1
            case Paragraph() | Point():
                found.append(_line(block, area, row))
                row += 1
    return tuple(found)


def step_lines(step: Step) -> tuple[Line, ...]:
    """What a step's page has to be read: its title, its points, and what its picture shows."""
    lines = (Line("heading", step.title, "title"), *block_lines(step.blocks))
    story = step.picture.description if step.picture else ""
    return (*lines, Line("picture", story, "picture")) if story else lines


def outline(topic: Topic) -> str | None:
    """The whole topic's script as a text; None where its language has no rules for speech."""
    if tongue(topic.language) is None:
        return None
    parts = []
    for step in topic.steps:
        pages: list[tuple[str, tuple[Line, ...]]] = [("", step_lines(step)), ("more", block_lines(step.more))]
        if step.sure is not None:
            pages.append(("sure", block_lines((*step.sure.found, *step.sure.unknown))))
        for leaf, lines in pages:
            if lines:
                read = script(lines, topic.language, topic.speech)
                parts.append(written("/".join(part for part in (step.id, leaf) if part), read))
    return "\n".join(parts)


def _line(block: Paragraph | Point, area: str, row: int) -> Line:
    return Line("item" if isinstance(block, Point) else "text", plain(block.passage), area, row)
