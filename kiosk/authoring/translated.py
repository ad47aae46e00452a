"""The rules on a translation beside its English text: same steps, claims, numbers, warnings, hedges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import zip_longest
from pathlib import Path

from kiosk.authoring.finding import at, of_file
from kiosk.authoring.pieces import Page, Piece
from kiosk.authoring.readability import PHONE, words
from kiosk.authoring.translation_words import FIRM, MEANT
from kiosk.findings import Finding
from kiosk.library import files, frontmatter, sections, translations
from kiosk.library.problems import Problems, short
from kiosk.library.translations import FRONT, Parts

NUMBER = re.compile(r"(?<![\w.,/-])\d(?:[\d,.]*\d)?(?![\d/])")
WARNS = ("warning", "call", "important")
MOST_SAME = 3
"""Words that may be the same in both languages: a name, a heading."""
TARGET = re.compile(r"\]\(\s*([^()\s]+)")
MARKS = re.compile(r"^[ \t]*\{:([^{}\n]*)\}[ \t]*$|^#{3,6}[^\n]*\{([^{}\n]*)\}[ \t]*$", re.MULTILINE)
STRUCTURE_HINT = "Keep the headings, points, boxes, marks, links and pictures of the English text."


def translation_rules(
    content: Path, english: Page, page: Page, noted: Mapping[str, Mapping[str, tuple[str, date]]]
) -> Iterator[Finding]:
    """Everything that is wrong with a translation. `noted` is what revisions.toml says."""
    own, source = translations.read(content, page.file), translations.read(content, english.file)
    if own is None or source is None:
        return
    yield from _roles(page, own)
    yield from _stale(page, own, source, noted.get(english.file, {}))
    if own.ids != source.ids:
        yield _other_steps(page, own.ids, source.ids)
        return
    yield from _front(page, own, source)
    texts = (_sections(content, one.file) for one in (english, page))
    yield from _marks(page, *texts)
    yield from _pieces(english, page)


def missing(content: Path, languages: tuple[str, ...], names: tuple[str, ...]) -> Iterator[Finding]:
    """How much of a listed language shows in English, because it is not there."""
    for language in languages:
        gaps = [name for name in names if not files.exists(content, f"{name}/{language}.md")]
        if language != files.FALLBACK and gaps:
            message = f"{len(gaps)} of {len(names)} texts are not there in {language}; they show in English."
            yield of_file("library.toml", "translation.missing", message, f"Such as {gaps[0]}/{language}.md.")


def _roles(page: Page, own: Parts) -> Iterator[Finding]:
    translator, reviewer = own.front.get("translator_role"), own.front.get("review_role")
    if not (isinstance(translator, str) and translator.strip()):
        hint = 'Write translator_role = "…" at the top: a role, never a name.'
        yield of_file(page.file, "translation.roles", "This text does not say who translated it.", hint)
    if not isinstance(reviewer, str):
        hint = 'Write review_role = "" at the top until a second qualified person has read it.'
        yield of_file(page.file, "translation.roles", "This text does not say who reviewed it.", hint)


def _stale(page: Page, own: Parts, source: Parts, noted: Mapping[str, tuple[str, date]]) -> Iterator[Finding]:
    hint = f"Bring it in line with the English, then run: packaging/stamp {page.file}"
    if not own.front.get("source_rev"):
        message = "This text does not say which English text it renders, so it counts as out of date."
        yield of_file(page.file, "translation.stale", message, hint)
        return
    for id, since in translations.rendering(own, source, noted).stale.items():
        if id not in own.revisions:
            continue
        what = "The title or summary" if id == FRONT else f"The step “{short(id)}”"
        when = f" since {since.isoformat()}" if since else ""
        message = f"{what} renders an older English text{when}."
        title = next((one for one in page.pieces if one.step == id and one.kind == "title"), None)
        if title is None:
            yield of_file(page.file, "translation.stale", message, hint)
        else:
            yield at(page, title, 0, "translation.stale", message, hint)


def _other_steps(page: Page, own: tuple[str, ...], source: tuple[str, ...]) -> Finding:
    for here, there in zip_longest(own, source, fillvalue=""):
        if here != there:
            break
    if not there or (here and here not in source):
        message = f"The English text has no “{short(here)}” here."
    else:
        message = f"“{short(there)}” should stand here, as in English."
    title = next((one for one in page.pieces if one.step == here and one.kind == "title"), None)
    rule, hint = "translation.structure", "Same ids, same order; until then the English text shows."
    return at(page, title, 0, rule, message, hint) if title else of_file(page.file, rule, message, hint)


def _front(page: Page, own: Parts, source: Parts) -> Iterator[Finding]:
    """Labels of data pictures and questions: the same ones."""
    if _shape(own.front) != _shape(source.front):
        message = "The labels or the questions at the top are not those of the English text."
        hint = "Keep every [data.…] key and every [[teach_back]] with its step, in the same order."
        yield of_file(page.file, "translation.structure", message, hint)


def _shape(front: Mapping[str, object]) -> object:
    data, asks = front.get("data"), front.get("teach_back")
    labels = {
        name: sorted(table)
        for name, table in (data.items() if isinstance(data, dict) else ())
        if isinstance(table, dict)
    }
    return labels, [ask.get("step") for ask in asks if isinstance(ask, dict)] if isinstance(
        asks, list
    ) else []


def _sections(content: Path, file: str) -> dict[str, str]:
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file)) or ""
    return dict(sections.pieces(text[frontmatter.divide(text, Problems(file)).body :]))


def _marks(page: Page, english: dict[str, str], own: dict[str, str]) -> Iterator[Finding]:
    """Marks such as callout=2, classes of headings, pictures and links."""
    for id, text in own.items():
        title = next((one for one in page.pieces if one.step == id and one.kind == "title"), None)
        if title is None:
            continue
        for what, found in (("marks", _attributes), ("links or pictures", TARGET.findall)):
            here, there = found(text), found(english[id])
            if (sorted(here) if what != "marks" else here) != (sorted(there) if what != "marks" else there):
                odd = [*(Counter(there) - Counter(here)), *(Counter(here) - Counter(there))]
                such = f", such as {short(odd[0])}" if odd else ", or they stand in another order"
                message = f"The {what} here are not those of the English text{such}."
                yield at(page, title, 0, "translation.structure", message, STRUCTURE_HINT)


def _attributes(text: str) -> list[str]:
    return [" ".join(sorted((hit[1] or hit[2] or "").split())) for hit in MARKS.finditer(text)]


def _pieces(english: Page, page: Page) -> Iterator[Finding]:
    """Piece by piece, where both pages have the same ones; else the first that differs."""
    for there, here in zip_longest(_told(english), _told(page)):
        if here is None or there is None or _kind(here) != _kind(there):
            warned = any(one is not None and one.note in WARNS for one in (here, there))
            rule = "translation.warning" if warned else "translation.structure"
            place = here or page.pieces[-1]
            missing = (
                f"In English there follows here: “{short(there.text)}”"
                if there
                else "English has no such words"
            )
            yield at(page, place, 0, rule, f"{missing}.", STRUCTURE_HINT)
            return
        yield from _piece(page, there, here)


def _told(page: Page) -> list[Piece]:
    return [piece for piece in page.pieces if piece.part != "front"]


def _kind(piece: Piece) -> tuple[str, str, str, str]:
    return piece.kind, piece.step, piece.part, piece.note


def _piece(page: Page, there: Piece, here: Piece) -> Iterator[Finding]:
    for what, own, source in (
        ("statements", [one.id for one in here.claims], [one.id for one in there.claims]),
        ("clinic values", list(here.values), list(there.values)),
        ("glossary words", [term for _, term in here.terms], [term for _, term in there.terms]),
    ):
        if Counter(own) != Counter(source):
            odd = [*(Counter(source) - Counter(own)), *(Counter(own) - Counter(source))]
            message = f"The {what} here are not those of the English text: {short(odd[0])}."
            yield at(page, here, 0, "translation.structure", message, STRUCTURE_HINT)
    phones = (sorted(PHONE.findall(one.text)) for one in (here, there))
    if len(set(map(tuple, phones))) > 1:
        hint = f"In English: {short(there.text)}"
        yield at(page, here, 0, "translation.phones", "A phone number differs from the English text.", hint)
    numbers = [Counter(NUMBER.findall(PHONE.sub(" ", one.text))) for one in (here, there)]
    if set(numbers[0]) != set(numbers[1]):
        odd = sorted(set(numbers[0]) ^ set(numbers[1]))
        hint = f"In English: {short(there.text)}"
        yield at(page, here, 0, "translation.numbers", f"The number {odd[0]} stands in one text only.", hint)
    if here.text == there.text and len(words(here.text)) > MOST_SAME:
        hint = "Translate it."
        yield at(page, here, 0, "translation.same", f"“{short(here.text)}” is still English.", hint)
    for rule, english in FIRM.items():
        meant = MEANT.get(page.language, {}).get(rule)
        if meant and english.search(there.text) and not meant.search(here.text):
            hint = f"In English: {short(there.text, 120)}"
            yield at(page, here, 0, rule, SAYS[rule], hint)


SAYS = {
    "translation.hedge": "English says how sure it is (may, some, often, about); this does not.",
    "translation.not": "English says not, no or never; this does not.",
}
