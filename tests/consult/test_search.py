"""Search as somebody types: every language, no accents, titles before the rest."""

from __future__ import annotations

import pytest

from kiosk.consult.search import Findable, Finder, fold

TOPICS = (
    Findable("ride", ("Your ride home", "Cómo volver a casa"), ("Who drives", "taxi")),
    Findable("drip", ("The drip", "El suero"), ("A tube in the arm", "ride the feelings")),
    Findable("rules", ("Today's rules", "قواعد اليوم"), ("No driving", "Señales")),
)
FINDER = Finder(TOPICS)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ride", ("ride", "drip")),
        ("RID", ("ride", "drip")),
        ("como", ("ride",)),
        ("senal", ("rules",)),
        ("driv", ("ride", "rules")),
        ("home ride", ("ride",)),
        ("arm tube", ("drip",)),
        ("قواعد", ("rules",)),
        ("ome", ()),
        ("zzz", ()),
        ("", ()),
        (" - ", ()),
    ],
)
def test_beginnings_of_words(typed: str, found: tuple[str, ...]) -> None:
    assert FINDER.find(typed, 10) == found


def test_no_more_than_there_is_room_for() -> None:
    many = Finder(Findable(f"t{n}", (f"Topic {n}",), ("topic",)) for n in range(50))
    assert many.find("topic", 8) == tuple(f"t{n}" for n in range(8))


def test_one_topic_never_answers_with_its_neighbours_words() -> None:
    assert FINDER.find("home drip", 10) == ()


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Cómo ESTÁ", "como esta"), ("Straße", "strasse"), ("I'm", "i m"), ("أمان", "امان"), ("Łódź", "lodz")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded
