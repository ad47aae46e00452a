"""Rules on the words of one page: how long, how plain, in what tone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kiosk.authoring.about import About
from kiosk.authoring.finding import at, whole
from kiosk.authoring.pieces import Page, Piece, Sentence
from kiosk.authoring.plain_words import PlainWords
from kiosk.authoring.readability import words
from kiosk.authoring.tongues import tongue
from kiosk.findings import Finding
from kiosk.library.tables import short

ITEMS = 7
SHORT = 30
"""Characters that no sentence with too many words fits in."""
READ = ("paragraph", "item", "note-title", "summary", "ask", "alt", "caption")

TONE_SAYS = {
    "words.journey": ("“{said}” is not used on screen.", ""),
    "words.patients": ("“{said}” talks about the reader.", ""),
    "words.shout": ("An exclamation mark shouts.", "End the sentence with a full stop."),
    "words.relax": ("“{said}” tells people what to feel.", "Say what will happen and what they can ask for."),
    "words.usted": ("“{said}” says tú.", ""),
}


def sentence_rules(page: Page, sentence: Sentence, about: About) -> Iterator[Finding]:
    """Rules that look at one sentence."""
    piece = sentence.piece
    yield from _length(page, sentence, about)
    spoken = tongue(page.language)
    if about.staff or (spoken.toned and not spoken.toned.search(sentence.text)):
        return
    for rule, pattern in spoken.tone.items():
        message, hint = TONE_SAYS[rule]
        for hit in pattern.finditer(sentence.text):
            said = message.format(said=short(hit.group()))
            yield at(
                page, piece, sentence.start + hit.start(), rule, said, hint or spoken.hints.get(rule, "")
            )


def _length(page: Page, sentence: Sentence, about: About) -> Iterator[Finding]:
    if sentence.piece.kind not in READ or len(sentence.text) < SHORT:
        return
    most = tongue(page.language).limits
    critical = about.critical(sentence.piece) and not about.staff
    limit = most.critical if critical else most.staff if about.staff else most.patient
    if sentence.piece.kind == "caption":
        critical, limit = False, most.description
    if sentence.text.count(" ") < limit // 2:
        return
    length = len(words(sentence.text))
    if length > limit:
        yield at(
            page,
            sentence.piece,
            sentence.start,
            "sentence.warning" if critical else "sentence.long",
            f"This sentence has {length} words; here at most {limit} may stand.",
            "Make two sentences of it.",
        )


def plain(page: Page, sentence: Sentence, hard: PlainWords, linked: frozenset[str]) -> Iterator[Finding]:
    """Hard words that the topic does not link to the glossary."""
    for start, word, say in hard.hits(sentence.text):
        if word not in linked and word.removesuffix("s") not in linked:
            place = sentence.start + start
            yield at(page, sentence.piece, place, "words.plain", f"“{word}” is a hard word.", f"Say: {say}")


def page_rules(page: Page, about: About) -> Iterator[Finding]:
    """Rules that look at a page's steps as wholes."""
    spoken = tongue(page.language)
    steps: dict[str, list[Piece]] = defaultdict(list)
    for piece in page.pieces:
        if piece.kind == "title" or (piece.kind == "heading" and piece.part != "front"):
            yield from _title(page, piece, about)
        if piece.kind == "ask" and spoken.closed and spoken.closed.match(piece.text):
            hint = spoken.hints["words.open"]
            yield at(page, piece, 0, "words.open", "This question can be answered with yes or no.", hint)
        if piece.kind == "paragraph" and len(words(piece.text)) > spoken.limits.paragraph:
            yield at(
                page,
                piece,
                0,
                "shape.paragraph",
                f"This paragraph has more than {spoken.limits.paragraph} words.",
                "Make two paragraphs, or move part of it to Tell me more.",
            )
        if piece.part == "main" and piece.kind in ("paragraph", "item", "note-title"):
            steps[piece.step].append(piece)
    if not about.book and not about.staff:
        for pieces in steps.values():
            yield from _step(page, pieces)
        speaks = spoken.you is None or any(spoken.you.search(piece.text) for piece in page.pieces)
        if steps and not speaks:
            hint = spoken.hints["words.you"]
            yield whole(page, "words.you", "This topic never speaks to the reader.", hint)


def _title(page: Page, piece: Piece, about: About) -> Iterator[Finding]:
    spoken = tongue(page.language)
    most = spoken.limits.title
    if piece.kind == "title" and piece.part == "main" and not about.book and len(words(piece.text)) > most:
        hint = "Shorten it; the first sentence can say the rest."
        yield at(page, piece, 0, "shape.title", f"This title has more than {most} words.", hint)
    if spoken.empty and spoken.empty.match(piece.text):
        hint = "Say what stands here, in the reader's words."
        yield at(page, piece, 0, "shape.heading", f"The heading “{short(piece.text)}” says nothing.", hint)


def _step(page: Page, pieces: list[Piece]) -> Iterator[Finding]:
    first = next((piece for piece in pieces if piece.kind != "note-title"), None)
    opening = first.sentences()[:1] if first else ()
    most = tongue(page.language).limits.answer
    for sentence in opening:
        if (length := len(words(sentence.text))) > most:
            yield at(
                page,
                sentence.piece,
                sentence.start,
                "shape.answer",
                f"The step's first sentence, its answer, has {length} words; at most {most} may stand.",
                "Say the one thing to know first, and the rest after it.",
            )
    items = [piece for piece in pieces if piece.kind == "item" and not piece.optional]
    if len(items) > ITEMS:
        hint = "Group them, or make two steps."
        yield at(page, items[ITEMS], 0, "shape.list", f"This list has more than {ITEMS} points.", hint)
