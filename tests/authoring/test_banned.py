"""Banned claims: each pattern of the shipped list hits its bad example and lets its replacement pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.banned import Bans, read_bans
from kiosk.findings import Level
from tests.authoring.folder import folder, found, rules, topic

CONTENT = Path(__file__).resolve().parents[2] / "content"

BAD = {
    "cure": "It cures depression.",
    "hype": "A groundbreaking option",
    "reset": "It effectively helps to “reset” the brain",
    "heal": "promotes healing from the inside out",
    "no_risk": "There are no side effects.",
    "safe_claim": "is a safe and effective treatment option",
    "safe_to": "You are safe to go home.",
    "drive_hours": "You can drive after 4 hours.",
    "total_relief": "providing rapid relief",
    "promise": "It works for everyone.",
    "mild_rare": "Side effects, when they occur, are typically mild",
    "addiction": "It is not addictive.",
    "approved": "off-label and in FDA-approved forms",
    "dose": "You get 35 mg.",
    "cause": "it addresses the core of the suffering",
    "testimony": "Many of our patients have stated",
    "stop_meds": "Stop taking your medicines.",
    "suicide_words": "He committed suicide.",
    "labels": "those suffering from conditions such as depression",
    "trip": "These effects aren\u2019t just “trippy”",
    "diagnosis": "You are having a panic attack.",
    "grows_cells": "representing neurogenesis",
    "overactive": "which often becomes overactive due to chronic stress",
    "sharper_mind": "remarkable effects on mental clarity",
    "window": "creates a reopening of critical periods",
    "suicide_promise": "report complete relief from their suicidal thoughts",
    "eligible": "You are a good candidate.",
    "no_long_term": "It has no long-term effects.",
    "anti_inflammatory": "appears to have anti-inflammatory effects",
    "need_all": "You need all six infusions.",
    "effective": "Ketamine is highly effective.",
    "last_hope": "It may be your last hope.",
    "more_visits": "You just need more sessions.",
    "no_call": "This is normal, no need to call.",
    "no_harm": "There is nothing to worry about.",
    "saves_lives": "It saves lives.",
    "journey": "Enjoy the inner journey.",
    "trauma_undone": "It helps you reprocess trauma.",
    "signed_off": "This page was reviewed by a psychiatrist.",
}
"""Claims that the patterns are for, many from clinics' own pages, at most twelve words each."""


@pytest.fixture(scope="module")
def bans() -> Bans:
    """The shipped list."""
    read, findings = read_bans(CONTENT)
    assert findings == ()
    return read


def test_every_shipped_pattern_has_a_bad_example(bans: Bans) -> None:
    assert {ban.id for ban in bans.bans} == set(BAD)


@pytest.mark.parametrize(("id", "said"), BAD.items())
def test_bad_examples_are_hit(bans: Bans, id: str, said: str) -> None:
    assert id in {ban.id for _, _, ban in bans.hits(said)}


def test_replacements_pass(bans: Bans) -> None:
    for ban in bans.bans:
        assert not bans.hits(ban.say), f"the replacement of {ban.id} is banned itself: {ban.say}"


def test_a_hit_names_file_line_and_column(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), "## Step {#one}\n\nYou rest. This **cures** you.\n")
    finding = found(root, "claim.cure")[0]
    assert (finding.file, finding.line, finding.column) == ("day/en.md", 8, 18)
    assert finding.level is Level.ERROR


@pytest.mark.parametrize(
    "body",
    [
        "## A cure {#one}\n\nYou rest.\n",
        '## Step {#one}\n\n![A cure.](figures/a.svg "A long description.")\n',
        '## Step {#one}\n\n![A picture.](figures/a.svg "A cure.")\n',
        '## Step {#one}\n\n!!! note "A cure"\n    You rest.\n',
        "## Step {#one}\n\n- You rest.\n- It is a cure.\n",
        "## Step {#one}\n\nYou rest.\n\n### Tell me more {.more}\n\nA cure.\n",
        "## Step {#one}\n\nA [cure](glossary/cure) for you.\n",
        '## Step {#one}\n\nYou get a\ncure.\n{: unless="infusion.minutes" }\n',
    ],
)
def test_everything_that_shows_is_read(tmp_path: Path, body: str) -> None:
    assert len(found(topic(folder(tmp_path), body), "claim.cure")) == 1


def test_titles_summaries_labels_and_questions_are_read(tmp_path: Path) -> None:
    front = (
        '+++\ntitle = "A cure"\nsummary = "Cures."\n[data.x]\na = "By a cure"\n[[teach_back]]\nstep = "one"\n'
    )
    root = topic(
        folder(tmp_path), "## Step {#one}\n\nYou rest.\n", front=front + 'ask = "What is a cure?"\n+++\n'
    )
    assert [finding.line for finding in found(root, "claim.cure")] == [2, 3, 5, 8]


@pytest.mark.parametrize("book", ["worries", "glossary", "ends", "sheets"])
def test_books_are_read(tmp_path: Path, book: str) -> None:
    root = folder(tmp_path)
    (root / book).mkdir()
    (root / book / "en.md").write_text("## Sleep {#sleep}\n\n- It is a cure.\n", encoding="utf-8")
    assert [(finding.file, finding.line) for finding in found(root, "claim.cure")] == [(f"{book}/en.md", 3)]


def test_code_and_link_targets_do_not_show(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), "## Step {#one}\n\nYou see [this](topic/cure).\n\n```\na cure\n```\n")
    assert not found(root, "claim.cure")


def test_a_warning_passes_where_the_topic_allows_it_and_an_error_never(tmp_path: Path) -> None:
    bans = "[[ban]]\nid='heal'\nre='\\bheals?\\b'\nlevel='warn'\n[[ban]]\nid='cure'\nre='\\bcures?\\b'\n"
    root = folder(tmp_path, bans)
    topic(root, "## Step {#one}\n\nIt heals you. It cures you.\n")
    assert {"claim.heal", "claim.cure"} <= rules(root)
    topic(root, "## Step {#one}\n\nIt heals you. It cures you.\n", allow='"heal", "cure"')
    assert "claim.heal" not in rules(root)
    assert "claim.cure" in rules(root)
    assert "cure" in found(root, "allow.unknown")[0].message


def test_a_bad_pattern_is_a_finding_with_its_line_and_the_others_still_run(tmp_path: Path) -> None:
    bans = "[[ban]]\nid='wild'\nre='(a+)+$'\n\n[[ban]]\nid='cure'\nre='cure'\n\n[[ban]]\nre='x'\n"
    root = topic(folder(tmp_path, bans), "## Step {#one}\n\nA cure. " + "a" * 200 + "!\n")
    assert [finding.line for finding in found(root, "banned.pattern")] == [1, 9]
    assert found(root, "claim.cure")


def test_a_folder_without_bans_is_a_finding(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "banned.toml").unlink()
    assert "banned.missing" in rules(root)
    (root / "banned.toml").write_text("schema = 1\n", encoding="utf-8")
    assert "banned.pattern" in rules(root)


def test_a_hit_far_into_a_long_sentence_is_found_once(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), "## Step {#one}\n\n" + "word " * 2000 + "cure at last.\n")
    assert len(found(root, "claim.cure")) == 1
