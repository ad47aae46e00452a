"""The check of a recovery checklist: what its reader refuses, its words and languages, and the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from kiosk.authoring.banned import Bans, read_bans
from kiosk.authoring.checked import syllables
from kiosk.authoring.readability import NOTHING, flesch_kincaid, measure
from kiosk.findings import Finding, Level
from kiosk.library import files, sheet_names
from kiosk.recovery.definition import Definition, Status
from kiosk.recovery.faults import Faults, short
from kiosk.recovery.reader import FILE, LARGEST_FILE, read_definition
from kiosk.recovery.tongue_reader import FOLDER, LANGUAGE, read_tongue
from kiosk.toml_places import parse

GRADE = 6.0
SOON = timedelta(days=30)
ASKED = ("patient", "escort")
SPOKEN = {
    "pass": ("title",),
    "item": ("text", "help", "choices"),
    "score": ("title",),
    "lists": ("not_done",),
    "teach_back": ("intro", "marks"),
    "prompts": ("ask", "listen_for"),
}
"""The keys whose words somebody reads or hears."""


def check_recovery(content: Path, today: date) -> tuple[Finding, ...]:
    """Everything that is wrong with `recovery/recovery.toml`; nothing where a folder has none."""
    if files.absent(content, FILE):
        return ()
    try:
        data = files.read_bytes(content, FILE, LARGEST_FILE)
    except files.Unreadable as problem:
        return (Finding(FILE, 1, 1, "recovery.file", Level.ERROR, problem.message, problem.hint),)
    definition, findings = read_definition(data, sheets=sheet_names.names(content))
    found = [*findings, *_words(data, content)]
    if definition is not None:
        found += _of_the_day(definition, Faults(data.decode("utf-8-sig"), FILE), today)
        found += _languages(content, definition)
    return tuple(sorted(set(found)))


def _languages(content: Path, definition: Definition) -> Iterator[Finding]:
    """What is wrong with its words in other languages, each of which has a file of its own."""
    for name, folder in files.names(content / FOLDER):
        language, file = name.removesuffix(".toml"), f"{FOLDER}/{name}"
        if folder or file == FILE or not name.endswith(".toml"):
            continue
        if not LANGUAGE.fullmatch(language):
            hint = "Name it after its language, such as es.toml, or take it out."
            yield Finding(
                file, 1, 1, "recovery.file", Level.ERROR, "The file's name is not a language.", hint
            )
            continue
        try:
            data = files.read_bytes(content, file, LARGEST_FILE)
        except files.Unreadable as problem:
            yield Finding(file, 1, 1, "recovery.file", Level.ERROR, problem.message, problem.hint)
            continue
        tongue, findings = read_tongue(data, language, definition, file)
        yield from findings
        bans, _ = read_bans(content, language)
        places = Faults(data.decode("utf-8-sig", "replace"), file)
        for own, said in tongue.words.items() if tongue else ():
            yield from _banned(places, f"words.{own}", said, bans)


def _words(data: bytes, content: Path) -> Iterator[Finding]:
    """Claims that are banned, and what is hard to read for somebody who is drowsy."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    raw, _ = parse(text, FILE, "recovery.syntax")
    if raw is None:
        return
    places = Faults(text, FILE)
    bans, _ = read_bans(content)
    for path, key, said in _spoken(raw):
        yield from _banned(places, f"{path}.{key}", said, bans)
    meta = raw.get("meta")
    language = str(meta.get("language", "en")) if isinstance(meta, dict) else "en"
    if language.lower().split("-")[0] == "en" and "en" in syllables():
        yield from _hard(places, raw)


