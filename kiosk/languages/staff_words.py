"""What staff read on a screen that somebody holds out to them, whatever language that person chose."""

from __future__ import annotations

from typing import NamedTuple


class StaffWords(NamedTuple):
    """One large word for across the room, and the line above a card of worries."""

    help: str
    talk: str


SAID = {
    "en": StaffWords("HELP", "Please talk with me about this"),
    "es": StaffWords("AYUDA", "Quiero hablar de esto"),
    "ar": StaffWords("مساعدة", "أريد التحدث عن هذا"),
}


def staff_words(language: str) -> StaffWords:
    """The words in the language that staff read; English for a language without its own."""
    return SAID.get(language, SAID["en"])
