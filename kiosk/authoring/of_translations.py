"""The rules on translations, for the authors' page."""

from __future__ import annotations

from kiosk.authoring.rule import Rule
from kiosk.findings import Level

E, W, N = Level.ERROR, Level.WARNING, Level.INFO

TRANSLATIONS = (
    Rule(
        "translation.hedge",
        W,
        "A translation says as clearly as the English how sure it is.",
        "May help: Ayuda.",
        "May help: Puede ayudar.",
    ),
    Rule(
        "translation.missing",
        N,
        "A listed language has every text; what is missing shows in English, with “Ask for an interpreter”.",
        "day/en.md alone",
        "day/es.md beside day/en.md",
    ),
    Rule(
        "translation.not",
        W,
        "Where the English says not, no or never, so does the translation.",
        "Do not drive: Maneje.",
        "Do not drive: No maneje.",
    ),
    Rule(
        "translation.numbers",
        E,
        "A translation has the numbers of its English text, as digits.",
        "For 40 minutes: Unos 30 minutos.",
        "For 40 minutes: Unos 40 minutos.",
    ),
    Rule(
        "translation.phones",
        E,
        "A phone number is the same in every language.",
        "Call 988: Llame al 998-555-0100.",
        "Call 988: Llame al 988.",
    ),
    Rule(
        "translation.roles",
        W,
        "A translation says in which role it was translated, and in which reviewed, empty while nobody has.",
        "review_role is missing",
        'review_role = ""',
    ),
    Rule(
        "translation.same",
        W,
        "Nothing is left in English.",
        "You lie back in a chair.",
        "Usted se recuesta en un sillón.",
    ),
    Rule(
        "translation.stale",
        W,
        "A translation renders the English text as it is now. A late step shows for thirty days, a late"
        " warning is English at once.",
        'source_rev = ""',
        'source_rev = "88603162c604"',
    ),
    Rule(
        "translation.structure",
        E,
        "A translation has the steps, points, boxes, pictures, links, statements and values of its English"
        " text, in the same order.",
        "## El sillón {#sillon}",
        "## El sillón {#chair}",
    ),
    Rule(
        "translation.warning",
        E,
        "A translation has every warning of its English text, as a box of the same kind.",
        "No maneje.",
        '!!! warning "Hoy"',
    ),
)
"""A part of `table.RULES`."""
