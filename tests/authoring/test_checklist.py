"""The check of a recovery checklist: every rule hits its bad example, lets the good one pass, says where."""

from __future__ import annotations

import ast
import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.authoring.checklist import check_recovery
from kiosk.authoring.checklist_rules import CHECKLIST
from kiosk.findings import Finding, Level
from kiosk.recovery.accepted import choose
from kiosk.recovery.reader import FILE, LARGEST_FILE

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
SHIPPED = (CONTENT / FILE).read_text(encoding="utf-8")
TODAY = date(2026, 11, 24)
REVIEW = (
    ('status = "draft"  ', 'status = "reviewed"'),
    ('reviewed_by_role = ""', 'reviewed_by_role = "medical director"'),
    ('reviewed = ""', 'reviewed = "2026-11-24"'),
    ('expires = ""', 'expires = "2027-11-24"'),
    ('policy_ref = ""', 'policy_ref = "Recovery policy 4"'),
)
BREATH = 'text = "Is it hard to breathe?"'

BAD_AND_GOOD = {
    "calls": ('urgent = ["Yes"]', 'urgent = ["Yes"]\ncall = ["Yes"]', 'urgent = ["Yes"]\ncall = []'),
    "choice": ('call = ["A lot"]', 'call = ["A LOT"]', 'call = ["A little"]'),
    "day": ('reviewed = "2026-11-24"', 'reviewed = "24.11.2026"', "reviewed = 2026-11-23"),
    "expired": ('expires = "2027-11-24"', 'expires = "2026-11-23"', 'expires = "2027-06-01"'),
    "expires-soon": ('expires = "2027-11-24"', 'expires = "2026-12-24"', 'expires = "2026-12-25"'),
    "grade": (BREATH, 'text = "Are you experiencing respiratory difficulties?"', 'text = "Can you breathe?"'),
    "id": ('id = "t_drive"', 'id = "Drive?"', 'id = "t_car"'),
    "instrument": ('title = "Watch"', 'title = "Aldrete"', 'title = "Look"'),
    "item": ('compare_to = "s_base"', 'compare_to = "s_bass"', 'compare_to = "s_base"'),
    "key": (BREATH, f'{BREATH}\ntxt = "Is it?"', BREATH),
    "kind": ("must = true", 'must = "yes"', "must = false"),
    "missing": (BREATH, "", BREATH),
    "newer": ("schema = 1", "schema = 2", "schema = 1"),
    "prompt": ("take you home and stay with you?", "take you home.", "take you home?"),
    "range": ("repeat_min = 15", "repeat_min = 2", "repeat_min = 20"),
    "review": ('expires = "2027-11-24"', 'expires = ""', 'expires = "2028-11-24"'),
    "review-day": ('reviewed = "2026-11-24"', 'reviewed = "2026-11-25"', 'reviewed = "2026-11-24"'),
    "role": ('"medical director"', '"Dr. Example"', '"lead nurse"'),
    "says": ('text = "How do you feel inside?"', 'text = "Do you feel safe to go?"', 'text = "How is it?"'),
    "schema": ("schema = 1", "", "schema = 1"),
    "sheet": ('sheet = "sheet.nausea"', 'sheet = "sheet.nausia"', 'sheet = "sheet.strange"'),
    "status": ('status = "reviewed"', 'status = "draft"', 'status = "reviewed"'),
    "syntax": (BREATH, BREATH[:-1], BREATH),
    "text": ('"Other, in the chart"', '"Other: ____"', '"Else, in the chart"'),
    "twice": ('["No", "Yes"]', '["No", "No"]', '["No", "Yes"]'),
    "value": ("{{crisis.emergency}}?", "{{phone.day}}?", "{{crisis.line}}?"),
    "words": (BREATH, f'text = "{"is it " * 7}so?"', f'text = "{"is it " * 5}so?"'),
}
"""The words of the reviewed file that each rule is tried on, with what it refuses and what it takes."""


def checked(root: Path, text: str | bytes, today: date = TODAY) -> list[Finding]:
    """What is said of this file beside the shipped sheets and banned claims."""
    for name in ("sheets/en.md", "banned.toml"):
        (root / name).parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(CONTENT / name, root / name)
    (root / "recovery").mkdir(exist_ok=True)
    (root / FILE).write_bytes(text.encode() if isinstance(text, str) else text)
    return list(check_recovery(root, today))


def reviewed(*pairs: tuple[str, str]) -> str:
    text = SHIPPED
    for old, new in (*REVIEW, *pairs):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def test_the_shipped_file_is_a_draft_and_nothing_else_is_to_be_said_of_it() -> None:
    (only,) = check_recovery(CONTENT, TODAY)
    assert (only.rule, only.level, only.file) == ("recovery.status", Level.INFO, FILE)
    assert SHIPPED.split("\n")[only.line - 1].startswith("status")


def test_a_reviewed_file_has_no_findings(tmp_path: Path) -> None:
    assert checked(tmp_path, reviewed()) == []


def test_a_folder_without_a_checklist_has_none_to_check(tmp_path: Path) -> None:
    assert check_recovery(tmp_path, TODAY) == ()


