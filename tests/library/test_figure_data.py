"""A picture the app draws: numbers from one file, words from another, and the clinic's own times."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.findings import Finding
from kiosk.library.topics import DataPicture, Step
from tests.support.content import TOPIC, VALUES, Content, front, rules

CURVE = TOPIC + (
    '[data.fading]\npicture = "curve"\nfact = "what.1"\nunit = "hours"\nuntil = 5\n'
    'points = [{ id = "start", at = 0, level = "none" }, \n'
    '  { id = "most", since = 0, at = 1, level = "most" },\n'
    '  { id = "gone", at = 4, level = "none", fact = "nmda.3" }]\n'
    'band = { id = "drip", minutes = 40, value = "infusion.minutes", fact = "during.11" }\n'
)
CURVE_WORDS = '[data.fading]\nstart = "Start"\nmost = "Strongest"\ngone = "All gone"\ndrip = "The drip"\n'
VISIT = TOPIC + (
    '[data.visit]\npicture = "timeline"\nfact = "what.1"\n'
    'parts = [{ id = "drip", icon = "drop", lasts = 40, value = "infusion.minutes" }, { id = "home" }]\n'
    'spans = [{ id = "whole", from = "drip", to = "home" }]\n'
)
VISIT_WORDS = '[data.visit]\ndrip = "The drip"\nhome = "Home"\nwhole = "All of it"\n'
COURSE = TOPIC + (
    '[data.plan]\npicture = "course"\nfact = "what.1"\nvisits = 6\nvisits_value = "course.infusions"\n'
    'weeks = [2, 3]\nweeks_value = "course.weeks"\nlater = true\n'
)
COURSE_WORDS = '[data.plan]\nfirst = "The course"\nlater = "Boosters, if any"\n'


def read(
    root: Path, toml: str, words: str, source: str, said: str, values: Mapping[str, str] | None = None
) -> tuple[Step, tuple[Finding, ...]]:
    body = f'## A {{#a}}\n\n![Alt]({source} "Long")\n\n{said}\n'
    content = Content(root).topic(body=body, toml=toml, head=front(more=words))
    content.write(
        "values.toml", VALUES + '["course.infusions"]\nkind = "whole"\n["course.weeks"]\nkind = "whole"\n'
    )
    topic, findings = content.read(values=values)
    assert topic is not None, findings
    return topic.steps[0], findings


def shown(step: Step) -> DataPicture:
    assert isinstance(step.picture, DataPicture)
    return step.picture


def test_every_part_of_a_curve_has_its_number_and_its_words(tmp_path: Path) -> None:
    step, findings = read(tmp_path, CURVE, CURVE_WORDS, "data/fading", "Gone by {{data.fading.gone}} hours.")
    picture = shown(step)
    assert rules(findings) == set()
    assert [(one.label, one.at) for one in picture.moments] == [
        ("Start", 0),
        ("Strongest", 1),
        ("All gone", 4),
    ]
    assert picture.band is not None
    assert (picture.band.label, picture.band.minutes, picture.lit) == ("The drip", 40, "")


def test_a_picture_claims_what_its_parts_claim_and_is_as_weak_as_the_weakest(tmp_path: Path) -> None:
    step, _ = read(tmp_path, CURVE, CURVE_WORDS, "data/fading", "Gone by 4 hours.")
    assert step.claims == ("what.1", "during.11", "nmda.3")
    assert step.grade == "C"


def test_one_part_can_be_lit(tmp_path: Path) -> None:
    step, findings = read(tmp_path, CURVE, CURVE_WORDS, "data/fading#most", "In the first hour.")
    assert shown(step).lit == "most"
    assert rules(findings) == set()


def test_a_part_that_is_not_there_cannot_be_lit(tmp_path: Path) -> None:
    step, findings = read(tmp_path, CURVE, CURVE_WORDS, "data/fading#mots", "Gone by 4 hours.")
    assert shown(step).lit == ""
    assert [(one.rule, one.line, one.hint) for one in findings if one.level == "error"] == [
        ("figure.missing", 13, "Did you mean “most”?")
    ]


def test_the_clinics_own_time_takes_the_place_of_the_one_in_studies(tmp_path: Path) -> None:
    said = "About {{infusion.minutes}} minutes."
    step, _ = read(tmp_path, VISIT, VISIT_WORDS, "data/visit", said, {"infusion.minutes": "55"})
    assert [one.lasts for one in shown(step).stretches] == [55, 0]
    step, _ = read(tmp_path, VISIT, VISIT_WORDS, "data/visit", "About 40 minutes.")
    assert [one.lasts for one in shown(step).stretches] == [40, 0]


def test_a_value_that_no_clinic_can_set_is_an_error(tmp_path: Path) -> None:
    toml = VISIT.replace("infusion.minutes", "infusion.minuets")
    content = Content(tmp_path).topic(
        body='## A {#a}\n\n![Alt](data/visit "Long")\n\n40 minutes.\n',
        toml=toml,
        head=front(more=VISIT_WORDS),
    )
    _, findings = content.read()
    assert rules(findings) == {"value.unknown"}


def test_parts_without_words_are_errors(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(
        body='## A {#a}\n\n![Alt](data/visit "Long")\n\n40 minutes.\n',
        toml=VISIT,
        head=front(more=VISIT_WORDS.replace("whole", "hole")),
    )
    topic, findings = content.read()
    assert topic is None
    assert [one.rule for one in findings if one.level == "error"] == ["topic.value"]
    assert "“whole” of “data/visit” has no words" in findings[0].message


@pytest.mark.parametrize(
    ("values", "visits", "weeks"),
    [
        ({}, 6, (2, 3)),
        ({"course.infusions": "8", "course.weeks": "4"}, 8, (4, 4)),
        # The weeks of studies say nothing of this clinic's visits.
        ({"course.infusions": "8"}, 8, (0, 0)),
        ({"course.weeks": "4"}, 6, (4, 4)),
    ],
)
def test_a_course_is_the_clinics_own_plan_where_it_has_one(
    tmp_path: Path, values: dict[str, str], visits: int, weeks: tuple[int, int]
) -> None:
    step, _ = read(tmp_path, COURSE, COURSE_WORDS, "data/plan", "6, 2 to 3 weeks.", values)
    course = shown(step).visits
    assert course is not None
    assert (course.visits, (course.fewest, course.weeks)) == (visits, weeks)
    assert (course.first_label, course.later_label) == ("The course", "Boosters, if any")


def test_the_numbers_of_a_picture_can_be_said_in_the_text(tmp_path: Path) -> None:
    said = "{{data.plan.visits}} visits, {{data.plan.fewest}} to {{data.plan.weeks}} weeks."
    step, findings = read(tmp_path, COURSE, COURSE_WORDS, "data/plan", said)
    assert rules(findings) == set()
    assert "6 visits, 2 to 3 weeks." in str(step.blocks[0])
