"""packaging/stamp: which English text a translation renders, and since when the English is as it is."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.stamping import renew, sources, stamp, unstamped
from kiosk.errors import ContentError
from kiosk.library.translations import noted, read, rendering
from tests.support.content import Content

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = "## The chair {#chair}\n\nYou lie back.\n\n## The night {#night}\n\nSleep well.\n"
SPANISH = (
    '+++\ntitle = "La sala"\nsummary = "Cómo es."\nsource_rev = ""\ntranslator_role = "translator"\n'
    'review_role = ""\n[data.high]\na = "Alta"\n+++\n\n'
    "## El sillón {#chair}\n\nUsted se recuesta.\n\n## La noche {#night}\n\nDuerma bien.\n"
)
FIRST, LATER = date(2026, 11, 24), date(2026, 12, 5)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(tmp_path).topic("room", ENGLISH).write("room/es.md", SPANISH)


def stale(content: Content) -> set[str]:
    own, english = read(content.root, "room/es.md"), read(content.root, "room/en.md")
    assert own
    assert english
    return set(rendering(own, english, {}).stale)


def test_a_stamp_names_the_text_and_each_of_its_parts_and_leaves_the_rest(content: Content) -> None:
    assert unstamped(content.root) == ("room/es.md",)
    assert stamp(content.root, unstamped(content.root)) == ("room/es.md",)
    text = (content.root / "room/es.md").read_text("utf-8")
    assert unstamped(content.root) == ()
    assert stale(content) == set()
    assert text.partition("[source_parts]")[0] == SPANISH.partition("+++\n\n")[0].replace(
        'source_rev = ""', text.splitlines()[3]
    )
    assert text.endswith(SPANISH.partition("+++\n\n")[2])
    assert stamp(content.root, ["room/es.md"]) == ()


def test_a_new_stamp_takes_the_place_of_the_old_one(content: Content) -> None:
    stamp(content.root, ["room/es.md"])
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."))
    assert stale(content) == {"night"}
    assert stamp(content.root, ["room/es.md"]) == ("room/es.md",)
    assert stale(content) == set()
    assert (content.root / "room/es.md").read_text("utf-8").count("[source_parts]") == 1


def test_only_what_changed_gets_a_new_day(content: Content) -> None:
    assert renew(content.root, FIRST)
    assert not renew(content.root, LATER)
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."))
    assert renew(content.root, LATER)
    days = {id: since for id, (_, since) in noted(content.root)["room/en.md"].items()}
    assert days == {"+++": FIRST, "chair": FIRST, "night": LATER}


@pytest.mark.parametrize("file", ["room/en.md", "room/fr.md", "../room/es.md"])
def test_what_is_no_translation_is_refused_by_name(content: Content, file: str) -> None:
    with pytest.raises(ContentError, match=file):
        stamp(content.root, [file])


def test_a_translation_without_the_line_is_refused(content: Content) -> None:
    content.write("room/es.md", SPANISH.replace('source_rev = ""\n', ""))
    with pytest.raises(ContentError, match="source_rev"):
        stamp(content.root, ["room/es.md"])


def run_stamp(content: Content, *arguments: str) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [
        sys.executable,
        ROOT / "packaging" / "stamp",
        "--content",
        content.root,
        *arguments,
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_the_script_stamps_what_is_new_and_its_check_changes_nothing(content: Content) -> None:
    checked = run_stamp(content, "--check")
    assert checked.returncode == 1
    assert "revisions.toml, room/es.md would change" in checked.stderr
    assert unstamped(content.root)
    assert run_stamp(content).stdout.splitlines() == ["revisions.toml", "room/es.md"]
    assert run_stamp(content, "--check").returncode == 0
    refused = run_stamp(content, "room/en.md")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)


def test_the_shipped_translations_say_which_text_they_render() -> None:
    assert unstamped(ROOT / "content") == (), "run packaging/stamp"
    noted_days = noted(ROOT / "content")
    for file in sources(ROOT / "content"):
        english = read(ROOT / "content", file)
        assert english
        known = {id: revision for id, (revision, _) in noted_days.get(file, {}).items()}
        assert known == english.revisions, f"{file} changed: run packaging/stamp"
