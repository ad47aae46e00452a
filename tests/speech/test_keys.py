"""What is said of a control that the keyboard reached."""

from __future__ import annotations

import pytest

from kiosk.speech.keys import Kinds, Reached, phrase


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (Reached("Next"), "Next, button."),
        (Reached("Before", "9 steps"), "Before, button. 9 steps"),
        (Reached("Dim", choosable=True), "Dim, choice, not chosen."),
        (Reached("Dim", "Dark colours.", choosable=True, chosen=True), "Dim, choice, chosen. Dark colours."),
        (Reached("vein", link=True), "vein, link."),
        (Reached("I need more time."), "I need more time, button."),
    ],
)
def test_name_kind_state_and_what_it_adds(one: Reached, words: str) -> None:
    assert phrase(one, Kinds()) == words


def test_kinds_are_said_in_the_screen_s_own_words() -> None:
    assert phrase(Reached("Siguiente"), Kinds(button="botón")) == "Siguiente, botón."
