"""Reads the passes of a checklist and their items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from kiosk.recovery.definition import Attention, By, Item, Kind, Part, Pass, Style
from kiosk.recovery.faults import short
from kiosk.recovery.fields import Table
from kiosk.recovery.wording import HELP_WORDS, TEXT_WORDS, count_words, instruments

MOST_PASSES, MOST_ITEMS = 16, 9
PASS_ID, ITEM_ID, SHEET_ID = r"[a-z][a-z0-9_]{0,23}", r"[a-z]_[a-z0-9]{1,22}", r"sheet\.[a-z0-9-]{1,40}"
PASS_KEYS = ("id", "by", "style", "title", "due_min", "repeat_min")
ITEM_KEYS = (
    *("id", "pass", "text", "help", "kind", "choices", "parts", "urgent", "call", "call_from_min"),
    *("must", "allow_not_done", "fresh_min", "compare_to", "sheet"),
)
ONLY = {
    Kind.CHOICE: ("choices", "urgent", "call", "call_from_min"),
    Kind.VALUE: ("parts", "compare_to"),
    Kind.TICK: (),
}
"""Keys that only one kind of item can have."""


def read_passes(root: Table, sheets: Collection[str] | None) -> tuple[Pass, ...]:
    """Every pass with its items, in the file's order. `sheets` are the blocks that exist; None: unasked."""
    written = root.tables("pass", "pass", MOST_PASSES)
    if not root.raw.get("pass"):
        root.error("pass", "missing", "there is no pass.", "Write [[pass]] and its keys, then its items.")
    passes = tuple(_pass(one) for one in written)
    _unique(written, "id")
    names = [str(one.raw.get("id")) for one in written]
    by = {name: one.by for name, one in zip(reversed(names), reversed(passes), strict=True)}
    items: dict[str, list[Item]] = defaultdict(list)
    tables = root.tables("item", "item", MOST_PASSES * MOST_ITEMS)
    _unique(tables, "id")
    lost = False
    for table in tables:
        name = table.raw.get("pass")
        if "pass" not in table.raw:
            table.error(
                "pass", "missing", "it is missing.", f'Add a line: pass = "{names[0] if names else "…"}"'
            )
        elif not isinstance(name, str) or name not in by:
            hint = table.faults.nearest(name, by) if isinstance(name, str) else "Write the id of a pass."
            table.error("pass", "choice", f'"{short(str(name))}" is not a pass.', hint)
        here = isinstance(name, str) and name in by
        lost = lost or not here
        item = _item(table, by[str(name)] if here else By.STAFF, sheets)
        if here:
            items[str(name)].append(item)
    for name, table in zip(names, written, strict=True):
        if len(items[name]) > MOST_ITEMS or not (items[name] or lost):
            said = f"it has {len(items[name]) or 'no'} items."
            table.error("", "items", said, f'Give it 1 to {MOST_ITEMS}; each says: pass = "{short(name)}"')
    _compared(tables, items)
    return tuple(_with(one, items[name]) for name, one in zip(names, passes, strict=True))


def _with(one: Pass, items: list[Item]) -> Pass:
    return Pass(one.id, one.by, one.style, one.title, one.due_min, tuple(items), one.repeat_min)


def _pass(table: Table) -> Pass:
    table.known(*PASS_KEYS)
    by = table.one_of("by", By, By.STAFF)
    style = table.one_of("style", Style, Style.ASK if by is not By.STAFF else Style.DO_CONFIRM)
    if (style is Style.ASK) is (by is By.STAFF):
        fitting = '"read_do" or "do_confirm"' if by is By.STAFF else '"ask"'
        table.error("style", "choice", f'"{style}" does not fit by = "{by}".', f"Write {fitting}.")
    title = table.text("title", 32, plain=True)
    table.says("title", title, patient=True)
    for name in instruments(title):
        hint = "Only a score with named_instrument = true may carry a published name."
        table.error("title", "instrument", f'"{name}" may not stand here.', hint)
    if "due_min" not in table.raw:
        table.error("due_min", "missing", "it is missing.", "Write the minutes after time zero, 0 to 240.")
    return Pass(
        id=table.named("id", PASS_ID, "quick"),
        by=by,
        style=style,
        title=title,
        due_min=table.whole("due_min", 0, 240, 0),
        items=(),
        repeat_min=table.whole("repeat_min", 5, 60, 0),
    )


