"""The rules on tone and plain words, for the authors' page."""

from __future__ import annotations

from kiosk.authoring.rule import Rule
from kiosk.findings import Level

W, N = Level.WARNING, Level.INFO

OF_WORDS = (
    Rule("words.journey", W, "The word journey is not used.", "Your healing journey.", "Your treatment."),
    Rule(
        "words.open",
        W,
        "A teach-back question cannot be answered with yes or no.",
        "Do you understand?",
        "What will you do if you feel sick?",
    ),
    Rule(
        "words.passive",
        N,
        "Sentences say who does what; at most 15 of 100 on a page leave that out.",
        "Your pressure is checked. The tube is taken out.",
        "A nurse checks your pressure and takes out the tube.",
    ),
    Rule(
        "words.patients",
        W,
        "The page speaks to the reader.",
        "Patients should rest.",
        "You can rest until you feel ready.",
    ),
    Rule(
        "words.plain",
        W,
        "Everyday words stand for medical ones (plain-words.toml), unless the topic links the word to the"
        " glossary.",
        "Nausea may occur.",
        "You may feel sick to your stomach.",
    ),
    Rule("words.relax", W, "Nobody is told what to feel.", "Just relax.", "You can ask to stop."),
    Rule("words.shout", W, "No exclamation marks.", "You can do this!", "You can ask for a break."),
    Rule(
        "words.usted",
        W,
        "A Spanish page says usted throughout.",
        "Puedes descansar.",
        "Usted puede descansar.",
    ),
    Rule(
        "words.you",
        W,
        "A topic speaks to the reader.",
        "The tube is put into a vein.",
        "A nurse puts a tube into your vein.",
    ),
)
"""A part of `table.RULES`."""
