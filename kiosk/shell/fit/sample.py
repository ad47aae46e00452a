"""A library of one step whose page and sheet hold more than fits: it shows how much room there is."""

from __future__ import annotations

from pathlib import Path

ID = "sample"
STEP = f"topic/{ID}/1"
SHEET = f"{STEP}/sure"

_TOPIC = 'schema = 1\nphase = "before"\norder = 1\naudience = "patient"\nkind = "know"\nicon = "chair"\n'
_WORDS = "You can rest here, and a nurse looks after you all the time.[^sample.1]"
_TEXT = (
    '+++\ntitle = "A sample"\nsummary = "To measure with."\n+++\n\n## A sample {#one}\n\n'
    + f"- {_WORDS}\n" * 7
    + f"\n### Tell me more {{.more}}\n\n{_WORDS}\n\n### How sure are we? {{.sure}}\n\n"
    + f"- {_WORDS}\n" * 7
)


def write(folder: Path, language: str) -> None:
    """Write the library in this language."""
    folder.joinpath("library.toml").write_text(f'schema = 1\nlanguages = ["{language}"]\n', encoding="utf-8")
    folder.joinpath("facts.toml").write_text(
        '["sample.1"]\ngrade = "B"\nsources = ["one"]\n', encoding="utf-8"
    )
    folder.joinpath("sources.toml").write_text('[one]\ntitle = "One"\nyear = 2026\n', encoding="utf-8")
    topic = folder / ID
    topic.mkdir()
    topic.joinpath("topic.toml").write_text(_TOPIC, encoding="utf-8")
    topic.joinpath(f"{language}.md").write_text(_TEXT, encoding="utf-8")
