"""Rules on how hard a page is to read: a topic as a whole, its warnings apart, and each phase for SMOG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.authoring.about import About
from kiosk.authoring.finding import of_file, whole
from kiosk.authoring.pieces import Page, Piece
from kiosk.authoring.readability import (
    NOTHING,
    Count,
    ease,
    fernandez_huerta,
    flesch_kincaid,
    smog,
    szigriszt_pazos,
    tally,
)
from kiosk.authoring.syllables import Syllables
from kiosk.findings import Finding

GRADE, GRADE_CRITICAL = 8.0, 6.0
SMOG, SMOG_CRITICAL = 10.5, 9.0
EASY, EASY_CRITICAL = 55.0, 65.0
EASY_HUERTA, EASY_HUERTA_CRITICAL = 60.0, 70.0
RAW_MAY_EXCEED = 1.5
NORMED = 30
FEW_WORDS, FEW_WORDS_MAY_EXCEED = 30, 2.0
COUNTED = ("title", "heading", "paragraph", "item", "note-title", "summary", "ask", "label")

Explained = frozenset[str]


@dataclass(slots=True)
class Phase:
    """What has been counted of one phase in one language, and the file with the longest words so far."""

    count: Count = NOTHING
    savings: list[int] = field(default_factory=list)
    hardest: str = ""
    share: float = -1.0

    def add(self, other: Phase) -> None:
        """Take in what was counted after this."""
        self.count += other.count
        self.savings += other.savings
        if other.share > self.share:
            self.hardest, self.share = other.hardest, other.share


def reading_rules(
    page: Page, about: About, explained: dict[str, Explained], syllables: Syllables, phase: Phase
) -> Iterator[Finding]:
    """Rules on one page. `explained` holds the words that each step links to the glossary."""
    if about.staff:
        return
    parts: dict[bool, list[Piece]] = {False: [], True: []}
    for piece in page.pieces:
        if piece.kind in COUNTED:
            parts[about.critical(piece)].append(piece)
    counted = NOTHING
    savings: list[int] = []
    for critical, pieces in parts.items():
        count, more = NOTHING, []
        for piece in pieces:
            known = explained.get(piece.step, frozenset())
            one, eased = tally(piece.text, len(piece.cuts), syllables, known)
            count += one
            more += eased
        counted += count
        savings += more
        if critical or not about.exempt:
            yield from _graded(page, count, ease(count, more), critical)
    if not about.book:
        share = counted.long_words / max(1, counted.sentences)
        phase.add(Phase(counted, savings, page.file, share))


def phase_rules(phases: Mapping[tuple[str, str], Phase]) -> Iterator[Finding]:
    """SMOG of each phase as a whole, by its name and language, where it is long enough for the formula."""
    for (name, language), phase in phases.items():
        if phase.count.sentences < NORMED or not language.startswith("en"):
            continue
        grade = smog(ease(phase.count, phase.savings))
        if grade > SMOG:
            message = f"All of “{name}” together has SMOG grade {grade:.1f}; at most {SMOG} may be."
            hint = "Replace long words; this page has the most of them."
            yield of_file(phase.hardest, "reading.smog", message, hint)


def _graded(page: Page, raw: Count, adjusted: Count, critical: bool) -> Iterator[Finding]:
    if not raw.words:
        return
    rule = "reading.warning" if critical else "reading.grade"
    what = "The warnings on this page" if critical else "This page"
    slack = FEW_WORDS_MAY_EXCEED if raw.words < FEW_WORDS else 0.0
    hint = "Use shorter sentences and shorter words; the longest count most."
    if page.language.startswith("es"):
        yield from _spanish(page, adjusted, rule, critical, hint)
        return
    limit = (GRADE_CRITICAL if critical else GRADE) + slack
    grade, plain = flesch_kincaid(adjusted), flesch_kincaid(raw)
    if grade > limit or plain > limit + RAW_MAY_EXCEED:
        message = f"{what}: reading grade {grade:.1f} (raw {plain:.1f}); at most {limit:.1f} may be."
        yield whole(page, rule, message, hint)
    top = SMOG_CRITICAL if critical else SMOG
    if raw.sentences >= NORMED and smog(adjusted) > top:
        yield whole(page, rule, f"{what}: SMOG grade {smog(adjusted):.1f}; at most {top} may be.", hint)


def _spanish(page: Page, count: Count, rule: str, critical: bool, hint: str) -> Iterator[Finding]:
    inflesz, huerta = szigriszt_pazos(count), fernandez_huerta(count)
    least, least_huerta = (EASY_CRITICAL, EASY_HUERTA_CRITICAL) if critical else (EASY, EASY_HUERTA)
    if inflesz < least or huerta < least_huerta:
        found = f"INFLESZ {inflesz:.0f} and Fernández-Huerta {huerta:.0f};"
        message = f"{found} at least {least:.0f} and {least_huerta:.0f} must be."
        yield whole(page, rule, message, hint)
