"""The front matter is taken off the Markdown, and its lines keep their numbers."""

from __future__ import annotations

import pytest

from kiosk.library.frontmatter import divide
from kiosk.library.problems import Problems


def test_front_matter_and_body_are_parted() -> None:
    problems = Problems("en.md")
    divided = divide('+++\ntitle = "A"\n+++\n\n## A {#a}\n', problems)
    assert divided.table == {"title": "A"}
    assert divided.text.text[divided.body :] == "\n## A {#a}\n"
    assert problems.found == []


def test_a_mistake_in_it_has_the_line_of_the_file() -> None:
    problems = Problems("en.md")
    divided = divide('+++\ntitle = "A"\nsummary = \n+++\nx', problems)
    assert [(f.rule, f.line) for f in problems.found] == [("toml.syntax", 3)]
    assert not divided.readable


def test_a_text_without_it_is_all_body() -> None:
    problems = Problems("en.md")
    divided = divide("## A\n", problems)
    assert (divided.body, divided.table, problems.found) == (0, {}, [])


@pytest.mark.parametrize("text", ["+++\n", '+++\ntitle = "A"\n## A\n', "+++\n++++\n", "+++\n +++\n"])
def test_one_that_is_not_closed_is_a_finding(text: str) -> None:
    problems = Problems("en.md")
    divided = divide(text, problems)
    assert [(f.rule, f.line) for f in problems.found] == [("toml.syntax", 1)]
    assert not divided.readable


@pytest.mark.parametrize("text", ["+++\n+++", "+++\n+++\n", "", "+++", "++++\n+++\n"])
def test_little_texts_are_no_trouble(text: str) -> None:
    assert divide(text, Problems("en.md")).body <= len(text)
