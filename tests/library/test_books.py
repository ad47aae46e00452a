"""Glossary, worries and ends: one heading an entry, each with its own mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.blocks import Words
from kiosk.library.topics import End, GlossaryTerm, Worry
from tests.support.content import Content, places, rules


def test_words_are_sorted_and_say_how_they_are_said(tmp_path: Path) -> None:
    terms = Content(tmp_path).books().open().terms()
    assert [term.word for term in terms] == ["Brain cell", "infusion"]
    assert terms[1] == GlossaryTerm(
        "infusion",
        "infusion",
        "in-FYOO-zhun",
        ("infusions", "drip"),
        (Words("Medicine that goes in slowly through a thin tube."),),
        ("label.1",),
    )


def test_a_word_may_have_a_shared_drawing(tmp_path: Path) -> None:
    content = Content(tmp_path).write("glossary/en.md", "## a {#a}\n\n![Alt](figures/shared.svg)\n\nWords.\n")
    assert content.open().terms()[0].picture == "figures/shared.svg"
    content.write("glossary/en.md", "## a {#a}\n\n![Alt](../x.svg)\n\nWords.\n")
    assert content.open().terms()[0].picture == ""
    assert places(content.check()[1], "figure.missing") == [("glossary/en.md", 3, 6)]


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        ("## a {#a}\n", "markdown.structure"),
        ("## a {#a}\n\nOne.\n\nTwo.\n", "markdown.structure"),
        ("## a {#a}\n\n- One\n", "markdown.structure"),
        ("## a\n\nOne.\n", "markdown.structure"),
        ("## a {#infusion}\n\nOne.\n", "markdown.structure"),
        ("## a {#a onclick=x}\n\nOne.\n", "markdown.script"),
        ("## a {#a .b}\n\nOne.\n", "markdown.attribute"),
        ("## a {#a}\n\nSee [b](glossary/b).\n", "glossary.unknown"),
        ("## a {#a}\n\nSee [b](topic/b#c).\n", "link.dead"),
        ("## a {#a}\n\nSo.[^nothing]\n", "claim.unknown"),
    ],
)
def test_a_mistake_in_one_word_leaves_the_others(tmp_path: Path, entry: str, rule: str) -> None:
    content = Content(tmp_path).books().topic()
    before = (content.root / "glossary/en.md").read_text()
    content.write("glossary/en.md", before + "\n" + entry)
    assert {term.id for term in content.open().terms()} >= {"infusion", "cell"}
    _, findings = content.check()
    assert rules(findings) == {rule}
    assert {f.file for f in findings if f.level == "error"} == {"glossary/en.md"}


def test_worries_are_in_order_and_lead_to_a_step(tmp_path: Path) -> None:
    library = Content(tmp_path).books().topic().open()
    sick, losing = library.worries()
    assert sick == Worry("sick", "Feeling sick", "bowl", "topic/in-the-chair/1", sick.know, ())
    assert losing.know[0].icon == "moon"
    assert losing.know[0].claims == ("during.11",)
    assert [point.icon for point in losing.ask] == ["hand"]
    assert library.worry("sick") == sick
    assert library.worry("none") is None


def test_a_worry_whose_step_is_gone_leads_to_nothing_and_is_found(tmp_path: Path) -> None:
    content = Content(tmp_path).books().topic(body="## B {#b}\n\nWords.\n")
    assert content.open().worry("sick") is not None
    _, findings = content.check()
    assert places(findings, "link.dead") == [("worries/worries.toml", 4, 1), ("worries/worries.toml", 8, 1)]


@pytest.mark.parametrize(
    ("toml", "rule"),
    [
        ('[odd]\norder = 1\nicon = "a"\nleads_to = "in-the-chair#chair"\n', "worry.unknown"),
        ('[odd]\norder = "x"\nicon = "a"\nleads_to = "in-the-chair#chair"\n', "topic.value"),
        ('[odd]\norder = 1\nicon = "a"\nleads_to = "in-the-chair"\n', "topic.value"),
        ("odd = 1\n", "topic.value"),
    ],
)
def test_a_mistake_in_one_plan_leaves_the_others(tmp_path: Path, toml: str, rule: str) -> None:
    content = Content(tmp_path).books().topic()
    content.write("worries/worries.toml", toml + (content.root / "worries/worries.toml").read_text())
    assert len(content.open().worries()) == 2
    _, findings = content.check()
    assert rules(findings) == {rule}


def test_a_text_without_a_plan_is_not_shown(tmp_path: Path) -> None:
    content = Content(tmp_path).books().topic()
    content.write("worries/worries.toml", '[sick]\norder = 1\nicon = "a"\nleads_to = "in-the-chair#chair"\n')
    assert [worry.id for worry in content.open().worries()] == ["sick"]
    assert places(content.check()[1], "worry.unknown") == [("worries/en.md", 1, 1)]


def test_the_end_of_a_path(tmp_path: Path) -> None:
    library = Content(tmp_path).books().open()
    end = library.end("during")
    assert end == End("during", "You are ready", end.points if end else ())
    assert library.end("before") is None


def test_an_end_of_no_phase_is_found(tmp_path: Path) -> None:
    _, findings = Content(tmp_path).write("ends/en.md", "## A {#evening}\n\n- One\n").check()
    assert places(findings, "path.unknown") == [("ends/en.md", 1, 1)]


def test_books_that_are_not_there_are_only_information(tmp_path: Path) -> None:
    content = Content(tmp_path).topic()
    library = content.open()
    assert (library.terms(), library.worries(), library.end("during")) == ((), (), None)
    _, findings = content.check()
    assert rules(findings) == set()
    assert {f.file for f in findings if f.rule == "file.missing"} == {
        "glossary/en.md",
        "worries/en.md",
        "ends/en.md",
    }
