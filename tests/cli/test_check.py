"""`kiosk check`: every finding of a folder, for people and for scripts, and a dependable exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.processes import WORTH, Processes
from kiosk.authoring.rules import check_text
from kiosk.cli.check import examine
from kiosk.cli.main import main
from kiosk.library.loader import check
from kiosk.spread import PORTION

ROOT = Path(__file__).resolve().parents[2]

TOPIC_TOML = 'schema = 1\nphase = "before"\norder = 10\naudience = "patient"\nkind = "know"\nicon = "chair"\n'
TEXT = '+++\ntitle = "{title}"\nsummary = "A short one."\n+++\n\n## A step {{#step}}\n\nStaff are near you.\n'


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder with two small topics and the shipped crisis numbers."""
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "library.toml").write_text('schema = 1\nlanguages = ["en"]\n', encoding="utf-8")
    (folder / "facts.toml").write_text("", encoding="utf-8")
    (folder / "sources.toml").write_text("", encoding="utf-8")
    for book in ("banned.toml", "values.toml", "crisis"):
        source = ROOT / "content" / book
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / book)
    for id in ("one", "two"):
        (folder / id).mkdir()
        (folder / id / "topic.toml").write_text(TOPIC_TOML, encoding="utf-8")
        (folder / id / "en.md").write_text(TEXT.format(title=id.title()), encoding="utf-8")
    return folder


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(["check", "--format", "json", *arguments])
    return code, json.loads(capsys.readouterr().out)


def wrong(told: dict[str, Any], level: str = "error") -> list[tuple[str, str, int]]:
    return [(one["file"], one["rule"], one["line"]) for one in told["findings"] if one["level"] == level]


