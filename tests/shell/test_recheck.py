"""After the first frame the index is compared with the content, and renewed without disturbing anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.background import Inline
from kiosk.library.index import Index, read_index
from kiosk.shell.prepare import Prepared, prepare
from kiosk.shell.recheck import Recheck
from tests.support.content import STEP, Content


class Run:
    """One run over a content folder, with everything done in place."""

    def __init__(
        self, content: Content, data: Path, demo: bool = False, languages: tuple[str, ...] = ("en",)
    ) -> None:
        self.prepared: Prepared = prepare(content.root, data, None, demo)
        self.somebody = False
        self.renewed: list[Index] = []
        self.recheck = Recheck(
            self.prepared, languages, Inline(), lambda: not self.somebody, self.renewed.append
        )

    def kept(self) -> Index | None:
        """The index on disk, as the next start would find it."""
        assert self.prepared.paths.cache is not None
        key = self.renewed[-1].key if self.renewed else ""
        return read_index(self.prepared.paths.cache, "en", key)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(tmp_path / "content").topic()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_first_run_makes_an_index_and_keeps_it(content: Content, data: Path) -> None:
    run = Run(content, data)
    run.recheck.start()
    assert len(run.renewed) == 1
    kept = run.kept()
    assert kept is not None
    assert kept.fingerprint == run.renewed[0].fingerprint


def test_the_second_run_finds_it_true_and_does_nothing(content: Content, data: Path) -> None:
    Run(content, data).recheck.start()
    run = Run(content, data)
    assert run.prepared.index is not None
    run.recheck.start()
    assert run.renewed == []


def test_changed_content_is_taken_into_use(content: Content, data: Path) -> None:
    Run(content, data).recheck.start()
    content.topic("another", STEP)
    run = Run(content, data)
    run.recheck.start()
    [index] = run.renewed
    assert index.survey is not None
    assert {entry.id for entry in index.survey.entries} == {"in-the-chair", "another"}


def test_while_somebody_reads_nothing_is_written_until_they_are_gone(content: Content, data: Path) -> None:
    run = Run(content, data)
    run.somebody = True
    run.recheck.start()
    assert len(run.renewed) == 1
    assert run.kept() is None
    run.somebody = False
    run.recheck.settle()
    assert run.kept() is not None


def test_every_language_gets_its_index_and_the_next_run_takes_the_kept_ones(
    content: Content, data: Path
) -> None:
    first = Run(content, data, languages=("en", "es"))
    first.recheck.start()
    assert [index.language for index in first.renewed] == ["en", "es"]
    run = Run(content, data, languages=("en", "es"))
    files = {file: file.stat().st_mtime_ns for file in run.prepared.paths.cache.iterdir()}
    run.recheck.start()
    assert [(index.language, index.survey) for index in run.renewed] == [("es", None)]
    assert {file: file.stat().st_mtime_ns for file in run.prepared.paths.cache.iterdir()} == files


def test_settling_writes_once(content: Content, data: Path) -> None:
    run = Run(content, data)
    run.recheck.start()
    for file in run.prepared.paths.cache.iterdir():
        file.unlink()
    run.recheck.settle()
    assert run.kept() is None


def test_a_demo_writes_nothing(content: Content, data: Path) -> None:
    run = Run(content, data, demo=True)
    run.recheck.start()
    run.recheck.settle()
    assert len(run.renewed) == 1
    assert not data.exists()


def test_content_that_is_gone_by_then_leaves_everything_as_it_was(
    content: Content, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run = Run(content, data)
    content.root.rename(content.root.with_name("moved"))
    run.recheck.start()
    assert run.renewed == []
    assert "could not be renewed" in caplog.text


def test_a_full_disk_costs_the_next_start_and_nothing_else(
    content: Content, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run = Run(content, data)
    run.prepared.paths.cache.write_text("a file where a folder should be")
    run.recheck.start()
    assert len(run.renewed) == 1
    assert "could not be renewed" in caplog.text
