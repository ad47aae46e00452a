"""`kiosk render TOPIC` writes a topic in its outward forms; what cannot be is said in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.cli.main import main
from tests.support.content import TOPIC, Content

CHAIR = """\
+++
title = "Chair"
summary = "A chair."
[speech]
ECT = "shock treatment"
+++

## The chair {#chair}

- You lie back.[^what.1]
- ECT is another way.

### Tell me more {.more}

Call 911.
"""


@pytest.fixture
def given(tmp_path: Path) -> tuple[str, ...]:
    content = Content(tmp_path / "content")
    content.books()
    content.topic("chair", "", TOPIC)
    content.write("chair/en.md", CHAIR)
    return "--content", str(content.root), "--data", str(tmp_path / "data")


def test_a_topic_as_it_is_read(given: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "chair.txt"
    assert main(["render", "chair", "--to", "speech", "--out", str(out), *given]) == 0
    text = out.read_text(encoding="utf-8")
    assert text.startswith("# chair\n\nThe chair\n    [pause 900 ms]\nTwo points.\n    (said, not shown)\n")
    assert "shock treatment is another way.\n    (shown: ECT is another way.)\n" in text
    assert "# chair/more\n\nCall nine one one.\n" in text


def test_on_the_terminal(given: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "chair", "--to", "speech", "--out", "-", *given]) == 0
    assert "You lie back." in capsys.readouterr().out


def test_a_topic_on_paper_is_read_by_other_programs(given: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "chair.pdf"
    assert main(["render", "chair", "--to", "pdf", "--paper", "a4", "--out", str(out), *given]) == 0
    pdf = PdfReader(out)
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "You lie back." in pdf.pages[0].extract_text()


def test_a_topic_as_a_page_and_as_an_outline(given: tuple[str, ...], tmp_path: Path) -> None:
    for form, begins in (("html", "<!DOCTYPE html>"), ("outline", "# Chair\n")):
        out = tmp_path / form
        assert main(["render", "chair", "--to", form, "--out", str(out), *given]) == 0
        text = out.read_text(encoding="utf-8")
        assert text.startswith(begins)
        assert "You lie back." in text


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (("nowhere", "--to", "speech"), "There is no topic “nowhere”. There are: chair."),
        (("chair", "--to", "speech", "--language", "es"), "“chair” has no text in “es”."),
    ],
)
def test_what_cannot_be_rendered_is_said(
    given: tuple[str, ...], asked: tuple[str, ...], answer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", *asked, "--out", "-", *given]) == 2
    assert answer in capsys.readouterr().err


def test_a_file_that_cannot_be_written(
    given: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", "chair", "--to", "speech", "--out", str(tmp_path), *given]) == 2
    assert "cannot be written" in capsys.readouterr().err
