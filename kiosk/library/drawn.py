"""What a picture that the app draws from numbers is made of."""

from __future__ import annotations

from dataclasses import dataclass

UNITS = ("minutes", "hours", "days", "weeks")
LEVELS = ("none", "little", "some", "most")


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of a timeline. `lasts` is its length in the picture's unit, 0 when nobody can say.

    `more`: it may take longer. `value` is the clinic's value that takes the place of `lasts` when it is
    set; `fact` the statement it rests on, empty for the picture's own.
    """

    id: str
    icon: str = ""
    lasts: int = 0
    more: bool = False
    value: str = ""
    fact: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """What holds from the stretch `first` to the stretch `last`, both counted from 0; `more`: or longer.

    `lasts`, `value` and `fact` are as for a stretch.
    """

    id: str
    first: int
    last: int
    more: bool = False
    lasts: int = 0
    value: str = ""
    fact: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of a curve: at `at` in the picture's unit it is as strong as one of LEVELS says.

    With `since` of 0 or more it is so at some time between the two, not at one of them; -1 is none.
    """

    id: str
    at: int
    level: str
    since: int = -1
    fact: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """The stretch of a curve in which the medicine goes in, from its start on, in minutes."""

    id: str
    minutes: int
    icon: str = ""
    value: str = ""
    fact: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Visits:
    """A course: about `visits` visits over `fewest` to `weeks` weeks, 0 weeks when nobody can say.

    `first` and `later` are the words for the course and for what may come after it, if anything.
    """

    visits: int
    fewest: int
    weeks: int
    later: bool = False
    visits_value: str = ""
    weeks_value: str = ""
    first_label: str = ""
    later_label: str = ""


Part = Stretch | Bar | Moment | Band
"""What has an id, words and perhaps a statement of its own."""
