"""Addresses: every screen has one, and nothing else is one."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from kiosk.walkthrough.address import (
    CHAIR_LEAVES,
    CHAIRS,
    KEYED,
    LEAVES,
    MOST_CHAIRS,
    PAGED,
    PLAIN,
    WALKS,
    Address,
    parse,
)

KEYS = st.from_regex(r"[A-Za-z0-9_-]{1,80}", fullmatch=True)
PARTS = st.integers(1, 9999)


@st.composite
def addresses(draw: st.DrawFn) -> Address:
    kind = draw(st.sampled_from(["plain", "paged", "keyed", "walk", "home more", "chair"]))
    if kind == "chair":
        page = draw(st.sampled_from(sorted(CHAIRS)))
        leaf = draw(st.sampled_from(["", *sorted(CHAIR_LEAVES[page])]))
        return Address(page, str(draw(st.integers(1, MOST_CHAIRS))), part=draw(PARTS), leaf=leaf)
    if kind == "plain":
        return Address(draw(st.sampled_from(sorted(PLAIN))))
    if kind == "paged":
        return Address(draw(st.sampled_from(sorted(PAGED))), part=draw(PARTS))
    if kind == "home more":
        return Address("home", leaf="more")
    if kind == "walk":
        leaf = draw(st.sampled_from(["", *sorted(LEAVES)]))
        return Address(draw(st.sampled_from(sorted(WALKS))), draw(KEYS), draw(PARTS), draw(PARTS), leaf)
    return Address(draw(st.sampled_from(sorted(KEYED - WALKS))), draw(KEYS), part=draw(PARTS))


@given(addresses())
def test_every_address_reads_back_as_it_was_written(address: Address) -> None:
    assert parse(str(address)) == address


@given(st.text())
def test_any_text_is_an_address_or_none_and_never_a_failure(text: str) -> None:
    found = parse(text)
    assert found is None or parse(str(found)) == found


@given(
    st.lists(
        st.sampled_from(
            [
                *PLAIN,
                *KEYED,
                *LEAVES,
                "part",
                "page",
                "0",
                "1",
                "12",
                "during",
                "",
                "\N{ARABIC-INDIC DIGIT THREE}",
            ]
        )
    )
)
def test_any_words_in_any_order_are_an_address_or_none(words: list[str]) -> None:
    found = parse("/".join(words))
    assert found is None or parse(str(found)) == found


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("home", Address("home")),
        ("/home/", Address("home")),
        ("home/more", Address("home", leaf="more")),
        ("topics/page/2", Address("topics", part=2)),
        ("topic/in-the-chair", Address("topic", "in-the-chair", 1)),
        ("topic/in-the-chair/3", Address("topic", "in-the-chair", 3)),
        ("path/during/3", Address("path", "during", 3)),
        ("path/during/3/part/2", Address("path", "during", 3, part=2)),
        ("path/during/3/more", Address("path", "during", 3, leaf="more")),
        ("path/during/3/more/part/2", Address("path", "during", 3, part=2, leaf="more")),
        ("path/during/3/sure", Address("path", "during", 3, leaf="sure")),
        ("end/during", Address("end", "during")),
        ("worries/page/2", Address("worries", part=2)),
        ("worries/losing-control", Address("worries", "losing-control")),
        ("glossary/infusion", Address("glossary", "infusion")),
        ("interpreter/ps", Address("interpreter", "ps")),
    ],
)
def test_the_promised_addresses(text: str, address: Address) -> None:
    assert parse(text) == address
    assert address.walks is (address.page in ("path", "topic"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "nowhere",
        "topic",
        "path",
        "end",
        "home/2",
        "about/more",
        "topic/tea/0",
        "topic/tea/-1",
        "topic/tea/10000",
        "topic/tea/1/less",
        "topic/tea/1/2/3",
        "topic/two words/1",
        "topic/../1",
        "topic/" + "x" * 81,
        "topic/tea/\N{ARABIC-INDIC DIGIT ONE}",
        "worries/sick/2",
        "HOME",
    ],
)
def test_what_leads_nowhere(text: str) -> None:
    assert parse(text) is None


def test_another_step_of_the_same_walk_begins_at_its_beginning() -> None:
    assert Address("path", "during", 3, 2, "more").at(4) == Address("path", "during", 4)


def test_the_page_behind_a_leaf_or_part() -> None:
    assert Address("path", "during", 3, 2, "more").whole() == Address("path", "during", 3)


@pytest.mark.parametrize(
    "text",
    ["board/0", "board/9", "board/01", "board/x", "board/3/escort", "recovery/3/hold", "recovery/3/open/x"],
)
def test_a_chair_that_cannot_be_has_no_address(text: str) -> None:
    assert parse(text) is None
