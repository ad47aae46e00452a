"""Statements that go together: a number never stands on a topic without the one that puts it right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authoring.finding import at
from kiosk.authoring.pieces import Claim, Page, Piece
from kiosk.findings import Finding

GO_WITH = {
    "dep.2": ("dep.3", "dep.6", "dep.9"),
    "dep.4": ("dep.11",),
    "sui.2": ("sui.1", "sui.3"),
}
"""A topic that cites the first also cites the others."""

COUNT = re.compile(
    r"\b\d[\d,]*\s*(?:%|percent\b|(?:out )?of\s+(?:every\s+)?\d|in\s+\d|de\s+(?:cada\s+)?\d|من (?:كل )?\d)",
    re.IGNORECASE,
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
MESES = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
DATE = re.compile(rf"\b(?:{MONTHS})(?: \d{{1,2}},)? (?:19|20)\d\d\b|\b(?:{MESES}) (?:de|del) (?:19|20)\d\d\b")
WORSE = re.compile(r"worse|peor|أسوأ", re.IGNORECASE)
REVIEW = "review.date"


def pair_rules(page: Page) -> Iterator[Finding]:
    """Rules on the statements of one topic together."""
    first: dict[str, tuple[Piece, Claim]] = {}
    for piece in page.pieces:
        for claim in piece.claims:
            first.setdefault(claim.id, (piece, claim))
    for id, partners in GO_WITH.items():
        missing = [partner for partner in partners if partner not in first]
        if id in first and missing:
            piece, claim = first[id]
            message = f"{id} stands here without {' and '.join(missing)}."
            hint = "Say what the other statement says, in this topic; without it the number misleads."
            yield at(page, piece, _before(claim), "pairs.missing", message, hint)
    yield from _number_alone(page)
    yield from _dated(page, first)
    for piece in page.pieces:
        if not any(claim.id.startswith("what.") for claim in piece.claims):
            continue
        for sentence in piece.sentences():
            count = COUNT.search(sentence.text)
            if count and any(claim.id.startswith("what.") for claim in sentence.claims):
                hint = "Say what ketamine is here; numbers on how well it works belong on their own step."
                message = "What a medicine is carries no number on how well it works."
                yield at(page, piece, sentence.start + count.start(), "pairs.efficacy", message, hint)


def _before(claim: Claim) -> int:
    """The character that the claim follows."""
    return max(0, claim.at - 1)


def _number_alone(page: Page) -> Iterator[Finding]:
    """The step with the number of dep.2 also carries a worse or a null result."""
    steps: dict[str, set[str]] = {}
    for piece in page.pieces:
        steps.setdefault(piece.step, set()).update(claim.id for claim in piece.claims)
    for piece in page.pieces:
        for claim in piece.claims:
            if claim.id != "dep.2" or not COUNT.search(piece.text) or WORSE.search(piece.text):
                continue
            if not steps[piece.step] & {"dep.3", "dep.6", "dep.9"}:
                hint = "Add one sentence on who felt worse or saw no change (dep.6)."
                message = "This step gives the good number without the worse one."
                yield at(page, piece, _before(claim), "pairs.number-alone", message, hint)


def _dated(page: Page, first: dict[str, tuple[Piece, Claim]]) -> Iterator[Finding]:
    """A topic on what is approved says as of when."""
    legal = next((id for id in first if id.startswith("legal.")), None)
    if legal is None or any(REVIEW in piece.values or DATE.search(piece.text) for piece in page.pieces):
        return
    piece, claim = first[legal]
    hint = "Add the month it was checked, such as “as of March 2026”, or {{review.date}}."
    message = "What is approved changes; this topic does not say as of when."
    yield at(page, piece, _before(claim), "pairs.review-date", message, hint)
