"""The checklist's file: read whole, or not at all with every fault at its line."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from kiosk.findings import Finding, Level
from kiosk.library.sheet_names import names
from kiosk.recovery.definition import By, Definition, Kind, Status
from kiosk.recovery.faults import MOST
from kiosk.recovery.reader import LARGEST_FILE, read_definition

CONTENT = Path(__file__).resolve().parents[2] / "content"
SHIPPED = (CONTENT / "recovery" / "recovery.toml").read_text(encoding="utf-8")
SHEETS = names(CONTENT)
REVIEW = {
    'status = "draft"  ': 'status = "reviewed"',
    'reviewed_by_role = ""': 'reviewed_by_role = "medical director"',
    'reviewed = ""': 'reviewed = "2026-11-24"',
    'expires = ""': 'expires = "2027-11-24"',
    'policy_ref = ""': 'policy_ref = "Recovery policy 4"',
}


def with_(*pairs: tuple[str, str]) -> str:
    """The shipped file with some words changed, each at its first place."""
    text = SHIPPED
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def said(text: str | bytes) -> list[str]:
    """What is said of a file, a line each as a clinic reads it."""
    data = text.encode() if isinstance(text, str) else text
    definition, findings = read_definition(data, sheets=SHEETS)
    assert (definition is None) == bool(findings)
    return [f"{one.file}:{one.line}: {one.message} {one.hint}" for one in findings]


def read(text: str) -> Definition:
    definition, findings = read_definition(text.encode(), sheets=SHEETS)
    assert definition is not None, findings
    return definition


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


def test_the_shipped_file_is_a_whole_draft() -> None:
    definition = read(SHIPPED)
    assert definition.status is Status.DRAFT
    assert not definition.may_run_with_patients(date(2026, 11, 24))
    assert [(one.id, one.by, len(one.items)) for one in definition.passes] == [
        ("quick", By.PATIENT, 5),
        ("full", By.PATIENT, 8),
        ("arrive", By.STAFF, 5),
        ("obs", By.STAFF, 6),
        ("stand", By.STAFF, 2),
        ("leave", By.STAFF, 7),
        ("escort", By.ESCORT, 5),
    ]
    assert definition.teach_back is not None
    assert len(definition.teach_back.prompts) == 10
    assert [score.title for score in definition.scores] == ["Clinic recovery sum (not a published score)"]
    assert definition.hash == hashlib.sha256(SHIPPED.encode()).hexdigest()


def test_no_number_of_care_is_shipped_but_the_one_its_own_label_gives() -> None:
    definition = read(SHIPPED)
    iv, spravato = definition.profile("iv"), definition.profile("spravato")
    assert iv is not None
    assert iv.min_observation_min == 0
    assert spravato is not None
    assert "SPRAVATO REMS" in spravato.min_observation_source
    parts = [part for one in definition.passes for item in one.items for part in item.parts]
    assert parts
    assert all(part.attention is None for part in parts)


def test_readings_are_compared_with_the_part_of_that_name() -> None:
    definition = read(SHIPPED)
    base, pressure, pulse = (definition.item(name) for name in ("s_base", "s_bp", "s_pulse"))
    assert base is not None
    assert pressure is not None
    assert pulse is not None
    assert [pressure.counterpart(part, base) for part in pressure.parts] == [0, 1]
    assert pulse.counterpart(pulse.parts[0], base) == 2


def test_staff_may_leave_out_what_is_ticked_or_measured_with_a_reason() -> None:
    definition = read(SHIPPED)
    allowed = {item.id: item.allow_not_done for one in definition.passes for item in one.items}
    assert allowed["s_line"]
    assert allowed["s_bp"]
    assert not allowed["s_code"]
    assert not allowed["s_wake"]
    assert not allowed["p_sick"]


def test_a_reviewed_file_runs_until_its_review_ends() -> None:
    definition = read(with_(*REVIEW.items()))
    assert definition.may_run_with_patients(date(2027, 11, 24))
    assert not definition.may_run_with_patients(date(2027, 11, 25))


def test_faults_are_told_all_at_once_each_with_its_line_and_the_nearest_word() -> None:
    text = with_(
        ('text = "How awake do you feel?"', 'txt = "How awake do you feel?"'),
        ('urgent = ["Yes"]', 'urgent = ["yes"]'),
        ("sheet.ivsite", "sheet.ivsit"),
        ('make you call us?"', 'make you call us"'),
        ('{ "Steady, as before" = 2', '{ "Steady" = 2'),
        ('sound = "off"', 'sound = "loud"'),
    )
    yes, steady = line_of(text, '["yes"]'), line_of(text, '"Steady" = 2')
    at = {key: line_of(text, key) for key in ("txt", "ivsit", "t_call", "loud")}
    awake = line_of(text, 'id = "p_awake"') - 1
    file = "recovery/recovery.toml"
    assert said(text) == [
        f'{file}:{at["loud"]}: [reminders], key "sound": "loud" is not one of "off", "soft".'
        " Write one of these.",
        f'{file}:{yes}: item 1 "p_breath", key "urgent": "yes"'
        ' is not one of its choices ("No", "Yes"). Did you mean "Yes"?',
        f'{file}:{awake}: item 6 "p_awake", key "text": it is missing. Add a line: text = …',
        f'{file}:{at["txt"]}: item 6 "p_awake", key "txt": not a known key. Did you mean "text"?',
        f'{file}:{at["ivsit"]}: item 13 "p_iv", key "sheet": there is no block "sheet.ivsit" for the'
        ' going-home sheet. Did you mean "sheet.ivsite"?',
        f'{file}:{at["t_call"]}: [teach_back], prompt 8 "t_call", key "ask": "What would make you call us" is'
        ' not a question. End it with "?".',
        f'{file}:{steady}: score 1 "clinic_sum", points, s_walk, key'
        ' "Steady": "Steady" is not one of the choices of "s_walk". Did you mean "Steady, as before"?',
    ]


def test_marks_of_editors_and_other_line_ends_change_nothing_but_the_hash() -> None:
    plain = read(SHIPPED)
    for data in (b"\xef\xbb\xbf" + SHIPPED.encode(), SHIPPED.replace("\n", "\r\n").encode()):
        definition, _ = read_definition(data)
        assert definition is not None
        assert definition.passes == plain.passes
        assert definition.hash == hashlib.sha256(data).hexdigest() != plain.hash


@pytest.mark.parametrize(
    ("data", "line", "rule"),
    [
        (b"", 1, "recovery.schema"),
        (b"schema = 2\n[from.the.future]", 1, "recovery.newer"),
        (SHIPPED.encode("utf-16"), 1, "recovery.file"),
        (b"schema = 1\n# \xff", 2, "recovery.file"),
        (SHIPPED.encode() + b"#" * LARGEST_FILE, 1, "recovery.file"),
        (b"a = " + b"[" * 100_000, 1, "recovery.syntax"),
        (b"a = \n" + b"[\n" * 50_000, 1, "recovery.syntax"),
        (b"a = " + b"9" * 6_000, 1, "recovery.syntax"),
        (b"a = " + b"9" * 3_000, 1, "recovery.key"),
        (b"a." * 3_000 + b"b = 1", 1, "recovery.syntax"),
        (b"schema = 1\nmeta = {", 2, "recovery.syntax"),
    ],
)
def test_no_file_stops_the_program(data: bytes, line: int, rule: str) -> None:
    definition, findings = read_definition(data)
    assert definition is None
    assert (line, rule) in {(one.line, one.rule) for one in findings}


def test_a_newer_file_is_not_picked_apart() -> None:
    assert said("schema = 2\nnew = true\n[meta]\nid = 3\n") == [
        'recovery/recovery.toml:1: key "schema": 2 is made for a newer version of this program.'
        " Update the program, or use a file with schema = 1."
    ]


def test_a_file_with_thousands_of_faults_is_told_of_the_first() -> None:
    _, findings = read_definition(b"schema = 1\n" + b"".join(b"k%d = 1\n" % n for n in range(9_000)))
    assert len(findings) == MOST + 1
    assert any("the rest is not listed" in one.message for one in findings)


def test_thousands_of_open_lists_take_no_time() -> None:
    _, findings = read_definition(b"".join(b"k%d = [\n1]\n" % n for n in range(9_000)))
    assert findings


@pytest.mark.parametrize("name", ["Aldrete", "PADSS", "PADS", "CADSS-6", "KSET", "MOAA/S", "POSS", "PHQ-9"])
def test_a_sum_of_our_own_does_not_borrow_a_published_name(name: str) -> None:
    text = with_(('title = "Clinic recovery sum (not a published score)"', f'title = "Our {name} sum"'))
    (line,) = said(text)
    assert 'score 1 "clinic_sum", key "title"' in line
    named = text.replace("named_instrument = false", "named_instrument = true")
    (line,) = said(named)
    assert 'key "permission": it is missing' in line
    assert said(named.replace("= true\n\n[score.", '= true\npermission = "A letter"\n\n[score.')) == []


def test_possible_is_not_the_name_of_a_score() -> None:
    assert said(with_(('title = "Clinic recovery sum', 'title = "Possible sum'))) == []


@pytest.mark.parametrize(
    "words", ["I am safe to go", "Fit to leave", "Ready for home", "It is OK to drive", "You passed"]
)
def test_nothing_asks_or_says_that_somebody_may_go(words: str) -> None:
    (line,) = said(with_(('text = "How do you feel inside?"', f'text = "{words}"')))
    assert "may not be said" in line


def test_staff_may_still_look_for_a_fit_and_a_steady_wave() -> None:
    assert "fit, swelling" in SHIPPED
    text = with_(('help = "Ask and look."', 'help = "Look at the normal side first."'))
    assert said(text) == []
    (line,) = said(with_(('help = "Ask and look."', 'help = "Are they ready to go home?"')))
    assert "Only staff decide" in line


def test_numbers_come_from_the_region_and_never_into_an_answer() -> None:
    (old,) = said(with_(("{{crisis.emergency}}?", "{emergency_number}?")))
    assert 'Did you mean "{{crisis.emergency}}"?' in old
    (answer,) = said(
        with_(
            ('"I threw up"]\ncall', '"Call {{crisis.line}}"]\ncall'), ('"A lot", "I threw up"]', '"A lot"]')
        )
    )
    assert "no place here" in answer


def test_rules_name_the_level_and_the_file() -> None:
    _, findings = read_definition(b"schema = 1", file="their.toml")
    assert findings
    for one in findings:
        assert isinstance(one, Finding)
        assert one.file == "their.toml"
        assert one.level is Level.ERROR


def test_kinds_are_what_screens_can_show() -> None:
    for one in read(SHIPPED).passes:
        for item in one.items:
            assert one.by is By.STAFF or item.kind is Kind.CHOICE
