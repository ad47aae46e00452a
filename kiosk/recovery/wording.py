"""The words of a checklist: what is never said, how long a line may be, and the values in braces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.recovery.definition import By, Definition, Item, Pass, Prompt, TeachBack

VALUES = {"crisis.emergency": "the emergency number", "crisis.line": "the crisis line"}
"""What may stand in double braces, and what is said where the clinic's region gives no number."""

TEXT_WORDS = {By.PATIENT: 12, By.ESCORT: 12, By.STAFF: 14}
HELP_WORDS = {By.PATIENT: 14, By.ESCORT: 14, By.STAFF: 16}

_BRACES = re.compile(r"\{\{([^{}]*)\}\}|\{([^{}]*)\}|[{}]")
_GO = re.compile(
    r"\b(?:safe|fit|ready|cleared|ok|okay|well enough|recovered enough)\s+(?:for\s+(?:\w+\s+)?)?(?:to\s+)?"
    r"(?:go|leave|drive|be\s+(?:discharged|released|sent)|discharge|home|travel)\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:safe|safely|fit|cleared|recovered|passed|normal|normally|abnormal|discharged?)\b", re.IGNORECASE
)
_INSTRUMENT = re.compile(
    r"(?<![a-z])(?:Aldrete|PADSS|PADS|CADSS|KSET|MOAA|POSS|C-SSRS|PHQ)(?![a-z])", re.IGNORECASE
)
_PERSON = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof)\b\.?(?=\s)|,\s*(?:MD|DO|RN|NP|PA|CRNA|PhD|BSc|MBBS)\b", re.IGNORECASE
)
_COMING = re.compile(
    r"\b(?:nurses?|staff|somebody|someone|help)\b[^.]*\b(?:called|told|alerted|notified|comes?|coming)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_{2,}|\.{3,}|…|:\s*$")


def said_wrong(text: str, patient: bool) -> Iterator[tuple[str, str]]:
    """What this program never says of a person, and why. Staff lines may speak of a steady wave or a fit."""
    for hit in _GO.finditer(text):
        yield hit.group(), "Only staff decide that somebody goes. Say what is done or asked."
        return
    if patient and (verdict := _VERDICT.search(text)):
        yield verdict.group(), "It is a verdict on a person. Ask what they feel, in plain words."


def instruments(title: str) -> tuple[str, ...]:
    """Names of published scores in a title."""
    return tuple(hit.group() for hit in _INSTRUMENT.finditer(title))


def says_staff_know(text: str) -> bool:
    """Whether a line says that staff are told or come: so only where a call shows on a display of theirs."""
    return _COMING.search(text) is not None


def names_a_person(role: str) -> bool:
    """Whether something that should be a role looks like a person's name."""
    return _PERSON.search(role) is not None


def asks_to_write(reason: str) -> bool:
    """Whether a reason leaves a blank: nothing is typed in this program."""
    return _BLANK.search(reason) is not None


def count_words(text: str) -> int:
    """How many words a reader meets; a value in braces is one."""
    return sum(any(sign.isalnum() for sign in word) for word in _BRACES.sub(" value ", text).split())


def unknown_values(text: str, plain: bool) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names in braces that are no values, each with those that are; with `plain`, all of them."""
    found = []
    for hit in _BRACES.finditer(text):
        if plain or _name(hit) not in VALUES:
            found.append(
                (_name(hit) or (hit[2] or hit[0]).strip(), tuple(f"{{{{{name}}}}}" for name in VALUES))
            )
    return tuple(found[:1])


def _name(hit: re.Match[str]) -> str:
    return (hit[1] or "").strip()


def put_in(text: str, values: Mapping[str, str], instead: Mapping[str, str] = VALUES) -> str:
    """A text with its values in braces put in, `instead` where the region has none."""
    if "{" not in text:
        return text
    return _BRACES.sub(lambda hit: values.get(_name(hit)) or instead[_name(hit)], text)


def names_in(text: str) -> tuple[str, ...]:
    """The names of the values in a text, sorted."""
    return tuple(sorted(_name(hit) for hit in _BRACES.finditer(text)))


def filled(definition: Definition, values: Mapping[str, str]) -> Definition:
    """The checklist with the numbers of the clinic's region put in; where there is none, it says so in words.

    Answers are never touched: what was answered must not depend on a setting.
    """

    def fill(text: str) -> str:
        return put_in(text, values)

    def of_item(item: Item) -> Item:
        return replace(item, text=fill(item.text), help=fill(item.help))

    def of_pass(one: Pass) -> Pass:
        return replace(one, items=tuple(map(of_item, one.items)))

    def of_prompt(prompt: Prompt) -> Prompt:
        return replace(prompt, ask=fill(prompt.ask), listen_for=fill(prompt.listen_for))

    def of_teach(teach: TeachBack) -> TeachBack:
        return replace(teach, intro=fill(teach.intro), prompts=tuple(map(of_prompt, teach.prompts)))

    teach = definition.teach_back
    return replace(
        definition,
        passes=tuple(map(of_pass, definition.passes)),
        teach_back=of_teach(teach) if teach else None,
    )
