"""The one table of settings: sound in itself, and at one with what the content asks clinics for."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.setting_kinds import CLINIC, Setting, fits, table
from kiosk.settings import settings_table

ROOT = Path(__file__).resolve().parents[1]


def test_every_default_is_one_that_may_be_written() -> None:
    for setting in table():
        if setting.default is not None:
            raw = list(setting.default) if isinstance(setting.default, tuple) else setting.default
            assert fits(setting, raw) == (setting.default, ""), setting.key


def test_every_clinic_value_that_content_declares_is_a_setting_and_the_other_way_round() -> None:
    declared = tomllib.loads((ROOT / "content" / "values.toml").read_text(encoding="utf-8"))
    settings = {one.key.removeprefix("clinic."): one for one in CLINIC}
    assert {key for key in declared if not key.startswith("crisis.")} == set(settings)
    for key, setting in settings.items():
        assert agrees(setting, declared[key]), key


def agrees(setting: Setting, declared: dict[str, object]) -> bool:
    """Whether a setting takes just what content says its value may be; counts may also be in words."""
    kinds = {"whole": {"whole number", "text or whole number"}, "text": {"text"}, "switch": {"yes or no"}}
    if setting.kind not in kinds[str(declared["kind"])]:
        return False
    return setting.kind in ("yes or no", "text or whole number") or declared["range"] == [
        setting.low,
        setting.high,
    ]


def test_the_table_for_the_guide_has_a_row_for_every_setting() -> None:
    rows = settings_table().splitlines()
    assert len(rows) == len(table()) + 2
    assert (
        "| `idle.wait` | `90` | a whole number from 30 to 600 s | Quiet before the notice appears. |" in rows
    )
    assert all(one.help for one in table())