def _spoken(raw: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
    """Every text that somebody reads: the path of its table, its key and its words."""
    tables: list[tuple[str, str, object]] = []
    for name in ("pass", "item", "score"):
        tables += [(name, f"{name}.{number}", one) for number, one in enumerate(_list(raw.get(name)))]
    tables += [(name, name, raw.get(name)) for name in ("lists", "teach_back")]
    teach = raw.get("teach_back")
    prompts = _list(teach.get("prompts")) if isinstance(teach, dict) else []
    tables += [("prompts", f"teach_back.prompts.{number}", one) for number, one in enumerate(prompts)]
    for name, path, table in tables:
        for key in SPOKEN[name] if isinstance(table, dict) else ():
            value = table.get(key) if isinstance(table, dict) else None
            for said in value if isinstance(value, list) else [value]:
                if isinstance(said, str):
                    yield path, key, said


def _banned(places: Faults, path: str, said: str, bans: Bans) -> Iterator[Finding]:
    for begin, end, ban in bans.hits(said):
        yield Finding(
            places.file,
            *places.at(path),
            ban.rule,
            ban.level,
            f"“{short(said[begin:end])}” may not be said. {ban.why or 'It is a banned claim'}.",
            f"Say instead: {ban.say}" if ban.say else "Take it out.",
        )


def _hard(places: Faults, raw: Mapping[str, object]) -> Iterator[Finding]:
    """Each question with its help, and the teach-back questions together, read at grade 6 or below."""
    counter = syllables()["en"]
    by = {one.get("id"): one.get("by") for one in _list(raw.get("pass")) if isinstance(one.get("id"), str)}
    for number, item in enumerate(_list(raw.get("item"))):
        named = item.get("pass")
        if not isinstance(named, str) or by.get(named) not in ASKED:
            continue
        said = "\n".join(words for key in ("text", "help") if isinstance(words := item.get(key), str))
        grade = flesch_kincaid(measure(said, counter).raw)
        if grade > GRADE:
            who = f'item {number + 1} "{short(str(item.get("id")))}", key "text"'
            yield _too_hard(places, f"item.{number}.text", f"{who}: with its help it has", grade)
    teach = raw.get("teach_back")
    asks = [one.get("ask") for one in _list(teach.get("prompts"))] if isinstance(teach, dict) else []
    total = sum((measure(ask, counter).raw for ask in asks if isinstance(ask, str)), NOTHING)
    if flesch_kincaid(total) > GRADE:
        who = '[teach_back], key "prompts": together they have'
        yield _too_hard(places, "teach_back.prompts", who, flesch_kincaid(total))


def _too_hard(places: Faults, path: str, who: str, grade: float) -> Finding:
    said = f"{who} reading grade {grade:.1f}; at most {GRADE:.1f} may be."
    return Finding(
        FILE,
        *places.at(path),
        "recovery.grade",
        Level.ERROR,
        said,
        "Use shorter sentences and shorter words; the longest count most.",
    )


def _of_the_day(definition: Definition, places: Faults, today: date) -> Iterator[Finding]:
    """What the file alone does not show."""

    def at(key: str, rule: str, level: Level, said: str, hint: str) -> Finding:
        place = places.at(f"meta.{key}")
        return Finding(FILE, *place, f"recovery.{rule}", level, f'[meta], key "{key}": {said}', hint)

    if definition.status is not Status.REVIEWED:
        said = f'"{definition.status}" is for practice. No chair opens for a patient.'
        if definition.status is Status.RETIRED:
            said = '"retired": no chair opens.'
        hint = "When the clinic has reviewed it, fill in reviewed_by_role, reviewed, expires and policy_ref."
        yield at("status", "status", Level.INFO, said, hint)
        return
    if definition.reviewed is not None and definition.reviewed > today:
        said = f"{definition.reviewed} is still to come."
        yield at("reviewed", "review-day", Level.WARNING, said, "Write the day on which it was reviewed.")
    if definition.expires is not None and definition.expires < today:
        said = f"the review expired on {definition.expires}. No chair opens for a patient."
        yield at("expires", "expired", Level.WARNING, said, "Have it reviewed again, then write a new day.")
    elif definition.expires is not None and definition.expires - today <= SOON:
        said = f"the review expires on {definition.expires}."
        yield at("expires", "expires-soon", Level.INFO, said, "Have it reviewed again in time.")


def _list(value: object) -> list[dict[str, object]]:
    """The tables of a list, nothing where there is none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
