"""Words, glossary words, links, claims and values: what a paragraph becomes, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.blocks import Link, Paragraph, Passage, Term, Words
from tests.support.content import Content, front, places, rules


def passage(tmp_path: Path, text: str, **values: str) -> Passage | None:
    content = Content(tmp_path).books().topic(body=f"## A {{#a}}\n\nFirst.\n\n{text}\n")
    topic, _ = content.read(values={key.replace("_", "."): value for key, value in values.items()})
    if topic is None or len(topic.steps[0].blocks) < 2:
        return None
    block = topic.steps[0].blocks[1]
    assert isinstance(block, Paragraph)
    return block.passage


def problems(tmp_path: Path, text: str, rule: str) -> list[tuple[int, int]]:
    content = Content(tmp_path).books().topic(body=f"## A {{#a}}\n\n{text}\n", head=front())
    _, findings = content.read()
    assert rule in rules(findings), findings
    return [(line, column) for _, line, column in places(findings, rule)]


def test_words_keep_only_strength(tmp_path: Path) -> None:
    assert passage(tmp_path, "It is **very  calm** here\nand *quiet*.") == (
        Words("It is "),
        Words("very calm", True),
        Words(" here and quiet."),
    )


def test_a_claim_leaves_no_mark_and_no_space(tmp_path: Path) -> None:
    assert passage(tmp_path, "So it is. [^what.1] And this.[^nmda.3]") == (Words("So it is. And this."),)


def test_a_glossary_word_and_links(tmp_path: Path) -> None:
    text = (
        "Your [infusion](glossary/infusion): [see](topic/other#b), [here](#a), [help](help),"
        " [worry](worries/sick)."
    )
    assert passage(tmp_path, text) == (
        Words("Your "),
        Term("infusion", "infusion"),
        Words(": "),
        Link("see", "topic/other#b"),
        Words(", "),
        Link("here", "topic/in-the-chair#a"),
        Words(", "),
        Link("help", "help"),
        Words(", "),
        Link("worry", "worries/sick"),
        Words("."),
    )


def test_a_value_is_filled_in(tmp_path: Path) -> None:
    assert passage(tmp_path, "About **{{infusion.minutes}}** minutes.", infusion_minutes="40") == (
        Words("About "),
        Words("40", True),
        Words(" minutes."),
    )


def test_what_a_clinic_writes_is_never_markdown(tmp_path: Path) -> None:
    text = "**bold** [x](help) <b> {{phone.day}}"
    assert passage(tmp_path, "Call {{phone.day}}.", phone_day=text) == (Words(f"Call {text}."),)


def test_a_paragraph_with_an_unset_value_is_not_shown(tmp_path: Path) -> None:
    assert passage(tmp_path, "About {{infusion.minutes}} minutes.") is None
    assert passage(tmp_path, "About {{infusion.minutes}} minutes.", infusion_minutes="") is None


def test_an_unset_value_is_information_with_its_place(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(body="## A {#a}\n\nFirst.\n\nAbout {{infusion.minutes}} minutes.\n")
    topic, findings = content.read()
    assert topic is not None
    assert places(findings, "value.unset") == [("in-the-chair/en.md", 10, 7)]
    assert rules(findings) == set()


def test_an_unknown_value_is_an_error(tmp_path: Path) -> None:
    assert problems(tmp_path, "One {{infusion.minuts}} two {{}} three {{a b}}.", "value.unknown") == [
        (8, 5),
        (8, 29),
        (8, 40),
    ]


def test_an_unknown_claim_is_placed_among_equals(tmp_path: Path) -> None:
    text = "One.[^what.1] Two.[^what.9] Three.[^what.1]\n\n- Four.[^what.9]"
    assert problems(tmp_path, text, "claim.unknown") == [(8, 19), (10, 8)]


def test_an_unknown_glossary_word_is_plain_words(tmp_path: Path) -> None:
    assert passage(tmp_path, "An [odd word](glossary/odd).") == (Words("An odd word."),)
    assert problems(tmp_path, "An [odd word](glossary/odd).", "glossary.unknown") == [(8, 13)]


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org",
        "HTTPS://example.org",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "mailto:a@b.c",
        "//example.org/x",
        "/etc/passwd",
        "../other",
        "topic/../../x",
        "~root",
        "topic/%2e%2e/x",
        "a\\b",
        "<javascript:alert(1)>",
        "vbscript:x",
    ],
)
def test_no_link_leads_out(tmp_path: Path, target: str) -> None:
    text = f"A [link]({target})."
    assert passage(tmp_path, text) is None
    assert problems(tmp_path, text, "link.outside")[0][0] == 8


@pytest.mark.parametrize(
    "target", ["nowhere", "topic/", "topic/A#b", "glossary/a/b", "", "worries/", "staff", "topic/a#b c"]
)
def test_a_link_to_nowhere_is_plain_words(tmp_path: Path, target: str) -> None:
    assert passage(tmp_path, f"A [link]({target}).") == (Words("A link."),)
    assert problems(tmp_path, f"A [link]({target}).", "link.dead") == [(8, 8)]


@pytest.mark.parametrize(
    ("text", "rule", "column"),
    [
        ("Some **bold**{: .red } words.", "markdown.attribute", 17),
        ("A [help](help){: onclick=x } word.", "markdown.script", 18),
        ("A [help](help){: onclick='alert(1)' } word.", "markdown.script", 18),
        ("Loose {: if=comfort.music } mark.", "markdown.attribute", 7),
        ("Some `code` here.", "markdown.structure", 6),
        ("A value {{infusion.minutes here.", "markdown.structure", 9),
        ("An unfinished [link](help here.", "markdown.structure", 20),
        ("A claim [^what.1 here.", "markdown.structure", 9),
        ("A picture ![x](figures/chair.svg) inside.", "markdown.structure", 11),
    ],
)
def test_marks_that_mean_nothing_are_found(tmp_path: Path, text: str, rule: str, column: int) -> None:
    assert problems(tmp_path, text, rule) == [(8, column)]


@pytest.mark.parametrize(
    "mark", ["onclick=x", "style='color:red'", ".red", "#id", "href='javascript:x'", "callout=1", "if", "x=y"]
)
def test_a_paragraph_takes_only_conditions(tmp_path: Path, mark: str) -> None:
    content = Content(tmp_path).topic(body=f"## A {{#a}}\n\nWords.\n{{: {mark} }}\n")
    topic, findings = content.read()
    assert topic is None
    assert rules(findings) & {"markdown.attribute", "markdown.script", "value.unknown"}
    assert {finding.line for finding in findings} == {9}
