"""The card a patient keeps: chair and code, and nothing that tells who it is."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.recovery.codes import spelled
from kiosk.recovery.sheet import Row
from kiosk.recovery.sheet_words import Words


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `spelled` is the code as it is said aloud."""

    language: str
    title: str
    banner: str
    clinic: str
    chair: Row
    code: Row
    spelled: str
    keep: str
    cut: str


def card(chair: int, code: str, clinic: str, practice: bool, words: Words) -> Card:
    """The card of a chair. `practice` puts on it that it is not for patients."""
    return Card(
        "en",
        words["card"],
        words["practice"] if practice else "",
        clinic,
        Row(words["chair"], str(chair)),
        Row(words["code"], code),
        ", ".join(spelled(code)),
        words["card_keep"],
        words["card_cut"],
    )
