"""A path as a whole: it sums up at its end, and one of its pictures points at what matters."""

from __future__ import annotations

from pathlib import Path

from kiosk.authoring.paths import path_rules
from tests.authoring.sound import CONTENT, change, sound, step, write

LIBRARY = 'schema = 1\nlanguages = ["en"]\n[path]\nbefore = ["day#chair"]\n'
PLACES = "[figures.a]\ncallouts = [[0.1, 0.1]]\n"


def test_a_path_sums_up_at_its_end_or_in_its_last_step(tmp_path: Path) -> None:
    root = sound(tmp_path / "content")
    write(root, "library.toml", LIBRARY)
    assert "path.summary" not in {one.rule for one in path_rules(root)}
    write(root, "ends/en.md", "## That was After {#after}\n\n- You can ask us.\n")
    assert ("library.toml", 4, "path.summary") in {(one.file, one.line, one.rule) for one in path_rules(root)}
    change(root, "day/topic.toml", 'kind = "know"', 'kind = "summary"')
    assert "path.summary" not in {one.rule for one in path_rules(root)}


def test_a_path_has_a_picture_that_points(tmp_path: Path) -> None:
    root = sound(tmp_path / "content")
    write(root, "library.toml", LIBRARY)
    assert "path.cue" in {one.rule for one in path_rules(root)}
    change(root, "day/topic.toml", 'icon = "chair"\n', f'icon = "chair"\n{PLACES}')
    step(root, "- You rest.\n  {: callout=1 }")
    assert "path.cue" not in {one.rule for one in path_rules(root)}


def test_the_shipped_paths_hold(tmp_path: Path) -> None:
    assert list(path_rules(CONTENT)) == []
    write(tmp_path, "library.toml", "path = 3")
    assert list(path_rules(tmp_path)) == []
