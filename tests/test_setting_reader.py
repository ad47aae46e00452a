"""Reading settings: every problem at once, each with its line and what to write instead."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from kiosk.findings import Finding, Level
from kiosk.setting_kinds import table
from kiosk.settings import Settings, read


def faults(text: str) -> list[tuple[str, int, str]]:
    """Rule, line and hint of everything that is wrong."""
    settings, found = read(text, "settings.toml")
    assert settings is None
    return [(one.rule, one.line, one.hint) for one in found if one.level is Level.ERROR]


def test_all_problems_are_told_at_once_with_their_lines() -> None:
    text = (
        'call_channel = "shout"\n[idle]\nwiat = 90\nnotice = 5\ncrisis = "long"\n[clinic]\nname = ""\n'
        '[screen]\ntheme = "pink"\n'
    )
    assert [(rule, line) for rule, line, _ in faults(text)] == [
        ("settings.choice", 1),
        ("settings.unknown", 3),
        ("settings.range", 4),
        ("settings.kind", 5),
        ("settings.range", 7),
        ("settings.choice", 9),
    ]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("[idle]\nwiat = 90\n", "idle.wait"),
        ("[clinci]\nname = 'A'\n", "clinic.name"),
        ("[clinic.fasting]\nsolid_hours = 6\n", "clinic.fasting.solids_hours"),
        ("[fasting]\nsolids_hours = 6\n", "clinic.fasting.solids_hours"),
        ("unsigned = 'hide'\n", "review.unsigned"),
        ('["idle"]\nwaits = 90\n', "idle.wait"),
    ],
)
def test_an_unknown_key_names_the_nearest_valid_one(text: str, near: str) -> None:
    [(rule, line, hint)] = faults(text)
    assert rule == "settings.unknown"
    assert line == text.count("\n")
    assert hint == f"Did you mean {near}?"


@pytest.mark.parametrize("text", ["xyzzy = 1\n", "[xyzzy]\n", "[[xyzzy]]\na = 1\n", "[attract]\nturn = 12\n"])
def test_an_unknown_key_like_nothing_else_is_still_an_error(text: str) -> None:
    [(rule, _, _)] = faults(text)
    assert rule == "settings.unknown"


def test_a_section_written_as_a_value_says_how_to_write_it() -> None:
    [(rule, line, hint)] = faults("idle = 90\n")
    assert (rule, line) == ("settings.unknown", 1)
    assert "[idle]" in hint


def test_out_of_range_says_the_range_and_the_unit() -> None:
    [(rule, line, hint)] = faults("[idle]\n\nwait = 5\n")
    assert (rule, line) == ("settings.range", 3)
    assert hint == "Write a whole number from 30 to 600 s."


@pytest.mark.parametrize(
    "text",
    [
        "[idle]\nwait = true\n",
        "[idle]\nwait = 90.5\n",
        "[idle]\nwait = {a = 1}\n",
        "[screen]\npx_per_mm = nan\n",
        "[screen]\npx_per_mm = 1e400\n",
        "[clinic]\nname = 7\n",
        "[languages]\nshown = 'en'\n",
        "[languages]\nshown = [1]\n",
        "[clinic.comfort]\nmusic = 'yes'\n",
        "[clinic.infusion]\nminutes = 'about 40'\n",
        "[speech]\nenabled = 1\n",
        "[idle]\nwait = 0x" + "f" * 3900,
        "[text]\nscale = 0x" + "f" * 3900,
        "[clinic.course]\nweeks = 0x" + "f" * 3900,
    ],
)
def test_the_wrong_kind_is_refused(text: str) -> None:
    [(rule, line, hint)] = faults(text)
    assert (rule, line) == ("settings.kind", 2)
    assert hint.startswith("Write ")


def test_zero_pixels_ask_the_system_and_one_is_refused() -> None:
    assert read("[screen]\npx_per_mm = 0\n", "")[0] == Settings()
    assert faults("[screen]\npx_per_mm = 1\n")[0][2] == "Write 0.0, or a number from 2 to 12 px/mm."


def test_the_wait_before_driving_only_grows() -> None:
    assert faults("[clinic.driving]\nmin_hours = 12\n")[0][0] == "settings.range"
    settings, _ = read("[clinic.driving]\nmin_hours = 36\n", "")
    assert settings is not None
    assert settings.values == (("driving.min_hours", 36),)


def test_hidden_characters_do_not_reach_the_screen() -> None:
    assert faults('[clinic]\nname = "River\\u202ecinilC"\n')[0][0] == "settings.text"
    assert faults('[clinic]\nname = "River\\nClinic"\n')[0][0] == "settings.text"


@pytest.mark.parametrize("region", ["../../etc", "US!", "u"])
def test_a_region_is_a_name_and_never_a_path(region: str) -> None:
    assert faults(f'[clinic]\nregion = "{region}"\n')[0][0] == "settings.text"


@pytest.mark.parametrize("web", ["clinic.example", "https://two words", "javascript:alert(1)"])
def test_the_clinics_web_address_is_a_whole_one(web: str) -> None:
    assert faults(f'[clinic]\nweb = "{web}"\n')[0][0] == "settings.text"


@pytest.mark.parametrize("queue", ["two words", "printers/../Desk", "Desk?x", "{Desk}"])
def test_a_printers_queue_is_one_plain_word(queue: str) -> None:
    assert faults(f'[print]\nqueue = "{queue}"\n')[0][0] == "settings.text"


def test_the_default_language_is_one_that_is_shown() -> None:
    [(rule, line, _)] = faults('[languages]\nshown = ["es"]\n')
    assert (rule, line) == ("settings.language", 2)


def test_keys_of_later_versions_are_read_but_said_to_do_nothing() -> None:
    settings, found = read("[print]\nper_session = 2\n", "settings.toml")
    assert settings is not None
    assert settings.print.per_session == 2
    assert [(one.rule, one.level) for one in found] == [("settings.later", Level.INFO)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[idle]\nwait 90\n", 2),
        ("[idle\n", 1),
        ('[clinic]\nname = "open\n', 2),
        ("a = " + "[" * 3000, 1),
        ("a" + ".a" * 1000 + " = 1\n", 1),
        ("[idle]\nwait = 90\nwait = 91\n", 3),
        ("x = 1\n" + "y" * 5000, 2),
    ],
)
def test_broken_toml_gives_one_finding_with_a_line(text: str, line: int) -> None:
    settings, found = read(text, "settings.toml")
    assert settings is None
    assert [(one.rule, one.line) for one in found if one.rule == "settings.syntax"] == [
        ("settings.syntax", line)
    ]
    assert all(one.column >= 1 for one in found)


def test_a_text_over_several_lines_does_not_move_the_lines_below() -> None:
    text = '[clinic.fasting]\nnote = """\nwait = 1\n[idle]\n"""\n[idle]\nwait = 1\n'
    rules = {(rule, line) for rule, line, _ in faults(text)}
    assert rules == {("settings.text", 2), ("settings.range", 7)}


TOML = st.recursive(
    st.sampled_from(
        ['"a"', "1", "-1", "1.5", "nan", "true", "2026-11-22", "0x" + "f" * 400, '"\\u202e"', "[]"]
    ),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
    max_leaves=4,
)
KEYS = st.sampled_from([one.key for one in table()] + ["idle", "clinic.fasting", "x.y", "languages.shown.z"])


@given(st.dictionaries(KEYS, TOML, max_size=6))
def test_whatever_is_written_gives_settings_or_reasons_and_never_both(lines: dict[str, str]) -> None:
    settings, found = read("".join(f"{key} = {value}\n" for key, value in lines.items()), "settings.toml")
    assert (settings is None) == any(one.level is Level.ERROR for one in found)
    assert all(one.line >= 1 and one.hint and one.message for one in found)


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    settings, found = read(text, "settings.toml")
    assert (settings is None) == any(one.level is Level.ERROR for one in found)


def test_findings_are_of_the_file_that_was_named() -> None:
    _, found = read("x = 1\n", "clinic.toml")
    assert isinstance(found[0], Finding)
    assert found[0].file == "clinic.toml"
