"""Reads a page's Markdown line by line into pieces: words and their places, not what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.authoring.pieces import Page, Piece, line_starts, visible
from kiosk.authoring.readability import sentences
from kiosk.library import frontmatter
from kiosk.library.problems import Problems

PARTS = ("more", "sure", "unknown")
LONG_LINE = 4000
HEADING = re.compile(r"^(#{1,6})[ \t]+(?=\S)")
TAIL = re.compile(r"\{[^{}\n]*\}$")
PICTURE = re.compile(r"!\[((?:[^\]\\]|\\.)*)\]\(\s*[^()\s]*(?:\s+\"((?:[^\"\\]|\\.)*)\")?\s*\)")
BOX = re.compile(r"^!!!\s+(\w+)(?:[^\"\n]*\"(.*)\")?[ \t]*$")
ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
ATTRIBUTES = re.compile(r"^[ \t]*\{:([^{}\n]*)\}[ \t]*$")
FENCE = re.compile(r"^[ \t]*(?:```|~~~)")
ID = re.compile(r"#([\w.-]+)")


def read_page(file: str, language: str, source: str) -> Page:
    """`source` as a page of pieces. Anything can be read; what is no Markdown of ours is plain words."""
    divided = frontmatter.divide(source, Problems(file))
    pieces = list(_front(divided.table, source, divided.body))
    pieces += _Body(source, divided.body).read()
    return Page(file, language, tuple(pieces), line_starts(source))


def _front(table: Mapping[str, object], source: str, end: int) -> Iterator[Piece]:
    """The words in the front matter: title, summary, labels of data pictures, teach-back questions."""
    at = 0
    for kind, key, text, step in _front_words(table):
        hit = re.compile(rf"^[ \t]*\"?{re.escape(key)}\"?[ \t]*=[ \t]*[\"']*", re.MULTILINE).search(
            source, at, end
        )
        at = hit.end() if hit else at
        yield Piece(kind, step, "front", text, ((0, at),), cuts=tuple(sentences(text)))


def _front_words(table: Mapping[str, object]) -> Iterator[tuple[str, str, str, str]]:
    for key, value in table.items():
        if key in ("title", "summary") and isinstance(value, str):
            yield key, key, value, ""
        elif key == "data" and isinstance(value, dict):
            for labels in value.values():
                if isinstance(labels, dict):
                    yield from (
                        ("label", name, text, "") for name, text in labels.items() if isinstance(text, str)
                    )
        elif key == "teach_back" and isinstance(value, list):
            for row in value:
                if isinstance(row, dict) and isinstance(row.get("ask"), str):
                    yield "ask", "ask", row["ask"], str(row.get("step", ""))


class _Body:
    """Walks the lines once. `paragraph` holds the lines of the piece that is being read."""

    def __init__(self, source: str, begin: int) -> None:
        self.source = source
        self.begin = begin
        self.pieces: list[Piece] = []
        self.step = ""
        self.part = "main"
        self.note = ""
        self.kind = "paragraph"
        self.start = -1
        self.end = -1

    def read(self) -> list[Piece]:
        at, fenced = self.begin, False
        for line in self.source[self.begin :].split("\n"):
            if FENCE.match(line):
                self.close()
                fenced = not fenced
            elif not fenced:
                self.line(line.rstrip("\r"), at)
            at += len(line) + 1
        self.close()
        return self.pieces

    def line(self, line: str, at: int) -> None:
        """Takes in one line that begins at `at` in the file."""
        if not line.strip():
            self.close()
        elif heading := HEADING.match(line):
            self.heading(line, heading, at)
        elif attributes := ATTRIBUTES.match(line):
            self.close()
            self.mark(attributes.group(1))
        elif box := BOX.match(line):
            self.close()
            self.note = box.group(1)
            if box.group(2):
                self.add("note-title", at + box.start(2), at + box.end(2))
        elif len(line) < LONG_LINE and PICTURE.search(line):
            self.close()
            self.pictures(line, at)
        else:
            self.words(line, at)

    def heading(self, line: str, heading: re.Match[str], at: int) -> None:
        """Begins a step or a part of one."""
        self.close()
        self.note = ""
        level, words = len(heading.group(1)), line[heading.end() :].rstrip()
        tail = TAIL.search(words)
        attributes = tail.group() if tail else ""
        words = words[: tail.start() if tail else len(words)].rstrip()
        if level <= 2:
            named = ID.search(attributes)
            self.step, self.part = named.group(1) if named else words, "main"
        for name in PARTS:
            if f".{name}" in attributes[1:-1].split():
                self.part = name
        self.add("heading" if level > 2 else "title", at + heading.end(), at + heading.end() + len(words))

    def mark(self, attributes: str) -> None:
        """Applies a line of attributes to the piece above it."""
        if self.pieces and re.search(r"\bunless=", attributes):
            self.pieces[-1] = replace(self.pieces[-1], optional=True)

    def pictures(self, line: str, at: int) -> None:
        """Takes the words of every picture on the line and then what else stands there."""
        rest = 0
        for hit in PICTURE.finditer(line):
            if line[rest : hit.start()].strip():
                self.add("paragraph", at + rest, at + hit.start())
            self.add("alt", at + hit.start(1), at + hit.end(1))
            if hit.group(2) is not None:
                self.add("caption", at + hit.start(2), at + hit.end(2))
            rest = hit.end()
        if line[rest:].strip():
            self.add("paragraph", at + rest, at + len(line))

    def words(self, line: str, at: int) -> None:
        """Begins a piece or goes on with the one above."""
        indented = line.startswith(("    ", "\t"))
        if self.note and not indented and self.start < 0:
            self.note = ""
        if item := ITEM.match(line):
            self.close()
            self.kind, self.start = "item", at + item.end()
        elif self.start < 0:
            self.kind, self.start = "paragraph", at + len(line) - len(line.lstrip())
        self.end = at + len(line)

    def close(self) -> None:
        """Ends the piece that is being read."""
        if self.start >= 0:
            self.add(self.kind, self.start, self.end)
        self.start = -1

    def add(self, kind: str, begin: int, end: int) -> None:
        """Keeps the words between two places of the file as a piece; what is far too long as several."""
        while end - begin > LONG_LINE:
            cut = max(self.source.rfind(" ", begin, begin + LONG_LINE), begin + LONG_LINE // 2)
            self.keep(kind, begin, cut)
            begin = cut
        self.keep(kind, begin, end)

    def keep(self, kind: str, begin: int, end: int) -> None:
        """Keeps the words between two places of the file as one piece."""
        text, spots, extras = visible(self.source, begin, end)
        text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        if text.strip():
            held = (tuple(extras.claims), tuple(extras.terms), tuple(extras.values))
            cuts = tuple(sentences(text))
            self.pieces.append(Piece(kind, self.step, self.part, text, spots, self.note, *held, cuts=cuts))
