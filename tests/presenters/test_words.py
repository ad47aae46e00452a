"""Words explained: a list by the page, and one word open over any page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.content import Content
from tests.support.guide import Guide, changes, column, full

GLOSSARY = (
    '## infusion {#infusion say="in-FYOO-zhun"}\n\nThrough a [thin tube](glossary/line), slowly.\n\n'
    "## line {#line}\n\nA thin tube into a [vein](glossary/vein).\n\n"
    "## vein {#vein}\n\nA blood vessel.\n"
)


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)).write("glossary/en.md", GLOSSARY))


def test_the_list_is_sorted_and_headed_by_capitals(guide: Guide) -> None:
    guide.open("glossary")
    assert column(guide.words.words, "word") == ["Infusion", "Line", "Vein"]


def test_the_list_comes_by_the_page_and_turns_in_place(guide: Guide) -> None:
    guide.open("home", "glossary")
    guide.words.offer(2)
    assert (guide.words.page, guide.words.pages) == (1, 2)
    guide.words.turn(2)
    assert column(guide.words.words, "id") == ["vein"]
    assert guide.current.visit.trail == ("home", "glossary/page/2")
    guide.words.turn(3)
    assert guide.words.page == 2


def test_a_word_is_explained_and_said(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion")
    words = guide.words
    assert (words.word, words.say) == ("Infusion", "in-<b>fyoo</b>-zhun")
    assert words.meaning == 'Through a <a href="glossary/line"><b>thin tube</b></a>, slowly.'
    assert (words.linkTo, words.linkWords) == (["glossary/line"], ["thin tube"])
    guide.open("glossary/vein")
    assert words.say == ""


def test_every_word_of_a_phrase_has_its_stress(tmp_path: Path) -> None:
    spoken = GLOSSARY.replace("{#vein}", '{#vein say="dee-FAWLT mode NET-work"}')
    guide = Guide(full(Content(tmp_path / "phrase")).write("glossary/en.md", spoken))
    guide.open("glossary/vein")
    assert guide.words.say == "dee-<b>fawlt</b> mode <b>net</b>-work"


def test_words_inside_words_lead_back_one_by_one(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion")
    assert not guide.words.canGoBack
    guide.open("glossary/line", "glossary/vein")
    seen = [guide.words.word]
    while guide.words.canGoBack:
        guide.words.back()
        seen.append(guide.words.word)
    assert seen == ["Vein", "Line", "Infusion"]
    guide.words.back()
    assert guide.words.word == "Infusion"
    assert guide.page == "path/during/1"


def test_a_closed_word_is_not_behind_the_next_one(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion", "glossary/line")
    guide.app.closeSheet()
    guide.open("glossary/vein")
    assert not guide.words.canGoBack


def test_another_language_says_the_same_word(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion", "glossary/line")
    guide.look.setLanguage("en-XA")
    assert guide.words.word.startswith("[")
    assert guide.words.canGoBack
    guide.words.back()
    assert not guide.words.canGoBack


def test_opening_a_word_is_one_change(guide: Guide) -> None:
    guide.open("home")
    heard = changes(guide.words)
    guide.open("glossary/infusion")
    guide.open("glossary/infusion")
    assert heard.count == 1


def test_new_content_shows_in_place(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion", "glossary/line")
    guide.content.write("glossary/en.md", GLOSSARY.replace("A thin tube", "A soft tube"))
    guide.reading.renew()
    guide.words.renew()
    assert guide.words.meaning.startswith("A soft tube")
    assert guide.words.canGoBack


def test_forgetting_drops_the_word_and_the_way_to_it(guide: Guide) -> None:
    guide.open("path/during/1", "glossary/infusion", "glossary/line")
    guide.current.end()
    words = guide.words
    assert (words.word, words.meaning, words.say, words.picture) == ("", "", "", "")
    assert (words.linkTo, words.linkWords, words.canGoBack) == ([], [], False)


def test_forgetting_drops_the_page_of_the_list(guide: Guide) -> None:
    guide.open("glossary")
    guide.words.offer(1)
    guide.words.turn(3)
    guide.current.end()
    assert (guide.words.page, guide.words.pages, column(guide.words.words, "id")) == (1, 1, [])
    guide.open("glossary")
    assert (guide.words.pages, column(guide.words.words, "id")) == (3, ["infusion"])
