"""The numbers to call in a crisis: what is shown, and what is shown when the file is no good."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.findings import Level
from kiosk.help.numbers import GENERAL_TEXT, Line, Numbers, read_numbers, usable

ROOT = Path(__file__).resolve().parents[2]

US = """\
schema = 1
region = "US"
languages = ["en", "es"]
reviewer_role = ""
checked = 2026-11-22
expires = 2027-05-22
[emergency]
number = "911"
say = "nine one one"
source = "https://poisonhelp.hrsa.gov"
[[crisis]]
id = "988"
name = "988 Suicide & Crisis Lifeline"
call = "988"
text = "988"
hours = "24/7"
notes = "Press 2 for Spanish."
source = "seen there"
seen = 2026-11-22
status = "verified"
[poison]
number = "1-800-222-1222"
source = "https://poisonhelp.hrsa.gov"
status = "verified"
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "crisis").mkdir()
    return tmp_path


IN_SPANISH = """\
[crisis.words.es]
name = "Línea 988"
notes = "Oprima 2 para español."
[poison]
"""


def write(content: Path, text: str) -> None:
    (content / "crisis" / "us.toml").write_text(text, encoding="utf-8")


def rules(content: Path) -> list[tuple[str, int]]:
    return [(one.rule, one.line) for one in read_numbers(content, "us")[1] if one.level is not Level.INFO]


def test_a_sound_file_gives_its_numbers(content: Path) -> None:
    write(content, US)
    numbers, found = read_numbers(content, "us")
    assert found == ()
    assert numbers == Numbers(
        region="US",
        emergency="911",
        emergency_say="nine one one",
        lines=(
            Line(
                id="988",
                name="988 Suicide & Crisis Lifeline",
                call="988",
                text="988",
                hours="24/7",
                notes="Press 2 for Spanish.",
            ),
        ),
        poison="1-800-222-1222",
        languages=("en", "es"),
        checked=date(2026, 11, 22),
        expires=date(2027, 5, 22),
    )
    assert numbers.line == "988"
    assert not numbers.general


def test_old_numbers_are_still_there_but_known_to_be_old(content: Path) -> None:
    write(content, US)
    numbers, _ = read_numbers(content, "us")
    assert not numbers.expired(date(2027, 5, 22))
    assert numbers.expired(date(2027, 5, 23))
    assert not Numbers().expired(date(2027, 5, 23))


@pytest.mark.parametrize("region", ["", "xx", "../us", "US", "us/../us"])
def test_no_such_region_leaves_the_general_text_and_a_finding(content: Path, region: str) -> None:
    write(content, US)
    numbers, found = read_numbers(content, region)
    assert numbers == Numbers()
    assert numbers.general
    assert numbers.line == ""
    assert [one.rule for one in found] == ["crisis.missing"]
    assert GENERAL_TEXT == "Tell staff now. Call your local emergency number."


@pytest.mark.parametrize(
    "text",
    ["", "][", US.replace("911", "nine"), US.replace('call = "988"\ntext = "988"', "")],
    ids=["empty", "no toml", "no emergency number", "no crisis line"],
)
def test_a_broken_file_leaves_the_general_text_and_says_why(content: Path, text: str) -> None:
    write(content, text)
    numbers, found = read_numbers(content, "us")
    assert numbers == Numbers()
    assert any(one.level is Level.ERROR and one.file == "crisis/us.toml" for one in found)


def test_a_file_that_cannot_be_read_never_hangs_and_never_fails(content: Path) -> None:
    file = content / "crisis" / "us.toml"
    for put in (
        lambda: file.mkdir(),
        lambda: os.mkfifo(file),
        lambda: file.symlink_to(file),
        lambda: file.symlink_to("/etc/passwd"),
        lambda: file.write_bytes(b"#" * 70_000),
        lambda: file.write_bytes(b"\xff\xfe"),
    ):
        put()
        numbers, found = read_numbers(content, "us")
        assert numbers == Numbers()
        assert [one.rule for one in found] == ["crisis.missing"]
        file.rmdir() if file.is_dir() else file.unlink()


def test_what_nobody_looked_up_is_not_shown(content: Path) -> None:
    second = '[[crisis]]\nid = "b"\nname = "Other"\ncall = "116 123"\nsource = "x"\nstatus = "unverified"\n'
    write(content, US.replace("[poison]", second + "[poison]"))
    numbers, found = read_numbers(content, "us")
    assert [one.id for one in numbers.lines] == ["988"]
    assert [(one.rule, one.level) for one in found] == [("crisis.unverified", Level.INFO)]
    assert "Other" in found[0].message


