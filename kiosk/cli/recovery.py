"""`kiosk recovery`: checks the recovery record, exports it, and purges what is kept no longer."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import StoreError

if TYPE_CHECKING:
    from kiosk.recovery.record import Record

DONE, WRONG = 0, 1
FORMATS = ("csv", "json", "pdf", "fhir")
SHEETS = ("record", "handover")


def add(parser: argparse.ArgumentParser) -> None:
    """What `kiosk recovery` takes."""
    parser.add_argument(
        "act",
        choices=("verify", "export", "purge"),
        help="check every chain; write all records to a file; take out what was kept long enough",
    )
    export = parser.add_argument_group("for export")
    export.add_argument("--format", choices=FORMATS, help="csv: one row an entry; pdf: to file on paper")
    export.add_argument("--out", type=Path, metavar="FILE", help="where to write; what is there is replaced")
    export.add_argument(
        "--sheet",
        choices=SHEETS,
        default=SHEETS[0],
        help="for pdf: every record as it is filed, or the hand-over sheets of those still in care",
    )
    export.add_argument("--paper", choices=("letter", "a4"), default="letter", help="for pdf")
    purge = parser.add_argument_group("for purge")
    purge.add_argument("--export", type=Path, metavar="FILE", help="first write what goes to FILE, as JSON")
    purge.add_argument(
        "--without-export", action="store_true", help="purge even what was never exported or printed"
    )
    purge.add_argument(
        "--now",
        action="store_true",
        help="every closed record, however long the clinic keeps it; with --without-export also those "
        "whose checklist cannot be read",
    )


def run(options: argparse.Namespace) -> int:
    """Do it. Exit code 1 where something of the record is damaged."""
    from kiosk.adapters.sqlite_store import FILE
    from kiosk.paths import data_folder

    acts: dict[str, Callable[[argparse.Namespace, Path], int]] = {
        "verify": verify,
        "export": export,
        "purge": purge,
    }
    return acts[options.act](options, data_folder(options.data, os.environ) / FILE)


def verify(options: argparse.Namespace, path: Path) -> int:
    """Read every page and every chain; one line for each that does not hold."""
    from kiosk.adapters.record_witness import read_witness
    from kiosk.adapters.sqlite_aside import asides
    from kiosk.adapters.sqlite_reports import problems

    if not path.exists() and (asides(path) or read_witness(path)):
        print(f"{path} is gone.")
        return WRONG
    _must_be_there(path)
    found = problems(path)
    for line in found:
        print(line)
    if not found:
        print(f"{path}: every chain holds.")
    return WRONG if found else DONE


def export(options: argparse.Namespace, path: Path) -> int:
    """Write all records that are whole to one file."""
    from kiosk.adapters.record_reader import contents

    if options.format is None or options.out is None:
        raise StoreError("An export needs --format and --out.", "Try `kiosk recovery --help`.")
    _must_be_there(path)
    found = contents(path, values(options))
    going = found.records
    if options.sheet == "handover":
        going = _in_care(going, options.format)
    write(options.out, formed(going, options.format, options.paper, options.sheet))
    print(f"{_records(len(going))} in {options.out}.")
    return _told(found.wrong)


def purge(options: argparse.Namespace, path: Path) -> int:
    """Take out closed records that were kept long enough, and make their words unreadable."""
    from kiosk.adapters.record_reader import contents
    from kiosk.adapters.sqlite_store import SqliteStore
    from kiosk.clock import BUILT
    from kiosk.recovery.care import UNTRUSTED
    from kiosk.recovery.retention import may_go, went_out
    from kiosk.recovery.state import Phase

    _must_be_there(path)
    now = datetime.now(UTC)
    if now.date() < BUILT and not options.now:
        raise StoreError(UNTRUSTED, "With --now every closed record goes, whatever the clock says.")
    store = SqliteStore(path)
    try:
        found = contents(path, values(options))
        closed = [one for one in found.records if one.state.phase is Phase.CLOSED]
        going = [one for one in closed if options.now or may_go(one.definition, one.events, now)]
        inside = [one for one in going if not went_out(one.events)]
        if inside and not options.export and not options.without_export:
            raise StoreError(
                f"Nothing was purged: {_records(len(inside))} never exported or printed would go.",
                "Add --export FILE to write them first, or --without-export to let them go.",
            )
        if options.export:
            write(options.export, formed(going, "json", ""))
        ids = [one.header.id for one in going]
        if options.now and options.without_export:
            readable = {one.header.id for one in found.records}
            ids += [one.id for one in store.closed_records() if one.id not in readable]
        if ids:
            store.purge(tuple(ids), now)
            store.compact()
        left = len(store.open_records()) + len(store.closed_records())
    finally:
        store.close()
    print(f"{_records(len(ids))} purged, {left} left.")
    return _told((*(one.message for one in store.findings), *found.wrong))


def values(options: argparse.Namespace) -> dict[str, str]:
    """The region's numbers. Faulty settings keep no record from going out: then the defaults stand."""
    from kiosk.help.numbers import read_numbers
    from kiosk.paths import content_folder, settings_file
    from kiosk.settings import Settings, clinic_values, load

    settings, _ = load(settings_file(options.settings, os.environ), named=options.settings is not None)
    used = settings or Settings()
    numbers, _ = read_numbers(content_folder(options.content), used.clinic.region)
    return clinic_values(used, numbers)


