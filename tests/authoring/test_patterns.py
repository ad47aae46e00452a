"""Patterns from a content folder: what may run, and what would run wild."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings, strategies as st

from kiosk.authoring.patterns import WINDOW, trouble


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?<!not a )(?<!no )cur(?:e|es|ed|ing|ative)\b",
        r"\b(?:side[- ]effects?|risks?)\b[^.]{0,40}\b(?:typically|usually)\s+(?:mild|rare)\b",
        r"takes? away .{0,20}suicid\w*",
        r"no long.?term effects",
        r"\b\d+(?:\.\d+)?\s?(?:mg|ml)\b",
    ],
)
def test_the_patterns_that_content_needs_may_run(pattern: str) -> None:
    assert trouble(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        (r"(a+)+$", "another repeat"),
        (r"(a|a)*b", "a choice"),
        (r"(?:x+x+)+y", "another repeat"),
        (r"(?=(a+)+$)a", "another repeat"),
        (r"\w*\w*\w*!", "too many ways"),
        (r"(.*)(.*)(.*)z", "too many ways"),
        ("a?" * 30 + "b", "too many ways"),
        (r"(?:a|aa){3}" * 9 + "b", "too many ways"),
        ("(" * 30 + "a" + "){3}" * 30, "deep"),
        ("x" * 601, "longer"),
        ("(", "not a regular expression"),
        ("a*", "no words"),
        (r"(a)\1", "refers back"),
        ("  ", "empty"),
        ("x{99999999999}", "not a regular expression"),
    ],
)
def test_a_pattern_that_could_hang_is_refused_and_told_why(pattern: str, why: str) -> None:
    assert why in trouble(pattern)


PARTS = st.sampled_from([*"ab(|)*+?.", r"\w", r"\s", "[^b]", "{0,3}", "{2}", "(?:", r"\b", "(?="])


@settings(deadline=None, max_examples=300)
@given(st.lists(PARTS, max_size=14).map("".join))
def test_what_is_let_through_ends_soon(pattern: str) -> None:
    if not trouble(pattern):
        begun = time.process_time()
        for text in ("a" * WINDOW, "ab " * (WINDOW // 3)):
            re.search(pattern, text, re.IGNORECASE)
        assert time.process_time() - begun < 2


@given(st.text(max_size=200))
def test_any_text_can_be_examined(pattern: str) -> None:
    trouble(pattern)
