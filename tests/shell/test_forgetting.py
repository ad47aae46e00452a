"""Forgetting, proved: after a visit nothing anybody read, marked or chose is left anywhere in the process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.content import DRAWING, TOPIC, Content
from tests.support.running import WALL, Guide, planned
from tests.support.traces import in_memory, on_screen

WORD = "".join(("zz", "q", "x"))
"""Put together while running, so that no constant of this file is found in its place."""


def filled(content: Content) -> Content:
    """A folder in which every word, id and picture gives away that it was read."""
    step = '## {w} {{#{w}{n}}}\n\n![{w}.](figures/chair.svg "{w} told.")\n\n[{w}](glossary/{w}term).\n\n'
    more = "### Tell me more {{.more}}\n\n{w} more.\n\n### How sure are we? {{.sure}}\n\n- {w}.[^what.1]\n\n"
    body = "".join((step + more).format(w=WORD, n=n) for n in (1, 2, 3))
    toml = TOPIC + f"[steps.{WORD}2]\ncover = true\n"
    content.topic(f"{WORD}topic", body, toml)
    for name in ("calm-landscape", "calm-landscape-dim"):
        content.write(f"figures/{name}.svg", DRAWING)
    content.write("glossary/en.md", f"## {WORD} {{#{WORD}term}}\n\n{WORD} means something.\n")
    plan = f'[{WORD}worry]\norder = 1\nicon = "hand"\nleads_to = "{WORD}topic#{WORD}1"\n'
    content.write("worries/worries.toml", plan)
    content.write("worries/en.md", f"## {WORD} {{#{WORD}worry}}\n\n- {WORD} passes.\n")
    content.write("ends/en.md", f"## {WORD} {{#during}}\n\n- {WORD} rest.\n")
    return content.path("during", *(f"{WORD}topic#{WORD}{n}" for n in (1, 2, 3)))


@pytest.fixture
def guide(qapp: object, tmp_path: Path) -> Iterator[Guide]:
    content = filled(Content(tmp_path / "content"))
    (content.root / "crisis").mkdir()
    running = Guide(planned(WALL, content.root, tmp_path / "data"))
    yield running
    running.close()


def visit(guide: Guide) -> None:
    """Do everything a person can leave a trace with."""
    for place in ("home", "path/during/1", "path/during/1/more", "path/during/1/sure", "path/during/2"):
        guide.go(place)
    guide.app.walk.uncover()
    guide.settle()
    for place in ("path/during/3", "end/during", "topics", f"topic/{WORD}topic/2", "worries"):
        guide.go(place)
    guide.go(f"worries/{WORD}worry")
    guide.app.worries.toggle(f"{WORD}worry")
    guide.app.covers.showMarked()
    guide.settle()
    guide.app.covers.uncover()
    for place in (
        "interpreter",
        "interpreter/ps",
        "glossary",
        f"topic/{WORD}topic/1",
        f"glossary/{WORD}term",
    ):
        guide.go(place)
    guide.app.look.setTheme("contrast")
    guide.app.look.setSize(2)
    guide.settle()


def by_finish(guide: Guide) -> None:
    guide.app.finish()
    guide.let_pass(5)


def by_quiet(guide: Guide) -> None:
    guide.let_pass(91)
    assert guide.address == "idle"
    guide.let_pass(31)


def by_hiding(guide: Guide) -> None:
    guide.app.covers.hide()
    guide.let_pass(91)


def by_help(guide: Guide) -> None:
    guide.app.covers.getHelp()
    guide.let_pass(181)
    guide.let_pass(91)


def traces(word: str, elsewhere: Path) -> set[str]:
    """What is held with a word in it, once the parser, which keeps the last mark it met, met another."""
    Content(elsewhere).topic().read()
    return in_memory(word)


@pytest.mark.parametrize("end", [by_finish, by_quiet, by_hiding, by_help])
def test_after_the_end_nothing_of_the_visit_is_left(
    guide: Guide, tmp_path: Path, end: Callable[[Guide], None]
) -> None:
    before, interpreters = in_memory(WORD), in_memory("interpreter/")
    visit(guide)
    during = in_memory(WORD) - before
    for trace in (f"worries/{WORD}worry", f"glossary/{WORD}term", f"{WORD}topic#{WORD}2", f"{WORD} passes."):
        assert trace in during, "the search sees what a visit holds"
    assert on_screen(guide.assembly.engine, guide.window, WORD)
    del during, trace

    end(guide)
    guide.settle()
    assert guide.address == "attract"
    guide.assembly.engine.collectGarbage()
    guide.settle()
    assert traces(WORD, tmp_path / "other") - before == set()
    assert in_memory("interpreter/") - interpreters == set()
    assert on_screen(guide.assembly.engine, guide.window, WORD) == set()
    assert guide.assembly.current.visit.look == guide.assembly.plan.chosen
    look = guide.app.look
    assert (look.theme, look.size, look.language) == ("day", 0, "en")


def test_the_next_person_finds_every_subject_covered_and_no_mark(guide: Guide) -> None:
    visit(guide)
    by_finish(guide)
    guide.go("path/during/2")
    assert guide.app.walk.covered
    guide.go("worries")
    assert not any(row.marked for row in guide.app.worries.cards.rows)
    guide.go("home")
    assert not any(row.seen for row in guide.app.home.cards.rows)
