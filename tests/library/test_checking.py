"""A check reads everything, finds every problem once, and always says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import ContentError
from kiosk.library.loader import Summary, check
from tests.support.content import DRAWING, STEP, TOPIC, Content, front, places, rules


def sound(tmp_path: Path) -> Content:
    content = Content(tmp_path).books()
    for id in ("in-the-chair", "two", "three", "four"):
        content.topic(id)
    return content.path("during", "in-the-chair#chair", "two#chair", "three#chair", "four#chair")


def test_a_sound_library_has_only_information(tmp_path: Path) -> None:
    summary, findings = sound(tmp_path).check()
    assert summary == Summary(str(tmp_path), 4, 0, 0)
    assert {f.rule for f in findings} == {"topic.unsigned"}
    assert [f.file for f in findings] == [f"{id}/en.md" for id in ("four", "in-the-chair", "three", "two")]


def test_signed_topics_are_not_reported(tmp_path: Path) -> None:
    _, findings = check(sound(tmp_path).root, {}, ("two", "three"))
    assert [f.file for f in findings] == ["four/en.md", "in-the-chair/en.md"]


def test_errors_and_warnings_are_counted_and_information_is_not(tmp_path: Path) -> None:
    content = sound(tmp_path).topic("two", STEP + "\n" + "word " * 70)
    content.topic("three", "## A {#a}\n\n<b> [x](topic/none#a) {{phone.day}}\n")
    summary, findings = content.check()
    assert (summary.topics, summary.errors, summary.warnings) == (4, 3, 1)
    assert rules(findings) == {"step.words", "markdown.html", "link.dead", "path.unknown"}


def test_the_order_is_by_file_and_place_and_always_the_same(tmp_path: Path) -> None:
    content = sound(tmp_path)
    for id in ("two", "four", "three"):
        content.topic(id, "## A {#a}\n\n- x {{b.c}} <i>\n\n[x](y) [^no]\n", TOPIC + "zz = 1\naa = 1\n")
    _, first = content.check()
    _, second = content.check()
    assert first == second
    assert list(first) == sorted(first)
    assert len(first) == len(set(first))


def test_dead_links_are_placed_and_the_nearest_is_named(tmp_path: Path) -> None:
    body = (
        STEP + "\nSee [a](topic/two#chair), [b](topic/too#chair), [c](topic/two#chai), [d](worries/sicc).\n"
    )
    _, findings = sound(tmp_path).topic(body=body).check()
    found = [(f.line, f.column, f.hint) for f in findings if f.rule == "link.dead"]
    assert found == [
        (12, 29, "Did you mean “two”?"),
        (12, 51, "Did you mean “chair”?"),
        (12, 72, "Did you mean “sick”?"),
    ]


def test_a_link_to_a_step_that_is_only_hidden_is_alive(tmp_path: Path) -> None:
    content = sound(tmp_path).topic(
        "two", STEP + "\n## B {#b}\n\n{{phone.day}} [x](topic/two#b) [y](#chair)\n"
    )
    assert rules(content.check()[1]) == set()


def test_steps_of_paths_exist(tmp_path: Path) -> None:
    content = sound(tmp_path).path("during", "in-the-chair#chair", "two#chai", "none#chair", "four#chair")
    _, findings = content.check()
    assert places(findings, "path.unknown") == [("library.toml", 3, 33), ("library.toml", 3, 45)]


def test_a_path_has_four_to_ten_steps(tmp_path: Path) -> None:
    content = sound(tmp_path).path("during", "in-the-chair#chair", "two#chair", "three#chair")
    assert places(content.check()[1], "path.length") == [("library.toml", 3, 11)]


@pytest.mark.parametrize(
    ("picture", "rule"),
    [
        ("figures/none.svg", "figure.missing"),
        ("../x.svg", "figure.outside"),
        ("figures/bad.svg", "figure.script"),
    ],
)
def test_the_pictures_on_home_are_judged(tmp_path: Path, picture: str, rule: str) -> None:
    content = sound(tmp_path)
    text = (content.root / "library.toml").read_text().replace("figures/shared.svg", picture)
    content.write("library.toml", text).write("figures/bad.svg", DRAWING.replace("<rect", "<script/><rect"))
    assert rule in rules(content.check()[1])


def test_drawings_that_no_text_uses_are_judged_too(tmp_path: Path) -> None:
    content = sound(tmp_path).write("two/figures/spare.svg", "<svg").write("figures/spare.svg", b"\xff")
    _, findings = content.check()
    assert places(findings, "figure.syntax") == [("two/figures/spare.svg", 1, 1)]
    assert places(findings, "file.encoding") == [("figures/spare.svg", 0, 0)]


def test_folders_that_are_no_topics(tmp_path: Path) -> None:
    content = sound(tmp_path).write(".git/x", "").write("_drafts/x", "").write("README.md", "<b>")
    content.write("crisis/us.toml", "").write("recovery/recovery.toml", "").write("Bad Name/x", "").write(
        "empty/x", ""
    )
    summary, findings = content.check()
    assert summary.topics == 6
    assert places(findings, "topic.id") == [("Bad Name", 0, 0)]
    assert places(findings, "file.missing") == [("empty/en.md", 0, 0), ("empty/topic.toml", 0, 0)]


def test_a_reviewers_tick_takes_a_warning_away_but_no_error(tmp_path: Path) -> None:
    body = STEP + "\n" + "word " * 70 + "<b>\n"
    toml = TOPIC + 'allow = ["step.words", "markdown.html"]\n'
    _, findings = sound(tmp_path).topic(body=body, toml=toml).check()
    assert rules(findings) == {"markdown.html"}


def test_every_language_is_read(tmp_path: Path) -> None:
    content = sound(tmp_path)
    text = (content.root / "library.toml").read_text()
    content.write("library.toml", 'languages = ["en", "es"]\n' + text)
    content.write("two/es.md", front("Dos") + "## Uno {#chair}\n\n<b>\n").write("glossary/es.md", "## x\n")
    _, findings = content.check()
    assert {f.file for f in findings if f.level == "error"} == {"two/es.md", "glossary/es.md"}


def test_sheets_are_read_when_there_are_any(tmp_path: Path) -> None:
    content = sound(tmp_path).write("sheets/en.md", "## Nausea {#nausea}\n\n- Rest. [x](http://y)\n")
    assert places(content.check()[1], "link.outside") == [("sheets/en.md", 3, 11)]


def test_with_values_what_is_shown_is_judged(tmp_path: Path) -> None:
    content = sound(tmp_path).topic("two", STEP + "\nCall {{phone.day}}.\n")
    assert places(content.check()[1], "value.unset") == [("two/en.md", 12, 6)]
    assert places(content.check({"phone.day": "1"})[1], "value.unset") == []


def test_without_a_library_file_everything_else_is_still_read(tmp_path: Path) -> None:
    content = sound(tmp_path).topic("two", "## A {#a}\n\n<b>\n").write("library.toml", "=")
    _, findings = content.check()
    assert rules(findings) == {"toml.syntax", "markdown.html"}


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        check(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(ContentError):
        check(tmp_path / "file")
