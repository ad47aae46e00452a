"""Cutting a Markdown body at its `## ` lines, and refusing what Markdown should never see."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kiosk.library import characters
from kiosk.library.problems import Cursor, Problems, Text

LONGEST_LINE = 4_000
LONGEST_BLOCK = 12_000
LONGEST_SECTION = 30_000
MOST_SECTIONS = 400
MOST_MARKS = 600
DEEPEST_INDENT = 24

_SECTION = re.compile(r"^##(?!#)", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_TAG = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9:-]*|!--|!\[|!DOCTYPE|\?)[^>\n]{0,200}>?", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BLANKS = re.compile(r"[ \t]+")
_MARKS = re.compile(r"[\[\]{}*_!<`]")
_HEAD = re.compile(r"^##[ \t]*(?P<title>.*?)[ \t]*(?:\{:?[ ]*(?P<marks>[^}]*)\})?[ \t]*#*[ \t]*$")
_NESTED = re.compile(r"^\s*(?:(?:[-+*]|\d{1,9}\.)\s+){3}|^\s*(?:>\s*){2}")


@dataclass(frozen=True, slots=True)
class Section:
    """One `## ` section: its own Markdown, made fit for the parser, and where it stands in the file."""

    id: str
    markdown: str
    cursor: Cursor


def divide(text: Text, body: int, problems: Problems) -> tuple[Section, ...]:
    """The sections of a body that starts at the offset `body`."""
    hidden = _fences(text, body, problems)
    _tags(text, body, hidden, problems)
    starts = [m.start() for m in _SECTION.finditer(text.text, body) if not _within(m.start(), hidden)]
    first = starts[0] if starts else len(text.text)
    if text.text[body:first].strip():
        cursor = Cursor(text, body, first)
        problems.error(
            "markdown.structure",
            cursor.find(text.text[body:first].strip()[:20]),
            "There are words before the first heading.",
            "Start every step with a line such as: ## In the chair {#chair}",
        )
    if len(starts) > MOST_SECTIONS:
        problems.error(
            "markdown.limit",
            text.at(starts[MOST_SECTIONS]),
            f"This file has more than {MOST_SECTIONS} sections.",
            "Split it.",
        )
    sections = []
    ends = [*starts[1:], len(text.text)]
    for start, end in zip(starts[:MOST_SECTIONS], ends, strict=False):
        markdown = _fit(text, start, end, hidden, problems)
        sections.append(Section(_id(text.text[start:end]), markdown, Cursor(text, start, end)))
    return tuple(sections)


def ids(body: str) -> tuple[str, ...]:
    """The ids of a body's sections, without reading anything else; cheap."""
    return tuple(id for line in body.split("\n") if _SECTION.match(line) and (id := _id(line)))


def pieces(body: str) -> tuple[tuple[str, str], ...]:
    """Id and text of each section of a body that has an id, as it is written."""
    starts = [match.start() for match in _SECTION.finditer(body)]
    texts = (body[start:end] for start, end in zip(starts, [*starts[1:], len(body)], strict=False))
    return tuple((id, text) for text in texts if (id := _id(text)))


def scan(text: Text, problems: Problems) -> None:
    """Note the hidden characters of a whole file."""
    characters.look(text, problems)


def _id(section: str) -> str:
    match = _HEAD.match(section.split("\n", 1)[0][:LONGEST_LINE])
    for mark in (match["marks"] or "").split() if match else ():
        if mark.startswith("#"):
            return mark[1:]
    return ""


def _fences(text: Text, body: int, problems: Problems) -> list[tuple[int, int]]:
    """The stretches of fenced code, each a finding: the screen has no use for code."""
    hidden: list[tuple[int, int]] = []
    at = body
    while match := _FENCE.search(text.text, at):
        mark = re.escape(match[1][0]) + "{" + str(min(len(match[1]), 100)) + ",}"
        closing = re.compile(rf"^ {{0,3}}{mark}[ \t]*$", re.MULTILINE).search(text.text, match.end())
        at = closing.end() if closing else len(text.text)
        hidden.append((match.start(), at))
        problems.error(
            "markdown.structure",
            text.at(match.start()),
            "Code is not shown on the screen.",
            "Remove the lines between the ``` marks.",
        )
    return hidden


def _within(offset: int, stretches: list[tuple[int, int]]) -> bool:
    before = bisect_right(stretches, (offset, len(stretches) and stretches[-1][1]))
    return before > 0 and offset < stretches[before - 1][1]


def _tags(text: Text, body: int, hidden: list[tuple[int, int]], problems: Problems) -> None:
    for match in _TAG.finditer(text.text, body):
        if _within(match.start(), hidden):
            continue
        tag = match[0]
        if re.match(r"</?(?:script|iframe|object|embed)\b|[^>]*[\s/\"']on\w+\s*=", tag, re.IGNORECASE):
            problems.error(
                "markdown.script",
                text.at(match.start()),
                "This looks like a program inside the text.",
                "Remove it. Nothing in the content is ever run.",
            )
        elif re.match(r"<[A-Za-z][A-Za-z0-9+.-]*:", tag):
            problems.error(
                "link.outside",
                text.at(match.start()),
                "This address leads out of the guide.",
                "Remove it; the screen is never connected to the internet.",
            )
        else:
            problems.error(
                "markdown.html",
                text.at(match.start()),
                "HTML is not shown on the screen.",
                "Write plain Markdown: **bold**, lists, and the marks in the authors' guide.",
            )
    for match in _ENTITY.finditer(text.text, body):
        if not _within(match.start(), hidden):
            problems.error(
                "markdown.html",
                text.at(match.start()),
                f"“{match[0]}” is HTML.",
                "Write the character itself.",
            )


def _fit(text: Text, start: int, end: int, hidden: list[tuple[int, int]], problems: Problems) -> str:
    """A section as Markdown may see it: nothing long, deep or crowded enough to slow it down."""
    if end - start > LONGEST_SECTION:
        _limit(problems, text, start, "This section is too long.", "Split it into several steps.")
        return ""
    lines = []
    at = start
    block = marks = 0
    for line in text.text[start:end].split("\n"):
        here, at = at, at + len(line) + 1
        if _within(here, hidden):
            lines.append("")
            continue
        reason = ""
        block = block + len(line) if line.strip() else 0
        marks = marks + len(_MARKS.findall(line)) if line.strip() else 0
        indent = len(line) - len(line.lstrip())
        if len(line) > LONGEST_LINE:
            reason = "This line is too long."
        elif block > LONGEST_BLOCK or marks > MOST_MARKS:
            reason = "This paragraph or list is too long or has too many marks."
        elif line.strip() and (indent > DEEPEST_INDENT or _NESTED.match(line)):
            reason = "This is nested too deeply."
        if reason:
            _limit(problems, text, here, reason, "Use short paragraphs and simple lists.")
            block = marks = 0
            lines.append("")
            continue
        lines.append(line[:indent].replace("\t", "    ") + _BLANKS.sub(" ", line[indent:]).rstrip())
    return "\n".join(lines)


def _limit(problems: Problems, text: Text, offset: int, message: str, hint: str) -> None:
    problems.error("markdown.limit", text.at(offset), message, hint)
