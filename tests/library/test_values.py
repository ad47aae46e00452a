"""Which values there are, which are set, and when a condition is met."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.problems import Problems
from kiosk.library.values import Values, declared
from tests.support.content import Content


def test_the_declared_keys_and_those_of_the_crisis_file(tmp_path: Path) -> None:
    content = Content(tmp_path).write(
        "values.toml", '["a.b"]\nkind = "text"\n[c.d]\nkind = "whole"\n[e]\nx = 1\n'
    )
    problems = Problems("values.toml")
    assert declared(content.root, problems) == {"a.b", "c.d", "crisis.emergency", "crisis.line"}
    assert problems.found == []


def test_without_the_list_every_well_formed_key_is_taken(tmp_path: Path) -> None:
    content = Content(tmp_path)
    (content.root / "values.toml").unlink()
    problems = Problems("values.toml")
    values = Values({}, declared(content.root, problems))
    assert [(f.rule, f.level) for f in problems.found] == [("file.missing", "warning")]
    assert values.knows("any.thing")
    assert not values.knows("anything")
    assert not values.knows("Any.Thing")


@pytest.mark.parametrize(
    ("value", "met"), [("true", True), ("40", True), ("text", True), ("false", False), ("", False)]
)
def test_a_condition_is_met_by_what_is_set_and_not_false(value: str, met: bool) -> None:
    assert Values({"a.b": value}).holds("a.b") is met


def test_what_is_not_set_meets_no_condition() -> None:
    assert not Values({}).holds("a.b")
    assert Values({"a.b": ""}).get("a.b") is None
