"""Makes a sheet to take home of a library's texts: what was talked about, the rules, whom to call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.handout.sheet import (
    Code,
    Figure,
    Line,
    Piece,
    Section,
    Share,
    TakeHome,
)
from kiosk.handout.words import Words, words_of
from kiosk.library import sheets
from kiosk.library.blocks import Block, Note, Paragraph, Point, Words as Run
from kiosk.library.catalogue import Library
from kiosk.library.topics import DataPicture, Step, Topic

RULES = ("today", "tonight")
"""Blocks of the going-home sheet that say what holds today."""

CALL, EMERGENCY, SUPPORT = "call", "emergency", "support"
MOST_QUESTIONS, BLANKS = 5, 5


Inked = Callable[[str, str], str]
"""Lays the ink of a picture over it: given the picture's file and its SVG, the SVG to print."""


def bare(file: str, svg: str) -> str:
    """A picture nobody drew on."""
    return svg


@dataclass(frozen=True, slots=True)
class Talked:
    """A topic that was talked about, and which of its steps; with none, all of them."""

    topic: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to stand on the sheet. Help in a crisis always does."""

    talked: tuple[Talked, ...] = ()
    rules: bool = True
    questions: bool = True
    inked: Inked = bare


@dataclass(frozen=True, slots=True)
class Clinic:
    """Whose sheet it is. `values` are what the clinic has set; `draft` while it has not signed the texts."""

    name: str
    values: Mapping[str, str]
    draft: bool = True
    code: Code | None = None


def take_home(library: Library, wanted: Wanted, clinic: Clinic, right_to_left: bool = False) -> TakeHome:
    """The sheet in the library's language. Topics and steps that cannot be shown are left out."""
    words = words_of(library.language)
    sections = [_topic(library, one, wanted) for one in wanted.talked]
    blocks = {block.name.removeprefix("sheet."): block for block in sheets.of(library) if block.everyone}
    rules = tuple(_block(blocks[name]) for name in RULES if name in blocks)
    if wanted.rules and rules:
        sections.append(Section("rules", words["rules"], rules, library.language))
    calls = _calls(blocks, clinic.values, words, library.language)
    sections.append(Section("call", words["call"], calls, library.language))
    if wanted.questions:
        sections.append(_questions(library, wanted, words))
    return TakeHome(
        library.language,
        right_to_left,
        clinic.name,
        words["title"],
        words["draft"] if clinic.draft else "",
        tuple(one for one in sections if one is not None),
        clinic.code,
        words["web"] if clinic.code else "",
    )


def of_topic(library: Library, topic: Topic, clinic: Clinic, right_to_left: bool = False) -> TakeHome:
    """One whole topic as a sheet: also what stands behind `Tell me more`."""
    words = words_of(library.language)
    pieces = tuple(_piece(library, step, bare, whole=True) for step in topic.steps)
    blocks = {block.name.removeprefix("sheet."): block for block in sheets.of(library) if block.everyone}
    calls = _calls(blocks, clinic.values, words, library.language, (EMERGENCY, SUPPORT))
    return TakeHome(
        library.language,
        right_to_left,
        clinic.name,
        topic.title,
        words["draft"] if clinic.draft else "",
        (
            Section("topic", "", pieces, topic.language),
            Section("call", words["call"], calls, library.language),
        ),
        clinic.code,
        words["web"] if clinic.code else "",
    )


def _topic(library: Library, talked: Talked, wanted: Wanted) -> Section | None:
    topic = library.topic(talked.topic)
    if topic is None:
        return None
    steps = [step for step in topic.steps if not talked.steps or step.id in talked.steps]
    pieces = tuple(_piece(library, step, wanted.inked) for step in steps)
    return Section("topic", topic.title, pieces, topic.language) if pieces else None


def _piece(library: Library, step: Step, inked: Inked, whole: bool = False) -> Piece:
    lines = lines_of(step.blocks)
    if whole and step.more:
        lines = (*lines, Line("heading", (Run(words_of(step.language)["more"], True),)), *lines_of(step.more))
    return Piece(step.id, step.title, lines, step.language, _figure(library, step, inked))


def lines_of(blocks: Iterable[Block]) -> tuple[Line, ...]:
    """Blocks as lines; a box's title is a heading."""
    found: list[Line] = []
    for block in blocks:
        match block:
            case Note():
                if block.title:
                    found.append(Line("heading", (Run(block.title, True),)))
                found += lines_of(block.blocks)
            case Point():
                found.append(Line("number" if block.number else "point", block.passage, block.callout))
            case Paragraph():
                found.append(Line("text", block.passage))
    return tuple(found)


def _figure(library: Library, step: Step, inked: Inked) -> Figure | None:
    if step.picture is None:
        return None
    picture, words = step.picture, words_of(step.language)
    told = words["picture"].format(picture.description or picture.alt)
    if isinstance(picture, DataPicture):
        shares = tuple(Share(words["number"].format(one.had), one.label, one.had) for one in picture.groups)
        return Figure(picture.alt, words["out_of"] if shares else told, shares=shares)
    file = library.file(picture.file)
    if file is None:
        return Figure(picture.alt, told)
    return Figure(picture.alt, told, inked(picture.file, file.read_text(encoding="utf-8")), picture.callouts)


def _block(block: sheets.SheetBlock) -> Piece:
    name = block.name.removeprefix("sheet.")
    return Piece(name, block.title, lines_of(block.points), block.language)


def _calls(
    blocks: Mapping[str, sheets.SheetBlock],
    values: Mapping[str, str],
    words: Words,
    language: str,
    names: tuple[str, ...] = (EMERGENCY, SUPPORT, CALL),
) -> tuple[Piece, ...]:
    """The clinic's own numbers first, or a line to write one on; then when to call whom."""
    phones = [
        words[word].format(values[key])
        for word, key in (("day", "phone.day"), ("after", "phone.after_hours"))
        if values.get(key)
    ]
    kind = "phone" if phones else "blank"
    lines = tuple(Line(kind, (Run(one, True),)) for one in phones or (words["unset"],))
    return (
        Piece("clinic", words["clinic"], lines, language),
        *(_block(blocks[name]) for name in names if name in blocks),
    )


def _questions(library: Library, wanted: Wanted, words: Words) -> Section:
    """What others ask about these topics, and lines for one's own."""
    topics = {one.topic for one in wanted.talked}
    worries = [one for one in library.worries() if topics & set(one.leads_to.split("/")[1:2])]
    asked = [(one.language, Line("point", point.passage)) for one in worries for point in one.ask]
    pieces = tuple(
        Piece(
            f"ask-{language}",
            words_of(language)["ask"],
            tuple(line for own, line in asked[:MOST_QUESTIONS] if own == language),
            language,
        )
        for language in dict.fromkeys(language for language, _ in asked[:MOST_QUESTIONS])
    )
    own = Piece("write", words["write"], (), library.language)
    return Section("questions", words["questions"], (*pieces, own), library.language, BLANKS)
