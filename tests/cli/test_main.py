"""The command line: one subcommand at a time, failures in two sentences, exit codes as promised."""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import check
from kiosk.cli.main import COMMANDS, LATER, main
from kiosk.errors import ContentError
from kiosk.findings import Finding, Level

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[argparse.Namespace]:
    """What `kiosk check` was asked to do, instead of doing it."""
    asked: list[argparse.Namespace] = []

    def run(options: argparse.Namespace) -> int:
        asked.append(options)
        return 0

    monkeypatch.setattr(check, "run", run)
    return asked


def failing(monkeypatch: pytest.MonkeyPatch, problem: BaseException) -> None:
    def run(options: argparse.Namespace) -> int:
        raise problem

    monkeypatch.setattr(check, "run", run)


def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def leaves(arguments: list[str]) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(str(left.value.code))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--content", "c", "--data=d", "--settings", "s.toml", "--debug", "check", "folder"],
        ["check", "folder", "--content", "c", "--data=d", "--settings", "s.toml", "--debug"],
        ["--content=c", "check", "--data", "d", "folder", "--debug", "--settings=s.toml"],
    ],
    ids=["before", "after", "around"],
)
def test_common_options_stand_before_or_after_the_subcommand(
    asked: list[argparse.Namespace], arguments: list[str]
) -> None:
    assert main(arguments) == 0
    [options] = asked
    assert (options.content, options.data, options.settings) == (Path("c"), Path("d"), Path("s.toml"))
    assert options.debug
    assert options.folder == Path("folder")


def test_a_folder_may_be_called_like_a_command(asked: list[argparse.Namespace]) -> None:
    assert main(["--content", "run", "check", "check"]) == 0
    assert asked[0].content == Path("run")
    assert asked[0].folder == Path("check")


def test_help_lists_what_works_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves(["--help"]) == 0
    shown = capsys.readouterr().out
    listed = re.findall(r"^  (\w+) ", shown.partition("commands:")[2], re.MULTILINE)
    assert listed == list(COMMANDS)
    assert not set(LATER) & set(shown.split())


def test_every_subcommand_has_help() -> None:
    for name in COMMANDS:
        ran = kiosk(name, "--help")
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.startswith(f"usage: kiosk {name}")
        assert "--settings FILE" in ran.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves(["--version"]) == 0
    assert capsys.readouterr().out.startswith("infusion-guide ")


@pytest.mark.parametrize("name", LATER)
def test_a_command_of_a_later_version_says_so(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 2
    assert f"kiosk {name} is not part of this version." in capsys.readouterr().err


def test_a_misspelt_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chekc", "content"]) == 2
    assert "Did you mean `kiosk check`?" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["check", "--fromat", "json"], ["check", "--format", "xml"], ["check", "--content"]]
)
def test_bad_arguments_are_one_line_and_exit_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert leaves(arguments) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Try `kiosk check --help`." in said


def test_what_cannot_be_done_is_two_sentences_with_its_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    finding = Finding(
        "s.toml", 3, 1, "settings.unknown", Level.ERROR, "There is no setting x.", "Take it out."
    )
    failing(monkeypatch, ContentError("Nothing can be shown.", "Add a topic.", (finding,)))
    assert main(["check"]) == 2
    assert capsys.readouterr().err == (
        "s.toml:3:1 There is no setting x. Take it out.\nNothing can be shown. Add a topic.\n"
    )


def test_a_defect_leaves_a_report_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    failing(monkeypatch, RuntimeError("Ms Miller"))
    assert main(["check"]) == 70
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "Ms Miller" not in said
    [report] = tmp_path.iterdir()
    assert str(report) in said
    text = report.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "Ms Miller" not in text


def test_a_defect_with_nowhere_to_write_is_still_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    failing(monkeypatch, RuntimeError())
    assert main(["check"]) == 70
    assert "--debug" in capsys.readouterr().err


@pytest.mark.parametrize("problem", [RuntimeError("why"), ContentError("What.", "Hint.")])
def test_debug_shows_where_it_happened(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    problem: Exception,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    failing(monkeypatch, problem)
    assert main(["check", "--debug"]) == (2 if isinstance(problem, ContentError) else 70)
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "PySide6 is not installed."),
        (
            ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"),
            "lacks the system library libEGL.so.1.",
        ),
    ],
)
def test_a_machine_without_qt_is_told_what_to_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], problem: ImportError, said: str
) -> None:
    failing(monkeypatch, problem)
    assert main(["check"]) == 2
    shown = capsys.readouterr().err
    assert said in shown
    assert "packaging/run" in shown


def test_ctrl_c_ends_it_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    failing(monkeypatch, KeyboardInterrupt())
    assert main(["check"]) == 128 + signal.SIGINT
    assert capsys.readouterr().err == ""


def test_a_reader_that_has_left_ends_it_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as out:
        command = [sys.executable, "-m", "kiosk", "check", "--format", "json"]
        ran = subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr == ""


def test_a_terminal_without_unicode_shows_codes_instead_of_failing() -> None:
    command = [sys.executable, "-m", "kiosk", "check", "/nowhere/cl\u00ednica"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert ran.returncode == 2
    assert "/nowhere/cl\\xednica" in ran.stderr


def test_only_the_asked_subcommand_is_loaded() -> None:
    code = (
        "import sys; from kiosk.cli.main import main\n"
        "try: main(['check', '--help'])\n"
        "except SystemExit: pass\n"
        "print(*sorted(m for m in sys.modules if m.startswith(('kiosk.', 'PySide6', 'tomllib', 'markdown'))))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1].split() == [
        "kiosk.cli",
        "kiosk.cli.check",
        "kiosk.cli.main",
        "kiosk.errors",
        "kiosk.findings",
    ]
