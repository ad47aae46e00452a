"""Characters nobody sees are found, each with its place; what languages need is left alone."""

from __future__ import annotations

import pytest

from kiosk.library import characters
from kiosk.library.problems import Problems, Text


def found(text: str) -> list[tuple[str, int, int]]:
    problems = Problems("a.md")
    characters.look(Text(text), problems)
    return [(finding.rule, finding.line, finding.column) for finding in problems.found]


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_every_mark_that_turns_the_direction_is_found(code: int) -> None:
    assert found(f"one\ntwo {chr(code)} three") == [("text.bidi", 2, 5)]


@pytest.mark.parametrize(
    "code", [0, 1, 7, 8, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0x200B, 0xFEFF, 0xFFFE, 0xE0041]
)
def test_control_characters_are_found(code: int) -> None:
    assert found(f"a{chr(code)}b") == [("text.control", 1, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "plain\n\ttext",
        "¿Cómo está?",
        "مرحبا بكم",
        "می\u200cخواهم",  # noqa: RUF001
        "你好",
        "naïve — “so”",
        "e\u0301",
        "👩\u200d⚕️",
    ],
)
def test_letters_of_every_language_pass(text: str) -> None:
    assert found(text) == []
