"""Paragraphs, points and boxes of the tree as blocks; a block that must not show is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.library.blocks import Block, Note, Paragraph, Point, plain
from kiosk.library.passages import Read, Reader
from kiosk.library.problems import short

NOTES = ("note", "important", "warning", "call")
_CONDITIONS = ("if", "unless")
_ON_POINTS = (*_CONDITIONS, "callout", "icon")


@dataclass(frozen=True, slots=True)
class Written:
    """A block with what decides about it. `drops` takes the box around it along when it is not shown."""

    block: Block
    shown: bool
    words: int
    drops: bool = False


class Body:
    """Reads the blocks of one section. `callouts` is how many numbered places the picture has."""

    def __init__(self, reader: Reader, callouts: int = 0) -> None:
        self.reader = reader
        self.callouts = callouts
        self.used: set[int] = set()
        self._numbered = False

    def blocks(self, elements: Iterable[Element]) -> tuple[Written, ...]:
        """The blocks of some elements, those that are not shown too."""
        found: list[Written] = []
        for element in elements:
            match element.tag:
                case "p":
                    found += self._paragraph(element)
                case "ol" | "ul":
                    found += self._points(element)
                case "div":
                    found += self._note(element)
                case _:
                    self._odd(element)
        return tuple(found)

    def _paragraph(self, element: Element) -> list[Written]:
        read = self.reader.read(element)
        shown = self._shown(element, _CONDITIONS, f"{element.text or ''}"[:20].strip())
        if not read.passage and not read.unset:
            return []
        if (element.text or "").startswith(">"):
            self._structure(">", "Quotations are not shown.", "Write a plain paragraph.")
        block = Paragraph(read.passage, read.claims)
        return [Written(block, shown and not read.unset, self._count(element, read), read.unset)]

    def _points(self, element: Element) -> list[Written]:
        ordered = element.tag == "ol"
        first = ordered and not self._numbered
        self._numbered = self._numbered or ordered
        found: list[Written] = []
        number = 0
        for place, item in enumerate(element, 1):
            read, carrier = self._item(item)
            needle = plain(read.passage)[:20].split("{")[0]
            shown = self._shown(carrier, _ON_POINTS, needle) and not read.unset
            if not read.passage and not read.unset:
                continue
            number += shown
            callout = self._callout(carrier.get("callout"), place if first else 0, needle)
            icon = carrier.get("icon") or ""
            point = Point(read.passage, read.claims, callout, number if ordered else 0, icon)
            found.append(Written(point, shown, self._count(carrier, read)))
        return found

    def _item(self, item: Element) -> tuple[Read, Element]:
        """A list item's passage, and the element that carries its attributes."""
        inner = [
            child for child in item if child.tag in ("p", "ol", "ul", "div", "hr") or child.tag[:1] == "h"
        ]
        loose = not (item.text or "").strip() and len(item) > 0 and item[0].tag == "p"
        carrier = item[0] if loose else item
        read = self.reader.read(carrier)
        if inner[1:] if loose else inner:
            self._structure(
                plain(read.passage)[:20] or "-",
                "A point holds more than one paragraph, or a list of its own.",
                "Keep each point to one short paragraph.",
            )
        for name, value in item.attrib.items():
            if loose:
                carrier.attrib.setdefault(name, value)
        return read, carrier

    def _callout(self, written: str | None, implied: int, needle: str) -> int:
        if written is None:
            number = implied if implied <= self.callouts else 0
        elif written.isascii() and written.isdigit() and len(written) < 3 and int(written) <= self.callouts:
            number = int(written)
        else:
            self.reader.problems.warn(
                "figure.callout",
                self.reader.cursor.find(f"callout={written}", f'callout="{written}"', needle),
                f"The picture has no place number {written[:20]}.",
                "Add the place to callouts in topic.toml, or take the number away.",
            )
            number = 0
        self.used.add(number)
        return number

    def _note(self, element: Element) -> list[Written]:
        kind = element.get("class", "").removeprefix("admonition").strip()
        at = self.reader.cursor.find(f"!!! {kind}", "!!!")
        if kind not in NOTES:
            self.reader.problems.error(
                "markdown.structure",
                at,
                f"There is no box of the kind “{kind[:30]}”.",
                f"Use {', '.join(NOTES)}.",
            )
            return []
        title, unset = "", False
        children = list(element)
        if children and children[0].get("class") == "admonition-title":
            read = self.reader.read(children.pop(0))
            title, unset = plain(read.passage), read.unset
        inside = self.blocks(children)
        if not inside and not title:
            self._structure("!!!", "This box is empty.", "Indent its words by four spaces.")
            return []
        kept = []
        for written in inside:
            if isinstance(written.block, Note):
                self._structure("!!!", "A box stands inside a box.", "Put it after the first one.")
            elif written.shown:
                kept.append(written.block)
        unset = unset or any(written.drops for written in inside)
        shown = not unset and bool(kept or (title and not inside))
        words = len(title.split()) + sum(written.words for written in inside)
        return [Written(Note(kind, title, tuple(kept)), shown, words)]

    def _shown(self, element: Element, allowed: tuple[str, ...], needle: str) -> bool:
        """Whether an element's conditions are met; attributes that mean nothing are noted."""
        shown = True
        for name, value in element.attrib.items():
            if name not in allowed:
                self.reader.attribute(name, value, needle)
            elif name in _CONDITIONS:
                shown = shown and self._condition(name, value or "")
        return shown

    def _condition(self, name: str, key: str) -> bool:
        values = self.reader.around.values
        if not values.knows(key):
            self.reader.problems.error(
                "value.unknown",
                self.reader.cursor.find(f'{name}="{key}"', f"{name}={key}", name),
                f"“{short(key)}” is not a value that a clinic can set.",
                self.reader.problems.suggest(key, values.known or ()),
            )
            return False
        return values.holds(key) == (name == "if")

    def _count(self, element: Element, read: Read) -> int:
        """Words of a block as a clinic with every value set would see it."""
        return 0 if "unless" in element.attrib else read.words

    def _odd(self, element: Element) -> None:
        text = "".join(element.itertext()).strip()[:20]
        if element.tag == "hr":
            self._structure("---", "Lines across are not shown.", "Start a new step with ## instead.")
        elif element.tag[:1] == "h" and element.tag[1:].isdigit():
            marks = "#" * int(element.tag[1:])
            self.reader.problems.error(
                "markdown.structure",
                self.reader.cursor.find(f"{marks} {text}", text or marks, marks),
                "This heading has no place here.",
                "Use ## for a step, ### with {.more} or {.sure}, and #### with {.unknown} under {.sure}.",
            )
        else:
            self._structure(
                text or element.tag, "This cannot be shown in a step.", "Use paragraphs, lists and boxes."
            )

    def _structure(self, needle: str, message: str, hint: str) -> None:
        reader = self.reader
        reader.problems.error("markdown.structure", reader.cursor.find(needle), message, hint)
