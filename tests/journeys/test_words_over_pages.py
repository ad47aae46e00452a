"""A word explained opens over the page it stands on."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from tests.support.running import Guide, Role


def linked(guide: Guide) -> tuple[str, ...]:
    """The words on the page that can be touched."""
    return guide.finger.controls(Role.Link)


def test_a_word_opens_over_the_step(guide: Guide) -> None:
    guide.fresh("path/before/1")
    before = guide.grab()
    word = linked(guide)[0]
    guide.tap(word, role=Role.Link)
    assert guide.page == "path/before/1"
    assert guide.address.startswith("glossary/")
    assert word.lower() in " ".join(guide.words()).lower()
    guide.tap("Close")
    assert guide.address == "path/before/1"
    assert guide.grab() == before


def test_a_touch_outside_closes_the_word(guide: Guide) -> None:
    guide.fresh("path/before/1")
    guide.tap(linked(guide)[0], role=Role.Link)
    guide.tap_at(QPoint(300, 400))
    assert guide.address == "path/before/1"


def test_a_touch_outside_does_not_act_on_the_page(guide: Guide) -> None:
    guide.fresh("path/before/1")
    where = guide.middle(linked(guide)[0], Role.Link)
    guide.go("glossary/infusion")
    guide.tap_at(where)
    assert guide.address == "path/before/1"


def test_the_list_of_words_opens_each_and_stays(guide: Guide) -> None:
    guide.tap("Touch to start", "Words explained")
    guide.go("glossary/infusion")
    guide.tap("Close")
    assert guide.address == "glossary"
