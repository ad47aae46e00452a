"""Careless and hostile content folders: no traceback, no hang, a clear finding for what cannot be read."""

from __future__ import annotations

import os
import random
import shutil
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.authoring.rules import check_text
from kiosk.findings import Finding, Level
from kiosk.help.check import check_crisis
from kiosk.library.loader import check
from tests.authoring.sound import CONTENT, TODAY

SLOWEST_S = 2.0
SLICE = ("arriving", "in-the-chair", "suicidal-thoughts", "glossary", "worries", "ends", "crisis")
LISTS = ("library.toml", "facts.toml", "sources.toml", "values.toml", "banned.toml", "plain-words.toml")
SEEDS = range(4)
WRONG = ("1", "-9e99", '"x"', '""', "[]", "[1]", '["x", 2]', "{}", "{ a = 1 }", "true", "2020-01-01", "nan")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A slice of the shipped content."""
    root = tmp_path / "content"
    root.mkdir()
    for name in LISTS:
        shutil.copy(CONTENT / name, root / name)
    for name in SLICE:
        shutil.copytree(CONTENT / name, root / name)
    (root / "figures").mkdir()
    shutil.copy(CONTENT / "figures" / "arriving.svg", root / "figures" / "arriving.svg")
    return root


def examined(root: Path) -> list[Finding]:
    """Every finding, each fit to be read, and found in time."""
    begun = time.process_time()
    found = [*check(root, {})[1], *check_crisis(root, TODAY), *check_text(root)]
    spent = time.process_time() - begun
    assert spent < SLOWEST_S + 1.0, f"it took {spent:.1f} s"  # one second is what the slice itself may take
    for one in found:
        assert one.message.strip()
        assert one.hint.strip()
        assert "\n" not in one.message + one.hint
        assert len(one.message) < 600
        assert "Traceback" not in one.message
        assert one.line >= 0
        assert one.column >= 0
    return found


def about(found: list[Finding], file: str) -> list[Finding]:
    return [one for one in found if one.file == file and one.level is Level.ERROR]


def text_files(root: Path) -> list[Path]:
    return sorted(file for file in root.rglob("*") if file.is_file())


MUTATIONS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "cut short": lambda data, dice: data[: dice.randrange(len(data))],
    "a bit turned": lambda data, dice: _turned(data, dice),
    "a line twice": lambda data, dice: _line(data, dice, 2),
    "a line many times": lambda data, dice: _line(data, dice, 5_000),
    "a line away": lambda data, dice: _line(data, dice, 0),
    "another ending": lambda data, dice: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"),
    "marks": lambda data, dice: _within(
        data, dice, bytes(dice.choices(b"[]{}()<>#\"'=*_`!:.-\\|\n ", k=300))
    ),
    "any bytes": lambda data, dice: _within(data, dice, dice.randbytes(200)),
    "deep": lambda data, dice: _within(data, dice, b"[" * 5_000 + b"]" * 5_000),
}


def _turned(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def _line(data: bytes, dice: random.Random, times: int) -> bytes:
    lines = data.splitlines(keepends=True)
    at = dice.randrange(len(lines))
    return b"".join((*lines[:at], lines[at] * times, *lines[at + 1 :]))


def _within(data: bytes, dice: random.Random, more: bytes) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + more + data[at:]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", MUTATIONS)
def test_no_slip_in_any_file_is_a_traceback_or_slow(folder: Path, name: str, seed: int) -> None:
    dice = random.Random(f"{name} {seed}")
    for file in dice.sample(text_files(folder), 4):
        file.write_bytes(MUTATIONS[name](file.read_bytes(), dice))
    examined(folder)


def keys(table: dict[str, object], above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every key of a table that holds no table."""
    found: list[tuple[str, ...]] = []
    for name, value in table.items():
        found += keys(value, (*above, name)) if isinstance(value, dict) else [(*above, name)]
    return found


TABLES = (*LISTS, "arriving/topic.toml", "in-the-chair/topic.toml", "worries/worries.toml", "crisis/us.toml")


