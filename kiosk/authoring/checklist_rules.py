"""Every rule on a recovery checklist: what it weighs, one plain sentence, a bad example and a good one."""

from __future__ import annotations

from kiosk.authoring.rule import Rule
from kiosk.findings import Level

E, W, N = Level.ERROR, Level.WARNING, Level.INFO

CHECKLIST = (
    Rule(
        "recovery.calls",
        E,
        "A choice stands in urgent or in call, not in both; call_from_min goes with a call.",
        'urgent = ["Yes"]\ncall = ["Yes"]',
        'urgent = ["Yes"]',
    ),
    Rule(
        "recovery.choice",
        E,
        "What is picked from a few words is one of them, letter by letter.",
        'call = ["A LOT"]',
        'call = ["A lot"]',
    ),
    Rule(
        "recovery.day",
        E,
        "A day is written as year, month and day.",
        'reviewed = "24.11.2026"',
        'reviewed = "2026-11-24"',
    ),
    Rule(
        "recovery.expired",
        W,
        "The review of a checklist is repeated in time; an expired one opens no chair.",
        'expires = "2024-01-01"',
        "A day yet to come",
    ),
    Rule(
        "recovery.expires-soon",
        N,
        "The review of the checklist ends in 30 days or less.",
        "expires = in 20 days",
        "expires = in 90 days",
    ),
    Rule(
        "recovery.file",
        E,
        "The checklist is a plain file of text in UTF-8, of at most 128 KiB, with at most 200 faults.",
        "A file saved as UTF-16",
        "The same file saved as UTF-8",
    ),
    Rule(
        "recovery.grade",
        E,
        "What patients and escorts read, each question with its help, has reading grade 6 or below; so have"
        " the teach-back questions together.",
        'text = "Are you experiencing respiratory difficulties?"',
        'text = "Is it hard to breathe?"',
    ),
    Rule(
        "recovery.id",
        E,
        "Ids are short and plain: items as p_sick or s_bp, passes as quick, the file as recovery-adult.",
        'id = "Sick?"',
        'id = "p_sick"',
    ),
    Rule(
        "recovery.instrument",
        E,
        "The name of a published score stands only in the title of a score with named_instrument = true.",
        'title = "Aldrete score"',
        'title = "Clinic recovery sum (not a published score)"',
    ),
    Rule(
        "recovery.item",
        E,
        "An item that another line names is in the file and of the kind that is needed there.",
        'compare_to = "s_bass"',
        'compare_to = "s_base"',
    ),
    Rule(
        "recovery.items",
        E,
        "A pass has one to nine items.",
        "A pass with ten items",
        "Two passes with five",
    ),
    Rule(
        "recovery.key",
        E,
        "Every key is one that is known at its place.",
        'txt = "Is it hard to breathe?"',
        'text = "Is it hard to breathe?"',
    ),
    Rule(
        "recovery.kind",
        E,
        "A value is of the kind its key needs, and a key goes with the kind of its item.",
        'must = "yes"',
        "must = true",
    ),
    Rule(
        "recovery.missing",
        E,
        "What a checklist cannot do without is there.",
        "An item without a text",
        'text = "Is it hard to breathe?"',
    ),
    Rule(
        "recovery.newer",
        E,
        "The checklist is written for this version of the program, not for a newer one.",
        "schema = 2",
        "schema = 1",
    ),
    Rule(
        "recovery.prompt",
        E,
        "A teach-back question is a question.",
        'ask = "Tell me who takes you home."',
        'ask = "Who will take you home?"',
    ),
    Rule(
        "recovery.range",
        E,
        "Numbers lie in their range, lists have as many entries as they may, and min is below max.",
        "repeat_min = 2",
        "repeat_min = 15",
    ),
    Rule(
        "recovery.review",
        E,
        "A reviewed checklist says which role reviewed it, when, until when and by which policy; the review"
        " holds 24 months at most.",
        'status = "reviewed"\nexpires = ""',
        'status = "reviewed"\nexpires = "2027-11-24"',
    ),
    Rule(
        "recovery.review-day",
        W,
        "The day of the review is not still to come.",
        'reviewed = "2099-01-01"',
        'reviewed = "2026-11-24"',
    ),
    Rule(
        "recovery.reused",
        E,
        "An id keeps its meaning. Seen when the program starts: it compares with the last accepted copy.",
        "A tick under the id of an old question",
        "A new id",
    ),
    Rule(
        "recovery.role",
        E,
        "The reviewer is named by role, never by name.",
        'reviewed_by_role = "Dr. Example"',
        'reviewed_by_role = "medical director"',
    ),
    Rule(
        "recovery.says",
        E,
        "Nothing in it says that somebody is safe, fit, cleared, recovered, normal, or may go.",
        'text = "Do you feel safe to go home?"',
        'text = "How do you feel now?"',
    ),
    Rule(
        "recovery.schema",
        E,
        "The first line says for which version the file is written.",
        "No schema",
        "schema = 1",
    ),
    Rule(
        "recovery.sheet",
        E,
        "A block of the going-home sheet that an item names is in sheets/en.md.",
        'sheet = "sheet.nausia"',
        'sheet = "sheet.nausea"',
    ),
    Rule(
        "recovery.status",
        N,
        "The clinic has not reviewed its checklist: chairs open for practice only. A retired one opens none.",
        'status = "draft"',
        'status = "reviewed"',
    ),
    Rule(
        "recovery.syntax",
        E,
        "The file is valid TOML.",
        'text = "Is it hard to breathe?',
        'text = "Is it hard to breathe?"',
    ),
    Rule(
        "recovery.text",
        E,
        "A text is there, fits where it is shown, has no signs that cannot be seen and leaves no blank.",
        '"Other: ____"',
        '"Other, in the chart"',
    ),
    Rule(
        "recovery.twice",
        E,
        "Ids, choices and reasons stand once.",
        'choices = ["No", "No"]',
        'choices = ["No", "Yes"]',
    ),
    Rule(
        "recovery.untranslated",
        W,
        "What patients and escorts read has words in every language that the checklist has a file for; a"
        " question without them shows in the checklist's own.",
        '"Yes" has no line in es.toml',
        '"Yes" = "Sí"',
    ),
    Rule(
        "recovery.unused",
        W,
        "A translated line stands under words of the checklist, letter by letter.",
        '"Is it hard to breath?" = "¿Le cuesta respirar?"',
        '"Is it hard to breathe?" = "¿Le cuesta respirar?"',
    ),
    Rule(
        "recovery.value",
        E,
        "In braces stand crisis.emergency and crisis.line, and only in questions and help, never in choices.",
        'ask = "When would you call {{phone}}?"',
        'ask = "When would you call {{crisis.emergency}}?"',
    ),
    Rule(
        "recovery.words",
        E,
        "A question has at most 12 words and its help 14; for staff 14 and 16.",
        'text = "Do you, right now, feel any kind of pain at all in your chest?"',
        'text = "Does your chest hurt?"',
    ),
)
"""All rules that the reader of the checklist and its check report."""
