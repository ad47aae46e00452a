"""One paragraph or list item of the tree as a passage: words, glossary words, links, claims and values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from kiosk.library import links, markdown
from kiosk.library.blocks import Inline, Link, Passage, Term, Words, plain
from kiosk.library.facts import Evidence
from kiosk.library.figures import Drawing
from kiosk.library.problems import Cursor, Problems, short
from kiosk.library.values import CRISIS, Values


def _where(key: str) -> str:
    """Where a value that is not set comes from."""
    table, _, name = key.rpartition(".")
    if key in CRISIS:
        return "It comes from the region's file: crisis/<region>.toml, for the region in [clinic]."
    return f"Set it in the settings file under [clinic.{table}], as {name}."


_BLANKS = re.compile(r"[ \t\n]+")
_LEFTOVER = re.compile(r"\{[:#][^}]*\}|\{\{|\}\}|`|\]\(|\[\^|!\[")


@dataclass(frozen=True, slots=True)
class Around:
    """What a text may refer to. Anything that is None cannot be read, so nothing is said about it."""

    values: Values
    evidence: Evidence
    terms: frozenset[str] | None
    parser: markdown.Parser
    sound: dict[bytes, Drawing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Read:
    """A passage as it was read. `unset` says that it holds a value the clinic has not set."""

    passage: Passage
    claims: tuple[str, ...]
    unset: bool

    @property
    def words(self) -> int:
        """How many words it shows."""
        return len(plain(self.passage).split())


@dataclass(slots=True)
class Reader:
    """Reads the passages of one section, and keeps what they refer to."""

    around: Around
    cursor: Cursor
    problems: Problems
    topic: str = ""
    numbers: Mapping[str, str] = field(default_factory=dict)
    references: list[links.Reference] = field(default_factory=list)

    def read(self, element: Element) -> Read:
        """The passage inside an element; lists inside it are not part of it."""
        claims: list[str] = []
        missing: list[str] = []
        pieces = tuple(self._pieces(element, False, claims, missing))
        passage = _tidy(pieces)
        return Read(passage, tuple(dict.fromkeys(claims)), bool(missing))

    def text(self, text: str) -> tuple[str, bool]:
        """Plain text with its values filled in, and whether one of them is unset."""
        unset = False

        def fill(match: re.Match[str]) -> str:
            nonlocal unset
            value = self._value(match[1].strip())
            unset = unset or value is None
            return value or ""

        filled = re.sub(r"\{\{([^{}\n]*)\}\}", fill, text)
        return " ".join(filled.split()), unset

    def _pieces(
        self, element: Element, strong: bool, claims: list[str], missing: list[str]
    ) -> Iterator[Inline]:
        yield self._words(element.text or "", strong)
        for child in element:
            match child.tag:
                case "strong" | "em":
                    self._bare(child, "*")
                    yield from self._pieces(child, strong or child.tag == "strong", claims, missing)
                case "a":
                    yield from self._link(child, strong, claims, missing)
                case markdown.CLAIM:
                    self._claim(child.get("key", ""), claims)
                case markdown.VALUE:
                    value = self._value(child.get("key", ""))
                    if value is None:
                        missing.append(child.get("key", ""))
                    else:
                        yield Words(value, strong)
                case "p" | "ol" | "ul" | "div":
                    pass  # the caller reads these
                case "img":
                    self._structure(
                        "![", "A picture stands inside a sentence.", "Put it on a line of its own."
                    )
                case other:
                    self._structure(
                        (child.text or other)[:30].strip() or other,
                        "This cannot be shown inside a step.",
                        "Use paragraphs, lists, **bold** and links.",
                    )
            yield self._words(child.tail or "", strong)

    def _words(self, text: str, strong: bool) -> Words:
        """Words as they were written; marks left over in them belong to nothing."""
        if left := _LEFTOVER.search(text):
            self._leftover(left[0])
        return Words(text, strong)

    def _link(
        self, element: Element, strong: bool, claims: list[str], missing: list[str]
    ) -> Iterator[Inline]:
        target = element.get("href", "")
        at = self.cursor.find(f"]({target}", "](")
        self._bare(element, f"]({target}", "href", "title")
        inner = tuple(self._pieces(element, strong, claims, missing))
        text = " ".join(plain(inner).split())
        word = links.term(target)
        address = links.address(target, self.topic)
        if links.outside(target):
            self.problems.error(
                "link.outside",
                at,
                f"The link “{short(target)}” leads out of the guide.",
                "Link to a step (topic/…#…), a word (glossary/…), a worry (worries/…) or help.",
            )
        elif word and (self.around.terms is None or word in self.around.terms):
            yield Term(text, word)
            return
        elif word:
            self.problems.error(
                "glossary.unknown",
                at,
                f"The glossary has no word “{short(word)}”.",
                self.problems.suggest(word, self.around.terms or ()),
            )
        elif address and text:
            self.references.append(links.Reference(self.problems.file, at, address))
            yield Link(text, address)
            return
        else:
            self.problems.error(
                "link.dead",
                at,
                f"The link “{short(target)}” leads nowhere.",
                "Link to a step (topic/…#…), a word (glossary/…), a worry (worries/…) or help.",
            )
        yield from inner

    def _claim(self, id: str, claims: list[str]) -> None:
        at = self.cursor.find(f"[^{id}]")
        facts = self.around.evidence.facts
        if facts is not None and id not in facts:
            self.problems.error(
                "claim.unknown",
                at,
                f"There is no statement “{short(id)}” in facts.toml.",
                self.problems.suggest(id, facts),
            )
            return
        claims.append(id)

    def _value(self, key: str) -> str | None:
        at = self.cursor.find("{{" + key + "}}", "{{ " + key + " }}", "{{")
        if key in self.numbers:
            return self.numbers[key]
        if not self.around.values.knows(key):
            known = (*(self.around.values.known or ()), *self.numbers)
            self.problems.error(
                "value.unknown",
                at,
                f"“{short(key)}” is not a value that a clinic can set.",
                self.problems.suggest(key, known),
            )
            return None
        value = self.around.values.get(key)
        if value is None:
            self.problems.info(
                "value.unset",
                at,
                f"The clinic has not set “{key}”, so this part is not shown.",
                _where(key),
            )
        return value

    def _bare(self, element: Element, needle: str, *allowed: str) -> None:
        """Note attributes on an inline element: none may have any."""
        for name in tuple(element.attrib):
            if name not in allowed:
                self.attribute(name, element.get(name), needle)

    def attribute(self, name: str, value: str | None, needle: str) -> None:
        """Note an attribute that is not allowed where it stands."""
        written = f"{name}={value}" if value else name
        at = self.cursor.find(f"{name}=", f" {name}", f".{value}", f"#{value}", needle)
        if name.lower().startswith("on") or "script:" in (value or "").lower():
            self.problems.error(
                "markdown.script",
                at,
                f"“{short(written)}” looks like a program inside the text.",
                "Remove it. Nothing in the content is ever run.",
            )
            return
        self.problems.error(
            "markdown.attribute",
            at,
            f"“{short(written)}” means nothing here.",
            "Allowed: {#id} on a step; if, unless on paragraphs and points; callout, icon on points.",
        )

    def _leftover(self, text: str) -> None:
        if text.startswith("`"):
            self._structure("`", "Code is not shown on the screen.", "Remove the ` marks.")
        elif text in ("](", "[^", "!["):
            self._structure(text, "A link, picture or claim is not closed.", "Close its brackets.")
        elif text in ("{{", "}}"):
            self._structure(text, "The braces of a value are not closed.", "Write a value as {{key}}.")
        else:
            self.problems.error(
                "markdown.attribute",
                self.cursor.find(text, text[:2]),
                f"The mark “{short(text)}” belongs to nothing.",
                "Put it on its own line right under the paragraph or point it is for.",
            )

    def _structure(self, needle: str, message: str, hint: str) -> None:
        self.problems.error("markdown.structure", self.cursor.find(needle), message, hint)


def _tidy(pieces: tuple[Inline, ...]) -> Passage:
    """The pieces with single spaces, none at the ends, and neighbours of a kind joined."""
    joined: list[Inline] = []
    space = True
    for piece in pieces:
        text = _BLANKS.sub(" ", piece.text)
        if space and text.startswith(" "):
            text = text[1:]
        if not text:
            continue
        space = text.endswith(" ")
        last = joined[-1] if joined else None
        if isinstance(piece, Words) and isinstance(last, Words) and last.strong == piece.strong:
            joined[-1] = replace(last, text=last.text + text)
        else:
            joined.append(piece if text == piece.text else replace(piece, text=text))
    while joined and not joined[-1].text.strip():
        joined.pop()
    if joined and joined[-1].text.endswith(" "):
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(" "))
    return tuple(joined)
