"""The clinics' guide tells the truth: its examples together are a checklist, its finding is what is said."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from kiosk.authoring.checklist import check_recovery
from kiosk.recovery.definition import Kind
from kiosk.recovery.reader import FILE, read_definition

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "packaging" / "guides" / "recovery.md").read_text(encoding="utf-8")
SHIPPED = (ROOT / "content" / FILE).read_text(encoding="utf-8")


def blocks(word: str) -> list[str]:
    return re.findall(rf"^```{word}\n((?:.*\n)*?)```$", GUIDE, re.MULTILINE)


def test_the_examples_together_are_a_whole_checklist_with_every_kind(tmp_path: Path) -> None:
    (tmp_path / "recovery").mkdir()
    text = "\n".join(blocks("toml"))
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert [one for one in check_recovery(tmp_path, date(2027, 1, 5)) if "banned" not in one.rule] == []
    definition, _ = read_definition(text.encode())
    assert definition is not None
    assert {item.kind for one in definition.passes for item in one.items} == set(Kind)
    assert definition.may_run_with_patients(date(2028, 1, 4))


def test_the_finding_that_is_shown_is_the_one_that_is_said() -> None:
    (shown,) = blocks("text")
    text = SHIPPED.replace('text = "How awake do you feel?"', 'txt = "How awake do you feel?"')
    (said,) = (one for one in read_definition(text.encode())[1] if one.rule == "recovery.key")
    place = f"{said.file}:{said.line}:{said.column} {said.level} {said.rule}"
    assert shown == f"{place} {said.message}\n    {said.hint}\n"
