"""One topic's folder: what is in order is shown, what is broken is left out with its reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.topics import TeachBack
from tests.support.content import STEP, TOPIC, Content, front, places, rules


def test_a_topic_in_order(tmp_path: Path) -> None:
    head = front("In the chair", '[[teach_back]]\nstep = "chair"\nask = "How will you tell us?"\n')
    topic, findings = Content(tmp_path).topic(head=head).read()
    assert topic is not None
    assert findings == ()
    assert (topic.id, topic.language, topic.title, topic.summary) == (
        "in-the-chair",
        "en",
        "In the chair",
        "What the room is like.",
    )
    assert (topic.phase, topic.order, topic.audience, topic.kind, topic.icon) == (
        "during",
        10,
        "patient",
        "know",
        "chair",
    )
    assert topic.teach_back == (TeachBack("chair", "How will you tell us?"),)
    assert [step.id for step in topic.steps] == ["chair"]


@pytest.mark.parametrize(
    "id", ["Chair", "a b", "..", "../a", "", "glossary", "a/b", "a.b", "ä", "x" * 100, "a\n"]
)
def test_a_topic_needs_a_plain_name(tmp_path: Path, id: str) -> None:
    topic, findings = Content(tmp_path).topic().read(id)
    assert topic is None
    assert rules(findings) == {"topic.id"}


def test_every_mistake_is_found_in_one_go(tmp_path: Path) -> None:
    body = (
        "## A {#a}\n\nOne <b>x</b>.[^no]\n\n![](figures/none.svg)\n\n"
        "[x](http://y) {{no.key}} \u202e\n\n- p\n  {: onclick=x }\n"
    )
    content = Content(tmp_path).topic(
        body=body, toml=TOPIC + "colour = 1\n", head='+++\ntitle = "T"\nfoo = 1\n+++\n\n'
    )
    topic, findings = content.read()
    assert topic is None
    assert [(f.file, f.line, f.rule) for f in sorted(findings)] == [
        ("in-the-chair/en.md", 1, "topic.value"),
        ("in-the-chair/en.md", 3, "topic.key"),
        ("in-the-chair/en.md", 8, "markdown.html"),
        ("in-the-chair/en.md", 8, "markdown.html"),
        ("in-the-chair/en.md", 8, "claim.unknown"),
        ("in-the-chair/en.md", 10, "figure.alt"),
        ("in-the-chair/en.md", 10, "figure.missing"),
        ("in-the-chair/en.md", 12, "link.outside"),
        ("in-the-chair/en.md", 12, "value.unknown"),
        ("in-the-chair/en.md", 12, "text.bidi"),
        ("in-the-chair/en.md", 15, "markdown.script"),
        ("in-the-chair/topic.toml", 7, "topic.key"),
    ]
    assert all(f.column > 0 for f in findings)
    assert all(f.message and f.hint for f in findings)


@pytest.mark.parametrize("broken", ["=", "[[[", "phase = 1\n", "", "\xff"])
def test_a_broken_plan_leaves_the_topic_out_but_its_text_is_still_checked(
    tmp_path: Path, broken: str
) -> None:
    content = (
        Content(tmp_path)
        .topic(body="## A {#a}\n\n<b>\n")
        .write("in-the-chair/topic.toml", broken.encode("latin-1"))
    )
    topic, findings = content.read()
    assert topic is None
    assert {f.file for f in findings} == {"in-the-chair/topic.toml", "in-the-chair/en.md"}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (STEP, "topic.value"),
        ("+++\n" + STEP, "toml.syntax"),
        ("+++\ntitle = 1\nsummary = 2\n+++\n" + STEP, "topic.value"),
        ("+++\ntitle = \n+++\n" + STEP, "toml.syntax"),
        (front(more="colour = 1\n") + STEP, "topic.key"),
        (front(more="[[teach_back]]\nstep = 'no'\nask = 'x'\n") + STEP, "topic.value"),
        (front(more="teach_back = 1\n") + STEP, "topic.value"),
        (front(), "step.empty"),
        ("", "topic.value"),
        (front() + "Only words.\n", "markdown.structure"),
    ],
)
def test_a_broken_text_leaves_the_topic_out(tmp_path: Path, text: str, rule: str) -> None:
    content = Content(tmp_path).topic().write("in-the-chair/en.md", text)
    topic, findings = content.read()
    assert topic is None
    assert rule in rules(findings)


def test_a_text_that_is_not_there_is_missing(tmp_path: Path) -> None:
    content = Content(tmp_path).topic()
    (content.root / "in-the-chair/en.md").unlink()
    topic, findings = content.read()
    assert topic is None
    assert places(findings, "file.missing") == [("in-the-chair/en.md", 0, 0)]


def test_a_language_that_is_not_written_yet_is_english(tmp_path: Path) -> None:
    from kiosk.library.loader import read_topic

    content = Content(tmp_path).topic().write("in-the-chair/es.md", front("En el sillón") + STEP)
    spanish, _ = read_topic(content.root, "in-the-chair", "es", {})
    french, _ = read_topic(content.root, "in-the-chair", "fr", {})
    assert spanish is not None
    assert (spanish.language, spanish.title) == ("es", "En el sillón")
    assert french is not None
    assert (french.language, french.title) == ("en", "In the chair")


def test_windows_line_ends_keep_their_lines(tmp_path: Path) -> None:
    content = Content(tmp_path).topic()
    text = (front() + "## A {#a}\n\nOne.[^no]\n").replace("\n", "\r\n")
    content.write("in-the-chair/en.md", "\ufeff" + text)
    _, findings = content.read()
    assert [(f.rule, f.line, f.column) for f in findings] == [("claim.unknown", 8, 5)]
