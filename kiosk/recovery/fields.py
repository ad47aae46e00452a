"""One table of a checklist's file, read key by key: what cannot be used is noted, a default stands in."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from kiosk.recovery.faults import Faults, listed, short, shown
from kiosk.recovery.wording import said_wrong, unknown_values

Kind = TypeVar("Kind", bound=StrEnum)


class Table:
    """A table of the file. `label` names it in messages, `path` is where its keys stand."""

    def __init__(self, faults: Faults, label: str, path: str, raw: Mapping[str, object]) -> None:
        self.faults = faults
        self.label = label
        self.path = path
        self.raw = raw

    def error(self, key: str, rule: str, what: str, hint: str) -> None:
        """Note a fault of one key, or with an empty `key` of the table as a whole."""
        where = [self.label] if self.label else []
        where += [f'key "{short(key)}"'] if key else []
        path = ".".join(part for part in (self.path, key) if part)
        self.faults.error(path, rule, f"{', '.join(where) or 'The file'}: {what}", hint)

    def known(self, *keys: str) -> None:
        """Note every key that means nothing here, with the nearest that does."""
        for key in self.raw:
            if key not in keys:
                self.error(key, "key", "not a known key.", self.faults.nearest(key, keys))

    def text(self, key: str, most: int, *, need: bool = True, plain: bool = False) -> str:
        """A text of at most `most` characters. `plain`: no values in braces may stand in it."""
        value = self._given(key, need)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.error(key, "kind", f"{shown(value)} is not a text.", f'Write: {key} = "…"')
            return ""
        return value if self.fits(key, value, most, need=need, plain=plain) else ""

    def fits(self, key: str, value: str, most: int, *, need: bool = True, plain: bool = False) -> bool:
        """Whether a text can be shown as it is; if not, why is noted."""
        before = len(self.faults.found)
        if need and not value.strip():
            self.error(key, "text", "it is empty.", "Write what stands there.")
        elif not value.isprintable() or value != value.strip():
            self.error(
                key, "text", f"{shown(value)} holds blanks at an end or signs that cannot be seen.",
                "Write it again on one line, without blanks at its ends.",
            )  # fmt: skip
        elif len(value) > most:
            self.error(
                key, "text", f"{shown(value)} has {len(value)} characters; at most {most} may stand.",
                "Say it shorter.",
            )  # fmt: skip
        for name, known in unknown_values(value, plain):
            where = "a value in braces has no place here" if plain else "there is no value of that name"
            hint = "Write the words themselves." if plain else self.faults.nearest(name, known)
            self.error(key, "value", f'"{short(name)}" stands in braces, but {where}.', hint)
        return len(self.faults.found) == before

    def says(self, key: str, value: str, *, patient: bool) -> None:
        """Note words that this program never says of a person."""
        for wrong, why in said_wrong(value, patient):
            self.error(key, "says", f'"{short(wrong)}" may not be said.', why)

    def named(self, key: str, pattern: str, example: str) -> str:
        """A name of the file's own, such as an id."""
        value = self._given(key, need=True)
        if value is None:
            return ""
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            self.error(key, "id", f"{shown(value)} cannot be used as one.", f'Write it as in "{example}".')
            return ""
        return value

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        """A whole number from `low` to `high`."""
        value = self.raw.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            self.error(key, "kind", f"{shown(value)} is not a whole number.", f"Write {low} to {high}.")
        elif key in self.raw and not low <= value <= high:
            self.error(key, "range", f"{shown(value)} is out of range.", f"Write {low} to {high}.")
        else:
            return value
        return default

    def number(self, key: str) -> float | None:
        """A number that can be reckoned with, or None and a fault."""
        value = self._given(key, need=True)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.error(key, "kind", f"{shown(value)} is not a number.", f"Write: {key} = 50")
        elif (isinstance(value, float) and not math.isfinite(value)) or abs(value) > 100_000:
            self.error(key, "range", f"{shown(value)} cannot be a reading.", "Write a number up to 100000.")
        else:
            return value
        return None

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.raw.get(key, default)
        if isinstance(value, bool):
            return value
        self.error(key, "kind", f"{shown(value)} is neither true nor false.", "Write true or false.")
        return default

    def one_of(self, key: str, kinds: type[Kind], default: Kind, *, need: bool = True) -> Kind:
        """One of a few words."""
        value = self._given(key, need)
        if value is None:
            return default
        if isinstance(value, str) and value in [kind.value for kind in kinds]:
            return kinds(value)
        self.error(key, "choice", f"{shown(value)} is not one of {listed(kinds)}.", self._near(value, kinds))
        return default

    def word_of(self, key: str, words: tuple[str, ...], default: str) -> str:
        """One of a few words, in a key that may be left out."""
        value = self.raw.get(key, default)
        if isinstance(value, str) and value in words:
            return value
        self.error(key, "choice", f"{shown(value)} is not one of {listed(words)}.", self._near(value, words))
        return default

    def words(self, key: str, least: int, most: int, longest: int, *, need: bool = True) -> tuple[str, ...]:
        """A list of different short texts."""
        value = self._given(key, need)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.error(key, "kind", f"{shown(value)} is not a list of texts.", f'Write: {key} = ["…", "…"]')
            return ()
        if not least <= len(value) <= most:
            number = f"exactly {most}" if least == most else f"{least} to {most}"
            self.error(key, "range", f"{len(value)} stand here.", f"Write {number}.")
            return ()
        if len({word.casefold() for word in value}) < len(value):
            self.error(key, "twice", "the same text stands here twice.", "Write each once.")
            return ()
        return tuple(word for word in value if self.fits(key, word, longest, plain=True))

    def chosen(self, key: str, known: Iterable[str], what: str) -> tuple[str, ...]:
        """Some of the texts that are `known`, which are `what` to the reader of the message."""
        value = self.raw.get(key, [])
        choices = tuple(known)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.error(key, "kind", f"{shown(value)} is not a list of texts.", f'Write: {key} = ["…"]')
            return ()
        for word in value:
            if word not in choices:
                said = f"{shown(word)} is not one of {what} ({listed(choices)})."
                self.error(key, "choice", said, self.faults.nearest(word, choices, True))
        if len(set(value)) < len(value):
            self.error(key, "twice", "the same text stands here twice.", "Write each once.")
        return tuple(word for word in value if word in choices)

    def table(self, key: str) -> Table | None:
        """The table below a key; None where there is none, with a fault where something else stands."""
        value = self.raw.get(key)
        if isinstance(value, dict):
            path = f"{self.path}.{key}" if self.path else key
            return Table(self.faults, f"{self.label}, {key}" if self.label else f"[{key}]", path, value)
        if key in self.raw:
            self.error(key, "kind", f"{shown(value)} is not a table.", f"Write [{key}] and its keys below.")
        return None

    def tables(self, key: str, label: str, most: int) -> tuple[Table, ...]:
        """The tables of a list, each labelled with its number and its id."""
        value = self.raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            hint = f"Write [[{key}]] and its keys below, once for each."
            self.error(key, "kind", f"{shown(value)} is not a list of tables.", hint)
            return ()
        if len(value) > most:
            self.error(key, "range", f"there are {len(value)}.", f"Keep at most {most}.")
        path = f"{self.path}.{key}" if self.path else key
        return tuple(
            Table(self.faults, _label(self.label, label, number, one), f"{path}.{number - 1}", one)
            for number, one in enumerate(value[:most], 1)
        )

    def _given(self, key: str, need: bool) -> object | None:
        if need and key not in self.raw:
            self.error(key, "missing", "it is missing.", f"Add a line: {key} = …")
        return self.raw.get(key)

    def _near(self, value: object, words: Iterable[str]) -> str:
        known = list(words)
        return self.faults.nearest(value, known, True) if isinstance(value, str) else "Write one of these."


def _label(above: str, label: str, number: int, raw: Mapping[str, object]) -> str:
    id = raw.get("id", raw.get("name", raw.get("item")))
    named = f' "{short(id, 30)}"' if isinstance(id, str) else ""
    return f"{above + ', ' if above else ''}{label} {number}{named}"
