"""Taking values of a kind from a TOML table; what is not of it is noted and replaced by what does no harm."""

from __future__ import annotations

from typing import Any, TypeGuard

from kiosk.library.problems import Problems, short
from kiosk.library.tables import Source


def whole(value: object) -> TypeGuard[int]:
    """Whether a value is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)


class Entries:
    """Takes values of a kind from a table, and notes those that are not of it."""

    def __init__(self, source: Source, problems: Problems) -> None:
        self.source = source
        self.problems = problems

    def wrong(self, path: tuple[str, ...], message: str, hint: str) -> None:
        """Note a value that cannot be used."""
        self.problems.error("topic.value", self.source.at(*path), message, hint)

    def one(
        self, table: dict[str, Any], key: str, known: tuple[str, ...], *path: str, required: bool = False
    ) -> str:
        """One of a few words; the first where nothing is said."""
        value = table.get(key)
        if value is None and not required:
            return known[0]
        if not isinstance(value, str) or value not in known:
            said = (
                f"“{short(str(value))}” is not one of the words for it" if key in table else "it is not said"
            )
            hint = (
                self.problems.suggest(value, known)
                if isinstance(value, str)
                else f"Known here: {', '.join(known)}."
            )
            self.wrong((*path, key), f"{key}: {said}.", hint)
            return known[0]
        return value

    def text(self, table: dict[str, Any], key: str, *path: str) -> str:
        """A text, empty where nothing is said."""
        value = table.get(key, "")
        if isinstance(value, str):
            return value
        self.wrong((*path, key), f"{key} must be a text.", f'Write: {key} = "…"')
        return ""

    def number(self, table: dict[str, Any], key: str, *path: str) -> int:
        """A whole number from 0 to a million, 0 where nothing is said."""
        value = table.get(key, 0)
        if whole(value) and 0 <= value <= 1_000_000:
            return value
        self.wrong((*path, key), f"{key} must be a whole number.", f"Write: {key} = 10")
        return 0

    def switch(self, table: dict[str, Any], key: str, *path: str) -> bool:
        """True or false, false where nothing is said."""
        value = table.get(key, False)
        if isinstance(value, bool):
            return value
        self.wrong((*path, key), f"{key} must be true or false.", f"Write: {key} = true")
        return False

    def texts(self, table: dict[str, Any], key: str, *path: str) -> tuple[str, ...]:
        """A list of texts, empty where nothing is said."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.wrong((*path, key), f"{key} must be a list of texts.", f'Write: {key} = ["…"]')
        return ()

    def tables(self, table: dict[str, Any], key: str, *path: str) -> list[tuple[str, dict[str, Any]]]:
        """The named tables below a key."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            self.wrong((*path, key), f"{key} must be a table.", f"Write: [{key}.name]")
            return []
        found = []
        for name, entry in value.items():
            if isinstance(entry, dict):
                found.append((name, entry))
            else:
                self.wrong(
                    (*path, key, name), f"{key}.{short(name)} must be a table.", f"Write: [{key}.name]"
                )
        return found
