"""A body is cut at its `## ` lines; what Markdown should never see is refused first."""

from __future__ import annotations

import pytest

from kiosk.library import sections
from kiosk.library.problems import Problems, Text


def divide(body: str) -> tuple[tuple[sections.Section, ...], list[tuple[str, int, int]]]:
    problems = Problems("en.md")
    found = sections.divide(Text(body), 0, problems)
    return found, [(f.rule, f.line, f.column) for f in problems.found]


def test_each_heading_of_the_second_level_starts_a_section() -> None:
    found, problems = divide("## One {#one}\n\nA\n\n### Inside {.more}\n\n## Two {#two .x}\nB\n")
    assert [section.id for section in found] == ["one", "two"]
    assert found[0].markdown.startswith("## One {#one}\n\nA\n\n### Inside")
    assert found[1].cursor.find("B") == (8, 1)
    assert problems == []


def test_a_heading_inside_code_starts_nothing_and_the_code_is_a_finding() -> None:
    found, problems = divide("## One {#one}\n\n```\n## No {#no}\n<div>\n```\n\nA\n")
    assert [section.id for section in found] == ["one"]
    assert "No" not in found[0].markdown
    assert problems == [("markdown.structure", 3, 1)]


def test_code_that_is_not_closed_hides_the_rest() -> None:
    found, problems = divide("## One {#one}\n~~~\n## No {#no}\n")
    assert [section.id for section in found] == ["one"]
    assert problems == [("markdown.structure", 2, 1)]


def test_words_before_the_first_heading_are_a_finding() -> None:
    _, problems = divide("\n\nHello\n\n## One {#one}\n")
    assert problems == [("markdown.structure", 3, 1)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("<div>", "markdown.html"),
        ("</p>", "markdown.html"),
        ("a <b>bold</b>", "markdown.html"),
        ("<!-- note -->", "markdown.html"),
        ("<?php", "markdown.html"),
        ("<!DOCTYPE html>", "markdown.html"),
        ("&nbsp;", "markdown.html"),
        ("&#x41;", "markdown.html"),
        ("<script>alert(1)</script>", "markdown.script"),
        ("<SCRIPT src=x>", "markdown.script"),
        ("<iframe src=x>", "markdown.script"),
        ("<img src=x onerror=alert(1)>", "markdown.script"),
        ("<svg/onload=alert(1)>", "markdown.script"),
        ("<svg onload=alert(1)>", "markdown.script"),
        ("<https://example.org>", "link.outside"),
        ("<javascript:alert(1)>", "link.outside"),
    ],
)
def test_html_scripts_and_addresses_are_found_where_they_stand(text: str, rule: str) -> None:
    _, problems = divide(f"## One {{#one}}\n\nWord {text}\n")
    assert problems
    assert problems[0][0] == rule
    assert problems[0][1] == 3
    assert problems[0][2] >= 6


@pytest.mark.parametrize("text", ["2 < 3", "a <- b", "A & B", "AT&T", "x<5", "\\<"])
def test_plain_signs_are_no_html(text: str) -> None:
    assert divide(f"## One {{#one}}\n\n{text}\n")[1] == []


@pytest.mark.parametrize(
    "text",
    [
        "x" * 5_000,
        ">" * 3_000,
        "- " * 40 + "a",
        "1. 2. 3. a",
        " " * 40 + "- a",
        "[" * 3_000,
        "*a" * 700,
        "[\n" * 1_000,
        "word " * 3_000 + "\n" + "word " * 700,
    ],
)
def test_what_is_long_deep_or_crowded_never_reaches_markdown(text: str) -> None:
    found, problems = divide(f"## One {{#one}}\n\n{text}\n")
    assert "markdown.limit" in {rule for rule, _, _ in problems}
    assert len(found[0].markdown) < 15_000


def test_a_section_that_is_too_long_is_left_out() -> None:
    found, problems = divide("## One {#one}\n\n" + "A line of words.\n\n" * 3_000)
    assert found[0].markdown == ""
    assert problems == [("markdown.limit", 1, 1)]


def test_too_many_sections_are_not_all_read() -> None:
    found, problems = divide("## A {#a}\n" * 20_000)
    assert len(found) == sections.MOST_SECTIONS
    assert [rule for rule, _, _ in problems] == ["markdown.limit"]


def test_ids_are_found_without_reading_the_rest() -> None:
    assert sections.ids("## One {#one}\nx {#no}\n##Two {#two say='x'}\n### Three {#three}\n## Four\n") == (
        "one",
        "two",
    )


def test_spaces_inside_lines_are_single_and_indents_stay() -> None:
    found, _ = divide("## One {#one}\n\n1. a  \tb   \n   {: callout=2 }\n")
    assert found[0].markdown == "## One {#one}\n\n1. a b\n   {: callout=2 }\n"
