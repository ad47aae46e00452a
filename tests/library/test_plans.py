"""`topic.toml`: every key is known, every value is of its kind, and a mistake is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library import plans, tables
from kiosk.library.problems import Problems
from tests.support.content import TOPIC, Content, rules


def plan(text: str) -> tuple[plans.Plan, list[tuple[str, int, int]]]:
    problems = Problems("topic.toml")
    source = tables.Source(text, problems)
    return plans.plan(source), [(f.rule, f.line, f.column) for f in problems.found]


def test_a_whole_plan() -> None:
    found, problems = plan(
        'schema = 1\nphase = "how"\norder = 30\naudience = "escort"\nkind = "do"\nicon = "chair"\n'
        'allow = ["a.b"]\n[steps.x]\nkind = "warning"\ncover = true\n'
        "[figures.f]\ncallouts = [[0, 1], [0.5, 0.25]]\nmirror = true\n"
        '[data.d]\npicture = "people"\nfact = "a.1"\nstudied = 20\ncompared = true\n'
        'groups = [{ id = "g", had = 7 }]\n'
    )
    assert problems == []
    assert found == plans.Plan(
        "how",
        30,
        "escort",
        "do",
        "chair",
        ("a.b",),
        {"x": plans.StepPlan("warning", True)},
        {"f": plans.FigurePlan(((0.0, 1.0), (0.5, 0.25)), True)},
        {"d": plans.DataPlan("people", "a.1", 20, True, (("g", 7),))},
    )


def test_little_is_needed() -> None:
    found, problems = plan('phase = "after"\n')
    assert problems == []
    assert (found.phase, found.order, found.audience, found.kind) == ("after", 0, "patient", "know")


@pytest.mark.parametrize(
    ("line", "rule", "column"),
    [
        ("ordr = 1", "topic.key", 1),
        ("order = -1", "topic.value", 1),
        ("order = true", "topic.value", 1),
        ('order = "1"', "topic.value", 1),
        ("order = 1.5", "topic.value", 1),
        ("order = nan", "topic.value", 1),
        ("order = 99999999999999999999999999", "topic.value", 1),
        ('audience = "everyone"', "topic.value", 1),
        ("audience = []", "topic.value", 1),
        ("icon = 1", "topic.value", 1),
        ("allow = 'x'", "topic.value", 1),
        ("allow = [1]", "topic.value", 1),
        ("schema = 2", "topic.value", 1),
        ("steps = 1", "topic.value", 1),
        ("steps.x = 1", "topic.value", 1),
        ("steps.x.colour = 1", "topic.key", 1),
        ("figures.f.callouts = 1", "topic.value", 1),
        ("figures.f.callouts = [[0.1]]", "topic.value", 1),
        ("figures.f.callouts = [[0.1, 1.1]]", "topic.value", 1),
        ("figures.f.callouts = [[0.1, nan]]", "topic.value", 1),
        ("figures.f.callouts = [[0.1, inf]]", "topic.value", 1),
        ("figures.f.callouts = [[0.1, 9" + "0" * 400 + "]]", "topic.value", 1),
        ("figures.f.callouts = [[0,0],[0,0],[0,0],[0,0],[0,0]]", "topic.value", 1),
        ("figures.f.callouts = [0.1, 0.2]", "topic.value", 1),
        ("figures.f.mirror = 'yes'", "topic.value", 1),
        ("data.d.picture = 'pie'", "topic.value", 1),
        ("data.d = {picture = 'people', groups = [{id = 'a', had = 101}]}", "topic.value", 1),
        ("data.d = {picture = 'people', groups = [{had = 1}]}", "topic.value", 1),
        ("data.d = {picture = 'people', groups = 5}", "topic.value", 1),
        ("1979-05-27 = 1", "topic.key", 1),
    ],
)
def test_every_mistake_is_named_with_its_line(line: str, rule: str, column: int) -> None:
    _, problems = plan(f'phase = "after"\n{line}\n')
    assert problems == [(rule, 2, column)]


def test_a_phase_is_needed_and_must_be_one() -> None:
    assert [rule for rule, _, _ in plan("")[1]] == ["topic.value"]
    assert plan('order = 1\nphase = "durin"\n')[1] == [("topic.value", 2, 1)]


def test_a_step_that_no_text_has_is_an_error(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(toml=TOPIC + "[steps.chairs]\ncover = true\n")
    topic, findings = content.read()
    assert topic is None
    assert rules(findings) == {"topic.value"}
    assert findings[0].hint == "Did you mean “chair”?"
