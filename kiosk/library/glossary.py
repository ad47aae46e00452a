"""The glossary: words explained, each linked by the author where it is used."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

from kiosk.library import books, files, frontmatter, sections
from kiosk.library.blocks import Paragraph
from kiosk.library.body import Body
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.problems import Problems, short
from kiosk.library.topics import GlossaryTerm

FOLDER = "glossary"


def ids(content: Path, language: str) -> frozenset[str] | None:
    """The ids of all words, without reading what they mean; None when there is no glossary to read."""
    problems = Problems(FOLDER)
    text = files.read_text(
        content, files.in_language(content, FOLDER, language), files.MARKDOWN_LIMIT, problems
    )
    if text is None:
        return None
    return frozenset(sections.ids(text[frontmatter.divide(text, problems).body :]))


def read(content: Path, language: str, around: Around) -> books.Book[GlossaryTerm]:
    """All words that can be shown, sorted."""
    problems = Problems(files.in_language(content, FOLDER, language))
    references: list[Reference] = []
    found = []
    for entry in books.entries(content, problems.file, around, problems, references, "say", "also"):
        picture, elements = _picture(entry, content)
        written = Body(entry.reader).blocks(elements)
        first = written[0].block if written else None
        if not isinstance(first, Paragraph) or len(written) > 1:
            entry.odd(
                f"## {entry.title}",
                f"“{short(entry.title)}” needs one paragraph that explains it.",
                "Write one or two short sentences under the heading, nothing else.",
            )
            continue
        if not written[0].shown:
            continue
        also = tuple(
            word for part in (entry.attributes.get("also") or "").split(",") if (word := part.strip())
        )
        say = entry.attributes.get("say") or ""
        told = (say, also, first.passage, first.claims, picture, entry.language)
        found.append(GlossaryTerm(entry.id, entry.title, *told))
    found.sort(key=lambda term: (term.word.casefold(), term.id))
    return books.Book(tuple(found), tuple(problems.found), tuple(references))


def _picture(entry: books.Entry, content: Path) -> tuple[str, tuple[Element, ...]]:
    """The file of a word's picture, empty for none, and the elements that are left."""
    for element in entry.elements:
        if element.tag == "p" and len(element) == 1 and element[0].tag == "img":
            source = element[0].get("src") or ""
            left = tuple(other for other in entry.elements if other is not element)
            if re.fullmatch(r"figures/[\w.-]+\.svg", source) and files.exists(content, source):
                return source, left
            entry.reader.problems.error(
                "figure.missing",
                entry.reader.cursor.find(f"]({source}", "!["),
                f"The picture “{short(source)}” is missing.",
                "A word's picture is one of the shared drawings: figures/name.svg",
            )
            return "", left
    return "", entry.elements
