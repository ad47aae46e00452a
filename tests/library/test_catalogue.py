"""A library reads what is asked for and nothing else, and never fails over what it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import ContentError
from kiosk.library import catalogue, reading
from kiosk.library.catalogue import open_library
from kiosk.library.shelves import PHASES, Entry, Shelf, StepRef
from tests.support.content import STEP, TOPIC, Content

TWO = (
    "## One {#one}\n\nFirst.\n\n## Two {#two}\n\nCall {{phone.day}}.\n\n"
    "## Three {#three}\n\nThird.[^nmda.3]\n"
)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The topics that have been read."""
    asked: list[str] = []
    topic = reading.topic

    def watched(content: Path, id: str, *rest: object) -> reading.Reading:
        asked.append(id)
        return topic(content, id, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "topic", watched)
    return asked


def full(tmp_path: Path) -> Content:
    content = Content(tmp_path).books().topic().topic("other", TWO, TOPIC.replace("10", "5"))
    return content.path("during", "in-the-chair#chair", "other#two", "other#three", "gone#x", "other#gone")


def test_opening_reads_no_topic_and_a_topic_only_itself(tmp_path: Path, read: list[str]) -> None:
    library = full(tmp_path).open()
    assert (library.language, library.languages) == ("en", ("en",))
    assert read == []
    assert library.topic("other") is not None
    assert library.topic("other") is library.topic("other")
    assert read == ["other"]
    library.terms()
    assert read == ["other"]


def test_a_path_holds_only_what_can_be_shown(tmp_path: Path) -> None:
    content = full(tmp_path)
    library = content.open()
    assert library.path("during") == (StepRef("in-the-chair", "chair", 1), StepRef("other", "three", 2))
    assert library.path("before") == ()
    assert library.path("nonsense") == ()
    set_up = content.open({"phone.day": "1"})
    assert [ref.number for ref in set_up.path("during")] == [1, 2, 3]


def test_shelves_count_the_steps_of_their_path(tmp_path: Path) -> None:
    shelves = full(tmp_path).open().shelves()
    assert [shelf.phase for shelf in shelves] == list(PHASES)
    assert shelves[1] == Shelf("during", "figures/shared.svg", 2)
    assert shelves[0] == Shelf("before", "", 0)


@pytest.mark.parametrize("picture", ["../out.svg", "figures/none.svg", "figures/bad.svg", "library.toml"])
def test_home_shows_no_picture_that_may_not_be_shown(tmp_path: Path, picture: str) -> None:
    content = Content(tmp_path).topic().write("figures/bad.svg", "<svg><script/></svg>")
    content.write("library.toml", f'[path]\nduring = ["in-the-chair#chair"]\n[home]\nduring = "{picture}"\n')
    assert content.open().shelves()[1] == Shelf("during", "", 1)


def test_entries_are_by_shelf_order_and_title(tmp_path: Path) -> None:
    content = full(tmp_path).topic("late", STEP, TOPIC.replace("during", "conditions"))
    content.topic("broken", "## A {#a}\n\n<b>\n")
    entries = content.open().entries()
    assert [entry.id for entry in entries] == ["other", "in-the-chair", "late"]
    assert entries[0] == Entry("other", "In the chair", "during", 5, "chair", 2, "patient")


def test_one_broken_topic_takes_no_other_down(tmp_path: Path) -> None:
    content = full(tmp_path).write("other/en.md", b"\xff\xfe").write("other/topic.toml", "=")
    library = content.open()
    assert library.topic("other") is None
    assert library.path("during") == (StepRef("in-the-chair", "chair", 1),)
    assert [entry.id for entry in library.entries()] == ["in-the-chair"]


def test_links_become_addresses(tmp_path: Path) -> None:
    library = full(tmp_path).open()
    assert library.resolve("help") == "help"
    assert library.resolve("topic/other#three") == "topic/other/2"
    assert library.resolve("topic/other") == "topic/other/1"
    assert library.resolve("topic/other#two") == "topic/other/1"
    assert library.resolve("worries/sick") == "worries/sick"
    assert library.resolve("glossary/infusion") == "glossary/infusion"
    for nowhere in ("topic/gone#x", "worries/none", "glossary/none", "staff", "", "topic/../x"):
        assert library.resolve(nowhere) is None


def test_sources_are_those_that_pages_cite(tmp_path: Path) -> None:
    library = full(tmp_path).open()
    assert [source.id for source in library.sources()] == ["two2021", "label", "one2020"]
    assert library.claims() == ("during.11", "label.1", "nmda.3", "what.1")
    fact = library.fact("nmda.3")
    assert fact is not None
    assert fact.grade == "C"
    assert library.source("blog") is not None
    assert library.fact("none") is None


def test_hidden_shows_nothing_unsigned(tmp_path: Path, read: list[str]) -> None:
    library = full(tmp_path).open(hidden=True)
    assert [shelf.steps for shelf in library.shelves()] == [0, 0, 0, 0]
    assert library.topic("other") is None
    assert (library.entries(), library.worries(), library.terms(), library.sources()) == ((), (), (), ())
    assert (library.path("during"), library.end("during"), library.worry("sick")) == ((), None, None)
    assert read == []


def test_files_are_only_those_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    library = Content(tmp_path / "content").open()
    assert library.file("figures/shared.svg") == (tmp_path / "content/figures/shared.svg").resolve()
    for name in ("../secret", "figures", "figures/none.svg", "/etc/passwd", "", "a\0b"):
        assert library.file(name) is None


def test_the_content_is_named_by_what_it_holds(tmp_path: Path) -> None:
    content = full(tmp_path)
    before = content.open().content
    assert len(before) == 12
    assert content.open().content == before
    content.write("other/en.md", "changed")
    assert content.open().content != before


def test_only_a_few_topics_stay_in_memory(tmp_path: Path, read: list[str]) -> None:
    content = Content(tmp_path)
    ids = [f"t-{number}" for number in range(catalogue.KEPT + 1)]
    for id in ids:
        content.topic(id)
    library = content.open()
    for id in [*ids, ids[-1], ids[0]]:
        assert library.topic(id) is not None
    assert read == [*ids, ids[0]]


@pytest.mark.parametrize("text", [None, "=", b"\xff"])
def test_a_folder_without_a_library_is_an_error_that_says_what_to_do(
    tmp_path: Path, text: str | bytes | None
) -> None:
    content = Content(tmp_path)
    (content.root / "library.toml").unlink()
    if text is not None:
        content.write("library.toml", text)
    with pytest.raises(ContentError) as caught:
        content.open()
    assert caught.value.findings
    assert caught.value.hint


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        open_library(tmp_path / "nowhere", "en", {})
