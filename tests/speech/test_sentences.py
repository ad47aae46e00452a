"""Sentences are found where people hear them end, and their places are exact."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from kiosk.speech.sentences import sentences


def texts(text: str) -> list[str]:
    return [one.text for one in sentences(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You rest. A nurse is near.", ["You rest.", "A nurse is near."]),
        ("Is it safe? We do not know.", ["Is it safe?", "We do not know."]),
        ("No full stop", ["No full stop"]),
        ("Dr. Ruiz comes. Then you go.", ["Dr. Ruiz comes.", "Then you go."]),
        ("At 2:20 p.m. you rest.", ["At 2:20 p.m. you rest."]),
        ("Come at 9 a.m. Bring water.", ["Come at 9 a.m.", "Bring water."]),
        ("About 0.5 of it. More later.", ["About 0.5 of it.", "More later."]),
        ("Bring food, e.g. bread. Drink.", ["Bring food, e.g. bread.", "Drink."]),
        ("A las 2:20 p. m. Descanse.", ["A las 2:20 p. m.", "Descanse."]),
        ("En EE. UU. y aquí. ¿Duele? No.", ["En EE. UU. y aquí.", "¿Duele?", "No."]),
        ("Lleve algo, p. ej. pan.", ["Lleve algo, p. ej. pan."]),
        ("She said “stop.” They stopped.", ["She said “stop.”", "They stopped."]),
        ("", []),
        ("  ", []),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert texts(text) == found


@given(st.text(alphabet="aB .?!…”1ñ:", max_size=60))
def test_places_are_exact_and_nothing_is_lost(text: str) -> None:
    found = sentences(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join("".join(one.text.split()) for one in found) == "".join(text.split())
