"""Made-up languages that show, before any translation exists, where long or mirrored words do not fit.

`en-XA` is English with accents, brackets and 40 % more length; `ar-XB` is English in Arabic letters,
from right to left. Whatever the program or the text's markup fills in stays as it is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

KEPT = re.compile(r"%L?\d+|%L?n|\{\{[^{}]*\}\}|<[^<>]*>|&[A-Za-z]+;|&#\d+;|\d+(?:[.,:\u2013-]\d+)*")
"""Placeholders, values, tags, entities and numbers."""

ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ábçđéƒğħíjķļmñóþqŕšťúvŵxýžÁBÇĐÉFĞĦÍJĶĻMÑÓÞQŔŠŤÚVŴXÝŽ",
)
"""Only letters of the interface's own font, so that their width is the width translations will have."""

ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?,;",
    "ابكديفغهيجكلمنوبقرستوفوخيزابكديفغهيجكلمنوبقرستوفوخيز؟،؛",
)
VOWELS = "aeiouy"
LONGER = 0.4


def pseudo(text: str, code: str) -> str:
    """English `text` in the made-up language `code`; any other language leaves it as it is."""
    if code == "en-XA" and text.strip():
        return f"[{_longer(text)}]"
    if code == "ar-XB":
        return _each(text, lambda words: words.translate(ARABIC))
    return text


def _longer(text: str) -> str:
    """With accents, vowels twice, and more words at the end until it is long enough."""
    missing = math.ceil(len(KEPT.sub("", text).strip()) * LONGER)

    def stretch(words: str) -> str:
        nonlocal missing
        letters: list[str] = []
        for letter in words:
            twice = letter in VOWELS and missing > 0
            missing -= twice
            letters.append(letter * 2 if twice else letter)
        return "".join(letters).translate(ACCENTS)

    long = _each(text, stretch)
    more = " one two three four five six seven eight nine ten".translate(ACCENTS)
    return long + (more * (missing // len(more) + 1))[: max(missing, 2)] if missing > 0 else long


def _each(text: str, change: Callable[[str], str]) -> str:
    """Change what stands between the parts that stay as they are."""
    parts: list[str] = []
    done = 0
    for kept in KEPT.finditer(text):
        parts += [change(text[done : kept.start()]), kept[0]]
        done = kept.end()
    return "".join([*parts, change(text[done:])])
