"""Reads recovery.toml: the whole checklist, or every fault of it at once and no checklist at all."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from datetime import date, datetime

from kiosk.findings import Finding, Level
from kiosk.recovery.definition import SIGNERS, Definition, Status
from kiosk.recovery.faults import Faults, listed, shown
from kiosk.recovery.fields import Table
from kiosk.recovery.pass_reader import read_passes
from kiosk.recovery.rest_reader import read_profiles, read_scores, read_teach_back
from kiosk.recovery.wording import asks_to_write, names_a_person
from kiosk.toml_places import parse

FILE = "recovery/recovery.toml"
SCHEMA = 1
LARGEST_FILE = 128 * 1024
"""Bytes. The shipped file has 15 KiB; far beyond that it is not a checklist."""

ROLES = ("nurse", "clinician", "manager")
EXPORTS = ("pdf", "csv", "json", "fhir")
LONGEST_REVIEW_MONTHS = 24
TOP = (
    *("schema", "meta", "data", "reminders", "release", "profile", "lists"),
    *("pass", "item", "teach_back", "score"),
)
META = (*("id", "version", "status", "reviewed_by_role", "reviewed", "expires", "policy_ref", "language"),)
DAY = r"\d{4}-\d{2}-\d{2}"


def read_definition(
    text: bytes, file: str = FILE, sheets: Collection[str] | None = None
) -> tuple[Definition | None, tuple[Finding, ...]]:
    """The checklist, or None and every reason why the file cannot be used, by line.

    `sheets` are the ids of the going-home sheet's blocks (`sheet.nausea`); None leaves that unasked.
    Any fault rejects the whole file: there is no half-loaded checklist. Never raises.
    """
    words, wrong = _decoded(text, file)
    if words is None:
        return None, wrong
    raw, broken = parse(words, file, "recovery.syntax")
    if raw is None:
        return None, (broken,) if broken else ()
    faults = Faults(words, file)
    root = Table(faults, "", "", raw)
    schema = raw.get("schema")
    if isinstance(schema, int) and not isinstance(schema, bool) and schema > SCHEMA:
        said = f"{shown(schema)} is made for a newer version of this program."
        root.error("schema", "newer", said, f"Update the program, or use a file with schema = {SCHEMA}.")
        return None, tuple(faults.found)
    definition = _definition(root, hashlib.sha256(text).hexdigest(), sheets)
    return (None if faults.found else definition), tuple(sorted(faults.found))


def _decoded(text: bytes, file: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The file's words without the mark that some editors put in front, or None and why there are none."""
    said, hint, line = "", "", 1
    if len(text) > LARGEST_FILE:
        said, hint = (
            f"it is larger than {LARGEST_FILE // 1024} KiB.",
            "Use a checklist; this is something else.",
        )
    else:
        try:
            return text.decode("utf-8-sig").replace("\r\n", "\n"), ()
        except UnicodeDecodeError as problem:
            line = text.count(b"\n", 0, problem.start) + 1
            said, hint = f"line {line} is not UTF-8 text.", "Save the file as UTF-8 in your editor."
    return None, (Finding(file, line, 1, "recovery.file", Level.ERROR, f"The file: {said}", hint),)


