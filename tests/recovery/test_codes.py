"""The code on a card: a slip of hand or eye always shows, and no two chairs share one."""

from __future__ import annotations

import random
from itertools import product

import pytest

from kiosk.errors import StoreConflict
from kiosk.recovery.codes import (
    ALPHABET,
    LENGTH,
    SPELLED,
    check_character,
    new_code,
    spelled,
    three,
    valid,
)

SAMPLE = 4_000


def codes() -> list[str]:
    """Some thousand of the 130,321, the same in every run."""
    fours = ["".join(four) for four in product(ALPHABET, repeat=LENGTH - 1)]
    return [four + check_character(four) for four in random.Random(19).sample(fours, SAMPLE)]


def test_the_check_character_is_worked_out_as_the_specification_says() -> None:
    # C=0, D=1, F=2, H=3: 1*0 + 2*1 + 3*2 + 5*3 = 23, and 23 modulo 19 is 4: J.
    assert check_character("CDFH") == "J"
    assert valid("CDFHJ")


def test_every_single_wrong_character_shows() -> None:
    slipped = [
        (code, place, wrong)
        for code in codes()
        for place in range(LENGTH)
        for wrong in ALPHABET
        if wrong != code[place] and valid(code[:place] + wrong + code[place + 1 :])
    ]
    assert slipped == []


def test_every_swap_of_neighbours_shows() -> None:
    slipped = [
        (code, place)
        for code in codes()
        for place in range(LENGTH - 1)
        if code[place] != code[place + 1]
        and valid(code[:place] + code[place + 1] + code[place] + code[place + 2 :])
    ]
    assert slipped == []


@pytest.mark.parametrize("wrong", ["", "CDFH", "CDFHJJ", "cdfhj", "CDFH0", "OOOOO", "CDFH "])
def test_what_is_no_code_is_not_taken_for_one(wrong: str) -> None:
    assert not valid(wrong)


def test_no_character_looks_or_sounds_like_another() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 19
    assert not set("AEIOUY0158BSZGQL2").intersection(ALPHABET)
    assert len({SPELLED[one] for one in ALPHABET}) == len(ALPHABET)
    assert spelled("K7") == ("kilo", "seven")


def test_a_code_in_use_is_not_given_out_again() -> None:
    used: set[str] = set()
    below = random.Random(1).randrange
    for _ in range(2_000):
        code = new_code(below, used.__contains__)
        assert valid(code)
        assert code not in used
        used.add(code)


def test_when_every_code_is_in_use_staff_are_told_and_nothing_hangs() -> None:
    with pytest.raises(StoreConflict, match="No free code"):
        new_code(random.Random(1).randrange, lambda code: True)


def test_the_choice_of_three_holds_the_code_and_the_codes_of_other_chairs_first() -> None:
    below = random.Random(3).randrange
    mine, other, third, fourth = (new_code(below, lambda code: False) for _ in range(4))
    assert set(three(mine, (mine, other, third, fourth), below)) == {mine, other, third}
    offered = three(mine, (mine, other, other), below)
    assert len(set(offered)) == 3
    assert {mine, other} < set(offered)
    assert all(map(valid, offered))


def test_the_right_one_of_three_is_in_no_fixed_place() -> None:
    below = random.Random(4).randrange
    places = [three("CDFHJ", (), below).index("CDFHJ") for _ in range(300)]
    assert min(places.count(place) for place in range(3)) > 60