def test_a_second_hand_number_is_shown(content: Path) -> None:
    write(content, US.replace("verified", "secondary"))
    numbers, found = read_numbers(content, "us")
    assert found == ()
    assert numbers.lines[0].status == "secondary"


def test_a_line_with_a_wrong_number_goes_and_the_others_stay(content: Path) -> None:
    wrong = '[[crisis]]\nid = "b"\nname = "B"\ncall = "call us!"\nsource = "x"\nstatus = "verified"\n'
    write(content, US.replace("[poison]", wrong + "[poison]"))
    numbers, found = read_numbers(content, "us")
    assert [one.id for one in numbers.lines] == ["988"]
    assert [(one.rule, one.line) for one in found] == [("crisis.number", 24)]


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("schema = 1", "schema = 2", "crisis.schema", 1),
        ('languages = ["en", "es"]', "languages = []", "crisis.missing", 3),
        ("checked = 2026-11-22", 'checked = "2026-11-22"', "crisis.date", 5),
        ("checked = 2026-11-22", "checked = 2026-11-22T10:00:00Z", "crisis.date", 5),
        ("expires = 2027-05-22", "expires = 2026-11-22", "crisis.date", 6),
        ("expires = 2027-05-22", "expires = 2027-06-22", "crisis.date", 6),
        ("seen = 2026-11-22", 'seen = "once"', "crisis.date", 19),
        ('"1-800-222-1222"', '"1-800-POISON"', "crisis.number", 22),
        ('"1-800-222-1222"', '"--"', "crisis.number", 22),
        ('"1-800-222-1222"', "18002221222", "crisis.number", 22),
        ('status = "verified"\n[poison]', 'status = "yes"\n[poison]', "crisis.status", 20),
        ('hours = "24/7"', 'huors = "24/7"', "crisis.unknown", 16),
        ('hours = "24/7"', 'hours = "\\u202e24/7"', "crisis.text", 16),
        ('source = "seen there"\n', "", "crisis.source", 11),
        ("[poison]", "[posion]", "crisis.unknown", 21),
    ],
)
def test_every_fault_has_a_rule_and_a_line(content: Path, old: str, new: str, rule: str, line: int) -> None:
    assert old in US
    write(content, US.replace(old, new, 1))
    assert (rule, line) in rules(content)


def test_an_impossible_day_is_a_fault_with_its_line(content: Path) -> None:
    write(content, US.replace("2027-05-22", "2027-02-30"))
    assert rules(content) == [("crisis.syntax", 6)]


def test_nothing_else_of_the_program_is_needed() -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.help.numbers import read_numbers;"
        "read_numbers(Path('content'), 'us');"
        "print(*sorted(m for m in sys.modules if m.startswith(('kiosk.', 'PySide6', 'markdown'))))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == [
        "kiosk.findings",
        "kiosk.help",
        "kiosk.help.crisis_file",
        "kiosk.help.numbers",
        "kiosk.toml_places",
    ]


def test_a_line_is_read_in_a_language_where_the_file_has_words_for_it(content: Path) -> None:
    write(content, US.replace("[poison]\n", IN_SPANISH))
    numbers, findings = read_numbers(content, "us")
    assert findings == ()
    (line,) = numbers.lines
    assert line.read_in("es") == ("es", "Línea 988", "24/7", "Oprima 2 para español.")
    assert line.read_in("ar") == ("ar", "988 Suicide & Crisis Lifeline", "24/7", "")
    assert numbers.languages == ("en", "es")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("[crisis.words.es]", "[crisis.words.Spanish]", "crisis.text"),
        ('notes = "Oprima', 'note = "Oprima', "crisis.unknown"),
        ('name = "Línea 988"', "name = 988", "crisis.text"),
        ("[crisis.words.es]", "[crisis.words]", "crisis.kind"),
    ],
)
def test_words_in_a_language_that_cannot_be_used_are_named_and_the_number_still_shows(
    content: Path, old: str, new: str, rule: str
) -> None:
    text = US.replace("[poison]\n", IN_SPANISH)
    assert old in text
    write(content, text.replace(old, new))
    found = rules(content)
    assert [name for name, _ in found] == [rule]
    assert found[0][1] >= text.split("\n").index("[crisis.words.es]") + 1
    assert read_numbers(content, "us")[0].line == "988"


def test_what_is_out_of_date_is_shown_to_nobody(content: Path) -> None:
    write(content, US)
    numbers, _ = read_numbers(content, "us")
    assert usable(numbers, date(2027, 5, 22)) == numbers
    assert usable(numbers, date(2027, 5, 23)).general
    assert usable(numbers._replace(expires=None), date(2026, 11, 23)).general
