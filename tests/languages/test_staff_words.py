"""What is held out to staff is said in every language that this program speaks."""

from __future__ import annotations

from kiosk.languages.registry import LANGUAGES
from kiosk.languages.staff_words import SAID, staff_words


def test_every_language_has_its_words() -> None:
    assert set(SAID) == {one.code for one in LANGUAGES if not one.pseudo}
    assert all(said.help and said.talk for said in SAID.values())
    assert staff_words("es").help == "AYUDA"


def test_where_there_are_none_staff_read_english() -> None:
    assert staff_words("xx") == SAID["en"]
