"""Whatever a checklist's file holds, reading it ends in a checklist or in faults with places."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from kiosk.authoring.checklist import check_recovery
from kiosk.recovery.accepted import choose
from kiosk.recovery.reader import FILE, read_definition
from kiosk.recovery.wording import filled

CONTENT = Path(__file__).resolve().parents[2] / "content"
SHIPPED = (CONTENT / FILE).read_text(encoding="utf-8")
LINES = SHIPPED.split("\n")
KEYS = sorted({line.split("=")[0].strip() for line in LINES if " = " in line and not line.startswith(" ")})
TODAY = date(2026, 11, 24)

relaxed = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
VALUES = st.sampled_from(
    [
        *("true", "0", "-1", "1.5", "nan", "inf", "1e400", "9" * 400, '""', '" "', '"x"', "[]", "{}", "[[]]"),
        *("[1]", '["a", "a"]', '["a", "b"]', "[{}]", "{ a = { b = {} } }", "2026-11-24", "07:00:00"),
        *(
            "2026-11-24T07:00:00Z",
            '"0000-00-00"',
            '"2026-02-30"',
            '"\\u0000"',
            '"\\u202e"',
            '"{{"',
            '"{{x}}"',
        ),
        *(
            '"' + "long " * 60 + '"',
            "'''\n'''",
            '"s_bp"',
            '"tick"',
            '"value"',
            '"choice"',
            '"quick"',
            '"ask"',
        ),
        *("[{ name = 1 }]", '[{ name = "a", min = 1, max = 0, attention = 3 }]', '"sheet.nausea"', '"_"'),
    ]
)


def sound(text: str) -> None:
    definition, findings = read_definition(text.encode("utf-8", "surrogatepass"))
    lines = text.count("\n") + 1
    for one in findings:
        assert one.file == FILE
        assert 1 <= one.line <= lines
        assert one.column >= 1
        assert one.rule.startswith("recovery.")
        assert one.message
        assert one.hint
        if one.rule not in ("recovery.syntax", "recovery.file", "recovery.items"):  # these have no key
            assert 'key "' in one.message, one
    if definition is None:
        assert findings
    else:
        assert not findings
        assert filled(definition, {}).id == definition.id


@relaxed
@given(number=st.integers(0, len(LINES) - 1), value=VALUES)
def test_any_value_in_any_key(number: int, value: str) -> None:
    line = LINES[number]
    key = line.split("=")[0].strip() if " = " in line else "id"
    sound("\n".join([*LINES[:number], f"{key} = {value}", *LINES[number + 1 :]]))


@relaxed
@given(number=st.integers(0, len(LINES) - 1), key=st.sampled_from([*KEYS, "txt", '"a.b"', "é"]), value=VALUES)
def test_any_line_more(number: int, key: str, value: str) -> None:
    sound("\n".join([*LINES[:number], f"{key} = {value}", *LINES[number:]]))


@relaxed
@given(gone=st.sets(st.integers(0, len(LINES) - 1), min_size=1, max_size=12))
def test_any_lines_gone(gone: set[int]) -> None:
    sound("\n".join(line for number, line in enumerate(LINES) if number not in gone))


@relaxed
@given(first=st.integers(0, len(SHIPPED)), junk=st.text(max_size=12), cut=st.integers(0, 40))
def test_any_letters_in_between(first: int, junk: str, cut: int) -> None:
    sound(SHIPPED[:first] + junk + SHIPPED[first + cut :])


@relaxed
@given(
    data=st.one_of(
        st.binary(max_size=300),
        st.text(st.sampled_from("[]{}=\"'.,#\n ab1-_é\ufeff"), max_size=300).map(lambda t: t.encode()),
    )
)
@example(data=b"item = [{}, {}]\npass = [{}]")
@example(data=b'[[pass]]\nid = ["a"]\n[[item]]\nid = {}\npass = ["a"]\nkind = []')
@example(data=b"[score]\n[teach_back]\nprompts = {}\n[profile]\niv = 1\n[lists]\nnot_done = [[]]")
@example(data=b'[[score]]\npoints = { s_wake = { "Awake" = "2" } }')
def test_any_bytes(data: bytes) -> None:
    definition, findings = read_definition(data)
    assert definition is None
    assert findings
    assert choose(data, SHIPPED.encode(), TODAY).definition is None


@settings(relaxed, max_examples=25)
@given(number=st.integers(0, len(LINES) - 1), value=VALUES)
def test_the_check_says_at_least_what_the_reader_says(tmp_path: Path, number: int, value: str) -> None:
    key = LINES[number].split("=")[0].strip() or "id"
    text = "\n".join([*LINES[:number], f"{key} = {value}", *LINES[number + 1 :]])
    (tmp_path / "recovery").mkdir(exist_ok=True)
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert set(read_definition(text.encode())[1]) <= set(check_recovery(tmp_path, TODAY))


@pytest.mark.parametrize(
    "text",
    [
        SHIPPED.replace(
            's_walk = { "Steady, as before" = 2, "Needs help" = 1, "Not able" = 0 }', "s_walk = {}"
        ),
        SHIPPED + "".join(f'[profile.more{n}]\nzero = "infusion_end"\n' for n in range(9)),
    ],
    ids=["an item without points", "too many kinds of treatment"],
)
def test_what_is_wrong_with_a_table_names_its_key_too(text: str) -> None:
    sound(text)
    assert read_definition(text.encode())[0] is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('signers = "nurse"', "is not a list of texts"),
        ("signers = []", "nobody could sign a release"),
        ('signers = ["doctor"]', "is not one of the roles"),
        ('signers = ["nurse", "nurse"]', "stands here twice"),
        ('signer = ["nurse"]', "not a known key"),
    ],
)
def test_who_signs_is_one_of_the_roles_and_each_mistake_is_named_once(line: str, said: str) -> None:
    text = SHIPPED.replace("[profile.iv]", f"[release]\n{line}\n\n[profile.iv]", 1)
    definition, findings = read_definition(text.encode())
    assert definition is None
    assert [said in one.message for one in findings] == [True]
    assert text.splitlines()[findings[0].line - 1] in (line, "[release]")
