"""What makes a page easy to understand and to act on, as far as a program can see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authoring.about import About
from kiosk.authoring.finding import at, whole
from kiosk.authoring.pieces import Page, Piece
from kiosk.authoring.readability import words
from kiosk.findings import Finding

MOST_PASSIVE = 0.15
FEW = 7
"""Under so many sentences one of them is already more than that share."""

PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\w{1,20}ly\s+|not\s+|also\s+|often\s+)?"
    r"(?:\w{2,20}ed|given|taken|seen|told|known|shown|done|made|put|kept|held|found|sent|set|written|chosen)\b",
    re.IGNORECASE,
)
ACTS = re.compile(
    r"\s*(?:please |always |never |do not |don.t |then |first, |(?:if|when) [^,.]{1,80}, )*(?:add|agree|ask|"
    r"arrange|avoid|be|breathe|bring|buy|call|carry|check|choose|close|come|count|decide|do|drink|drive|eat|"
    r"empty|find|finish|follow|get|give|go|have|help|hold|keep|lean|leave|let|lie|lift|listen|look|make|meet|"
    r"move|name|note|open|pack|pick|plan|play|press|put|raise|read|rest|ride|ring|say|see|set|show|sign|sit|"
    r"sleep|speak|squeeze|stand|start|stay|stop|take|talk|tell|think|touch|try|turn|use|wait|walk|wear|write)\b",
    re.IGNORECASE,
)
SAID = ("paragraph", "item")


def understood_rules(page: Page, about: About) -> Iterator[Finding]:
    """Hints on a topic's English page for patients."""
    if about.book or about.staff or page.language != "en":
        return
    yield from _passive(page)
    for title, pieces in _steps(page):
        if len(words(title.text)) < 2:
            hint = "Say what stands under it, in two to four words."
            yield at(page, title, 0, "shape.short-title", "This title has only one word.", hint)
        if not any(piece.kind == "alt" for piece in pieces):
            hint = "Add a drawing that shows what the step says."
            yield at(page, title, 0, "shape.picture", "This step has no picture.", hint)
        kind = (about.kinds or {}).get(title.step, about.kind)
        if kind == "do" and not any(ACTS.match(said) for said in _sentences(pieces)):
            hint = "Begin one sentence with what to do: Ask …, Bring …, Call …."
            yield at(
                page, title, 0, "shape.action", "This step is to be done, but no sentence says what.", hint
            )


def _passive(page: Page) -> Iterator[Finding]:
    said = list(_sentences(page.pieces))
    passive = sum(PASSIVE.search(sentence) is not None for sentence in said)
    if len(said) >= FEW and passive > MOST_PASSIVE * len(said):
        message = f"{passive} of {len(said)} sentences say what is done, not who does it."
        yield whole(page, "words.passive", message, "Say who does it: “A nurse checks …”.")


def _steps(page: Page) -> Iterator[tuple[Piece, list[Piece]]]:
    """The title of each step and what stands on its first page."""
    for title in page.pieces:
        if title.kind == "title" and title.part == "main":
            yield title, [piece for piece in page.pieces if piece.step == title.step and piece.part == "main"]


def _sentences(pieces: tuple[Piece, ...] | list[Piece]) -> Iterator[str]:
    for piece in pieces:
        if piece.kind in SAID:
            yield from (sentence.text for sentence in piece.sentences())
