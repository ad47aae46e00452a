"""What patients and escorts read of a checklist, in another language. Records keep the checklist's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.recovery.definition import By, Definition, Item
from kiosk.recovery.wording import VALUES, put_in


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's words, each under the checklist's own words that it renders."""

    language: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as somebody reads it. `choices` stand in the order of the item's own.

    `own` says that these are the checklist's own words.
    """

    text: str
    help: str
    choices: tuple[str, ...]
    own: bool = True


def asked(item: Item, tongue: Tongue | None) -> Asked:
    """A question in that language, or in the checklist's own where one line of it is not translated.

    A question that was written anew is never shown with the words of the old one.
    """
    own = Asked(item.text, item.help, item.choices)
    if tongue is None or any(line not in tongue.words for line in lines(item)):
        return own
    said = tongue.words
    return Asked(said[item.text], said.get(item.help, ""), tuple(said[one] for one in item.choices), False)


def lines(item: Item) -> tuple[str, ...]:
    """Every line of a question, as the checklist writes it."""
    return tuple(line for line in (item.text, item.help, *item.choices) if line)


def asked_items(definition: Definition) -> Iterator[tuple[By, Item]]:
    """Every item that a patient or an escort reads, and which of them."""
    for one in definition.passes:
        if one.by is not By.STAFF:
            for item in one.items:
                yield one.by, item


def filled_tongue(tongue: Tongue, values: Mapping[str, str]) -> Tongue:
    """The words with the numbers of the clinic's region put in, as in the checklist."""
    instead = {name: tongue.words.get(words, words) for name, words in VALUES.items()}
    return Tongue(
        tongue.language,
        {put_in(own, values): put_in(words, values, instead) for own, words in tongue.words.items()},
    )
