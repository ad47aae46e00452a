"""What is said when the keyboard reaches a control: its name, what it is, how it stands, and what it adds."""

from __future__ import annotations

from typing import NamedTuple


class Reached(NamedTuple):
    """A control that has the keyboard's focus."""

    name: str
    about: str = ""
    link: bool = False
    choosable: bool = False
    chosen: bool = False


class Kinds(NamedTuple):
    """The screen's own words for what a control is and how it stands; `intro` says how keys work."""

    button: str = "button"
    link: str = "link"
    choice: str = "choice"
    chosen: str = "chosen"
    not_chosen: str = "not chosen"
    intro: str = ""


def phrase(one: Reached, kinds: Kinds) -> str:
    """One sentence for the voice."""
    kind = kinds.link if one.link else kinds.choice if one.choosable else kinds.button
    stands = (kinds.chosen if one.chosen else kinds.not_chosen) if one.choosable else ""
    words = ", ".join(word for word in (one.name.rstrip("."), kind, stands) if word)
    return f"{words}. {one.about}".strip()
