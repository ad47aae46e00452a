"""The PINs of a screen in a file of its own that only its owner can read, and the same in memory."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from kiosk.errors import StoreBroken, StoreError, StoreFull
from kiosk.staff.access import Role
from kiosk.staff.pins import LONGEST, MOST_SLOTS, SHORTEST, Cost, Pins, Slot

NAME = "pins.json"
SCHEMA = 1
LARGEST = 64 * 1024
MOST_MEMORY_KIB, MOST_PASSES = 1024 * 1024, 20


class MemoryPins:
    """Kept until the program ends: the practice clinic, and tests."""

    def __init__(self, pins: Pins | None = None) -> None:
        self._pins = pins or Pins()

    def read(self) -> Pins:
        """What is kept."""
        return self._pins

    def write(self, pins: Pins) -> None:
        """Keep `pins`."""
        self._pins = pins


class JsonPins:
    """`pins.json` in the data folder. A write replaces the whole file at once, or changes nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def read(self) -> Pins:
        """What is kept; no slots where there is no file."""
        try:
            with self._file.open("rb") as file:
                data = file.read(LARGEST + 1)
        except FileNotFoundError:
            return Pins()
        except OSError as problem:
            raise StoreError(
                f"The file of PINs {self._file} cannot be read ({problem.strerror}).",
                "It belongs to the kiosk's user: give it back to that user.",
            ) from problem
        try:
            if len(data) > LARGEST:
                raise ValueError("too long")
            return _pins(json.loads(data))
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise StoreBroken(
                f"The file of PINs {self._file} is damaged.",
                "Remove it and set the PINs anew with `kiosk pin set`.",
            ) from problem

    def write(self, pins: Pins) -> None:
        """Keep `pins`: owner only, on disk before the old file goes, and owned by the folder's owner."""
        body = {
            "schema": SCHEMA,
            "salt": pins.salt.hex(),
            "memory_kib": pins.cost.memory_kib,
            "passes": pins.cost.passes,
            "slots": [
                {"slot": one.number, "role": one.role.value, "digits": one.digits, "key": one.key.hex()}
                for one in pins.slots
            ],
        }
        fresh = self._file.with_name(f".{NAME}-{os.getpid()}")
        try:
            self._put(fresh, (json.dumps(body, indent=1) + "\n").encode())
        except OSError as problem:
            fresh.unlink(missing_ok=True)
            raise StoreFull(
                f"The file of PINs {self._file} cannot be written ({problem.strerror}).",
                "Nothing was changed. Make room or give the right to write there, and do it again.",
            ) from problem

    def _put(self, fresh: Path, data: bytes) -> None:
        fresh.unlink(missing_ok=True)
        number = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            os.fchmod(number, 0o600)
            give_to_owner(number, self._file.parent)
            file.write(data)
            file.flush()
            os.fsync(number)
        fresh.replace(self._file)
        folder = os.open(self._file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def give_to_owner(file: int | Path, folder: Path) -> None:
    """What the machine's administrator makes in somebody's data folder belongs to that somebody."""
    if os.geteuid() == 0:
        owner = folder.stat()
        os.chown(file, owner.st_uid, owner.st_gid)


def _pins(body: Any) -> Pins:
    """The slots of a file's JSON. Raises ValueError, KeyError, TypeError or AttributeError."""
    if body["schema"] != SCHEMA:
        raise ValueError("another form")
    cost = Cost(_number(body["memory_kib"], 8, MOST_MEMORY_KIB), _number(body["passes"], 1, MOST_PASSES))
    slots = tuple(
        Slot(
            _number(one["slot"], 1, MOST_SLOTS),
            Role(one["role"]),
            _number(one["digits"], SHORTEST, LONGEST),
            bytes.fromhex(one["key"]),
        )
        for one in body["slots"]
    )
    if len({one.number for one in slots}) != len(slots):
        raise ValueError("a slot twice")
    return Pins(bytes.fromhex(body["salt"]), cost, slots)


def _number(value: object, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise ValueError("not a number in range")
    return value
