"""A passage as markup: only ours, never what the content's words look like."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, strategies as st

from kiosk.library.blocks import Block, Link, Note, Paragraph, Passage, Point, Term, Words, plain, sentences
from kiosk.presenters.blocks import divided, rows
from kiosk.presenters.rich import claims, escape, lines, links, marked, rich, spoken

HOSTILE = '<img src=x onerror="alert(1)"> & <b>bold</b> </a> &lt;'
TEXT = st.text(alphabet=st.sampled_from("aZ9 .?!<>&\"'/=\n;bé\N{ZERO WIDTH SPACE}"), max_size=40)
PARTS = st.one_of(
    st.builds(Words, TEXT, st.booleans()), st.builds(Term, TEXT, TEXT), st.builds(Link, TEXT, TEXT)
)
PASSAGES: st.SearchStrategy[Passage] = st.lists(PARTS, max_size=6).map(tuple)
OURS = re.compile(r'</?b>|<a href="[^"<>]*">|</a>')


def same(text: str) -> str:
    return text


@pytest.mark.parametrize(
    "part", [Words(HOSTILE), Words(HOSTILE, True), Term(HOSTILE, HOSTILE), Link(HOSTILE, HOSTILE)], ids=repr
)
def test_hostile_words_are_shown_and_never_obeyed(part: Words | Term | Link) -> None:
    markup = rich((part,), same)
    left = OURS.sub("", markup)
    assert "<" not in left
    assert ">" not in left
    assert unescape(left) == HOSTILE


@given(PASSAGES)
def test_whatever_the_content_says_the_only_markup_is_ours(passage: Passage) -> None:
    markup = rich(passage, same)
    left = OURS.sub("", markup)
    assert not set("<>") & set(left)
    assert unescape(left) == plain(passage)
    assert markup.count("<b>") == markup.count("</b>")
    assert markup.count("<a ") == markup.count("</a>")


@given(TEXT)
def test_an_escaped_text_reads_as_it_was(text: str) -> None:
    assert unescape(escape(text)) == text
    assert not set('<>"') & set(escape(text))


def test_emphasis_words_and_links_keep_their_order() -> None:
    passage = (Words("See "), Term("drip", "infusion"), Words(" or ", True), Link("the ride", "topic/ride/2"))
    assert rich(passage, str.upper) == (
        'SEE <a href="glossary/infusion"><b>DRIP</b></a><b> OR </b><a href="topic/ride/2"><b>THE RIDE</b></a>'
    )
    assert links(passage) == (("glossary/infusion", "topic/ride/2"), ("drip", "the ride"))


@given(PASSAGES)
def test_sentences_keep_every_character_but_the_space_between_two(passage: Passage) -> None:
    cut = sentences(passage)
    assert "".join(plain(one) for one in cut).replace(" ", "") == plain(passage).replace(" ", "")
    assert len(" ".join(plain(one) for one in cut)) == len(plain(passage))
    assert [part for one in cut for part in one if not isinstance(part, Words)] == [
        part for part in passage if not isinstance(part, Words)
    ]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("One. Two? Three! 4 more.", ["One.", "Two?", "Three!", "4 more."]),
        ("It costs 3.5 dollars.", ["It costs 3.5 dollars."]),
        ("No capital. follows.", ["No capital. follows."]),
        ("", [""]),
    ],
)
def test_where_a_sentence_ends(text: str, cut: list[str]) -> None:
    assert [plain(one) for one in sentences((Words(text),))] == cut


def test_a_block_becomes_a_row_of_its_kind() -> None:
    blocks: tuple[Block, ...] = (
        Point((Words("A disc."),), callout=2),
        Point((Words("An icon."),), icon="hand"),
        Point((Words("A bullet."),)),
        Paragraph((Words("A paragraph."),)),
        Note("call", "Call us", (Paragraph((Words("Now."),)), Point((Words("Or later."),)))),
    )
    shown = rows(blocks, same)
    assert [(row.kind, row.heading, row.plain) for row in shown] == [
        ("point", "", "A disc."),
        ("point", "", "An icon."),
        ("bullet", "", "A bullet."),
        ("paragraph", "", "A paragraph."),
        ("call", "Call us", "Now."),
        ("call", "", "Or later."),
    ]
    assert [row.callout for row in shown] == [2, 0, 0, 0, 0, 0]


def test_every_word_of_a_row_goes_through_the_tone() -> None:
    [row] = rows((Note("note", "head", (Paragraph((Link("here", "help"),)),)),), str.upper)
    assert (row.heading, row.words, row.plain) == ("HEAD", '<a href="help"><b>HERE</b></a>', "HERE")
    assert (row.linkTo, row.linkWords) == (("help",), ("HERE",))


def test_dividing_keeps_the_disc_with_the_first_sentence_and_notes_whole() -> None:
    note = Note("note", "", (Paragraph((Words("One. Two."),)),))
    point = Point((Words("One. Two."),), ("what.1",), callout=3)
    assert divided((point, note)) == (
        Point((Words("One."),), ("what.1",), callout=3),
        Paragraph((Words("Two."),), ("what.1",)),
        note,
    )


def test_words_and_claims_of_notes_count_too() -> None:
    blocks: tuple[Block, ...] = (
        Paragraph((Words("One."),), ("a",)),
        Note("note", "", (Point((Words("Two."),), ("b", "c")),)),
    )
    assert spoken(blocks) == "One. Two."
    assert claims(blocks) == ("a", "b", "c")
    assert len(lines(blocks)) == 2


MARKUP = 'A pump gives the <a href="glossary/infusion"><b>infusion</b></a> slowly &amp; well. <b>Stay.</b>'


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (0, 6, '<a href="heard">A pump</a> gives the <b>infusion</b> slowly &amp; well. <b>Stay.</b>'),
        (
            17,
            34,
            'A pump gives the <b></b><a href="heard"><b>infusion</b> slowly &amp;</a> well. <b>Stay.</b>',
        ),
        (
            41,
            46,
            'A pump gives the <b>infusion</b> slowly &amp; well. <b></b><a href="heard"><b>Stay.</b></a>',
        ),
    ],
)
def test_what_is_heard_is_the_one_link_and_what_is_strong_stays_strong(
    start: int, end: int, found: str
) -> None:
    assert marked(MARKUP, start, end) == found


@given(PASSAGES, st.integers(0, 40), st.integers(0, 40))
def test_marking_changes_no_letter(passage: Passage, start: int, end: int) -> None:
    markup = rich(passage, same)
    found = marked(markup, start, end)
    assert unescape(OURS.sub("", found or markup)) == plain(passage)


def test_nothing_is_marked_in_nothing() -> None:
    assert marked("", 0, 5) == ""
    assert marked("Rest.", 3, 3) == ""
