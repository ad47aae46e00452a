"""What a run shows is settled before any window, and what cannot be is said in two sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import ContentError, KioskError, SettingsError, StoreError
from kiosk.library.index import build_index, index_key, write_index
from kiosk.shell.prepare import DEMO_CLINIC, Prepared, prepare
from kiosk.shell.trouble import code_of
from tests.support.content import Content

CRISIS = Path(__file__).resolve().parents[2] / "content" / "crisis" / "us.toml"


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(tmp_path / "content").topic()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def settings(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    return file


def ready(content: Content, data: Path, file: Path | None = None, **more: object) -> Prepared:
    return prepare(content.root, data, file, **more)


def test_without_settings_the_defaults_hold(content: Content, data: Path) -> None:
    prepared = ready(content, data)
    assert prepared.paths.content == content.root
    assert (prepared.language, prepared.languages, prepared.demo) == ("en", ("en", "es", "ar"), False)
    assert data.is_dir()


def test_what_the_clinic_set_reaches_the_texts(content: Content, data: Path, tmp_path: Path) -> None:
    file = settings(tmp_path, '[clinic]\nname = "Riverside"\n[clinic.infusion]\nminutes = 50\n')
    prepared = ready(content, data, file)
    assert prepared.settings.clinic.name == "Riverside"
    assert prepared.values["infusion.minutes"] == "50"
    assert prepared.values["crisis.emergency"]


def test_a_demo_has_values_of_its_own_and_stores_nothing(content: Content, data: Path) -> None:
    prepared = ready(content, data, demo=True)
    assert prepared.settings.clinic.name == DEMO_CLINIC
    assert prepared.values["infusion.minutes"] == "40"
    assert prepared.index is None
    assert not data.exists()


def test_the_chosen_language_comes_first_among_those_offered(
    content: Content, data: Path, tmp_path: Path
) -> None:
    file = settings(tmp_path, '[languages]\nshown = ["en", "ar-XB"]\n')
    prepared = ready(content, data, file, language="en-XA")
    assert (prepared.language, prepared.languages) == ("en-XA", ("en-XA", "en", "ar-XB"))


def test_a_kept_index_is_used_when_it_fits(content: Content, data: Path) -> None:
    first = ready(content, data)
    assert first.index is None
    write_index(first.paths.cache, build_index(content.root, "en", first.values, False))
    again = ready(content, data)
    assert again.index is not None
    assert again.index.key == index_key(content.root, first.values, False)


def test_an_index_made_with_other_values_is_not_used(content: Content, data: Path, tmp_path: Path) -> None:
    first = ready(content, data)
    write_index(first.paths.cache, build_index(content.root, "en", first.values, False))
    file = settings(tmp_path, "[clinic.infusion]\nminutes = 50\n")
    assert ready(content, data, file).index is None
    assert ready(content, data, settings(tmp_path, '[review]\nunsigned = "hide"\n')).index is None


def says(problem: KioskError) -> None:
    """Two sentences, without the words of a programming language."""
    for sentence in (problem.what, problem.hint):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "Errno" not in sentence
        assert "Traceback" not in sentence


@pytest.mark.parametrize(
    "text",
    ["[clinic\n", "nonsense = 1\n", '[screen]\ntheme = "night"\n', "[idle]\nwait = 1\n"],
    ids=["not TOML", "unknown key", "unknown word", "out of range"],
)
def test_settings_that_cannot_be_used(content: Content, data: Path, tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError) as raised:
        ready(content, data, settings(tmp_path, text))
    says(raised.value)
    assert raised.value.findings
    assert code_of(raised.value) == "T-01"


def test_settings_that_were_named_and_are_not_there(content: Content, data: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        ready(content, data, tmp_path / "none.toml")
    says(raised.value)


def test_a_language_that_is_not_known(content: Content, data: Path) -> None:
    with pytest.raises(SettingsError, match="no language 'xx'") as raised:
        ready(content, data, language="xx")
    says(raised.value)


def test_content_that_is_not_there(tmp_path: Path, data: Path) -> None:
    with pytest.raises(ContentError) as raised:
        prepare(tmp_path / "none", data, None)
    says(raised.value)
    assert code_of(raised.value) == "T-03"


def test_content_that_is_a_file(tmp_path: Path, data: Path) -> None:
    with pytest.raises(ContentError) as raised:
        prepare(settings(tmp_path, ""), data, None)
    says(raised.value)


def test_a_data_folder_that_cannot_be(content: Content, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as raised:
        ready(content, settings(tmp_path, "") / "data")
    says(raised.value)
    assert code_of(raised.value) == "T-02"


def test_a_data_folder_that_may_not_be_written(content: Content) -> None:
    with pytest.raises(StoreError) as raised:
        ready(content, Path("/proc/infusion-guide"))  # where not even an administrator can
    says(raised.value)


def test_texts_name_no_number_that_is_out_of_date(content: Content, data: Path) -> None:
    old = (
        CRISIS.read_text(encoding="utf-8")
        .replace("2026-11-22", "2020-01-01")
        .replace("2027-05-22", "2020-06-01")
    )
    content.write("crisis/us.toml", old)
    prepared = ready(content, data)
    assert prepared.values["crisis.line"] == "your local crisis line"
    assert prepared.values["crisis.emergency"] == "your local emergency number"
    assert "2020-06-01" in prepared.crisis_problem


def test_staff_are_told_why_there_are_no_numbers(content: Content, data: Path) -> None:
    assert "crisis" in ready(content, data).crisis_problem, "this folder has no file for the region"
    content.write("crisis/us.toml", "schema = 1\n")
    assert "no crisis numbers" in ready(content, data).crisis_problem
    content.write("crisis/us.toml", CRISIS.read_text(encoding="utf-8"))
    assert ready(content, data).crisis_problem == ""
