"""TOML is read, or the line that is wrong is named; no TOML makes the reader slow."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.library import tables
from kiosk.library.problems import Problems


def read(text: str) -> tuple[tables.Source, Problems]:
    problems = Problems("a.toml")
    return tables.Source(text, problems), problems


def test_a_table_and_the_places_of_its_keys() -> None:
    source, problems = read(
        'schema = 1\n\n["during.11"]\ngrade = "B"\n  [steps.pressure]\n  kind = "do"\n[a]\nb.c = 1\n'
    )
    assert problems.found == []
    assert source.at("schema") == (1, 1)
    assert source.at("during.11") == (3, 1)
    assert source.at("during.11", "grade") == (4, 1)
    assert source.at("steps", "pressure", "kind") == (6, 3)
    assert source.at("a", "b", "c") == (8, 1)
    assert source.at("a", "nothing") == (7, 1)
    assert source.at("nothing") == (0, 0)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a = \n", 1, 5),
        ("a = 1\nb = [1,\n", 3, 1),
        ("x = 1\ny = tru\n", 2, 5),
        ("a = 1\na = 2\n", 2, 6),
        ('a = "x', 1, 7),
    ],
)
def test_a_mistake_is_placed(text: str, line: int, column: int) -> None:
    source, problems = read(text)
    assert source.table is None
    assert [(f.rule, f.line, f.column) for f in problems.found] == [("toml.syntax", line, column)]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 50_000,
        "a = " + "[" * 300 + "]" * 300,
        "a = " + "{b=" * 5_000,
        ".".join("a" * 100_000) + " = 1",
        "[" + ".".join("a" * 100_000) + "]",
        "\n".join(f"{'.'.join(['a'] * 190)}.b{n} = 1" for n in range(600)),
        "a = 1" + "0" * 3_000,
        "a = " + "9" * 5_000,
        "a = 2026-99-99",
        "x" * 200_000,
        "\n".join(f"[a{n}]" for n in range(30_000)),
        "\n".join(f"k{n} = 1" for n in range(20_000)),
        "\x00",
        "a = '\u202e'",
    ],
    ids=range(14),
)
def test_no_text_makes_it_slow_or_raise(text: str) -> None:
    start = time.monotonic()
    source, problems = read(text)
    source.unknown(source.table or {}, ("schema",))
    assert time.monotonic() - start < 3
    assert len(problems.found) <= 201


def test_an_unknown_key_is_named_with_the_nearest() -> None:
    source, problems = read("[steps.chair]\ncovr = true\n")
    source.unknown({"covr": True}, ("cover", "kind"), "steps", "chair")
    (finding,) = problems.found
    assert (finding.rule, finding.line, finding.column) == ("topic.key", 2, 1)
    assert finding.hint == "Did you mean “cover”?"


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    problems = Problems("topic.toml")
    (tmp_path / "topic.toml").mkdir()
    assert tables.read(tmp_path, "topic.toml", problems) is None
    assert [f.rule for f in problems.found] == ["file.unreadable"]
