"""The guides tell the truth: examples work, tables are the program's own, links lead somewhere."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from kiosk.cli.main import COMMANDS, LATER
from kiosk.findings import Level
from kiosk.library.loader import read_topic
from kiosk.library.topics import DataPicture
from kiosk.settings import read, settings_table

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "packaging" / "guides"
TEXTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("packaging/**/*.md")])
BEGIN, END = "<!-- settings", "<!-- end of settings -->"


def blocks(file: Path, word: str) -> list[tuple[str, str]]:
    """The fenced blocks of one language, each with what stands after its name."""
    text = file.read_text(encoding="utf-8")
    return [
        (about, body)
        for about, body in re.findall(rf"^ *```{word}(.*)\n((?:.*\n)*?) *```$", text, re.MULTILINE)
    ]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_links_lead_somewhere(file: Path) -> None:
    text = re.sub(
        r"^ *```.*\n(?:.*\n)*?^ *```$|`[^`\n]*`", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    targets = [target.split("#")[0] for target in re.findall(r"\]\(([^)\s]+)", text) if "://" not in target]
    missing = [target for target in targets if target and not (file.parent / target).exists()]
    assert not missing, f"guides: {file.relative_to(ROOT)} leads to {missing}, which is not there"


def test_the_operators_table_is_the_program_s_own() -> None:
    file = GUIDES / "operators.md"
    text = file.read_text(encoding="utf-8")
    start = text.index("\n", text.index(BEGIN)) + 1
    wanted = f"\n{settings_table()}\n"
    if os.environ.get("KEEP") == "1":
        file.write_text(text[:start] + wanted + text[text.index(END) :], encoding="utf-8")
        return
    assert text[start : text.index(END)] == wanted, (
        "guides: the settings changed; run KEEP=1 packaging/test tests/architecture/test_guides.py and commit"
    )


@pytest.mark.parametrize("name", ["README.md", "packaging/guides/operators.md"])
def test_settings_that_are_shown_can_be_used(name: str) -> None:
    shown = blocks(ROOT / name, "toml")
    assert shown
    for _, body in shown:
        settings, findings = read(body, name)
        assert settings is not None, f"guides: {name} shows settings that are refused: {findings}"


def test_commands_that_are_shown_exist() -> None:
    for file in TEXTS:
        named = re.findall(r"`kiosk ([a-z]+)", file.read_text(encoding="utf-8"))
        unknown = sorted(set(named) - set(COMMANDS))
        assert not unknown, f"guides: {file.relative_to(ROOT)} names {unknown}: not commands of this version"
    assert not set(COMMANDS) & set(LATER)


def examples(tmp_path: Path) -> None:
    """Writes the topics of the authors' guide into a folder beside our own facts, values and drawings."""
    for name in ("library.toml", "facts.toml", "sources.toml", "values.toml"):
        shutil.copy(ROOT / "content" / name, tmp_path)
    shutil.copytree(ROOT / "content" / "figures", tmp_path / "figures")
    for about, body in [*blocks(GUIDES / "authors.md", "toml"), *blocks(GUIDES / "authors.md", "markdown")]:
        if about.strip().startswith("example="):
            file = tmp_path / about.strip().removeprefix("example=")
            file.parent.mkdir(exist_ok=True)
            file.write_text(body, encoding="utf-8")


def test_the_authors_example_is_a_topic_without_a_fault(tmp_path: Path) -> None:
    examples(tmp_path)
    topic, findings = read_topic(tmp_path, "ride-home", "en", {})
    assert topic is not None
    assert [finding for finding in findings if finding.level is not Level.INFO] == []
    (step,) = topic.steps
    assert [step.title, len(step.blocks), len(step.more)] == ["Who drives", 3, 1]


def test_so_is_the_example_of_pictures_from_numbers(tmp_path: Path) -> None:
    examples(tmp_path)
    topic, findings = read_topic(tmp_path, "the-day", "en", {})
    assert topic is not None
    assert [finding for finding in findings if finding.level is not Level.INFO] == []
    kinds = [step.picture.kind for step in topic.steps if isinstance(step.picture, DataPicture)]
    assert kinds == ["people", "timeline", "curve", "curve", "course"]
