"""Drawings: whether a file is a harmless SVG that every engine draws the same, and how long it moves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

from kiosk.library import characters, figure_motion, figure_rules as rules, figure_uses, files
from kiosk.library.figure_uses import Part
from kiosk.library.problems import WHOLE, At, Problems, Text

DEEPEST = 24
MOST_ELEMENTS = 2_000
MOST_REMEMBERED = 512


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that may be shown. `loop_ms` is one round of its movement, 0 when it stands still."""

    loop_ms: int


def read(
    root: Path, relative: str, problems: Problems, sound: dict[bytes, Drawing] | None = None
) -> Drawing | None:
    """A drawing of the content folder, or None and findings.

    `sound` remembers drawings that were in order, by the digest of their text: many topics share a few.
    """
    try:
        text = files.decode(files.read_bytes(root, relative, files.FIGURE_LIMIT))
    except files.Unreadable as problem:
        rule = {"file.missing": "figure.missing", "file.outside": "figure.outside"}.get(
            problem.rule, problem.rule
        )
        problems.error(rule, WHOLE, problem.message, problem.hint)
        return None
    if sound is None:
        return inspect(text, problems)
    digest = sha256(text.encode()).digest()
    drawing = sound.get(digest) or inspect(text, problems)
    if drawing is not None:
        if len(sound) >= MOST_REMEMBERED:
            sound.clear()
        sound[digest] = drawing
    return drawing


def inspect(text: str, problems: Problems) -> Drawing | None:
    """Judge a drawing's text."""
    before = len(problems.found)
    whole = Text(text)
    characters.look(whole, problems)
    # Nothing that declares entities ever reaches a parser.
    match = re.search(r"<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", text, re.IGNORECASE)
    if match:
        problems.error(
            "figure.entity",
            whole.at(match.start()),
            "A drawing may not declare a document type or entities.",
            "Delete the <!DOCTYPE …> part; the drawing does not need it.",
        )
    if len(problems.found) > before:
        return None
    look = _Look(problems)
    look.over(text)
    return Drawing(look.loop_ms) if len(problems.found) == before else None


class _Stop(Exception):
    """Enough has been seen."""


