"""The code on a patient's card: five characters that cannot be misread, the last one a check on the others.

Source: the recovery specification, use errors. Of the 19 characters, a prime, none is a vowel and none
looks like another. With weights 1, 2, 3, 5 modulo 19 every single wrong character and every swap of
neighbours shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.errors import StoreConflict

ALPHABET = "CDFHJKMNPRTVWX34679"
WEIGHTS = (1, 2, 3, 5)
LENGTH = 5
KEEP_APART_DAYS = 30
"""A code given out once is not given out again for so long."""

MOST_TRIES = 200

SPELLED = {
    "C": "charlie",
    "D": "delta",
    "F": "foxtrot",
    "H": "hotel",
    "J": "juliett",
    "K": "kilo",
    "M": "mike",
    "N": "november",
    "P": "papa",
    "R": "romeo",
    "T": "tango",
    "V": "victor",
    "W": "whiskey",
    "X": "x-ray",
    "3": "three",
    "4": "four",
    "6": "six",
    "7": "seven",
    "9": "nine",
}
"""How each character is said aloud; the international spelling alphabet."""

Below = Callable[[int], int]
"""A random whole number from 0 up to, not including, the one given."""


def check_character(four: str) -> str:
    """The fifth character of a code that begins with these four."""
    weighed = zip(WEIGHTS, four, strict=True)
    return ALPHABET[sum(weight * ALPHABET.index(one) for weight, one in weighed) % len(ALPHABET)]


def valid(code: str) -> bool:
    """Whether this is a code at all, with the right last character."""
    if len(code) != LENGTH or any(one not in ALPHABET for one in code):
        return False
    return check_character(code[:-1]) == code[-1]


def spelled(code: str) -> tuple[str, ...]:
    """A code's characters as they are said aloud."""
    return tuple(SPELLED[one] for one in code)


def new_code(below: Below, used: Callable[[str], bool]) -> str:
    """A code that is not in use. Raises StoreConflict when none was found in many tries."""
    for _ in range(MOST_TRIES):
        four = "".join(ALPHABET[below(len(ALPHABET))] for _ in WEIGHTS)
        code = four + check_character(four)
        if not used(code):
            return code
    raise StoreConflict(
        "No free code was found.", "Close records that are done with, then open the chair again."
    )


def three(code: str, others: Iterable[str], below: Below) -> tuple[str, str, str]:
    """The code among two others, in no order: those of other open chairs first, then made-up ones."""
    wrong: list[str] = []
    for one in others:
        if one != code and one not in wrong and len(wrong) < 2:
            wrong.append(one)
    while len(wrong) < 2:
        wrong.append(new_code(below, lambda one: one == code or one in wrong))
    wrong.insert(below(3), code)
    return (wrong[0], wrong[1], wrong[2])
