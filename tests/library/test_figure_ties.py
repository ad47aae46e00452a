"""No picture can disagree with its text: a number that stands in one and not in the other is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.content import TOPIC, Content, front, places

TOML = TOPIC + (
    '[data.fading]\npicture = "curve"\nfact = "what.1"\nunit = "hours"\nuntil = 5\n'
    'points = [{ id = "most", since = 0, at = 1, level = "most" }, { id = "gone", at = 4, level = "none" }]\n'
    '[data.hundred]\npicture = "people"\nfact = "what.1"\ngroups = [{ id = "better", had = 54 }]\n'
)


def found(root: Path, picture: str, said: str, gone: str = "All gone") -> list[str]:
    words = f'[data.fading]\nmost = "Strongest"\ngone = "{gone}"\n[data.hundred]\nbetter = "Better"\n'
    body = f"## A {{#a}}\n\n{picture}\n\n{said}\n"
    _, findings = Content(root).topic(body=body, toml=TOML, head=front(more=words)).read()
    lines = places(findings, "figure.numbers")
    assert all(line == body.count("\n", 0, body.index("![")) + words.count("\n") + 6 for _, line, _ in lines)
    return [one.message for one in findings if one.rule == "figure.numbers"]


@pytest.mark.parametrize("said", ["Gone by 4 hours.", "Gone.\n\n### Tell me more {.more}\n\nBy 4 hours."])
def test_they_agree(tmp_path: Path, said: str) -> None:
    assert found(tmp_path, '![By 4 hours it is flat.](data/fading "Long")', said) == []


def test_the_picture_shows_what_the_step_does_not_say(tmp_path: Path) -> None:
    assert found(tmp_path, '![Alt](data/fading "Long")', "Gone by 6 hours.") == [
        "The picture shows 4, which the step does not say."
    ]


def test_only_the_part_that_is_lit_must_be_said(tmp_path: Path) -> None:
    assert found(tmp_path, '![Alt](data/fading#most "Long")', "Strongest in the first hour.") == []


@pytest.mark.parametrize(
    "picture", ['![Flat by 3 hours.](data/fading "Long")', '![Alt](data/fading "Flat by 3 hours.")']
)
def test_the_pictures_words_say_another_number(tmp_path: Path, picture: str) -> None:
    assert found(tmp_path, picture, "Gone by 4 hours.") == [
        "“Flat by 3 hours.” says 3, but neither the picture nor the step does."
    ]


def test_so_does_a_label(tmp_path: Path) -> None:
    assert found(tmp_path, '![Alt](data/fading "Long")', "Gone by 4 hours.", "Gone by 3") == [
        "“Gone by 3” says 3, but neither the picture nor the step does."
    ]


def test_of_a_hundred_people_each_number_counts(tmp_path: Path) -> None:
    right = '![54 of 100 felt better.](data/hundred "Of 100.")'
    assert found(tmp_path, right, "54 of 100 felt better.") == []
    assert found(tmp_path, right, "Some felt better.") == [
        "The picture shows 54, which the step does not say."
    ]
    assert found(tmp_path, '![45 of 100 felt better.](data/hundred "Of 100.")', "54 felt better.") == [
        "“45 of 100 felt better.” says 45, but neither the picture nor the step does."
    ]
