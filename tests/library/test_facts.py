"""Statements have a grade and sources; what has none is found, and marketing is never shown as a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library import facts
from kiosk.library.problems import Problems
from kiosk.library.topics import Fact, Source
from tests.support.content import FACTS, SOURCES, Content, places, rules


def read(tmp_path: Path, statements: str = FACTS, sources: str = SOURCES) -> tuple[facts.Evidence, list[str]]:
    content = Content(tmp_path).write("facts.toml", statements).write("sources.toml", sources)
    about = Problems("facts.toml")
    evidence = facts.read(content.root, about, about)
    return evidence, [finding.rule for finding in about.found]


def test_statements_and_sources_are_read(tmp_path: Path) -> None:
    evidence, problems = read(tmp_path)
    assert problems == []
    assert evidence.fact("what.1") == Fact("what.1", "A", ("one2020", "two2021"))
    assert evidence.sources is not None
    assert evidence.sources["one2020"] == Source(
        "one2020", "A first study", "One", 2020, "A journal", "rct", "doi:10.1/one"
    )
    assert evidence.sources["two2021"].link == "https://example.org/two"


@pytest.mark.parametrize(
    ("claims", "grade"),
    [("AB", "B"), ("ABC", "C"), ("ABCD", "D"), ("R", "R"), ("RA", "A"), ("RC", "C"), ("", "")],
)
def test_the_weakest_grade_counts_and_a_label_stands_aside(claims: str, grade: str) -> None:
    known = {letter: Fact(letter, letter, ()) for letter in "ABCDR"}
    assert facts.Evidence(known, {}).weakest(claims) == grade


def test_cited_sources_are_sorted_and_hold_no_marketing(tmp_path: Path) -> None:
    evidence, _ = read(tmp_path, FACTS.replace("sources = []", 'sources = ["blog"]'))
    found = evidence.cited(("what.1", "during.5", "label.1", "unknown"))
    assert [source.id for source in found] == ["two2021", "label", "one2020"]


@pytest.mark.parametrize(
    "entry",
    [
        "grade = 'E'\nsources = []",
        "grade = 'A'\nsources = 'x'",
        "grade = 'A'\nsources = [1]",
        "sources = []",
        "",
    ],
)
def test_one_bad_statement_leaves_the_others(tmp_path: Path, entry: str) -> None:
    evidence, problems = read(tmp_path, f'["bad.1"]\n{entry}\n{FACTS}')
    assert problems == ["claim.value"]
    assert evidence.fact("bad.1") is None
    assert evidence.fact("what.1") is not None


def test_a_bad_source_leaves_the_others(tmp_path: Path) -> None:
    evidence, problems = read(tmp_path, FACTS, "[[source]]\nid = 1\n" + SOURCES)
    assert problems == ["claim.source"]
    assert len(evidence.sources or ()) == 4


def test_statements_without_a_source_are_found_but_not_a_clinics_own_opinion(tmp_path: Path) -> None:
    more = '["a.1"]\ngrade = "B"\nsources = []\n["a.2"]\ngrade = "A"\nsources = ["one2021"]\n'
    _, findings = Content(tmp_path).write("facts.toml", FACTS + more).check()
    assert [line for _, line, _ in places(findings, "claim.unsourced")] == [16, 19]
    assert [f.hint for f in findings if f.line == 19] == ["Did you mean “one2020”?"]


def test_a_statement_that_does_not_exist_leaves_its_topic_out(tmp_path: Path) -> None:
    topic, findings = Content(tmp_path).topic(body="## A {#a}\n\nSo.[^what.2]\n").read()
    assert topic is None
    assert rules(findings) == {"claim.unknown"}


def test_when_the_statements_cannot_be_read_no_topic_is_blamed(tmp_path: Path) -> None:
    content = Content(tmp_path).topic().write("facts.toml", "=")
    topic, findings = content.read()
    assert topic is not None
    assert topic.steps[0].grade == ""
    assert rules(findings) == set()
    _, checked = content.check()
    assert rules(checked) == {"toml.syntax"}