@pytest.mark.parametrize("file", TABLES)
def test_no_key_with_a_value_of_the_wrong_kind_is_a_traceback(folder: Path, file: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    names = sorted({path[-1] for path in keys(tomllib.loads(text))})
    dice = random.Random(file)
    for name in dice.sample(names, min(len(names), 8)):
        lines = text.splitlines()
        for number, line in enumerate(lines):
            if line.split("=")[0].strip().strip('"') == name and "=" in line:
                lines[number] = f"{line.split('=')[0]}= {dice.choice(WRONG)}"
        (folder / file).write_text("\n".join(lines), encoding="utf-8")
        examined(folder)


@pytest.mark.parametrize("file", TABLES)
@pytest.mark.parametrize(
    "wrong", ["a = 1", "[[a]]", "path = 1\nhome = []\nban = {}\ninstead = 3\nsteps = []"]
)
def test_a_table_of_something_else_is_no_traceback(folder: Path, file: str, wrong: str) -> None:
    (folder / file).write_text(wrong, encoding="utf-8")
    examined(folder)


UNREADABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "Latin-1": (lambda file: file.write_bytes("caf\xe9\n".encode("latin-1")), "file.encoding"),
    "binary": (lambda file: file.write_bytes(bytes(range(128, 256)) * 100), "file.encoding"),
    "50 MB": (lambda file: file.write_bytes(b"a word \n" * 6_500_000), "file.too-large"),
    "a pipe": (lambda file: (file.unlink(), os.mkfifo(file)), "file.unreadable"),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), ""),
    "a link to itself": (lambda file: (file.unlink(), file.symlink_to(file)), ""),
    "a link to the outside": (lambda file: (file.unlink(), file.symlink_to("/etc/passwd")), "file.outside"),
    "a link to an endless file": (lambda file: (file.unlink(), file.symlink_to("/dev/zero")), "file.outside"),
    "NUL": (lambda file: file.write_bytes(b"\0" * 5_000), "text.control"),
    "direction marks": (lambda file: file.write_text("\u202ea\u202d\n" * 500, encoding="utf-8"), "text.bidi"),
}


@pytest.mark.parametrize("file", ["arriving/en.md", "library.toml", "facts.toml", "arriving/topic.toml"])
@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_said_clearly_and_once(folder: Path, name: str, file: str) -> None:
    spoil, rule = UNREADABLE[name]
    spoil(folder / file)
    found = about(examined(folder), file)
    assert found, "nothing was said of the file"
    if rule.startswith("file."):
        assert [one.rule for one in found] == [rule]
    elif rule:
        assert rule in {one.rule for one in found}
        assert len(found) <= 16


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 30))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720">'
DRAWINGS = {
    "an entity bomb": f'<!DOCTYPE svg [<!ENTITY a0 "ha">{BOMB}]>{SVG}<title>&a29;</title></svg>',
    "an outside entity": f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{SVG}&x;</svg>',
    "very deep": SVG + "<g>" * 30_000,
    "very many": SVG + "<path/>" * 25_000 + "</svg>",
    "uses of uses": SVG
    + "".join(f'<g id="g{n}">{f"<use href=#g{n - 1}/>" * 10}</g>' for n in range(1, 9))
    .replace("#", '"#')
    .replace("/>", '"/>')
    + "</svg>",
    "a circle of uses": SVG + '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>',
    "long numbers": SVG + f'<path d="M{"9" * 150_000} 0"/></svg>',
    "nothing": "",
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_made_to_hurt_is_one_finding_of_its_file(folder: Path, name: str) -> None:
    (folder / "figures" / "arriving.svg").write_text(DRAWINGS[name], encoding="utf-8")
    assert 1 <= len(about(examined(folder), "figures/arriving.svg")) <= 3


def test_circles_of_folders_and_links_end(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "arriving" / "figures").symlink_to(folder)
    (folder / "to-itself").symlink_to("to-itself")
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    (folder / "in-the-chair" / "en.md").write_text(
        '+++\ntitle = "A"\nsummary = "B."\n+++\n\n## One {#one}\n\n[You](#two).\n\n'
        "## Two {#two}\n\n[You](topic/in-the-chair#one).\n",
        encoding="utf-8",
    )
    assert about(examined(folder), "in-the-chair/en.md") == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_said(folder: Path) -> None:
    (folder / "arriving").chmod(0)
    try:
        assert [one for one in examined(folder) if one.file.startswith("arriving")]
    finally:
        (folder / "arriving").chmod(0o755)
