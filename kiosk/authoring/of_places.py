"""The rules on what differs from place to place: a region's crisis numbers, and a clinic's settings."""

from __future__ import annotations

from kiosk.authoring.rule import Rule
from kiosk.findings import Level

E, W, N = Level.ERROR, Level.WARNING, Level.INFO

CRISIS = (
    Rule(
        "crisis.date",
        E,
        "Crisis numbers say until when they were checked.",
        'expires = "soon"',
        "expires = 2027-10-02",
    ),
    Rule(
        "crisis.expired",
        W,
        "Crisis numbers are checked again in time.",
        "expires = 2024-01-01",
        "A day yet to come",
    ),
    Rule(
        "crisis.expires-soon",
        N,
        "The date until which crisis numbers hold is 30 days away or less.",
        "expires = in 20 days",
        "expires = in 90 days",
    ),
    Rule(
        "crisis.kind",
        E,
        "The tables in a crisis file are tables.",
        'emergency = "911"',
        '[emergency]\nnumber = "911"',
    ),
    Rule(
        "crisis.missing",
        E,
        "A crisis file has an emergency number, a crisis line and its languages. A folder without any crisis"
        " file is a warning.",
        "No [emergency]",
        '[emergency]\nnumber = "911"',
    ),
    Rule("crisis.number", E, "A number is one that can be dialled.", 'call = "ask us"', 'call = "988"'),
    Rule(
        "crisis.region",
        E,
        "A crisis file is named after its region.",
        "crisis/My file.toml",
        "crisis/us.toml",
    ),
    Rule(
        "crisis.schema",
        E,
        "A crisis file is written for this version of the guide.",
        "schema = 2",
        "schema = 1",
    ),
    Rule("crisis.source", W, "A crisis number says where it was seen.", "No source", 'source = "…"'),
    Rule(
        "crisis.status", E, "A crisis number says if it was verified.", 'status = "ok"', 'status = "verified"'
    ),
    Rule("crisis.syntax", E, "A crisis file is valid TOML.", "number = 911 now", 'number = "911"'),
    Rule("crisis.text", E, "Words in a crisis file are short text.", "name = 5", 'name = "988 Lifeline"'),
    Rule("crisis.unknown", E, "A crisis file has only keys that are known.", "nummber = …", "number = …"),
    Rule(
        "crisis.unverified",
        N,
        "A crisis number was verified.",
        'status = "unverified"',
        'status = "verified"',
    ),
)
"""These are reported by `kiosk.help`."""

SETTINGS = (
    Rule(
        "settings.choice",
        E,
        "A setting that has choices has one of them.",
        'screen.theme = "blue"',
        'screen.theme = "dim"',
    ),
    Rule(
        "settings.kind",
        E,
        "The value of a setting is of the right kind.",
        'idle.wait = "long"',
        "idle.wait = 90",
    ),
    Rule(
        "settings.language",
        E,
        "The default language is one of those that are shown.",
        'languages.default = "en-XA"',
        'languages.default = "en"',
    ),
    Rule(
        "settings.later",
        N,
        "A setting is one that this version uses; others are passed over.",
        "print.per_session = 2",
        "idle.wait = 90",
    ),
    Rule("settings.range", E, "A number is one that the setting takes.", "idle.wait = 1", "idle.wait = 90"),
    Rule(
        "settings.syntax", E, "The settings file is valid TOML.", "idle.wait = 90 seconds", "idle.wait = 90"
    ),
    Rule(
        "settings.text",
        E,
        "A text holds no hidden characters.",
        r'clinic.name = "River\u202Eside"',
        'clinic.name = "Riverside"',
    ),
    Rule("settings.unknown", E, "A setting is one that exists.", "idle.wiat = 90", "idle.wait = 90"),
)
"""These are reported where a clinic's settings are read, also by `kiosk check --settings`."""