class _Look:
    """One pass over a drawing with the event parser; no tree is built."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.loop_ms = 0
        self._open: list[Part] = []
        self._named: dict[str, Part] = {}
        self._uses: list[tuple[str, At]] = []
        self._count = 0

    def over(self, text: str) -> None:
        """Look at everything."""
        from xml.parsers import expat

        parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartDoctypeDeclHandler = self._doctype
        self._parser = parser
        try:
            parser.Parse(text.encode("utf-8"), True)
        except _Stop:
            return
        except expat.ExpatError as problem:
            self._error(
                "figure.syntax",
                (problem.lineno, problem.offset + 1),
                f"This is not a well-formed drawing: {expat.ErrorString(problem.code)}.",
                "Save it again from the drawing program as plain SVG.",
            )
            return
        if (wrong := figure_uses.judge(self._count, self._uses, self._named)) is not None:
            self._error(*wrong)

    @property
    def _at(self) -> At:
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def _error(self, rule: str, at: At, message: str, hint: str) -> None:
        self.problems.error(rule, at, message, hint)

    def _limit(self, message: str) -> NoReturn:
        self._error("figure.limit", self._at, message, "Draw it with fewer parts.")
        raise _Stop

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            self._limit(f"This drawing has more than {MOST_ELEMENTS} elements.")
        if len(self._open) >= DEEPEST:
            self._limit(f"This drawing is nested more than {DEEPEST} deep.")
        if self.problems.full:
            raise _Stop
        space, _, tag = name.rpartition(" ")
        part = Part(tag, attributes.get("id", ""), self._at)
        if not self._open and (tag != "svg" or space != rules.SVG):
            self._error(
                "figure.syntax",
                part.at,
                "This file does not start with an <svg> element.",
                f'It must start with <svg xmlns="{rules.SVG}" viewBox="…">.',
            )
            raise _Stop
        self._element(tag, space, part)
        self._attributes(tag, attributes, part)
        if tag == "animateTransform":
            self._motion(attributes, part)
        self._open.append(part)
        if part.id:
            self._named.setdefault(part.id, part)

    def _element(self, tag: str, space: str, part: Part) -> None:
        known = tag in rules.ELEMENTS and space == rules.SVG and (tag != "svg" or not self._open)
        if known:
            return
        if tag in rules.SCRIPTS:
            self._error(
                "figure.script",
                part.at,
                f"A drawing may not hold <{_short(tag)}>.",
                "Delete it; it is never run.",
            )
        elif tag in rules.TEXTS:
            self._error(
                "figure.text",
                part.at,
                "A drawing may not hold text.",
                "Words belong beside the picture, so that they can be read aloud and translated.",
            )
        elif tag in rules.MOTIONS:
            self._error(
                "figure.animation",
                part.at,
                f"<{_short(tag)}> does not play on the kiosk.",
                "Use animateTransform, or keyframes in a <style>.",
            )
        elif tag in rules.PICTURES:
            self._error(
                "figure.external",
                part.at,
                f"A drawing may not hold <{_short(tag)}>: nothing may come from outside it.",
                "Draw it with shapes.",
            )
        else:
            self._error(
                "figure.element",
                part.at,
                f"<{_short(tag)}> is not drawn the same everywhere.",
                "Use paths, simple shapes, groups, use and gradients.",
            )

    def _attributes(self, tag: str, attributes: dict[str, str], part: Part) -> None:
        allowed = rules.ELEMENTS.get(tag)
        for name, value in attributes.items():
            space, _, local = name.rpartition(" ")
            plain = f"xlink:{local}" if space == rules.XLINK else local if not space else ""
            if space == "http://www.w3.org/XML/1998/namespace" and local == "space":
                continue
            rule = rules.attribute(local, value)
            if not rule and allowed is not None and plain not in allowed:
                rule = "figure.attribute"
            if rule:
                self._error(
                    rule, part.at, f"{_short(local)}=“{_short(value)}” {_WHY[rule][0]}", _WHY[rule][1]
                )
            elif local == "href":
                part.uses.append(value[1:])
                self._uses.append((value[1:], part.at))
        if tag == "svg" and not self._open:
            self._canvas(attributes, part)

    def _canvas(self, attributes: dict[str, str], part: Part) -> None:
        box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
        if len(box) != 4 or not all(re.fullmatch(r"-?\d{1,4}(?:\.\d+)?", side) for side in box):
            self._error(
                "figure.attribute",
                part.at,
                "The drawing has no viewBox of four numbers below 10000.",
                'Write viewBox="0 0 960 720".',
            )
        for side in ("width", "height"):
            if side in attributes and not re.fullmatch(r"\d{1,4}(?:\.\d+)?(?:px)?|100%", attributes[side]):
                self._error(
                    "figure.attribute",
                    part.at,
                    f"The {side} of the drawing is not a number below 10000.",
                    "Use the same numbers as in its viewBox.",
                )

    def _motion(self, attributes: dict[str, str], part: Part) -> None:
        problem = figure_motion.transform(attributes)
        parent = self._open[-1] if self._open else part
        parent.moves += 1
        if not problem and parent.moves > 1:
            problem = "Two movements of one element do not play the same everywhere; nest groups."
        if problem:
            self._error(
                "figure.animation",
                part.at,
                f"This movement does not play. {problem}",
                "See the drawing guide.",
            )
        self.loop_ms = max(self.loop_ms, figure_motion.milliseconds(attributes.get("dur", "")))

    def _end(self, name: str) -> None:
        part = self._open.pop()
        if part.tag == "style":
            longest, wrong = figure_motion.sheet(part.text)
            self.loop_ms = max(self.loop_ms, longest)
            rule = "figure.external" if re.search(r"@import|url\s*\(", part.text) else "figure.animation"
            for problem in wrong:
                self._error(rule, part.at, problem, "Only @keyframes and animation may stand in a <style>.")
        if self._open:
            self._open[-1].size += part.size
            self._open[-1].uses += part.uses

    def _words(self, text: str) -> None:
        tag = self._open[-1].tag if self._open else ""
        if tag == "style":
            self._open[-1].text += text
        elif text.strip() and tag in rules.SHAPES | {"svg", "defs"}:
            self._error(
                "figure.text", self._at, "Loose text stands in the drawing.", "Delete it; it is never drawn."
            )

    def _instruction(self, target: str, data: str) -> None:
        self._error(
            "figure.external",
            self._at,
            f"The instruction <?{_short(target)} …?> is not allowed.",
            "Delete it.",
        )

    def _doctype(self, *_: object) -> NoReturn:
        self._error("figure.entity", self._at, "A drawing may not declare a document type.", "Delete it.")
        raise _Stop


_WHY = {
    "figure.script": ("looks like a program.", "Delete it; it is never run."),
    "figure.external": ("leads out of the drawing.", "Only #id of a part of the same drawing is allowed."),
    "figure.attribute": (
        "is not drawn the same everywhere.",
        "Use plain numbers, #rrggbb colours and the attributes in the drawing guide.",
    ),
}


def _short(text: str) -> str:
    printable = "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))
    return printable[:40]
