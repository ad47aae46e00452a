"""A small sound content folder to which one thing at a time is done."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from kiosk.authoring.rules import check_text
from kiosk.findings import Finding
from kiosk.help.check import check_crisis
from kiosk.library.loader import check

CONTENT = Path(__file__).resolve().parents[2] / "content"
TODAY = date(2026, 12, 1)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720"><path d="M0 0h9"/></svg>\n'
TOPIC = 'schema = 1\nphase = "before"\norder = 1\naudience = "patient"\nkind = "know"\nicon = "chair"\n'
STEP = "## Your chair {#chair}\n\n![A nurse sits close by.](figures/a.svg)\n\nYou lie back in a calm room.\n"
TEXT = f'+++\ntitle = "Your day"\nsummary = "What you can expect."\n+++\n\n{STEP}'


def sound(root: Path) -> Path:
    """The folder: one topic with a picture, a glossary, worries, facts and the shipped crisis numbers."""
    (root / "day" / "figures").mkdir(parents=True)
    (root / "glossary").mkdir()
    (root / "worries").mkdir()
    (root / "ends").mkdir()
    write(root, "library.toml", 'schema = 1\nlanguages = ["en"]\n')
    write(root, "facts.toml", '["side.2"]\ngrade = "B"\nsources = ["one2020"]\n')
    write(root, "sources.toml", '[one2020]\ntitle = "One"\n')
    write(root, "banned.toml", "[[ban]]\nid = 'cure'\nre = '\\bcures?\\b'\n")
    write(root, "day/topic.toml", TOPIC)
    write(root, "day/en.md", TEXT)
    write(root, "day/figures/a.svg", SVG)
    write(root, "glossary/en.md", "## drip {#drip}\n\nA bag above you.\n")
    write(root, "worries/en.md", "## Will it hurt? {#hurt}\n\n- You may feel a sting.\n")
    write(root, "worries/worries.toml", '[hurt]\norder = 10\nicon = "hand"\nleads_to = "day#chair"\n')
    write(root, "ends/en.md", "## before {#before}\n\n- You can ask us.\n")
    shutil.copy(CONTENT / "values.toml", root / "values.toml")
    shutil.copytree(CONTENT / "crisis", root / "crisis")
    return root


def write(root: Path, file: str, text: str) -> None:
    """Write one file of the folder."""
    (root / file).write_text(text, encoding="utf-8")


def change(root: Path, file: str, old: str, new: str) -> None:
    """Put `new` in place of the first `old` in a file."""
    text = (root / file).read_text(encoding="utf-8")
    assert old in text, f"{file} has no {old!r}"
    write(root, file, text.replace(old, new, 1))


def step(root: Path, words: str) -> None:
    """Add words to the topic's step."""
    write(root, "day/en.md", f"{TEXT}\n{words}\n")


def findings(root: Path) -> tuple[Finding, ...]:
    """All that a check says, without measuring."""
    return (*check(root, {})[1], *check_crisis(root, TODAY), *check_text(root))
