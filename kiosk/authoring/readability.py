"""How hard a text is to read: sentences and words counted by the writing rules, and five published scores."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.authoring.syllables import VALUE, Syllables

PHONE = re.compile(
    r"(?<![\w.])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w])"
    r"|(?<![\w.,])(?:911|988|112|116 ?123)\b"
)
"""A telephone number, which is dialled and not read."""

WORD = re.compile(rf"\d[\d,.]*\d|\d|[^\W\d_]+(?:['\u2019\u2010\u2011-][^\W\d_]+)*|{VALUE}")
DIGIT = re.compile(r"\d")
END = re.compile(r"(?<![.!?\u2026\u061f])[.!?\u2026\u061f]+[\"'\u201d\u2019)\]]*(?=\s|$)|:(?=\n)|\n")
SHORTENED = re.compile(
    r"(?:\b(?:dr|mr|ms|mrs|vs|st|dra|sr|sra|srta|núm|tel|p\. ej)|\be\.g|\bi\.e|\b[ap]\.\s?m|\bee\. uu)\.$",
    re.IGNORECASE,
)
HALF = re.compile(r"\b(?:[ap]|EE)\.(?= (?:m|ej|UU)\.)")
"""The first part of a shortened word of two parts: p. m., EE. UU."""
NUMBERED = re.compile(r"\bNo\.$")
EASED_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Count:
    """What the scores need of a text: sentences, words, syllables, and words of three or more syllables."""

    sentences: int
    words: int
    syllables: int
    long_words: int

    def __add__(self, other: Count) -> Count:
        return Count(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
            self.long_words + other.long_words,
        )


NOTHING = Count(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Measure:
    """A text counted twice: as it stands, and with the words that it explains counted as one syllable."""

    raw: Count
    adjusted: Count


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of `text` begins and ends; a line break ends one too."""
    found: list[tuple[int, int]] = []
    start = 0
    for hit in END.finditer(text):
        if hit.group()[0] == "." and _goes_on(text, hit.start() + 1, hit.end()):
            continue
        _keep(found, text, start, hit.end())
        start = hit.end()
    _keep(found, text, start, len(text))
    return found


def _goes_on(text: str, stop: int, end: int) -> bool:
    """Whether the full stop before `stop` belongs to a shortened word."""
    if HALF.search(text, max(0, stop - 3), stop + 5):
        return True
    before = text[max(0, stop - 8) : stop]
    if NUMBERED.search(before):
        return text[end : end + 2].strip().isdigit()
    return SHORTENED.search(before) is not None and end < len(text)


def _keep(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Adds the stretch without the blanks around it, if a letter or digit is left."""
    body = text[start:end]
    first = start + len(body) - len(body.lstrip())
    last = start + len(body.rstrip())
    if any(char.isalnum() or char == VALUE for char in text[first:last]):
        found.append((first, last))


def words(text: str) -> list[str]:
    """The words of `text`: letter runs with inner apostrophes and hyphens, and numbers; no phone numbers."""
    return WORD.findall(PHONE.sub(" ", text) if DIGIT.search(text) else text)


def measure(text: str, syllables: Syllables, explained: Collection[str] = ()) -> Measure:
    """Counts `text`; words in `explained` (lower case) weigh one syllable when adjusted, 5 % at most."""
    raw, savings = tally(text, len(sentences(text)), syllables, explained)
    return Measure(raw, ease(raw, savings))


def tally(text: str, parts: int, syllables: Syllables, explained: Collection[str]) -> tuple[Count, list[int]]:
    """The count of a text of `parts` sentences, and the syllables of each of its words that are explained."""
    found = words(text)
    counts = [syllables.of(word) for word in found]
    long_words = sum(_is_long(word, size) for word, size in zip(found, counts, strict=True) if size > 2)
    eased = [size for word, size in zip(found, counts, strict=True) if size > 1 and word.lower() in explained]
    return Count(parts, len(found), sum(counts), long_words), eased


def ease(raw: Count, savings: Iterable[int]) -> Count:
    """`raw` with the longest explained words, at most one word in twenty, counted as one syllable each."""
    longest = sorted(savings, reverse=True)[: int(raw.words * EASED_SHARE)]
    return Count(
        raw.sentences,
        raw.words,
        raw.syllables - sum(count - 1 for count in longest),
        raw.long_words - sum(count >= 3 for count in longest),
    )


def _is_long(word: str, size: int) -> bool:
    """Whether SMOG counts the word; not where -es, -ed or -ing alone makes the third syllable."""
    if size != 3:
        return size > 3
    lower = word.lower()
    hissing = lower.endswith(("ses", "xes", "zes", "ches", "shes", "ces", "ges"))
    return not (lower.endswith(("ing", "ted", "ded")) or hissing)


def flesch_kincaid(count: Count) -> float:
    """Flesch-Kincaid grade (Kincaid 1975)."""
    return 0.39 * _per_sentence(count) + 11.8 * _per_word(count) - 15.59 if count.words else 0.0


def smog(count: Count) -> float:
    """SMOG grade (McLaughlin 1969); normed on thirty sentences, below that it only indicates."""
    return 1.0430 * math.sqrt(count.long_words * 30 / max(1, count.sentences)) + 3.1291


def spanish_smog(count: Count) -> float:
    """SMOG for Spanish (SOL, Contreras 1999)."""
    return -2.51 + 0.74 * smog(count)


def szigriszt_pazos(count: Count) -> float:
    """Szigriszt-Pazos score on the INFLESZ scale for Spanish; higher is easier."""
    return 206.835 - 62.3 * _per_word(count) - _per_sentence(count)


def fernandez_huerta(count: Count) -> float:
    """Fernández-Huerta score for Spanish: syllables count per hundred words; higher is easier."""
    return 206.84 - 0.60 * (100 * _per_word(count)) - 1.02 * _per_sentence(count)


def _per_sentence(count: Count) -> float:
    return count.words / max(1, count.sentences)


def _per_word(count: Count) -> float:
    return count.syllables / max(1, count.words)
