"""A checklist in other languages: a question is translated whole or not at all, and never out of date."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.findings import Level
from kiosk.recovery.definition import Item
from kiosk.recovery.reader import read_definition
from kiosk.recovery.tongue import Tongue, asked, asked_items, filled_tongue, lines
from kiosk.recovery.tongue_reader import LARGEST_FILE, read_tongue

FOLDER = Path(__file__).resolve().parents[2] / "content" / "recovery"
CHECKLIST = (FOLDER / "recovery.toml").read_bytes()
SPANISH = (FOLDER / "es.toml").read_text(encoding="utf-8")
DEFINITION, _ = read_definition(CHECKLIST)
assert DEFINITION is not None


def item(name: str) -> Item:
    found = DEFINITION.item(name) if DEFINITION else None
    assert found is not None
    return found


def said(text: str | bytes) -> list[tuple[str, int, str]]:
    """What is said of a Spanish file: rule, line and message."""
    assert DEFINITION is not None
    data = text.encode() if isinstance(text, str) else text
    tongue, findings = read_tongue(data, "es", DEFINITION, "recovery/es.toml")
    assert (tongue is None) == any(one.level is Level.ERROR for one in findings)
    return [(one.rule.removeprefix("recovery."), one.line, f"{one.message} {one.hint}") for one in findings]


def with_(old: str, new: str) -> str:
    assert old in SPANISH
    return SPANISH.replace(old, new, 1)


def line_of(words: str) -> int:
    return next(number for number, line in enumerate(SPANISH.split("\n"), 1) if words in line)


def spanish(text: str = SPANISH) -> Tongue:
    assert DEFINITION is not None
    tongue, findings = read_tongue(text.encode(), "es", DEFINITION, "recovery/es.toml")
    assert tongue is not None, findings
    return tongue


@pytest.mark.parametrize("language", ["es", "ar"])
def test_every_line_that_patients_and_escorts_read_has_words(language: str) -> None:
    assert DEFINITION is not None
    data = (FOLDER / f"{language}.toml").read_bytes()
    tongue, findings = read_tongue(data, language, DEFINITION, "")
    assert tongue is not None
    assert findings == ()
    assert not any(asked(one, tongue).own for _, one in asked_items(DEFINITION))
    assert all(
        len(asked(one, tongue).choices) == len(set(asked(one, tongue).choices)) == len(one.choices)
        for _, one in asked_items(DEFINITION)
    )


def test_a_question_is_read_in_the_language_with_its_answers_in_their_order() -> None:
    shown = asked(item("p_see"), spanish())
    assert (shown.text, shown.own) == ("¿Ve bien esta pantalla?", False)
    assert shown.choices == ("Sí", "La veo borrosa", "La veo doble")


def test_a_question_written_anew_is_never_shown_with_the_words_of_the_old_one() -> None:
    for changed in (
        replace(item("p_see"), text="Can you read this?"),
        replace(item("p_see"), help="Ask a nurse."),
        replace(item("p_see"), choices=("Yes", "It is blurry", "Not at all")),
    ):
        shown = asked(changed, spanish())
        assert (shown.text, shown.help, shown.choices, shown.own) == (
            *(changed.text, changed.help, changed.choices),
            True,
        )
    assert asked(item("p_see"), None).own


def test_staffs_lines_are_not_asked_for() -> None:
    assert DEFINITION is not None
    assert not any(one.id.startswith("s_") for _, one in asked_items(DEFINITION))
    assert "Call bell in reach and tried once" not in spanish().words


def test_a_line_that_is_missing_is_named_and_nothing_else_suffers() -> None:
    (only,) = said(with_('"It is blurry" = "La veo borrosa"\n', ""))
    assert only[0] == "untranslated"
    assert only[2].startswith('"It is blurry" has no words here')
    assert 'Add below [words]: "It is blurry" = "…"' in only[2]
    lost = spanish(with_('"It is blurry" = "La veo borrosa"\n', ""))
    assert asked(item("p_see"), lost).own
    assert not asked(item("p_sick"), lost).own


def test_a_line_that_stands_for_nothing_any_more_is_named_at_its_place() -> None:
    found = said(with_('"It is blurry"', '"It was blurry"'))
    assert [one[0] for one in found] == ["untranslated", "unused"]
    assert found[1][1] == line_of('"It is blurry"')
    assert found[1][2].endswith('Did you mean "It is blurry"?')


@pytest.mark.parametrize(
    ("old", "new", "rule", "words"),
    [
        ("schema = 1", "schema = 2", "schema", "2 is no schema"),
        ("[words]", "[word]", "key", "not a known key"),
        ('"La veo borrosa"', '"Sí"', "twice", "stands for two answers"),
        ('"La veo borrosa"', '"La veo muy borrosa y no puedo leerla"', "text", "on a button at most 32"),
        ('"La veo borrosa"', '""', "text", "it is empty"),
        ('"¿Ve bien esta pantalla?"', f'"{"ve " * 18}?"', "words", "18 words; at most 17"),
        ('"¿Ve bien esta pantalla?"', '"¿Ve bien el {{crisis.line}}?"', "value", "other values in braces"),
        ('"¿Ve bien esta pantalla?"', '"¿Está usted apto?"', "says", '"apto" may not be said'),
        ('"¿Ve bien esta pantalla?"', '"¿Ve bien?', "syntax", "not valid TOML"),
        ('review_role = ""', 'review_role = "Dr. Example"', "role", "looks like a person"),
    ],
)
def test_words_that_cannot_be_used_are_refused_with_their_line(
    old: str, new: str, rule: str, words: str
) -> None:
    found = [one for one in said(with_(old, new)) if one[0] == rule]
    assert found
    assert words in found[0][2]
    assert found[0][1] == line_of(old)


def test_files_that_are_no_text_are_refused() -> None:
    for data in (SPANISH.encode("utf-16"), b"#" * (LARGEST_FILE + 1)):
        assert [one[0] for one in said(data)] == ["file"]


def test_the_regions_numbers_are_put_in_and_where_there_is_none_its_own_words_say_so() -> None:
    """As in the checklist, whose lines are the keys."""
    both = Tongue(
        "es",
        {
            "Would you call {{crisis.line}}?": "¿Llamaría al {{crisis.line}}?",
            "the crisis line": "la línea de crisis",
        },
    )
    assert filled_tongue(both, {"crisis.line": "988"}).words["Would you call 988?"] == "¿Llamaría al 988?"
    unset = filled_tongue(both, {}).words
    assert unset["Would you call the crisis line?"] == "¿Llamaría al la línea de crisis?"


def test_what_a_question_consists_of() -> None:
    assert lines(item("p_see")) == (
        *("Can you see this screen well?", "A nurse can read it to you."),
        *("Yes", "It is blurry", "I see two of it"),
    )
