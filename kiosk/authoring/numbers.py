"""Rules on numbers: each has a source, a unit or a group, and none is a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authoring.about import About
from kiosk.authoring.finding import at
from kiosk.authoring.number_words import NumberWords, number_words
from kiosk.authoring.pieces import Page, Piece, Sentence
from kiosk.authoring.readability import PHONE
from kiosk.authoring.syllables import VALUE
from kiosk.findings import Finding

NUMBER = re.compile(r"(?<![\w.,/-])\d[\d,]*(?:\.\d+)?(?![\d/])")
COUNTED = re.compile(rf"[\d{VALUE}]")
DATE = re.compile(r"(?:19|20)\d\d$")
DOSE = re.compile(
    r"(?<![\w.,])\d[\d.,]*\s?-?\s?(?:mg|mcg|\u00b5g|\u03bcg|ug|ml|cc|milligrams?|micrograms?|millilit(?:er|re)s?|mili(?:gramo|litro)s?|microgramos?)\b"
    r"|\b(?:mg|mcg|milligrams?|micrograms?)\s*(?:/|per)\s*(?:kg|kilo\w*|pound|hour|minute)\b|\bdrip\s+rate\b|\bvelocidad\s+de\s+(?:goteo|infusi[óo]n)\b",
    re.IGNORECASE,
)
SAYS = {
    "number.percent": ("A percentage is hard to picture.", "Say how many out of 100 people."),
    "number.one-in": ("“1 in …” makes people compare unlike numbers.", "Say how many out of 100 people."),
    "number.up-to": ("“Up to” shows only the best or worst case.", "Say about how many out of 100 people."),
    "number.decimal": ("A decimal promises more than is known.", "Round it: about 27, not 26.8."),
    "number.clock": ("This is a 24-hour clock time.", "Say it with a.m. or p.m."),
    "number.sums": ("This asks the reader to calculate.", "Give both numbers out of 100."),
    "number.words": ("A number is easier to find as digits.", "Write it in digits."),
}
SPOKEN = ("paragraph", "item", "alt", "caption", "title", "summary", "note-title")
CLAIMED = ("paragraph", "item")


def sentence_numbers(page: Page, sentence: Sentence, about: About, sourced: bool) -> Iterator[Finding]:
    """Rules on the numbers of one sentence. `sourced`: something near it carries a statement."""
    piece, spoken = sentence.piece, number_words(page.language)
    if about.staff or piece.kind not in SPOKEN or not COUNTED.search(sentence.text):
        if not about.staff and spoken and piece.kind in CLAIMED:
            yield from _forms(page, sentence, spoken, ("number.words", "number.sums"))
        return
    for hit in DOSE.finditer(sentence.text):
        hint = "Say: Your team sets the amount."
        place = sentence.start + hit.start()
        yield at(page, piece, place, "number.dose", "A dose never stands on a page for patients.", hint)
    if spoken:
        yield from _forms(page, sentence, spoken, tuple(spoken.forms))
    for start, number in bare_numbers(sentence.text, page.language):
        place = sentence.start + start
        if about.id == "worries":
            hint = "Say it without a number; the step that it leads to carries the numbers."
            yield at(
                page,
                piece,
                place,
                "number.worry",
                f"A worry's page carries no numbers, as here {number}.",
                hint,
            )
        elif not sourced:
            hint = (
                "End the sentence with the statement it rests on, such as [^side.2], or take the number out."
            )
            yield at(page, piece, place, "number.unsourced", f"The number {number} has no source.", hint)
        if spoken and not (
            spoken.out_of.search(piece.text) or has_unit(sentence.text, start, number, spoken)
        ):
            hint = f"Say of what, or out of how many: {spoken.such_as}."
            yield at(page, piece, place, "number.bare", f"The number {number} does not say of what.", hint)


def bare_numbers(text: str, language: str = "en") -> Iterator[tuple[int, str]]:
    """Each number in `text` that counts or measures: no phone numbers, dates or numbered names."""
    spoken = number_words(language)
    phones = [hit.span() for hit in PHONE.finditer(text)]
    for hit in NUMBER.finditer(text):
        start = hit.start()
        if any(begin <= start < end for begin, end in phones) or DATE.match(hit.group()):
            continue
        if not (spoken and _names(text, start, hit.end(), spoken)):
            yield start, hit.group()


def _names(text: str, start: int, end: int, spoken: NumberWords) -> bool:
    """Whether the number only names something: a step, a page, a day."""
    if spoken.named.search(text[max(0, start - 12) : start]):
        return True
    return spoken.dated is not None and spoken.dated.match(text, end) is not None


def has_unit(text: str, start: int, number: str, spoken: NumberWords) -> bool:
    """Whether the number says what it counts."""
    after = text[start + len(number) :]
    if spoken.clock.match(after):
        return True
    following = spoken.next.match(after)
    return following is not None and following.group(1).lower() not in spoken.no_unit


def sourced(page: Page, piece: Piece) -> bool:
    """Whether the piece, or for a title or a picture's words anything in its step, carries a statement."""
    if piece.claims:
        return True
    if piece.kind in CLAIMED:
        return False
    return any(other.claims for other in page.pieces if other.step == piece.step or piece.part == "front")


def _forms(page: Page, sentence: Sentence, spoken: NumberWords, rules: tuple[str, ...]) -> Iterator[Finding]:
    for rule in rules:
        for hit in spoken.forms[rule].finditer(sentence.text):
            message, hint = SAYS[rule]
            yield at(page, sentence.piece, sentence.start + hit.start(), rule, message, hint)
