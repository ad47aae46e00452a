"""Which English text a translation renders, and since when it is out of date."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.clock import BUILT
from kiosk.library.translations import FRONT, lasts, noted, parts, rendering

ENGLISH = """+++
title = "The room"
summary = "What it is like."
[data.high]
treated = "Needed medicine"
[[teach_back]]
step = "chair"
ask = "What will you ask for?"
+++

## The chair {#chair}

You lie back.

## The screen {#screen}

![People.](data/high "Each is one person.")

It beeps.
"""
NOON = date(2026, 12, 1)


def stamped(text: str, front: str = "") -> str:
    found = parts(text)
    rows = "".join(f'"{id}" = "{revision}"\n' for id, revision in found.revisions.items())
    return f'+++\nsource_rev = "{found.whole}"\n{front}[source_parts]\n{rows}+++\n' + text.split("+++\n")[2]


def test_each_part_has_a_revision_of_its_own() -> None:
    before = parts(ENGLISH)
    assert tuple(before.revisions) == (FRONT, "chair", "screen")
    assert before.ids == ("chair", "screen")
    after = parts(ENGLISH.replace("It beeps.", "It beeps softly."))
    changed = {id for id in before.revisions if before.revisions[id] != after.revisions[id]}
    assert changed == {"screen"}
    assert before.whole != after.whole


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ('"The room"', '"Our room"', FRONT),
        ("Needed medicine", "Was given medicine", "screen"),
        ("What will you ask for?", "How will you ask?", "chair"),
        ("You lie back.", "You\n  lie  back.", ""),
    ],
)
def test_labels_and_questions_belong_to_their_step_and_line_breaks_to_nobody(
    old: str, new: str, changed: str
) -> None:
    before, after = parts(ENGLISH).revisions, parts(ENGLISH.replace(old, new)).revisions
    assert {id for id in before if before[id] != after[id]} == ({changed} if changed else set())


def test_a_translation_of_the_present_text_is_not_stale() -> None:
    state = rendering(parts(stamped(ENGLISH)), parts(ENGLISH), {})
    assert state.fits
    assert not state.stale


def test_only_the_changed_step_is_stale_since_the_day_that_was_noted() -> None:
    english = parts(ENGLISH.replace("It beeps.", "It beeps softly."))
    day = date(2026, 11, 30)
    known = {"screen": (english.revisions["screen"], day)}
    assert rendering(parts(stamped(ENGLISH)), english, known).stale == {"screen": day}
    older = {"screen": ("0" * 12, day)}
    assert rendering(parts(stamped(ENGLISH)), english, older).stale == {"screen": None}


def test_a_translation_that_names_no_text_is_stale_throughout() -> None:
    bare = ENGLISH.replace('title = "The room"', 'title = "La sala"\nsource_rev = ""')
    assert set(rendering(parts(bare), parts(ENGLISH), {}).stale) == {FRONT, "chair", "screen"}


def test_other_steps_or_another_order_do_not_fit() -> None:
    fewer = stamped(ENGLISH).replace("{#screen}", "{#panel}")
    assert not rendering(parts(fewer), parts(ENGLISH), {}).fits


def test_what_is_stale_lasts_thirty_days_and_without_a_day_from_the_build() -> None:
    assert lasts(NOON - timedelta(days=29), NOON)
    assert not lasts(NOON - timedelta(days=30), NOON)
    assert lasts(None, BUILT + timedelta(days=29))
    assert not lasts(None, BUILT + timedelta(days=30))


def test_a_clock_before_the_build_hides_nothing() -> None:
    assert lasts(None, date(1970, 1, 1))
    assert lasts(NOON, date(1970, 1, 1))


def test_the_book_of_revisions_is_read_and_what_is_damaged_in_it_passed_over(tmp_path: Path) -> None:
    assert noted(tmp_path) == {}
    lines = '["day/en.md"]\nchair = "0123456789ab 2026-11-30"\nscreen = "0123456789ab soon"\nodd = 5\n'
    (tmp_path / "revisions.toml").write_text(lines, "utf-8")
    assert noted(tmp_path) == {"day/en.md": {"chair": ("0123456789ab", date(2026, 11, 30))}}
    (tmp_path / "revisions.toml").write_text("no toml", "utf-8")
    assert noted(tmp_path) == {}


@pytest.mark.parametrize(
    "text", ["", "+++", "+++\nno toml\n+++\n## A {#a}\n", "## No id\n", "## A {#a}\n" * 3]
)
def test_any_text_has_parts(text: str) -> None:
    assert FRONT in parts(text).revisions
