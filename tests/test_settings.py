"""Settings: what holds without a file, what a file changes, and what the texts say of the clinic."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import SettingsError
from kiosk.help.numbers import Line, Numbers
from kiosk.settings import Settings, clinic_values, load, read, region_of

ROOT = Path(__file__).resolve().parents[1]
US = Numbers(region="US", emergency="911", lines=(Line("988", "Lifeline", "988", "988"),))


def test_nothing_written_gives_the_defaults() -> None:
    assert read("", "settings.toml") == (Settings(), ())
    settings = Settings()
    assert settings.clinic.name == "Your clinic"
    assert settings.clinic.region == "us"
    assert settings.review.unsigned == "mark"
    assert settings.screen.density == "auto"
    assert settings.idle == (90, 30, 180, 90, 1800)
    assert settings.call_channel == "screen_only"


def test_what_is_written_takes_the_place_of_the_default() -> None:
    settings, found = read(
        'call_channel = "relay"\n[clinic]\nname = "River Clinic"\n[screen]\npx_per_mm = 4\ntheme = "dim"\n'
        '[review]\nunsigned = "hide"\n[idle]\nwait = 120\n[languages]\nshown = ["en", "ar-XB"]\n',
        "settings.toml",
    )
    assert found == ()
    assert settings is not None
    assert settings.clinic.name == "River Clinic"
    assert settings.screen.px_per_mm == 4.0
    assert isinstance(settings.screen.px_per_mm, float)
    assert (settings.screen.theme, settings.review.unsigned, settings.idle.wait) == ("dim", "hide", 120)
    assert settings.languages.shown == ("en", "ar-XB")
    assert settings.call_channel == "relay"


def test_clinic_values_become_words_and_unset_ones_stay_away() -> None:
    settings, _ = read(
        "[clinic.infusion]\nminutes = 40\n[clinic.comfort]\nmusic = true\nmask = false\n"
        '[clinic.phone]\nday = "555 0100"\n[clinic.course]\ninfusions = 6\nweeks = "about three"\n',
        "",
    )
    assert settings is not None
    assert clinic_values(settings, US) == {
        "infusion.minutes": "40",
        "comfort.music": "true",
        "comfort.mask": "false",
        "phone.day": "555 0100",
        "course.infusions": "6",
        "course.weeks": "about three",
        "crisis.emergency": "911",
        "crisis.line": "988",
    }


def test_texts_that_send_people_to_help_always_have_words() -> None:
    words = clinic_values(Settings(), Numbers())
    assert words == {
        "crisis.emergency": "your local emergency number",
        "crisis.line": "your local crisis line",
    }


def test_a_file_is_read_and_a_missing_one_means_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert load(file) == (Settings(), ())
    file.write_bytes("\ufeff[clinic]\r\nname = 'Clínica'\r\n".encode())
    settings, found = load(file)
    assert settings is not None
    assert settings.clinic.name == "Clínica"
    assert found == ()
    file.write_text("[idle]\nwait = 1\n", encoding="utf-8")
    assert [(one.file, one.line) for one in load(file)[1]] == [(str(file), 2)]


def test_a_missing_file_that_somebody_named_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"is not there\. Check the path"):
        load(tmp_path / "none.toml", named=True)


def test_what_is_no_text_file_is_refused_in_one_sentence_and_never_hangs(tmp_path: Path) -> None:
    folder, pipe, huge, latin = (tmp_path / name for name in ("folder", "pipe", "huge", "latin"))
    folder.mkdir()
    os.mkfifo(pipe)
    huge.write_bytes(b"#" * 300_000)
    latin.write_bytes(b"a = 1\n# caf\xe9\n")
    for file, said in ((folder, "directory"), (pipe, "plain file"), (huge, "256 KiB"), (latin, "line 2")):
        with pytest.raises(SettingsError, match=said) as caught:
            load(file)
        assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("", "us"),
        ('[clinic]\nregion = "uk"\n[idle]\nwiat = 1\n', "uk"),
        ("[idle]\nwait = 1\n", "us"),
        ('[clinic]\nregion = "../uk"\n', ""),
        ("[clinic]\nregion = 7\n", ""),
        ("clinic = 7\n", ""),
        ('[clinic]\nregion = "uk"\n][', ""),
    ],
)
def test_the_region_is_told_as_long_as_it_is_sure(tmp_path: Path, text: str, region: str) -> None:
    file = tmp_path / "settings.toml"
    assert region_of(file) == "us"
    file.write_text(text, encoding="utf-8")
    assert region_of(file) == region
    assert region_of(tmp_path) == ""


def test_settings_cost_little_before_the_first_frame() -> None:
    code = (
        "import sys, kiosk.settings as s; s.Settings(); print(*{'tomllib', 'difflib'} & sys.modules.keys())"
    )
    heavy = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy.stdout.strip() == ""
