"""A section becomes a step: its parts, its numbers in the picture, what is hidden and what that closes up."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.blocks import Note, Paragraph, Point, plain
from kiosk.library.topics import Picture, Step
from tests.support.content import TOPIC, Content, places, rules

CALLOUTS = TOPIC + "[figures.chair]\ncallouts = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]\nmirror = true\n"
PICTURE = '![A person lies back.](figures/chair.svg "The chair leans back.")\n\n'
THREE = "1. One.\n2. Two {{infusion.minutes}}.\n3. Three.\n"


def step(tmp_path: Path, body: str, toml: str = TOPIC, **values: str) -> Step:
    content = Content(tmp_path).topic(body=f"## A {{#a}}\n\n{body}\n", toml=toml)
    topic, findings = content.read(values={key.replace("_", "."): value for key, value in values.items()})
    assert topic is not None, findings
    return topic.steps[0]


def broken(tmp_path: Path, body: str, toml: str = TOPIC) -> list[tuple[str, int, int]]:
    _, findings = Content(tmp_path).topic(body=f"## A {{#a}}\n\n{body}\n", toml=toml).read()
    return [(f.rule, f.line, f.column) for f in findings if f.level != "info"]


def numbers(step: Step) -> list[tuple[str, int, int]]:
    return [(plain(p.passage), p.number, p.callout) for p in step.blocks if isinstance(p, Point)]


def test_the_points_of_a_list_carry_the_numbers_in_the_picture(tmp_path: Path) -> None:
    shown = step(tmp_path, PICTURE + THREE, CALLOUTS, infusion_minutes="40")
    assert numbers(shown) == [("One.", 1, 1), ("Two 40.", 2, 2), ("Three.", 3, 3)]
    assert shown.picture == Picture(
        "in-the-chair/figures/chair.svg",
        "A person lies back.",
        "The chair leans back.",
        ((0.1, 0.2), (0.3, 0.4), (0.5, 0.6)),
        True,
        0,
    )


def test_a_hidden_point_takes_its_number_out_of_the_picture_and_the_rest_close_up(tmp_path: Path) -> None:
    shown = step(tmp_path, PICTURE + THREE, CALLOUTS)
    assert numbers(shown) == [("One.", 1, 1), ("Three.", 2, 2)]
    assert isinstance(shown.picture, Picture)
    assert shown.picture.callouts == ((0.1, 0.2), (0.5, 0.6))


def test_two_alternatives_share_a_number(tmp_path: Path) -> None:
    body = (
        PICTURE + '1. One.\n2. Often 40.\n   {: unless="infusion.minutes" }\n'
        "3. Here {{infusion.minutes}}.\n   {: callout=2 }\n4. Three.\n   {: callout=3 }\n"
    )
    usual, here = step(tmp_path, body, CALLOUTS), step(tmp_path, body, CALLOUTS, infusion_minutes="50")
    assert numbers(usual) == [("One.", 1, 1), ("Often 40.", 2, 2), ("Three.", 3, 3)]
    assert numbers(here) == [("One.", 1, 1), ("Here 50.", 2, 2), ("Three.", 3, 3)]


def test_a_number_without_a_point_is_not_drawn_and_is_a_warning(tmp_path: Path) -> None:
    body = PICTURE + "- One.\n  {: callout=3 }\n- Two.\n"
    shown = step(tmp_path, body, CALLOUTS)
    assert numbers(shown) == [("One.", 0, 1), ("Two.", 0, 0)]
    assert isinstance(shown.picture, Picture)
    assert shown.picture.callouts == ((0.5, 0.6),)
    assert broken(tmp_path, body, CALLOUTS) == [("figure.callout", 6, 1), ("figure.callout", 6, 1)]


@pytest.mark.parametrize("number", ["4", "-1", "x", "99999999", "1.5", "²"])
def test_a_number_the_picture_does_not_have_is_a_warning(tmp_path: Path, number: str) -> None:
    body = PICTURE + f"1. One.\n2. Two.\n3. Three.\n\n- Four.\n  {{: callout={number} }}\n"
    assert broken(tmp_path, body, CALLOUTS) == [("figure.callout", 15, 6)]


def test_without_numbers_in_the_picture_a_list_is_only_a_list(tmp_path: Path) -> None:
    assert numbers(step(tmp_path, PICTURE + "1. One.\n2. Two.\n")) == [("One.", 1, 0), ("Two.", 2, 0)]


@pytest.mark.parametrize(
    ("value", "shown"), [("true", ["If."]), ("40", ["If."]), ("false", ["Unless."]), ("", ["Unless."])]
)
def test_conditions_show_a_block_or_hide_it(tmp_path: Path, value: str, shown: list[str]) -> None:
    body = 'First.\n\nIf.\n{: if="comfort.music" }\n\nUnless.\n{: unless="comfort.music" }\n'
    blocks = step(tmp_path, body, comfort_music=value).blocks[1:]
    assert [plain(b.passage) for b in blocks if isinstance(b, Paragraph)] == shown


def test_a_condition_on_an_unknown_value_is_an_error(tmp_path: Path) -> None:
    assert broken(tmp_path, 'First.\n\nIf.\n{: if="comfort.musik" }\n') == [("value.unknown", 11, 4)]


def test_boxes(tmp_path: Path) -> None:
    body = (
        'First.\n\n!!! warning "Stop"\n    Wait.[^what.1]\n\n    - One\n    - Two {{phone.day}}\n\n'
        "!!! call\n    Call.\n"
    )
    first, second = step(tmp_path, body).blocks[1:]
    assert isinstance(first, Note)
    assert (first.kind, first.title) == ("warning", "Stop")
    assert [type(block) for block in first.blocks] == [Paragraph, Point]
    assert isinstance(second, Note)
    assert (second.kind, second.title) == ("call", "")


def test_a_box_goes_when_a_value_in_its_words_is_unset(tmp_path: Path) -> None:
    body = 'First.\n\n!!! note "Your nurse"\n    Call {{phone.day}}.\n\n    And rest.\n'
    assert len(step(tmp_path, body).blocks) == 1
    assert len(step(tmp_path, body, phone_day="1").blocks) == 2


def test_a_box_goes_when_nothing_is_left_in_it(tmp_path: Path) -> None:
    body = 'First.\n\n!!! note "Your nurse"\n    - Call {{phone.day}}.\n'
    assert len(step(tmp_path, body).blocks) == 1


def test_tell_me_more_and_how_sure_are_we(tmp_path: Path) -> None:
    body = (
        "First.\n\n### Tell me more {.more}\n\nMore.[^nmda.3]\n\n### How sure are we? {.sure}\n\n"
        "- **203 people:** found.[^during.11]\n\n#### What we do not know {.unknown}\n\nHow often.\n"
    )
    shown = step(tmp_path, body)
    assert [plain(b.passage) for b in shown.more if isinstance(b, Paragraph)] == ["More."]
    assert shown.sure is not None
    assert [type(b) for b in (*shown.sure.found, *shown.sure.unknown)] == [Point, Paragraph]
    assert shown.claims == ("nmda.3", "during.11")


@pytest.mark.parametrize(
    ("claims", "grade"),
    [
        (("what.1",), "A"),
        (("what.1", "during.11"), "B"),
        (("what.1", "nmda.3", "during.11"), "C"),
        (("nmda.3", "during.5"), "D"),
        (("label.1", "what.1"), "A"),
        (("label.1",), "R"),
        ((), ""),
    ],
)
def test_a_step_is_as_sure_as_its_weakest_claim(tmp_path: Path, claims: tuple[str, ...], grade: str) -> None:
    shown = step(tmp_path, "So it is." + "".join(f"[^{claim}]" for claim in claims))
    assert (shown.claims, shown.grade) == (claims, grade)


def test_a_claim_in_a_hidden_block_does_not_count(tmp_path: Path) -> None:
    assert step(tmp_path, "First.[^what.1]\n\n{{phone.day}}[^nmda.3]\n").grade == "A"


def test_kind_and_cover_come_from_the_plan(tmp_path: Path) -> None:
    shown = step(tmp_path, "First.", TOPIC + '[steps.a]\nkind = "warning"\ncover = true\n')
    assert (shown.kind, shown.cover) == ("warning", True)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("First.\n\n# Big\n", 10),
        ("First.\n\n### Other\n", 10),
        ("First.\n\n#### Unknown {.unknown}\n", 10),
        ("First.\n\n##### Small\n", 10),
        ("First.\n\n---\n", 10),
        ("First.\n\n> Said.\n", 10),
        ("First.\n\n- One\n    - Deeper\n", 10),
        ("First.\n\n- One\n\n    Two\n", 10),
        ('First.\n\n!!! danger "No"\n    x\n', 10),
        ("First.\n\n!!! note\n", 10),
        ("First.\n\n!!! note\n    !!! note\n        x\n", 10),
        (PICTURE + "First.\n\n" + PICTURE, 12),
        ("First.\n\n### Tell me more {.more}\n\n" + PICTURE, 12),
    ],
)
def test_what_a_step_cannot_hold_is_found(tmp_path: Path, body: str, line: int) -> None:
    found = broken(tmp_path, body)
    assert {rule for rule, _, _ in found} == {"markdown.structure"}
    assert {at for _, at, _ in found} <= {line, line + 1}


def test_a_step_without_words_is_left_out(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(body="## A {#a}\n\nFirst.\n\n## B {#b}\n\n" + PICTURE)
    topic, findings = content.read()
    assert topic is not None
    assert [shown.id for shown in topic.steps] == ["a"]
    assert places(findings, "step.empty") == [("in-the-chair/en.md", 10, 1)]


def test_a_step_whose_words_are_all_hidden_is_left_out_without_blame(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(body="## A {#a}\n\nFirst.\n\n## B {#b}\n\nCall {{phone.day}}.\n")
    topic, findings = content.read()
    assert topic is not None
    assert [shown.id for shown in topic.steps] == ["a"]
    assert rules(findings) == set()


def test_many_words_are_a_warning_alternatives_counted_once(tmp_path: Path) -> None:
    many = "word " * 50 + "end."
    twice = f"{many}\n{{: if=phone.day }}\n\n{many}\n{{: unless=phone.day }}\n"
    assert broken(tmp_path, twice) == []
    assert broken(tmp_path, many + "\n\n" + "more " * 10) == [("step.words", 6, 1)]


@pytest.mark.parametrize(
    "heading", ["## A", "## A {#}", "## {#a}", "## A {#a b}", "## A {#ä}", "##", "## A {#" + "x" * 200 + "}"]
)
def test_a_step_needs_a_title_and_an_id(tmp_path: Path, heading: str) -> None:
    content = Content(tmp_path).topic(body=f"{heading}\n\nWords.\n")
    topic, findings = content.read()
    assert topic is None
    assert rules(findings) & {"markdown.structure", "markdown.attribute"}
    assert {finding.line for finding in findings if finding.level != "info"} <= {6}


def test_two_steps_with_one_id_are_an_error(tmp_path: Path) -> None:
    _, findings = Content(tmp_path).topic(body="## A {#a}\n\nOne.\n\n## B {#a}\n\nTwo.\n").read()
    assert places(findings, "markdown.structure") == [("in-the-chair/en.md", 10, 1)]
