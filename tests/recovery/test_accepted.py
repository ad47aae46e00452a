"""Which checklist runs: what is reviewed and in date, what is practice, what runs when a file is faulty."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.recovery.accepted import Choice, Runs, Why, choose
from tests.recovery.test_reader import REVIEW, SHIPPED, with_

TODAY = date(2027, 1, 1)
REVIEWED = with_(*REVIEW.items())
FAULTY = REVIEWED.replace('text = "Is it', 'txt = "Is it', 1)
NEWER = REVIEWED.replace("schema = 1", "schema = 2", 1)
LATE = date(2027, 11, 25)


def chosen(now: str | None, kept: str | None = None, today: date = TODAY) -> Choice:
    return choose(
        now.encode() if now is not None else None, kept.encode() if kept is not None else None, today
    )


def test_a_reviewed_file_runs_and_is_kept() -> None:
    choice = chosen(REVIEWED)
    assert (choice.runs, choice.why, choice.keep) == (Runs.PATIENTS, Why.NOTHING, True)
    assert choice.text == REVIEWED.encode()
    assert not chosen(REVIEWED, REVIEWED).keep


def test_a_draft_is_for_practice_even_where_a_reviewed_copy_is_kept() -> None:
    for kept in (None, REVIEWED):
        choice = chosen(SHIPPED, kept)
        assert (choice.runs, choice.why, choice.keep) == (Runs.PRACTICE, Why.DRAFT, False)
        assert choice.definition is not None


def test_a_retired_file_and_one_whose_review_ended_run_nothing() -> None:
    retired = REVIEWED.replace('status = "reviewed"', 'status = "retired"', 1)
    assert chosen(retired, REVIEWED) == Choice(Runs.OFF, Why.RETIRED)
    assert chosen(REVIEWED, None, LATE) == Choice(Runs.OFF, Why.EXPIRED)


def test_staff_hear_of_it_a_month_before_the_review_ends() -> None:
    assert chosen(REVIEWED, None, date(2027, 10, 24)).why is Why.NOTHING
    assert chosen(REVIEWED, None, date(2027, 10, 25)).why is Why.SOON


@pytest.mark.parametrize(
    ("now", "instead", "without"),
    [
        (FAULTY, Why.KEPT_FAULTY, Why.FAULTY),
        (NEWER, Why.KEPT_NEWER, Why.NEWER),
        (None, Why.KEPT_MISSING, Why.MISSING),
    ],
)
def test_the_last_accepted_copy_runs_in_place_of_a_file_that_cannot(
    now: str | None, instead: Why, without: Why
) -> None:
    choice = chosen(now, REVIEWED)
    assert (choice.runs, choice.why, choice.keep) == (Runs.PATIENTS, instead, False)
    assert choice.text == REVIEWED.encode()
    assert bool(choice.findings) is (now is not None)
    for kept in (None, FAULTY, SHIPPED):
        assert (chosen(now, kept).runs, chosen(now, kept).why) == (Runs.OFF, without)
    assert chosen(now, REVIEWED, LATE).why is without


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            'kind = "choice"\nchoices = ["Steady, as before", "Needs help", "Not able", "Not tried"]',
            'kind = "tick"',
            'it was of kind "choice"',
        ),
        (
            'choices = ["Calm", "Mixed", "Upset or scared"]\ncall = ["Upset or scared"]',
            'choices = ["So", "No"]',
            "other choices",
        ),
        ('{ name = "Breaths", unit = "/min"', '{ name = "Breaths", unit = "/h"', "other units"),
    ],
)
def test_an_id_never_comes_to_mean_something_else(old: str, new: str, what: str) -> None:
    text = REVIEWED.replace(old, new)
    assert text != REVIEWED
    if "tick" in new:  # nor may a sum count what is ticked now
        text = text.replace('s_walk = { "Steady, as before" = 2, "Needs help" = 1, "Not able" = 0 }\n', "")
    choice = chosen(text, REVIEWED)
    assert choice.why is Why.KEPT_FAULTY
    (fault,) = choice.findings
    assert fault.rule == "recovery.reused"
    assert what in fault.message
    assert text.split("\n")[fault.line - 1].startswith("id = ")
    assert chosen(text).runs is Runs.PATIENTS


def test_words_may_be_mended_and_choices_added() -> None:
    text = REVIEWED.replace('"Wide awake", "A bit sleepy"', '"Wide awake", "A little sleepy"')
    assert chosen(text, REVIEWED).keep