def test_a_sound_folder_holds(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = report(capsys, str(content))
    assert wrong(told) == []
    assert code == 0


def test_the_report_for_scripts_has_the_promised_form(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "two" / "topic.toml").write_text("schema = 1\nphase = [\n", encoding="utf-8")
    code, told = report(capsys, str(content))
    assert code == 1
    assert set(told) == {"schema", "content", "topics", "errors", "warnings", "findings"}
    assert (told["schema"], told["content"], told["topics"]) == (1, str(content), 2)
    assert told["errors"] == len(wrong(told)) >= 1
    assert told["warnings"] == len(wrong(told, "warning"))
    for one in told["findings"]:
        assert list(one) == ["rule", "level", "file", "line", "column", "message", "hint"]
        assert one["level"] in ("error", "warning", "info")
        assert "." in one["rule"]
        assert one["line"] >= 1
        assert one["column"] >= 1


def test_every_part_of_the_folder_is_looked_at_in_one_go(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "one" / "en.md").write_text(
        TEXT.format(title="One") + "\nThis is a miracle cure for everyone.\n", encoding="utf-8"
    )
    (content / "two" / "topic.toml").write_text("phase = [\n", encoding="utf-8")
    (content / "crisis" / "us.toml").write_text("][\n", encoding="utf-8")
    _, told = report(capsys, str(content))
    files = {one["file"] for one in told["findings"] if one["level"] == "error"}
    assert {"one/en.md", "two/topic.toml", "crisis/us.toml"} <= files


def test_warnings_fail_only_when_asked_and_information_never(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(content / "crisis")
    code, told = report(capsys, str(content))
    assert ("crisis", "crisis.missing", 1) in wrong(told, "warning")
    assert code == 0
    assert report(capsys, str(content), "--strict")[0] == 1


def test_the_report_for_people_groups_by_file_and_ends_with_a_sum(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "crisis" / "us.toml").write_text("][\n", encoding="utf-8")
    assert main(["check", str(content)]) == 1
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("crisis/us.toml:1:1 error "))
    assert lines[at].startswith("crisis/us.toml:1:1 error crisis.syntax This is not valid TOML")
    assert lines[at + 1].startswith("    Mend line 1.")
    assert lines[-2] == ""
    assert lines[-1].startswith(f"{content}: 2 topics, 1 error, ")


def test_a_files_name_cannot_play_with_the_terminal(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "crisis" / "\x1b[31mred\u202e.toml").write_text("", encoding="utf-8")
    (content / "crisis" / "\udcff.toml").write_text("", encoding="utf-8")
    assert main(["check", str(content)]) == 1
    shown = capsys.readouterr().out
    assert "crisis/\ufffd[31mred\ufffd.toml:1:1 error crisis.region" in shown
    assert "crisis/\ufffd.toml:1:1 error crisis.region" in shown
    assert "\x1b" not in shown


def test_the_folder_may_be_named_by_the_common_option(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(capsys, "--content", str(content))[1]["content"] == str(content)


def test_the_clinics_own_values_count_when_its_settings_are_named(
    content: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[clinic.infusion]\nminutes = 40\n", encoding="utf-8")
    text = TEXT.format(title="One") + "\nIt takes {{infusion.minutes}} minutes. Call {{crisis.line}}.\n"
    (content / "one" / "en.md").write_text(text, encoding="utf-8")
    unset = [
        one["message"] for one in report(capsys, str(content))[1]["findings"] if one["rule"] == "value.unset"
    ]
    assert len(unset) == 1
    assert "infusion.minutes" in unset[0]
    _, told = report(capsys, str(content), "--settings", str(settings))
    assert "value.unset" not in [one["rule"] for one in told["findings"]]
    settings.write_text("[clinic.infusion]\nminutes = 4\nwiat = 1\n", encoding="utf-8")
    assert main(["check", str(content), "--settings", str(settings)]) == 2
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" ")[0] for line in said[:2]] == [f"{settings}:2:1", f"{settings}:3:1"]
    assert said[2] == f"The settings file {settings} cannot be used. Correct what is listed above."


@pytest.mark.parametrize("name", ["none", "content/library.toml"])
def test_no_folder_to_read_is_one_sentence_and_exit_2(
    content: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(content.parent / name)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1


def test_an_empty_folder_is_examined_and_found_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = report(capsys, str(tmp_path))
    assert code == 1
    assert told["topics"] == 0
    assert told["errors"] >= 1


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "check", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_where_qt_cannot_load_one_line_says_what_was_not_measured(content: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1 is missing')\n", encoding="utf-8")
    ran = run(str(content), PYTHONPATH=str(broken.parent))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert [line for line in ran.stdout.splitlines() if "measured" in line] == [
        ".:1:1 info step.unmeasured Whether every step fits the smallest screen was not measured. "
        "Qt cannot be loaded here (libEGL.so.1 is missing)."
    ]
    assert ran.stderr == ""


def test_a_sentence_that_no_screen_can_show_is_found_in_its_line(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "You can rest here while the nurse looks after you and the drip goes on and " * 9
    text = f"{TEXT.format(title='One')}\n- Staff are near.\n- You rest. {long}ends.\n"
    (content / "one" / "en.md").write_text(text, encoding="utf-8")
    _, told = report(capsys, str(content))
    found = [one for one in told["findings"] if one["rule"].startswith("step.fit")]
    assert [(one["file"], one["line"], one["level"]) for one in found] == [("one/en.md", 11, "error")]
    assert text.splitlines()[10][found[0]["column"] - 1 :].startswith("You can rest here while")
    assert "step.unmeasured" not in {one["rule"] for one in told["findings"]}


def test_no_program_is_taken_from_the_folder_that_is_checked(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("json", "kiosk", "PySide6", "sitecustomize"):
        (content / f"{name}.py").write_text("open('ran', 'w').close()\n", encoding="utf-8")
    monkeypatch.chdir(content)
    _, told = report(capsys, ".")
    assert not (content / "ran").exists()
    assert "step.unmeasured" not in {one["rule"] for one in told["findings"]}


def test_values_of_the_crisis_file_are_not_looked_for_in_the_settings(content: Path) -> None:
    (content / "one" / "en.md").write_text(
        TEXT.format(title="One") + "\nCall {{crisis.line}} or {{phone.day}}.\n", encoding="utf-8"
    )
    _, findings = examine(content, {})
    hints = {
        one.message.split("“")[1].split("”")[0]: one.hint for one in findings if one.rule == "value.unset"
    }
    assert "crisis/<region>.toml" in hints["crisis.line"]
    assert hints["phone.day"] == "Set it in the settings file under [clinic.phone], as day."


def test_no_hint_names_a_command_that_does_not_exist(content: Path) -> None:
    _, findings = examine(content, {})
    (unsigned, *_) = (one for one in findings if one.rule == "topic.unsigned")
    assert "kiosk review" not in unsigned.hint


def test_a_large_library_is_checked_by_several_processes_with_the_same_findings(content: Path) -> None:
    for number in range(WORTH * PORTION):
        shutil.copytree(content / "one", content / f"one-{number}")
        if number % 100 == 0:
            (content / f"one-{number}" / "en.md").write_text("## No front matter\n", encoding="utf-8")
    with Processes(2) as spread:
        there = check(content, {}, spread=spread), check_text(content, spread)
    here = check(content, {}), check_text(content)
    assert there == here
    assert there[0][0].topics == WORTH * PORTION + 2
    assert there[0][0].errors > 0