def _definition(root: Table, digest: str, sheets: Collection[str] | None) -> Definition:
    root.known(*TOP)
    if root.raw.get("schema") != SCHEMA or isinstance(root.raw.get("schema"), bool):
        said = "it is missing." if "schema" not in root.raw else f"{shown(root.raw['schema'])} is no schema."
        root.error("schema", "schema", said, f"Write schema = {SCHEMA} in the first line.")
    for key in ("meta", "lists"):
        if key not in root.raw:
            root.error(key, "missing", "this part is missing.", f"Write [{key}] and its keys below.")
    meta = _or_empty(root, "meta")
    told = isinstance(root.raw.get("meta"), dict)
    status, reviewed, expires = _review(meta) if told else (Status.DRAFT, None, None)
    data = _or_empty(root, "data")
    data.known("persist", "keep_closed_h", "export")
    reminders = _or_empty(root, "reminders")
    reminders.known("grace_min", "missed_to_staff", "sound")
    release = _or_empty(root, "release")
    release.known("signers")
    signers = release.chosen("signers", ROLES, "the roles") if "signers" in release.raw else SIGNERS
    if release.raw.get("signers") == []:
        release.error("signers", "range", "nobody could sign a release.", f"Name roles: {listed(ROLES)}.")
    passes = read_passes(root, sheets)
    return Definition(
        id=meta.named("id", r"[a-z0-9-]{3,40}", "recovery-adult") if told else "",
        version=meta.text("version", 40, plain=True) if told else "",
        status=status,
        hash=digest,
        language=meta.named("language", r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", "en-US") if told else "",
        passes=passes,
        profiles=read_profiles(root, passes),
        not_done=_reasons(root),
        teach_back=read_teach_back(root),
        scores=read_scores(root, passes),
        reviewed_by_role=str(meta.raw.get("reviewed_by_role", "")),
        reviewed=reviewed,
        expires=expires,
        policy_ref=meta.text("policy_ref", 120, need=False, plain=True),
        keep_in_memory=data.word_of("persist", ("event_log", "memory"), "event_log") == "memory",
        keep_closed_h=data.whole("keep_closed_h", 0, 720, 24),
        export=data.chosen("export", EXPORTS, "the formats") if "export" in data.raw else EXPORTS[:3],
        grace_min=reminders.whole("grace_min", 0, 15, 2),
        missed_to_staff=reminders.whole("missed_to_staff", 1, 5, 2),
        signers=signers,
        soft_sound=reminders.word_of("sound", ("off", "soft"), "off") == "soft",
    )


def _or_empty(root: Table, key: str) -> Table:
    return root.table(key) or Table(root.faults, f"[{key}]", key, {})


def _reasons(root: Table) -> tuple[str, ...]:
    """Why something was not done; one of them is picked, nothing is typed."""
    lists = root.table("lists")
    if lists is None:
        return ()
    lists.known("not_done")
    reasons = lists.words("not_done", 3, 8, 28)
    for reason in reasons:
        lists.says("not_done", reason, patient=True)
        if asks_to_write(reason):
            said = f"{shown(reason)} leaves a blank, and nothing is typed here."
            lists.error("not_done", "text", said, 'Write a whole reason, such as "Other, in the chart".')
    return reasons


def _review(meta: Table) -> tuple[Status, date | None, date | None]:
    """How far the clinic is, when it was reviewed and until when that holds."""
    meta.known(*META)
    status = meta.one_of("status", Status, Status.DRAFT)
    role = meta.text("reviewed_by_role", 60, need=False, plain=True)
    if names_a_person(role):
        said = f"{shown(role)} looks like a person."
        meta.error("reviewed_by_role", "role", said, 'Write the role alone, such as "medical director".')
    reviewed, expires = _day(meta, "reviewed"), _day(meta, "expires")
    if status is Status.REVIEWED:
        for key in ("reviewed_by_role", "reviewed", "expires", "policy_ref"):
            if meta.raw.get(key, "") == "":
                said = 'status is "reviewed", so it must be filled in.'
                meta.error(key, "review", said, f'Fill in {key}, or write status = "draft".')
    if reviewed and expires and expires <= reviewed:
        said = f"{expires} is not later than reviewed, {reviewed}."
        meta.error("expires", "review", said, "Write a later day.")
    elif reviewed and expires and expires > _months_on(reviewed, LONGEST_REVIEW_MONTHS):
        said = f"{expires} is more than {LONGEST_REVIEW_MONTHS} months after reviewed, {reviewed}."
        meta.error("expires", "review", said, f"At most {_months_on(reviewed, LONGEST_REVIEW_MONTHS)}.")
    return status, reviewed, expires


def _day(meta: Table, key: str) -> date | None:
    """A day, in quotes or without; None where it is left out."""
    value = meta.raw.get(key, "")
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and re.fullmatch(DAY, value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            meta.error(key, "day", f"{shown(value)} is not in the calendar.", "Write a day that exists.")
            return None
    if value != "":
        said = f"{shown(value)} is not a day." if isinstance(value, str) else "it is not a day."
        meta.error(key, "day", said, 'Write year, month and day, such as "2026-11-24".')
    return None


def _months_on(day: date, months: int) -> date:
    """The same day of the month so many months on; the last of February for its 29th."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    if year > date.max.year:
        return date.max
    try:
        return date(year, month, day.day)
    except ValueError:
        return date(year, month, 28)
