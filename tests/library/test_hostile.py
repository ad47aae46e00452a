"""A folder made to hurt: nothing in it raises, hangs, leads out or takes a sound topic down."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest

from kiosk.library import index
from kiosk.library.catalogue import open_library
from tests.support.content import DRAWING, STEP, TOPIC, Content, front

HEAD = "## A {#a}\n\n"
MARKS = (
    "* _ [ ] ( ) { } ! ^ {: {{ }} - 1. !!! # ]( [^ ![ < > & \\ ` ~~~ +++ | : = if= \" ' a \t \x02 \x03"
).split(" ")
BODIES = {
    "quotes": ">" * 100_000,
    "stairs": "\n".join(">" * n for n in range(300)),
    "brackets": "[" * 100_000,
    "bracket lines": "[\n" * 60_000,
    "open links": "[](" * 1_000,
    "open claims": "[^" * 290,
    "open pictures": "![" * 290,
    "parentheses": ("[a](" * 90 + "\n") * 60,
    "deep list": "\n".join("  " * n + "- a" for n in range(500)),
    "dashes": "- " * 50_000,
    "numbers": "1. " * 1_300,
    "one number": "1" * 3_900 + ". a",
    "stars": "*" * 3_900,
    "starred": "*a" * 290,
    "woven": "*_" * 140 + "a" + "_*" * 140,
    "braces": "{" * 3_900,
    "open braces": "{{" * 290,
    "quoted marks": "x\n{: " + 'a="' * 290 + " }",
    "marks": "x\n{: " + "a " * 1_900 + "}",
    "pairs": "x\n{: " + "a=b " * 900 + "}",
    "sharps": "#" * 3_900,
    "headings": "## A {#a}\n" * 5_000,
    "small headings": "### a\n" * 5_000,
    "claims": ("[^a]" * 140 + "\n\n") * 50,
    "values": ("{{a.b}} " * 140 + "\n\n") * 25,
    "links": ("[a](topic/a#b) " * 55 + "\n\n") * 30,
    "picture title": '![a](b "' + '"' * 3_900,
    "spaces": "a" + " " * 3_900 + "b",
    "tabs": "\t" * 3_900 + "b",
    "nothing": "\n" * 200_000,
    "boxes": "!!! note\n" * 1_000,
    "box in box": "\n".join("    " * n + "!!! note" for n in range(100)),
    "box title": '!!! note "' + '"' * 3_900,
    "box words": "!!! " + "a " * 1_900,
    "escapes": "\\" * 3_900,
    "and": "&" * 3_900,
    "tags": "<" * 250 + "a" * 3_000,
    "html": "<div>\n" * 40_000,
    "comments": "<!--" * 50_000,
    "dashed": "-" * 3_900 + "x",
    "dashed words": "--  " * 900 + "x\n" + "__  " * 900 + "x",
    "fenced headings": "## A {#a}\n```\n```\n" * 12_000,
    "fences": "```\n" * 20_000,
    "growing fences": "".join("`" * n + "\n" for n in range(3, 600)),
    "bidi": "\u202e" * 60_000,
    "nul": "\0" * 100_000,
    "placeholders": "\x02klzzwxh:0000\x03" * 20 + "\x02wzxhzdk:0\x03",
    "one line": "x" * 200_000,
    "words": "word " * 50_000,
    "underlined": "a\n===\n" * 3_000,
    "rules": "---\n\n" * 3_000,
    "definitions": "[a]: b\n[^a]: b\n" * 1_500,
    "points": "- a\n" * 2_000,
    "loose points": "- a\n\n" * 3_000,
    "numbered points": "- a\n  {: callout=1 }\n" * 200,
    "stepped list": "- a\n    - b\n        - c\n            - d\n" * 200,
}


@pytest.mark.parametrize("name", BODIES)
def test_no_text_is_slow_or_raises(tmp_path: Path, name: str) -> None:
    content = Content(tmp_path).topic(body=HEAD + BODIES[name])
    start = time.monotonic()
    content.read()
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("seed", range(30))
def test_no_heap_of_marks_is_slow_or_raises(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    heap = "".join(dice.choice([*MARKS, " ", "\n", "\n\n", "    "]) for _ in range(4_000))
    content = Content(tmp_path).topic(body=HEAD + heap, head=front(more=heap[:50]) if seed % 3 == 0 else "")
    start = time.monotonic()
    content.read()
    assert time.monotonic() - start < 5


def trap(content: Content) -> None:
    """Everything that should not be in a folder."""
    root = content.root
    for id in "abcdefghijklmnopqr":
        content.topic(f"bad-{id}")
    replace = {
        "bad-a/en.md": lambda file: file.mkdir(),
        "bad-b/en.md": lambda file: os.mkfifo(file),
        "bad-c/en.md": lambda file: file.symlink_to("/dev/zero"),
        "bad-d/en.md": lambda file: file.symlink_to("en.md"),
        "bad-e/en.md": lambda file: file.symlink_to("/etc/passwd"),
        "bad-f/en.md": lambda file: file.write_bytes(b"x" * 10_000_000),
        "bad-g/en.md": lambda file: file.write_bytes(b"\0" * 1_000),
        "bad-h/en.md": lambda file: file.write_bytes(front().encode("utf-16") + STEP.encode("utf-16")),
        "bad-i/topic.toml": lambda file: file.write_text("[" * 100_000),
        "bad-j/topic.toml": lambda file: os.mkfifo(file),
        "bad-k/topic.toml": lambda file: file.write_bytes(b"\xff" * 1_000),
        "bad-l/topic.toml": lambda file: file.write_text(".".join("a" * 100_000) + " = 1"),
        "bad-m/figures/chair.svg": lambda file: os.mkfifo(file),
        "bad-n/figures/chair.svg": lambda file: file.write_text("<g>" * 60_000),
        "bad-o/figures/chair.svg": lambda file: file.write_text(
            DRAWING.replace("<svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg")
        ),
        "bad-p/figures/chair.svg": lambda file: file.symlink_to("/etc/passwd"),
        "bad-q/figures/chair.svg": lambda file: file.mkdir(),
    }
    for name, make in replace.items():
        (root / name).unlink()
        make(root / name)
    (root / "bad-r/figures/ring").symlink_to(root)
    (root / "ring").symlink_to(root)
    (root / "lost").symlink_to("lost")
    (root / "away").symlink_to("/etc")
    (root / "pipe").mkdir()
    os.mkfifo(root / "pipe/figures")
    (root / "x\udcffy").mkdir()
    (root / "glossary/en.md").unlink()
    os.mkfifo(root / "glossary/en.md")
    content.write("worries/en.md", "## \u202e {#a}\n" * 500)
    content.write("ends/en.md", b"\xfe\xff")


def test_a_folder_full_of_traps_still_shows_what_is_sound(tmp_path: Path) -> None:
    content = Content(tmp_path / "content").books().topic().topic("two", toml=TOPIC.replace("10", "20"))
    content.path("during", "in-the-chair#chair", "bad-a#chair", "bad-m#chair", "two#chair")
    trap(content)
    start = time.monotonic()
    library = content.open()
    assert [(ref.topic, ref.number) for ref in library.path("during")] == [
        ("in-the-chair", 1),
        ("bad-m", 1),
        ("two", 1),
    ]
    shown = {entry.id for entry in library.entries()}
    assert shown == {"in-the-chair", "two", *(f"bad-{id}" for id in "mnopqr")}
    for id in "mnopq":
        topic = library.topic(f"bad-{id}")
        assert topic is not None
        assert topic.steps[0].picture is None
    assert library.terms() == ()
    assert library.end("during") is None
    summary, findings = content.check()
    assert {f"bad-{id}" for id in "abcdefghijklmnopq"} <= {
        f.file.partition("/")[0] for f in findings if f.level == "error"
    }
    assert summary.errors > 17
    assert all(f.message and f.hint and f.line >= 0 for f in findings)
    built = index.build_index(content.root, "en", {}, False)
    index.write_index(tmp_path / "cache", built)
    kept = index.read_index(tmp_path / "cache", "en", built.key)
    assert kept is not None
    assert {entry.id for entry in open_library(content.root, "en", {}, kept).entries()} == shown
    assert time.monotonic() - start < 20


def test_nothing_from_outside_the_folder_is_ever_told(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text(front("SECRET") + STEP.replace("calm", "SECRET"))
    content = Content(tmp_path / "content").topic()
    (content.root / "in-the-chair/en.md").unlink()
    (content.root / "in-the-chair/en.md").symlink_to(tmp_path / "secret.md")
    topic, findings = content.read()
    assert topic is None
    assert "SECRET" not in str(findings)


def test_a_thousand_drawings_in_one_topic_are_not_all_read(tmp_path: Path) -> None:
    content = Content(tmp_path).topic()
    for number in range(400):
        content.write(f"in-the-chair/figures/{number:04}.svg", "<")
    _, findings = content.check()
    assert len([f for f in findings if f.rule == "figure.syntax"]) == 200
    assert len([f for f in findings if f.rule == "file.too-large"]) == 1
