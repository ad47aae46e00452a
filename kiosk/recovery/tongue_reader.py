"""Reads `recovery/<language>.toml`: a checklist's words in another language, and what is wrong with them."""

from __future__ import annotations

import re

from kiosk.findings import Finding, Level
from kiosk.recovery.definition import By, Definition
from kiosk.recovery.faults import Faults, short, shown
from kiosk.recovery.fields import Table
from kiosk.recovery.tongue import Tongue, asked_items, lines
from kiosk.recovery.wording import HELP_WORDS, TEXT_WORDS, VALUES, count_words, names_a_person, names_in
from kiosk.toml_places import parse

FOLDER = "recovery"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
LARGEST_FILE = 128 * 1024
LONGER = 1.4
"""How many more words a question may have than in the checklist's own language."""

LONGEST_CHOICE = 32
LONGEST = 200
ROLES = ("translator_role", "review_role")
NEVER = {
    "es": r"apt[oa]s?|de alta|recuperad[oa]s?|(?:a)?normal(?:es|mente)?|(?:list[oa]s?|segur[oa]s?) para",
    "ar": r"طبيعي(?:ة)?|تعافيت|تعافى|(?:جاهز|مستعد|آمن)(?:ة)? (?:للمغادرة|للذهاب|للخروج|للقيادة)",
}
"""Verdicts on a person, which these screens never speak, by language."""


def read_tongue(
    text: bytes, language: str, definition: Definition, file: str
) -> tuple[Tongue | None, tuple[Finding, ...]]:
    """The words, or None and why they cannot be used; and what is missing of them. Never raises.

    Words that are missing, or stand for nothing in the checklist any more, keep nothing from being shown.
    """
    try:
        if len(text) > LARGEST_FILE:
            raise ValueError(f"it is larger than {LARGEST_FILE // 1024} KiB")
        said = text.decode("utf-8-sig").replace("\r\n", "\n")
    except ValueError as problem:
        why = "it is not UTF-8 text" if isinstance(problem, UnicodeDecodeError) else str(problem)
        hint = "Save it as UTF-8 text with the translated lines and nothing else."
        return None, (Finding(file, 1, 1, "recovery.file", Level.ERROR, f"The file: {why}.", hint),)
    raw, broken = parse(said, file, "recovery.syntax")
    if raw is None:
        return None, (broken,) if broken else ()
    faults = Faults(said, file)
    root = Table(faults, "", "", raw)
    root.known("schema", "meta", "words")
    if raw.get("schema") != 1 or isinstance(raw.get("schema"), bool):
        root.error("schema", "schema", f"{shown(raw.get('schema'))} is no schema.", "Write schema = 1.")
    _roles(root)
    words = _words(root, language, definition)
    if faults.found:
        return None, tuple(sorted(faults.found))
    return Tongue(language, words), tuple(sorted(_compared(words, definition, faults)))


def _roles(root: Table) -> None:
    """Who translated and who reviewed, as roles; either may be empty."""
    meta = root.table("meta")
    if meta is None:
        return
    meta.known(*ROLES)
    for key in ROLES:
        role = meta.text(key, 80, need=False, plain=True)
        if names_a_person(role):
            said = f"{shown(role)} looks like a person."
            meta.error(key, "role", said, 'Write the role alone, such as "medical translator".')


def _words(root: Table, language: str, definition: Definition) -> dict[str, str]:
    """The lines that can be used; faults for the others."""
    table = root.table("words")
    if table is None:
        if "words" not in root.raw:
            root.error("words", "missing", "this part is missing.", "Write [words] and the lines below.")
        return {}
    limits = _limits(definition)
    never = NEVER.get(language.split("-")[0])
    found = {own: table.text(own, LONGEST) for own in table.raw}
    for own, said in found.items():
        if not said:
            continue
        if names_in(own) != names_in(said):
            hint = "Keep what stands in double braces, letter by letter."
            table.error(own, "value", f"{shown(said)} has other values in braces.", hint)
        if never and (hit := re.search(rf"\b(?:{never})\b", said, re.IGNORECASE)):
            why = "It is a verdict on a person. Ask what they feel, in plain words."
            table.error(own, "says", f'"{hit.group()}" may not be said.', why)
        _fits(table, own, said, limits.get(own, (0, False)))
    _apart(table, found, definition)
    return found


def _fits(table: Table, own: str, said: str, limit: tuple[int, bool]) -> None:
    most, choice = limit
    if choice and len(said) > LONGEST_CHOICE:
        what = f"{shown(said)} has {len(said)} characters; on a button at most {LONGEST_CHOICE} may stand."
        table.error(own, "text", what, "Say it shorter.")
    elif most and (count := count_words(said)) > most:
        table.error(own, "words", f"it has {count} words; at most {most} may stand.", "Say it shorter.")


def _limits(definition: Definition) -> dict[str, tuple[int, bool]]:
    """How many words each line may have, and whether it is a choice."""
    found: dict[str, tuple[int, bool]] = {}
    for by, item in asked_items(definition):
        found[item.text] = (_more(TEXT_WORDS, by), False)
        found[item.help] = (_more(HELP_WORDS, by), False)
        found |= dict.fromkeys(item.choices, (0, True))
    return found


def _more(words: dict[By, int], by: By) -> int:
    return round(words[by] * LONGER)


def _apart(table: Table, found: dict[str, str], definition: Definition) -> None:
    """Answers to one question are told apart."""
    for _, item in asked_items(definition):
        seen: set[str] = set()
        for choice in item.choices:
            said = found.get(choice, "").casefold()
            if said and said in seen:
                hint = f'Two answers to "{short(item.text)}" must differ.'
                table.error(choice, "twice", f"{shown(found[choice])} stands for two answers.", hint)
            seen.add(said)


def _compared(words: dict[str, str], definition: Definition, faults: Faults) -> list[Finding]:
    """What is missing of the checklist, and what is no longer in it."""
    found: list[Finding] = []
    known = dict.fromkeys(VALUES.values(), "")
    for _, item in asked_items(definition):
        known |= dict.fromkeys(lines(item), item.text)
        if lost := next((line for line in lines(item) if line not in words), None):
            said = f'"{short(lost)}" has no words here; the question "{short(item.text)}" shows untranslated.'
            hint = f'Add below [words]: "{short(lost)}" = "…"'
            at = faults.at("words")
            found.append(Finding(faults.file, *at, "recovery.untranslated", Level.WARNING, said, hint))
    for own in words:
        if own not in known:
            said = f'"{short(own)}" stands nowhere in what patients and escorts are asked.'
            hint = faults.nearest(own, set(known) - words.keys()) if known.keys() - words.keys() else ""
            at = faults.at(f"words.{own}")
            what = Finding(faults.file, *at, "recovery.unused", Level.WARNING, said, hint or "Take it out.")
            found.append(what)
    return found
