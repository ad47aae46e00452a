"""The words a topic is found by: titles, steps and explained words, of every language it has."""

from __future__ import annotations

from pathlib import Path

from kiosk.library.headings import Headings, headings


def write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_titles_steps_and_terms_in_all_languages(tmp_path: Path) -> None:
    write(
        tmp_path / "ride/en.md",
        '+++\ntitle = "Your ride"\n+++\n\n## Who drives {#who}\n\nA [drip](glossary/drip).\n',
    )
    write(
        tmp_path / "ride/es.md",
        '+++\ntitle = "Tu viaje"\n+++\n\n## Quién conduce {#who}\n\n### Más {.more}\n',
    )
    write(tmp_path / "glossary/en.md", '## drip {#drip say="drip" also="IV, infusion"}\n\nA tube.\n')
    write(tmp_path / "glossary/es.md", "## suero {#drip}\n\nUn tubo.\n")
    assert headings(tmp_path, ("ride", "gone"), ("en", "es", "fr")) == (
        Headings(
            "ride",
            ("Your ride", "Tu viaje"),
            ("Who drives", "Quién conduce"),
            ("drip", "IV", "infusion", "suero"),
        ),
        Headings("gone", (), (), ()),
    )


def test_every_shipped_topic_is_found_by_its_title(root: Path) -> None:
    topics = tuple(path.parent.name for path in (root / "content").glob("*/topic.toml"))
    assert all(one.titles and one.steps for one in headings(root / "content", topics, ("en",)))
