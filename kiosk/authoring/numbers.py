"""Rules on numbers: each has a source, a unit or a group, and none is a dose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authoring.about import About
from kiosk.authoring.finding import at
from kiosk.authoring.pieces import Page, Piece, Sentence
from kiosk.authoring.readability import PHONE
from kiosk.authoring.syllables import VALUE
from kiosk.findings import Finding

NUMBER = re.compile(r"(?<![\w.,/-])\d[\d,]*(?:\.\d+)?(?![\d/])")
COUNTED = re.compile(rf"[\d{VALUE}]")
NAMED = re.compile(
    r"\b(?:step|page|part|phase|stage|level|type|figure|age|aged|call|text|dial|number|january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\s+$",
    re.IGNORECASE,
)
DATE = re.compile(r"(?:19|20)\d\d$")
CLOCK_AFTER = re.compile(r":\d\d|\s*(?:a\.?m\.?|p\.?m\.?|o.clock)\b", re.IGNORECASE)
OUT_OF = re.compile(r"\b(?:out of|of|in)\s+(?:every\s+)?(?:100|1,?000|[\d,]+)\b", re.IGNORECASE)
NEXT = re.compile(
    r"\s*(?:[-\u2010-\u2015]|(?:to|or|and)\s+[\d,.]+|more|fewer|other)?\s*(?:[-\u2010]\s*)?([^\W\d_]+|%|°)"
)
NOT_A_UNIT = frozenset(
    "a an and are as at be but by did do does felt for from got had has have if improved in is it needed of "
    "on or out so than that the then they to was were when who will with you your".split()
)
DOSE = re.compile(
    r"(?<![\w.,])\d[\d.,]*\s?-?\s?(?:mg|mcg|\u00b5g|\u03bcg|ug|ml|cc|milligrams?|micrograms?|millilit(?:er|re)s?)\b"
    r"|\b(?:mg|mcg|milligrams?|micrograms?)\s*(?:/|per)\s*(?:kg|kilo\w*|pound|hour|minute)\b|\bdrip\s+rate\b",
    re.IGNORECASE,
)
FORMS = {
    "number.percent": re.compile(
        r"(?:\d|" + VALUE + r")\s*%|\b(?:\d+|" + VALUE + r")\s+percent\b", re.IGNORECASE
    ),
    "number.one-in": re.compile(
        r"\b(?:one|1) (?:in|out of) (?!100\b|1,?000\b)(?:\d[\d,]*|two|three|four|five|six|ten)\b",
        re.IGNORECASE,
    ),
    "number.up-to": re.compile(
        r"\bup to \d[\d,]*\s*(?:%|percent|(?:out )?of|in \d|people|patients)", re.IGNORECASE
    ),
    "number.decimal": re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])"),
    "number.clock": re.compile(r"\b(?:1[3-9]|2[0-3]):[0-5]\d\b"),
    "number.sums": re.compile(
        r"\b(?:twice|three times|four times|\d+ times) (?:as|more|less)\b|\bdouble (?:the|your)\b",
        re.IGNORECASE,
    ),
    "number.words": re.compile(
        r"\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
        r"|seventy|eighty|ninety|dozen|hundreds?|thousands?)\b",
        re.IGNORECASE,
    ),
}
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
    piece = sentence.piece
    if about.staff or piece.kind not in SPOKEN or not COUNTED.search(sentence.text):
        if not about.staff and page.language == "en" and piece.kind in CLAIMED:
            yield from _forms(page, sentence, ("number.words", "number.sums"))
        return
    for hit in DOSE.finditer(sentence.text):
        hint = "Say: Your team sets the amount."
        place = sentence.start + hit.start()
        yield at(page, piece, place, "number.dose", "A dose never stands on a page for patients.", hint)
    if page.language == "en":
        yield from _forms(page, sentence, tuple(FORMS))
    for start, number in bare_numbers(sentence.text):
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
        if page.language == "en" and not (
            OUT_OF.search(piece.text) or has_unit(sentence.text, start, number)
        ):
            hint = "Say of what, or out of how many: “44 out of 100 people”, “40 minutes”."
            yield at(page, piece, place, "number.bare", f"The number {number} does not say of what.", hint)


def bare_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Each number in `text` that counts or measures: no phone numbers, dates or numbered names."""
    phones = [hit.span() for hit in PHONE.finditer(text)]
    for hit in NUMBER.finditer(text):
        start = hit.start()
        if any(begin <= start < end for begin, end in phones) or DATE.match(hit.group()):
            continue
        if not NAMED.search(text[max(0, start - 12) : start]):
            yield start, hit.group()


def has_unit(text: str, start: int, number: str) -> bool:
    """Whether the number says what it counts."""
    after = text[start + len(number) :]
    if CLOCK_AFTER.match(after):
        return True
    following = NEXT.match(after)
    return following is not None and following.group(1).lower() not in NOT_A_UNIT


def sourced(page: Page, piece: Piece) -> bool:
    """Whether the piece, or for a title or a picture's words anything in its step, carries a statement."""
    if piece.claims:
        return True
    if piece.kind in CLAIMED:
        return False
    return any(other.claims for other in page.pieces if other.step == piece.step or piece.part == "front")


def _forms(page: Page, sentence: Sentence, rules: tuple[str, ...]) -> Iterator[Finding]:
    for rule in rules:
        for hit in FORMS[rule].finditer(sentence.text):
            message, hint = SAYS[rule]
            yield at(page, sentence.piece, sentence.start + hit.start(), rule, message, hint)
