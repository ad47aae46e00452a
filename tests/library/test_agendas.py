"""Saved agendas: names in every language, topics in order, and what is wrong with the file."""

from __future__ import annotations

from pathlib import Path

from kiosk.library import agendas
from kiosk.library.agendas import FILE, Agendas

FIRST = (
    '[first]\norder = 20\ntitle = { en = "First visit", es = "Primera visita" }\ntopics = ["a", "b", "a"]\n'
)
SECOND = '[again]\norder = 10\ntitle = { es = "Otra vez" }\ntopics = ["c"]\n'


def write(folder: Path, text: str) -> Path:
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


def test_they_come_in_their_order_with_each_topic_once(tmp_path: Path) -> None:
    read = agendas.read(write(tmp_path, "schema = 1\n" + FIRST + SECOND))
    assert [(one.id, one.topics) for one in read.saved] == [("again", ("c",)), ("first", ("a", "b"))]
    assert read.findings == ()


def test_a_name_falls_back_to_english_and_then_to_what_there_is(tmp_path: Path) -> None:
    again, first = agendas.read(write(tmp_path, FIRST + SECOND)).saved
    assert (first.title("es"), first.title("ar"), again.title("ar")) == (
        "Primera visita",
        "First visit",
        "Otra vez",
    )


def test_a_folder_without_any_has_none(tmp_path: Path) -> None:
    assert agendas.read(tmp_path) == Agendas()


def test_a_topic_that_is_not_there_is_named_and_stays_on_the_agenda(tmp_path: Path) -> None:
    read = agendas.read(write(tmp_path, FIRST), frozenset(("a", "bb")))
    assert read.saved[0].topics == ("a", "b")
    assert [(one.rule, one.line) for one in read.findings] == [("path.unknown", 4)]


def test_one_bad_agenda_does_not_take_the_others_along(tmp_path: Path) -> None:
    bad = 'odd = 3\n[empty]\ntopics = []\ntitle = { en = "x" }\n[nameless]\ntopics = ["a"]\n'
    read = agendas.read(write(tmp_path, bad + SECOND.replace("]\norder", "]\ncolour = 1\norder")))
    assert [one.id for one in read.saved] == ["again"]
    assert sorted(one.rule for one in read.findings) == [
        "topic.key",
        "topic.value",
        "topic.value",
        "topic.value",
    ]


def test_a_file_that_is_not_toml_is_a_finding(tmp_path: Path) -> None:
    read = agendas.read(write(tmp_path, "[first\n"))
    assert (read.saved, [one.rule for one in read.findings]) == ((), ["toml.syntax"])


def test_every_shipped_agenda_names_topics_that_are_there(root: Path) -> None:
    content = root / "content"
    there = frozenset(path.parent.name for path in content.glob("*/topic.toml"))
    read = agendas.read(content, there)
    assert read.findings == ()
    assert len(read.saved) == 3
    assert all({"en", "es", "ar"} <= set(dict(one.titles)) for one in read.saved)