@pytest.mark.parametrize("rule", BAD_AND_GOOD)
def test_a_rule_hits_its_bad_example_at_its_line_and_lets_the_good_one_pass(
    tmp_path: Path, rule: str
) -> None:
    words, bad, good = BAD_AND_GOOD[rule]
    level = next(one.level for one in CHECKLIST if one.name == f"recovery.{rule}")
    pairs = [('reviewed = "2026-11-24"', 'reviewed = "2026-01-01"')] if rule == "expired" else []
    text = reviewed(*pairs, (words, bad))
    hit = [one for one in checked(tmp_path, text) if one.rule == f"recovery.{rule}"]
    assert hit
    assert {one.level for one in hit} == {level}
    if bad and rule not in ("newer", "syntax"):
        changed = (
            reviewed(*pairs)
            .split("\n")
            .index(next(line for line in reviewed(*pairs).split("\n") if words.split("\n")[0] in line))
        )
        assert hit[0].line in range(changed + 1, changed + 3)
    assert checked(tmp_path, reviewed(*pairs, (words, good))) == []


def test_too_many_items_and_files_that_cannot_be_read(tmp_path: Path) -> None:
    more = "".join(
        f'\n[[item]]\nid = "x_{n}"\npass = "stand"\ntext = "Look"\nkind = "tick"\n' for n in range(8)
    )
    (hit,) = checked(tmp_path, reviewed().replace("[teach_back]", f"{more}\n[teach_back]"))
    assert hit.rule == "recovery.items"
    assert 'pass 5 "stand": it has 10 items.' in hit.message
    for data in (SHIPPED.encode("utf-16"), b"#" * (LARGEST_FILE + 1)):
        (hit,) = checked(tmp_path, data)
        assert hit.rule == "recovery.file"
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    (hit,) = check_recovery(tmp_path, TODAY)
    assert hit.rule == "recovery.file"


def test_banned_claims_are_found_in_questions_answers_and_prompts(tmp_path: Path) -> None:
    for words in ('"Calm"', '"I want to be sure I explained this well."', '"Watch"', '"Patient said no"'):
        found = checked(tmp_path, reviewed((words, '"It cures you"')))
        assert "claim.cure" in {one.rule for one in found}, words


def test_other_languages_are_not_measured_by_english_rules(tmp_path: Path) -> None:
    hard = (BREATH, 'text = "Experimentiert respiratorische Schwierigkeiten?"')
    assert checked(tmp_path, reviewed(hard))
    assert checked(tmp_path, reviewed(hard, ('language = "en-US"', 'language = "de"'))) == []


def test_the_review_is_told_of_a_month_before_it_ends_as_at_the_start_of_the_program(tmp_path: Path) -> None:
    end = date(2027, 11, 24)
    for days, rules in ((31, []), (30, ["recovery.expires-soon"]), (-1, ["recovery.expired"])):
        today = end - timedelta(days=days)
        assert [one.rule for one in checked(tmp_path, reviewed(), today)] == rules
        assert bool(choose(reviewed().encode(), None, today).why) is bool(rules)


def test_words_in_other_languages_are_held_against_the_checklist(tmp_path: Path) -> None:
    spanish = (CONTENT / "recovery" / "es.toml").read_text(encoding="utf-8")
    for name, text, rules in (
        ("es.toml", spanish, []),
        ("es.toml", spanish.replace('"Other" =', '"Others" ='), ["recovery.untranslated", "recovery.unused"]),
        ("spanish words.toml", spanish, ["recovery.file"]),
        ("es.toml", "", ["recovery.missing", "recovery.schema"]),
    ):
        folder = tmp_path / str(len(text)) / name
        (folder / "recovery").mkdir(parents=True)
        (folder / "recovery" / name).write_text(text, encoding="utf-8")
        found = checked(folder, reviewed())
        assert [one.rule for one in found] == rules
        assert {one.file for one in found} <= {f"recovery/{name}"}


def test_claims_that_are_banned_in_a_language_are_found_in_its_words(tmp_path: Path) -> None:
    shutil.copy(CONTENT / "banned.es.toml", tmp_path / "banned.es.toml")
    (tmp_path / "recovery").mkdir()
    spanish = (
        (CONTENT / "recovery" / "es.toml").read_text(encoding="utf-8").replace('"En calma"', '"Esto me cura"')
    )
    (tmp_path / "recovery" / "es.toml").write_text(spanish, encoding="utf-8")
    (found,) = checked(tmp_path, reviewed())
    assert (found.rule, found.file) == ("claim.cure", "recovery/es.toml")
    assert spanish.split("\n")[found.line - 1].endswith('"Esto me cura"')


def reported() -> set[str]:
    """The names of the rules that the reader and the check report, as their code has them."""
    names: set[str] = set()
    for file in (*(ROOT / "kiosk" / "recovery").glob("*.py"), ROOT / "kiosk" / "authoring" / "checklist.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names |= set(re.findall(r"\Arecovery\.([a-z-]+)\Z", node.value))
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
                *("error", "at"),
            ):
                second = node.args[1] if len(node.args) > 1 else None
                if isinstance(second, ast.Constant) and isinstance(second.value, str):
                    names.add(second.value)
    return names - {"toml", "db"}


def test_the_authors_page_knows_every_rule() -> None:
    assert {rule.name.removeprefix("recovery.") for rule in CHECKLIST} == reported()
    assert len({rule.name for rule in CHECKLIST}) == len(CHECKLIST)
    tried = {"file", "items", "reused", "untranslated", "unused"} | set(BAD_AND_GOOD)
    assert {rule.name.removeprefix("recovery.") for rule in CHECKLIST} == tried
