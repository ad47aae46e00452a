"""Characters that a reader cannot see but that change what is shown."""

from __future__ import annotations

import re

from kiosk.library.problems import Problems, Text

# Overrides, embeddings and isolates can make a text read other than it is written.
BIDI = "\u202a-\u202e\u2066-\u2069"
# Control characters, line and paragraph separators, invisible joiners, tags, non-characters.
CONTROL = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f"
)

_HIDDEN = re.compile(f"[{BIDI}{CONTROL}]")
_TURNS = re.compile(f"[{BIDI}]")

MOST = 10
"""A file with more hidden characters is no text; ten places are enough to see that."""


def look(text: Text, problems: Problems) -> None:
    """Note the hidden characters of a text, the first ten of them each by its place."""
    if text.text.isascii() and text.text.isprintable():
        return
    for number, match in enumerate(_HIDDEN.finditer(text.text)):
        if number == MOST or problems.full:
            return
        code = f"U+{ord(match[0]):04X}"
        at = text.at(match.start())
        if _TURNS.match(match[0]):
            problems.error(
                "text.bidi",
                at,
                f"A hidden character ({code}) turns the direction of the text round.",
                "Delete it and type the words again; the screen sets the direction by itself.",
            )
        else:
            problems.error(
                "text.control",
                at,
                f"A hidden character ({code}) stands here.",
                "Delete it and type it again.",
            )
