"""The going-home sheet's blocks: for everyone, or named by an item of the checklist."""

from __future__ import annotations

from pathlib import Path

from kiosk.findings import Level
from kiosk.library.blocks import plain
from kiosk.library.sheet_names import names
from kiosk.library.sheets import SheetBlock, read
from kiosk.library.surroundings import surroundings
from tests.support.content import Content

CONTENT = Path(__file__).resolve().parents[2] / "content"


def blocks(content: Path, **values: str) -> tuple[SheetBlock, ...]:
    around = surroundings(content, "en", {key.replace("__", "."): value for key, value in values.items()})
    book = read(content, "en", around.around)
    assert [one for one in book.findings if one.level is not Level.INFO] == []
    return book.entries


def words(block: SheetBlock) -> str:
    return " ".join(plain(point.passage) for point in block.points)


def test_what_everyone_gets_comes_first_and_holds_the_way_to_help() -> None:
    found = blocks(CONTENT)
    everyone = [block.name for block in found if block.everyone]
    assert everyone == ["sheet.today", "sheet.tonight", "sheet.call", "sheet.emergency", "sheet.support"]
    assert [block.name for block in found[: len(everyone)]] == everyone


def test_the_shipped_checklist_can_name_every_other_block() -> None:
    other = {block.name for block in blocks(CONTENT) if not block.everyone}
    assert names(CONTENT) == other
    assert other == {"sheet.nausea", "sheet.falls", "sheet.sleepy", "sheet.strange", "sheet.ivsite"}


def test_numbers_are_the_region_s_and_without_one_words_stand_there() -> None:
    by = {block.name: words(block) for block in blocks(CONTENT, crisis__emergency="911", crisis__line="988")}
    assert "Call 911" in by["sheet.emergency"]
    assert "Call 988" in by["sheet.support"]
    without = {block.name: words(block) for block in blocks(CONTENT)}
    assert "Call for an ambulance" in without["sheet.emergency"]
    assert "Call a crisis line" in without["sheet.support"]


def test_whom_a_block_is_for_is_everyone_or_left_out(tmp_path: Path) -> None:
    content = Content(tmp_path).books()
    content.write("sheets/en.md", "## Rest {#rest for=someone}\n\nRest.\n\n## Eat {#eat}\n\nEat.\n")
    book = read(content.root, "en", surroundings(content.root, "en", {}).around)
    (fault,) = book.findings
    assert (fault.rule, fault.line) == ("markdown.attribute", 1)


def test_without_a_book_no_name_is_doubted(tmp_path: Path) -> None:
    assert names(tmp_path) is None
