"""`library.toml`: paths, pictures on home and languages, each with its own mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library import opening
from kiosk.library.problems import Problems
from tests.support.content import Content


def read(tmp_path: Path, text: str) -> tuple[opening.Opening | None, list[tuple[str, int, int]]]:
    content = Content(tmp_path).write("library.toml", text)
    problems = Problems("library.toml")
    return opening.read(content.root, problems), [(f.rule, f.line, f.column) for f in problems.found]


def test_what_a_library_opens_with(tmp_path: Path) -> None:
    found, problems = read(
        tmp_path,
        'schema = 1\nlanguages = ["en", "es"]\n[path]\nduring = [\n  "a#b",\n  "c#d",\n]\n'
        '[home]\nduring = "figures/x.svg"\n',
    )
    assert problems == []
    assert found is not None
    assert found.languages == ("en", "es")
    assert found.paths == {"during": (opening.Mention("a", "b", (5, 3)), opening.Mention("c", "d", (6, 3)))}
    assert found.home == {"during": "figures/x.svg"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("pth = 1", ("library.key", 1, 1)),
        ("schema = 9", ("library.value", 1, 1)),
        ("languages = 'en'", ("library.value", 1, 1)),
        ("languages = []", ("library.value", 1, 1)),
        ("languages = ['../x']", ("library.value", 1, 1)),
        ("path = 1", ("library.value", 1, 1)),
        ("[path]\nevening = []", ("library.key", 2, 1)),
        ("[path]\nduring = 'a#b'", ("path.unknown", 2, 1)),
        ('[path]\nduring = ["a"]', ("path.unknown", 2, 11)),
        ('[path]\nduring = ["a#b", "../a#b"]', ("path.unknown", 2, 18)),
        ('[path]\nduring = ["a#b", "a#b"]', ("path.unknown", 2, 11)),
        ("[path]\nduring = [1]", ("path.unknown", 2, 1)),
        ("home = []", ("library.value", 1, 1)),
    ],
)
def test_every_mistake_is_named_with_its_line(
    tmp_path: Path, text: str, problem: tuple[str, int, int]
) -> None:
    found, problems = read(tmp_path, text)
    assert found is not None
    assert problems == [problem]


def test_a_file_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    found, problems = read(tmp_path, "=")
    assert found is None
    assert problems == [("toml.syntax", 1, 1)]
