"""Reads what stands beside the passes of a checklist: kinds of treatment, teach-back and sums."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.recovery.definition import (
    By,
    ExtraDue,
    Item,
    ItemPoints,
    Kind,
    Pass,
    Profile,
    Prompt,
    Score,
    TeachBack,
)
from kiosk.recovery.faults import short, shown
from kiosk.recovery.fields import Table
from kiosk.recovery.pass_reader import ITEM_ID, PASS_ID
from kiosk.recovery.wording import instruments

ZEROS = ("infusion_end", "administration_start")
MOST_PROFILES, MOST_EXTRA, MOST_PROMPTS, MOST_SCORES, MOST_POINTS = 8, 9, 10, 4, 10


def read_profiles(root: Table, passes: tuple[Pass, ...]) -> tuple[Profile, ...]:
    """Every kind of treatment that the clinic gives."""
    above = root.table("profile")
    if not root.raw.get("profile"):
        root.error("profile", "missing", "there is no kind of treatment.", "Write [profile.iv] and its keys.")
    if above is None:
        return ()
    if len(above.raw) > MOST_PROFILES:
        root.error("profile", "range", f"there are {len(above.raw)}.", f"Keep at most {MOST_PROFILES}.")
    items = {item.id: one.by for one in passes for item in one.items}
    found = []
    for name in list(above.raw)[:MOST_PROFILES]:
        if not re.fullmatch(PASS_ID, name):
            above.error(
                name, "id", "it cannot be used as a name.", 'Write small letters and digits, as in "iv".'
            )
        elif (table := above.table(name)) is not None:
            found.append(_profile(name, table, items))
    return tuple(found)


def _profile(name: str, table: Table, items: Mapping[str, By]) -> Profile:
    table.known("zero", "min_observation_min", "min_observation_source", "extra_due")
    if "zero" not in table.raw:
        table.error("zero", "missing", "it is missing.", f'Write: zero = "{ZEROS[0]}" or "{ZEROS[1]}"')
    minutes = table.whole("min_observation_min", 0, 480, 0)
    source = table.text("min_observation_source", 120, need=False, plain=True)
    if minutes and not source and "min_observation_source" not in table.raw:
        said = "min_observation_min has no source."
        table.error("min_observation_source", "missing", said, "Write the policy that gives the number.")
    elif minutes and not source and table.raw["min_observation_source"] == "":
        said = "it is empty, and min_observation_min is not 0."
        table.error("min_observation_source", "missing", said, "Write the policy that gives the number.")
    extra = table.tables("extra_due", "extra_due", MOST_EXTRA)
    return Profile(
        name=name,
        zero=table.word_of("zero", ZEROS, ZEROS[0]),
        min_observation_min=minutes,
        min_observation_source=source,
        extra_due=tuple(_extra(one, items) for one in extra),
    )


def _extra(table: Table, items: Mapping[str, By]) -> ExtraDue:
    table.known("item", "at_min")
    item = table.text("item", 24, plain=True)
    if item and item not in items:
        table.error("item", "item", f"{shown(item)} is not an item.", table.faults.nearest(item, items))
    if "at_min" not in table.raw:
        table.error("at_min", "missing", "it is missing.", "Write the minutes after time zero, 0 to 480.")
    return ExtraDue(item, table.whole("at_min", 0, 480, 0))


def read_teach_back(root: Table) -> TeachBack | None:
    """What patient and adult say back; None where the clinic has no such list."""
    table = root.table("teach_back")
    if table is None:
        return None
    table.known("from_min", "intro", "marks", "prompts")
    intro = table.text("intro", 120)
    table.says("intro", intro, patient=True)
    marks = table.words("marks", 3, 3, 28)
    for mark in marks:
        table.says("marks", mark, patient=True)
    prompts = table.tables("prompts", "prompt", MOST_PROMPTS)
    if not prompts:
        table.error(
            "prompts", "missing", f"there are 1 to {MOST_PROMPTS}.", 'Write { id = …, ask = "… ?", … }'
        )
    seen: set[str] = set()
    read = []
    for one in prompts:
        prompt = _prompt(one)
        if prompt.id and prompt.id in seen:
            one.error("id", "twice", f'"{prompt.id}" stands twice.', "Give each question its own id.")
        seen.add(prompt.id)
        read.append(prompt)
    return TeachBack(table.whole("from_min", 0, 120, 0), intro, marks, tuple(read))


def _prompt(table: Table) -> Prompt:
    table.known("id", "ask", "listen_for")
    ask = table.text("ask", 120)
    if ask and not ask.endswith("?"):
        table.error("ask", "prompt", f"{shown(ask)} is not a question.", 'End it with "?".')
    table.says("ask", ask, patient=True)
    listen = table.text("listen_for", 160)
    table.says("listen_for", listen, patient=False)
    return Prompt(table.named("id", ITEM_ID, "t_drive"), ask, listen)


def read_scores(root: Table, passes: tuple[Pass, ...]) -> tuple[Score, ...]:
    """Every sum of points."""
    items = {item.id: item for one in passes for item in one.items if item.kind is Kind.CHOICE}
    tables = root.tables("score", "score", MOST_SCORES)
    scores = tuple(_score(one, items) for one in tables)
    seen: set[str] = set()
    for table, score in zip(tables, scores, strict=True):
        if score.id and score.id in seen:
            table.error("id", "twice", f'"{score.id}" stands twice.', "Give each sum its own id.")
        seen.add(score.id)
    return scores


def _score(table: Table, items: Mapping[str, Item]) -> Score:
    table.known("id", "title", "source", "named_instrument", "permission", "points")
    title = table.text("title", 60, plain=True)
    table.says("title", title, patient=True)
    named = table.flag("named_instrument", False)
    permission = table.text("permission", 160, need=named, plain=True)
    for name in instruments(title) if not named else ():
        hint = "Use another title; or the whole official list, its permission, named_instrument = true."
        table.error("title", "instrument", f'"{name}" is the name of a published score.', hint)
    below = table.table("points")
    if (below is None and "points" not in table.raw) or (below is not None and not below.raw):
        table.error("points", "missing", "it has no points.", "Write [score.points] and its items below.")
    return Score(
        id=table.named("id", PASS_ID, "clinic_sum"),
        title=title,
        source=table.text("source", 160, plain=True),
        named_instrument=named,
        items=_points(below, items) if below is not None else (),
        permission=permission,
    )


def _points(table: Table, items: Mapping[str, Item]) -> tuple[ItemPoints, ...]:
    found = []
    for name in table.raw:
        item = items.get(name)
        if item is None:
            said = f'"{short(name)}" is not an item of kind "choice".'
            table.error(name, "item", said, table.faults.nearest(name, items))
        elif (below := table.table(name)) is not None:
            for answer in below.raw:
                if answer not in item.choices:
                    said = f'"{short(answer)}" is not one of the choices of "{item.id}".'
                    below.error(answer, "choice", said, table.faults.nearest(answer, item.choices))
            if not below.raw:
                table.error(name, "missing", "no answer has points.", f"Write: {name} = {{ … }}")
            points = tuple((answer, below.whole(answer, 0, MOST_POINTS, 0)) for answer in below.raw)
            found.append(ItemPoints(name, points))
    return tuple(found)
