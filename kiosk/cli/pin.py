"""`kiosk pin`: set, take away and list the staff's PINs, at a terminal and never at the screen itself."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from pathlib import Path

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.boot_clock import BootClock
from kiosk.adapters.pin_file import JsonPins
from kiosk.adapters.staff_book import SqliteBook
from kiosk.errors import StaffError, StoreError
from kiosk.paths import data_folder, ready_data
from kiosk.staff.access import Role
from kiosk.staff.audit import Act, Noted
from kiosk.staff.lockout import Tally
from kiosk.staff.pins import LONGEST, MOST_SLOTS, SALT_BYTES, Pins, with_pin, without

DONE = 0


def add(parser: argparse.ArgumentParser) -> None:
    """What `kiosk pin` takes."""
    roles = [one.value for one in Role]
    parser.add_argument("what", choices=("set", "reset", "list"), help="set asks for a PIN twice, unseen")
    parser.add_argument("--role", choices=roles, help="set: what the PIN's holder may do")
    parser.add_argument(
        "--slot", type=_slot, default=0, metavar="NUMBER", help="set: another PIN for it; reset: only its PIN"
    )


def run(options: argparse.Namespace) -> int:
    """Do it. Raises StaffError or StoreError."""
    data = data_folder(options.data, os.environ)
    if (options.what == "set") != (options.role is not None):
        wrong = (
            "A PIN is set for a role"
            if options.what == "set"
            else f"`kiosk pin {options.what}` takes no role"
        )
        raise StaffError(f"{wrong}.", "Write `kiosk pin set --role nurse`, or clinician or manager.")
    if options.what == "list":
        _list(JsonPins(data).read())
        return DONE
    _check_right(data)
    if options.what == "set":
        _set(data, Role(options.role), options.slot)
    else:
        _reset(data, options.slot)
    return DONE


def _set(data: Path, role: Role, number: int) -> None:
    pin = _asked()
    file = JsonPins(ready_data(data))
    pins, slot = with_pin(file.read(), pin, role, number, secrets.token_bytes(SALT_BYTES), Argon2())
    _note(data, Act.PIN_SET, slot.number)
    file.write(pins)
    print(f"The PIN of slot {slot.number} ({slot.role}) is set. The screen takes it from now on.")


def _reset(data: Path, number: int) -> None:
    file = JsonPins(ready_data(data))
    if number:
        left = without(file.read(), number)
        said = f"Slot {number} has no PIN any more."
    else:
        # A damaged file is taken away as well: this is the way out of it.
        left, said = Pins(), "No PIN is set any more. Set one with `kiosk pin set --role nurse`."
    _note(data, Act.PIN_RESET, number)
    file.write(left)
    print(said)


def _list(pins: Pins) -> None:
    if not pins.slots:
        print("No PIN is set. Set one with `kiosk pin set --role nurse`.")
    for slot in pins.slots:
        print(f"slot {slot.number}  {slot.role}")


def _note(data: Path, act: Act, number: int) -> None:
    """In the log before it is done, and any wait is over: whoever may do this may end one."""
    book = SqliteBook(data)
    try:
        book.write((Noted(BootClock().stamp().wall, act, 0, number),), Tally())
    finally:
        book.close()


def _asked() -> str:
    """The PIN: twice without showing it, or one line where standard input is no terminal."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(LONGEST + 64).rstrip("\r\n")
    from getpass import getpass

    first = getpass("PIN: ")
    if getpass("The same PIN again: ") != first:
        raise StaffError("The two PINs are not the same.", "Nothing was changed; do it again.")
    return first


def _check_right(data: Path) -> None:
    """PINs belong to the machine's administrator and to the owner of the data folder."""
    if not data.exists() or not hasattr(os, "geteuid"):
        return
    try:
        owner = data.stat().st_uid
    except OSError as problem:
        raise StoreError(
            f"The data folder {data} cannot be read ({problem.strerror}).", "Use sudo."
        ) from problem
    if os.geteuid() not in (0, owner):
        raise StaffError(
            f"PINs in {data} may be changed by its owner and the machine's administrator only.",
            "Do it again with sudo.",
        )


def _slot(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= MOST_SLOTS:
        raise argparse.ArgumentTypeError(f"a slot is a number from 1 to {MOST_SLOTS}")
    return int(text)
