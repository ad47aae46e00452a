"""Words that people outside medicine trip over, and what to write instead: `content/plain-words.toml`.

Each further language has a list of its own, `content/plain-words.<language>.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.library import files, tables
from kiosk.library.problems import Problems

FILE = "plain-words.toml"
MOST = 2000
WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class PlainWords:
    """`single` maps each form of a word to what to write; `phrases` are runs of words, by their first."""

    single: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def hits(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Each hard word in `text`: where, the word as written, and what to write instead."""
        lower = text.lower()
        if len(lower) != len(text):  # a few letters of other scripts grow; places would shift
            lower = text
        found = [(hit.start(), hit.group()) for hit in WORD.finditer(lower)]
        for index, (start, word) in enumerate(found):
            if word not in self.single and word not in self.phrases:
                continue
            if word in self.single:
                yield start, word, self.single[word]
            for phrase, say in self.phrases.get(word, ()):
                if tuple(after for _, after in found[index : index + len(phrase)]) == phrase:
                    yield start, " ".join(phrase), say


def read_plain_words(content: Path, language: str = "en") -> PlainWords:
    """The hard words of a language; none where its file is missing."""
    file = FILE if language == "en" else f"plain-words.{language}.toml"
    if not files.exists(content, file):
        return PlainWords({}, {})
    source = tables.read(content, file, Problems(file))
    forms = spanish_forms if language.startswith("es") else english_forms
    words: object = ((source.table if source else None) or {}).get("instead")
    single: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for hard, say in list(words.items())[:MOST] if isinstance(words, dict) else ():
        parts = tuple(WORD.findall(str(hard).lower()))
        if not isinstance(say, str) or not parts:
            continue
        if len(parts) == 1:
            single.update(dict.fromkeys(forms(parts[0]), say))
        else:
            phrases.setdefault(parts[0], []).extend(
                ((*parts[:-1], last), say) for last in sorted(forms(parts[-1]))
            )
    return PlainWords(single, {first: tuple(rows) for first, rows in phrases.items()})


def spanish_forms(word: str) -> frozenset[str]:
    """A word with its plural and its feminine: cardíaco, cardíaca, cardíacos; sedación, sedaciones."""
    if word.endswith("o"):
        return frozenset(word[:-1] + end for end in ("o", "a", "os", "as"))
    if word.endswith(("a", "e")):
        return frozenset({word, word + "s"})
    if word.endswith("ión"):
        return frozenset({word, word[:-2] + "ones"})
    if word.endswith("z"):
        return frozenset({word, word[:-1] + "ces"})
    return frozenset({word, word + "es"})


def english_forms(word: str) -> frozenset[str]:
    """A word with its usual endings: assess, assesses, assessed, assessing."""
    if word.endswith("e"):
        more = {word + "s", word + "d", word[:-1] + "ing"}
    elif word.endswith("y") and word[-2:-1] not in ("", *"aeiou"):
        more = {word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    elif word.endswith(("s", "x", "ch", "sh")):
        more = {word + "es", word + "ed", word + "ing"}
    else:
        more = {word + "s", word + "ed", word + "ing"}
    return frozenset({word, *more})
