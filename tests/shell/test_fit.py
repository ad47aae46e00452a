"""Which steps do not fit the smallest screen at the largest text (step.fit): true on the real page."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.session.visit import SCALES
from kiosk.shell.camera import Camera
from kiosk.shell.fit import library
from kiosk.shell.fit.library import measure
from kiosk.shell.fit.values import longest
from kiosk.shell.messages import Messages
from kiosk.shell.tour import Request, plans
from tests.library.test_hostile import BODIES

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
TOPIC = 'schema = 1\nphase = "before"\norder = 1\naudience = "patient"\nkind = "know"\nicon = "chair"\n'
FRONT = '+++\ntitle = "{title}"\nsummary = "A short one."\n+++\n\n'
SHORT = "You can rest here, and a nurse sits with you."
SENTENCE = "You can rest here while the nurse looks after you and the drip goes on and " * 9 + "ends."
WORD = "Pneumonoultramicroscopicsilicovolcanoconiosistreatment"


@pytest.fixture
def folder(tmp_path: Path, qapp: QGuiApplication) -> Path:
    root = tmp_path / "content"
    root.mkdir()
    (root / "library.toml").write_text('schema = 1\nlanguages = ["en"]\n', encoding="utf-8")
    for name in ("facts.toml", "sources.toml", "values.toml"):
        shutil.copy(CONTENT / name, root / name)
    return root


def topic(root: Path, body: str, title: str = "Your day") -> Path:
    (root / "day").mkdir(exist_ok=True)
    (root / "day" / "topic.toml").write_text(TOPIC, encoding="utf-8")
    (root / "day" / "en.md").write_text(FRONT.format(title=title) + body, encoding="utf-8")
    return root


def cuts(root: Path) -> list[tuple[str, str, str]]:
    return [(cut.step, cut.leaf, cut.what) for cut in measure(root, {}).cuts]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"## Rest {{#a}}\n\n{SHORT}\n", []),
        (f"## Rest {{#a}}\n\n{SENTENCE}\n", [("a", "", "row")]),
        (f"## Rest {{#a}}\n\n- {SHORT}\n- {WORD}.\n", [("a", "", "row")]),
        (f"## {WORD} {{#a}}\n\n{SHORT}\n", [("a", "", "title")]),
        (f"## Rest {{#a}}\n\n{SHORT}\n\n### More {{.more}}\n\n{SENTENCE}\n", [("a", "more", "row")]),
        (f"## Rest {{#a}}\n\n{SHORT}\n\n### Sure? {{.sure}}\n\n- {SENTENCE}\n", [("a", "sure", "row")]),
        (f"## Rest {{#a}}\n\n{(SHORT + ' ') * 20}\n", []),
        (f"## Rest {{#a}}\n\n{SHORT}\n\n## Two {{#b}}\n\n{'i ' * 1800}\n", [("b", "", "row")]),
    ],
    ids=["short", "sentence", "word", "title", "more", "sure", "many short sentences", "endless"],
)
def test_what_cannot_be_divided_to_fit_is_found(
    folder: Path, body: str, found: list[tuple[str, str, str]]
) -> None:
    assert cuts(topic(folder, body)) == found


def test_a_topics_name_must_fit_its_line(folder: Path) -> None:
    body = f"## Rest {{#a}}\n\n{SHORT}\n"
    assert cuts(topic(folder, body, title="A name that is far too long for one line on any screen")) == [
        ("", "", "name")
    ]


def test_a_clinics_value_may_be_as_long_as_is_allowed(folder: Path) -> None:
    values = longest(folder, {"fasting.solids_hours": "6"})
    assert values["fasting.solids_hours"] == "6"
    assert values["fasting.clear_fluids_hours"] == "24"
    assert values["comfort.music"] == "true"
    assert 120 < len(values["fasting.note"]) <= 160
    words = "You can rest here while the nurse looks after you and the drip goes on and on "
    body = f"## Rest {{#a}}\n\n{words * 4}{{{{fasting.note}}}} {{{{escort.text}}}}.\n"
    assert cuts(topic(folder, body)) == [("a", "", "row")]


def test_blocks_for_clinics_that_set_nothing_are_measured_too(folder: Path) -> None:
    body = f'## Rest {{#a}}\n\n{SHORT}\n\n{SENTENCE}\n{{: unless="fasting.note" }}\n'
    assert cuts(topic(folder, body)) == [("a", "", "row")]


def test_a_large_library_is_measured_where_its_texts_are_longest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "MOST_TOPICS", 1)
    topic(folder, f"## Rest {{#a}}\n\n{SENTENCE}\n")
    shutil.copytree(folder / "day", folder / "another")
    (folder / "another" / "en.md").write_text(f"## Rest {{#a}}\n\n{SHORT}\n", encoding="utf-8")
    found = measure(folder, {})
    assert (found.topics, found.of) == (1, 2)
    assert [cut.topic for cut in found.cuts] == ["day"]


def test_the_shipped_steps_all_fit(qapp: QGuiApplication) -> None:
    found = measure(CONTENT, {})
    assert found.topics == found.of > 30
    assert found.cuts == (), "\n".join(map(str, found.cuts))


# The sample's room is the room of real pages, and what is measured is what is seen.


@pytest.fixture
def camera(folder: Path, tmp_path: Path) -> Iterator[Camera]:
    tall = f"## Rest {{#a}}\n\n{SENTENCE}\n\n## Two {{#b}}\n\n{SHORT}\n\n### Sure? {{.sure}}\n\n- {SHORT}\n"
    topic(folder, tall)
    request = Request(out=tmp_path, sizes=(library.SMALLEST,), scale=SCALES[-1], content=folder)
    with Messages() as messages:
        camera = Camera(plans(request)[0], messages)
        yield camera
        camera.close()


def test_what_is_measured_as_cut_is_cut_on_the_page_and_nothing_else(camera: Camera, folder: Path) -> None:
    assert [cut.step for cut in measure(folder, {}).cuts] == ["a"]
    camera.go("topic/day/1")
    assert any("words" in flaw for flaw in camera.take().flaws)
    camera.go("topic/day/2")
    assert camera.take().flaws == ()


def test_rows_have_the_heights_that_they_have_on_the_page(folder: Path, tmp_path: Path) -> None:
    topic(folder, f"## Rest {{#a}}\n\n{SHORT}\n\n## Two {{#b}}\n\n{SHORT}\n")
    # A program of its own: two guides at once in one that has had hundreds would be another test.
    command = [sys.executable, "-m", "tests.support.row_heights", str(folder), str(tmp_path / "sample")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["page"] == found["measured"]
    assert (found["fits"], found["cut"]) == ([], [0])


@pytest.mark.parametrize("name", BODIES)
def test_no_text_makes_measuring_slow_or_fail(folder: Path, name: str) -> None:
    topic(folder, f"## A {{#a}}\n\n{BODIES[name]}\n")
    begun = time.process_time()
    measure(folder, {})
    assert time.process_time() - begun < 4.0  # two are the start of a window on a busy machine
