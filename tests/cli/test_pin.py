"""`kiosk pin` at a terminal and from a script."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest

from kiosk.adapters.pin_file import NAME
from kiosk.adapters.staff_book import SqliteBook
from kiosk.cli.main import main
from kiosk.staff.audit import Act
from kiosk.staff.lockout import Tally


def pin(data: Path, *words: str, typed: str = "", monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["pin", *words, "--data", str(data)])


def test_set_list_and_reset(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    assert pin(data, "list", monkeypatch=monkeypatch) == 0
    assert "No PIN is set" in capsys.readouterr().out
    assert not data.exists(), "listing makes nothing"
    assert pin(data, "set", "--role", "nurse", typed="4719\n", monkeypatch=monkeypatch) == 0
    assert pin(data, "set", "--role", "manager", typed="620814", monkeypatch=monkeypatch) == 0
    assert stat.S_IMODE((data / NAME).stat().st_mode) == 0o600
    capsys.readouterr()
    assert pin(data, "list", monkeypatch=monkeypatch) == 0
    assert capsys.readouterr().out == "slot 1  nurse\nslot 2  manager\n"
    assert pin(data, "reset", "--slot", "1", monkeypatch=monkeypatch) == 0
    assert pin(data, "reset", monkeypatch=monkeypatch) == 0
    book = SqliteBook(data)
    acts = [(one.noted.act, one.noted.slot, one.noted.number) for one in book.entries()]
    assert acts == [(Act.PIN_SET, 0, 1), (Act.PIN_SET, 0, 2), (Act.PIN_RESET, 0, 1), (Act.PIN_RESET, 0, 0)]
    book.close()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1234", "counts up or down"),
        ("", "4 to 8 digits"),
        ("47 19", "4 to 8 digits"),
        ("4719", "is in use"),
        ("471920", "begins with one that is in use"),
    ],
)
def test_what_may_not_be_used_is_refused_with_2_and_is_not_shown(
    typed: str,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert pin(tmp_path, "set", "--role", "nurse", typed="4719", monkeypatch=monkeypatch) == 0
    capsys.readouterr()
    assert pin(tmp_path, "set", "--role", "nurse", typed=typed, monkeypatch=monkeypatch) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert not typed or typed not in shown.err + shown.out


def test_a_damaged_file_is_named_and_a_reset_is_the_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_text("{", encoding="utf-8")
    assert pin(tmp_path, "set", "--role", "nurse", typed="4719", monkeypatch=monkeypatch) == 2
    assert str(tmp_path / NAME) in capsys.readouterr().err
    assert pin(tmp_path, "reset", monkeypatch=monkeypatch) == 0
    assert pin(tmp_path, "set", "--role", "nurse", typed="4719", monkeypatch=monkeypatch) == 0


def test_whoever_may_reset_a_pin_ends_the_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = SqliteBook(tmp_path)
    book.write((), Tally(9, 1, "boot"))
    assert pin(tmp_path, "reset", monkeypatch=monkeypatch) == 0
    assert book.tally() == Tally()
    book.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can become somebody else")
def test_the_administrators_files_belong_to_the_folders_owner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.chown(tmp_path, 1234, 1234)
    assert pin(tmp_path, "set", "--role", "nurse", typed="4719", monkeypatch=monkeypatch) == 0
    assert {one.stat().st_uid for one in tmp_path.iterdir()} == {1234}


def test_somebody_else_is_sent_to_the_administrator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: tmp_path.stat().st_uid + 1)
    for words in (("set", "--role", "nurse"), ("reset",)):
        assert pin(tmp_path, *words, typed="4719", monkeypatch=monkeypatch) == 2
        assert "sudo" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_at_a_terminal_it_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    said, code = at_a_terminal(tmp_path, "4719", "4719")
    assert code == 0
    assert "4719" not in said
    said, code = at_a_terminal(tmp_path, "8305", "8306")
    assert (code, "not the same" in said) == (2, True)


def at_a_terminal(data: Path, *answers: str) -> tuple[str, int]:
    """What a terminal shows while `kiosk pin set` runs in it, and the exit code."""
    import pty
    import sys

    child, terminal = pty.fork()
    if child == 0:
        os.environ["PYTHONWARNINGS"] = "ignore"
        words = ["pin", "set", "--role", "nurse", "--data", str(data)]
        os.execv(sys.executable, [sys.executable, "-m", "kiosk", *words])
    said = b""
    for answer, prompt in zip(answers, (b"PIN: ", b"again: "), strict=True):
        while not said.endswith(prompt):
            said += os.read(terminal, 1024)
        os.write(terminal, answer.encode() + b"\n")
    try:
        while more := os.read(terminal, 1024):
            said += more
    except OSError:  # the child has closed its end
        pass
    os.close(terminal)
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