def _item(table: Table, by: By, sheets: Collection[str] | None) -> Item:
    table.known(*ITEM_KEYS)
    kind = table.one_of("kind", Kind, Kind.TICK)
    asked = by is not By.STAFF
    if asked and table.raw.get("kind") in (Kind.TICK.value, Kind.VALUE.value):
        said = f'"{kind}" is for staff; patients and escorts only choose.'
        table.error("kind", "choice", said, 'Write kind = "choice" and 2 to 4 choices.')
    if table.raw.get("kind") == kind.value:
        for other, keys in ONLY.items():
            for key in keys:
                if other is not kind and key in table.raw:
                    hint = f'Take it out, or write kind = "{other}".'
                    table.error(key, "kind", f'it does not go with kind = "{kind}".', hint)
    choices = table.words("choices", 2, 4, 24) if kind is Kind.CHOICE else ()
    for choice in choices:
        table.says("choices", choice, patient=True)
    urgent, call = _calls(table, choices) if choices else ((), ())
    if "call_from_min" in table.raw and not table.raw.get("call"):
        table.error("call_from_min", "calls", "there is no call for it.", "Add call, or take it out.")
    must = table.flag("must", False)
    may_skip = kind is not Kind.CHOICE and not asked
    allowed = table.flag("allow_not_done", may_skip)
    if asked and allowed:
        hint = 'Take it out. Patients always have "Not now".'
        table.error("allow_not_done", "choice", "it is for staff.", hint)
    return Item(
        id=table.named("id", ITEM_ID, "p_sick"),
        text=_line(table, "text", by, TEXT_WORDS[by], need=True),
        help=_line(table, "help", by, HELP_WORDS[by], need=False),
        kind=kind,
        choices=choices,
        parts=_parts(table) if kind is Kind.VALUE and not asked else (),
        urgent=urgent,
        call=call,
        call_from_min=table.whole("call_from_min", 0, 240, 0),
        must=must,
        allow_not_done=allowed,
        fresh_min=table.whole("fresh_min", 5, 60, 0),
        compare_to=table.text("compare_to", 24, need=False, plain=True),
        sheet=_sheet(table, sheets),
    )


def _line(table: Table, key: str, by: By, most: int, *, need: bool) -> str:
    text = table.text(key, 160, need=need)
    count = count_words(text)
    if count > most:
        whom = "staff" if by is By.STAFF else "patients and escorts"
        said = f"it has {count} words; for {whom} at most {most} may stand."
        table.error(key, "words", said, "Say it shorter.")
    table.says(key, text, patient=by is not By.STAFF)
    return text


def _calls(table: Table, choices: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    urgent = table.chosen("urgent", choices, "its choices")
    call = table.chosen("call", choices, "its choices")
    for choice in urgent:
        if choice in call:
            said = f'"{short(choice)}" also stands in urgent.'
            table.error("call", "calls", said, "Keep it in one of the two; urgent is the stronger.")
    return urgent, call


def _parts(table: Table) -> tuple[Part, ...]:
    parts = table.tables("parts", "part", 4)
    if not parts:
        table.error(
            "parts", "missing", "a value needs 1 to 4 parts.", 'Write: parts = [{ name = "Pulse", … }]'
        )
    _unique(parts, "name")
    return tuple(_part(part) for part in parts)


def _part(table: Table) -> Part:
    table.known("name", "unit", "min", "max", "choices", "attention")
    name = table.text("name", 16, plain=True)
    if "choices" in table.raw:
        for key in ("unit", "min", "max", "attention"):
            if key in table.raw:
                table.error(key, "kind", "a part with choices has none.", "Take it out, or the choices.")
        return Part(name, choices=table.words("choices", 2, 4, 24))
    low, high = table.number("min"), table.number("max")
    if low is not None and high is not None and low >= high:
        said = f"min is {table.raw['min']} and max {table.raw['max']}."
        table.error("min", "range", said, "Make min the smaller of the two.")
    unit = table.text("unit", 12, plain=True)
    return Part(name, unit, low or 0, high or 0, attention=_attention(table, low, high))


def _attention(table: Table, low: float | None, high: float | None) -> Attention | None:
    below = table.table("attention")
    if below is None:
        return None
    below.known("low", "high", "source")
    source = below.text("source", 120, plain=True)
    least, most = below.number("low"), below.number("high")
    if least is None or most is None:
        return None
    if least >= most or (low is not None and least < low) or (high is not None and most > high):
        said = "low and high do not lie in order between min and max."
        below.error("low", "range", said, "Write min, low, high and max from small to large.")
    return Attention(least, most, source)


def _sheet(table: Table, sheets: Collection[str] | None) -> str:
    if "sheet" not in table.raw:
        return ""
    sheet = table.named("sheet", SHEET_ID, "sheet.nausea")
    if sheet and sheets is not None and sheet not in sheets:
        said = f'there is no block "{short(sheet)}" for the going-home sheet.'
        table.error("sheet", "sheet", said, table.faults.nearest(sheet, sheets))
    return sheet


def _compared(tables: tuple[Table, ...], items: dict[str, list[Item]]) -> None:
    """A reading is compared with another item of staff that has a part to compare with."""
    known = {item.id: item for some in items.values() for item in some if item.kind is Kind.VALUE and item.id}
    for table in tables:
        to, id = table.raw.get("compare_to"), table.raw.get("id")
        here = known.get(id) if isinstance(id, str) else None
        if not isinstance(to, str) or here is None or not here.parts:
            continue
        base = known.get(to)
        if base is None or base is here:
            said = f'"{short(to)}" is not another item of kind "value".'
            table.error("compare_to", "item", said, table.faults.nearest(to, set(known) - {here.id}))
        elif base.parts and all(here.counterpart(part, base) is None for part in here.parts):
            said = f'no part of "{base.id}" has such a name and unit.'
            hint = 'A part "Upper" goes with a part "Upper" or "Upper …" of the same unit.'
            table.error("compare_to", "item", said, hint)


def _unique(tables: tuple[Table, ...], key: str) -> None:
    seen: set[str] = set()
    for table in tables:
        name = table.raw.get(key)
        if isinstance(name, str) and name in seen:
            said = f'"{short(name)}" stands twice.'
            table.error(key, "twice", said, "Give each its own; one that was ever used is never used anew.")
        elif isinstance(name, str):
            seen.add(name)