def formed(records: Iterable[Record], format: str, paper: str, sheet: str = SHEETS[0]) -> bytes:
    """The records in one of FORMATS; `sheet`, one of SHEETS, and `paper` are for pdf."""
    from kiosk.recovery.exports import as_csv, as_json
    from kiosk.recovery.fhir import as_fhir

    kept = tuple(records)
    if format == "pdf":
        return _pdf(kept, paper, sheet)
    text = {"csv": as_csv, "json": as_json, "fhir": as_fhir}[format](kept)
    return text.encode("utf-8")


def write(file: Path, data: bytes) -> None:
    """Put a file in place, whole or not at all, readable by its owner alone. Raises StoreError."""
    fresh = file.with_name(f".{file.name}.part")
    try:
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError as problem:
        raise StoreError(
            f"{file} cannot be written ({problem.strerror or problem}).",
            "Name a file in a folder that is there and that you may write to.",
        ) from problem


def _pdf(records: tuple[Record, ...], paper: str, sheet: str) -> bytes:
    from kiosk.adapters.boot_clock import BootClock
    from kiosk.adapters.typst_sheets import as_pdf
    from kiosk.recovery.discharge_sheet import discharge_sheet
    from kiosk.recovery.handover_sheet import handover_sheet
    from kiosk.recovery.sheet_words import ENGLISH

    if not records:
        raise StoreError("There is no record to print.", "Choose another format for an empty export.")
    if sheet == "handover":
        now = BootClock().stamp()
        return as_pdf([handover_sheet(one, now, datetime.astimezone, ENGLISH) for one in records], paper)
    return as_pdf([discharge_sheet(one, datetime.astimezone, ENGLISH) for one in records], paper)


def _in_care(records: Iterable[Record], format: str) -> tuple[Record, ...]:
    """Those that somebody could take over. Raises StoreError where there are none."""
    from kiosk.recovery.state import IN_CARE

    if format != "pdf":
        raise StoreError("A hand-over sheet is a PDF.", "Add --format pdf.")
    found = tuple(one for one in records if one.state.phase in IN_CARE)
    if not found:
        raise StoreError("No chair is in care, so there is nothing to hand over.", "Leave --sheet out.")
    return found


def _must_be_there(path: Path) -> None:
    if not path.exists():
        raise StoreError(
            f"There is no recovery record in {path.parent}.",
            "Name the kiosk's data folder with --data.",
        )
    if not os.access(path, os.R_OK):
        raise StoreError(
            f"The recovery record {path} cannot be read.",
            "Run this as the user whom the kiosk runs as.",
        )


def _told(wrong: Iterable[str]) -> int:
    """Say on the error output what could not be read; the exit code."""
    lines = tuple(wrong)
    for line in lines:
        print(line, file=sys.stderr)
    return WRONG if lines else DONE


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count or 'No'} records"
