"""`kiosk recovery`, through the command itself."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from pypdf import PdfReader

from kiosk.adapters.sqlite_store import SqliteStore
from tests.support.day import closed, left, released, voided, watched
from tests.support.record import closing, header, opening

ODD = header(8, id="8" * 32)
ROOT = Path(__file__).resolve().parents[2]


def kiosk(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "recovery", *arguments, "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A released and a left patient whose records are closed, and one who is still there."""
    store = SqliteStore(tmp_path / "recovery.db")
    closed(released(store), "printed")
    closed(left(store), "not needed")
    watched(store, 1, "here")
    store.close()
    return tmp_path


def left_in(data: Path) -> int:
    store = SqliteStore(data / "recovery.db")
    try:
        return len(store.open_records()) + len(store.closed_records())
    finally:
        store.close()


def test_a_whole_record_holds(data: Path) -> None:
    done = kiosk(data, "verify")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("recovery.db: every chain holds.\n")


def test_verify_looks_beside_a_running_kiosk(data: Path) -> None:
    store = SqliteStore(data / "recovery.db")
    assert kiosk(data, "verify").returncode == 0
    voided(store)
    store.close()


def test_a_broken_chain_is_exit_code_1(data: Path) -> None:
    with sqlite3.connect(data / "recovery.db") as other:
        other.execute("DROP TRIGGER event_stays")
        other.execute("UPDATE event SET body_json = replace(body_json, '131', '121')")
    other.close()
    done = kiosk(data, "verify")
    assert done.returncode == 1
    assert "chair 4" in done.stdout
    assert "was changed" in done.stdout


def test_no_record_is_exit_code_2(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "verify")
    assert done.returncode == 2
    assert done.stderr == (
        f"There is no recovery record in {tmp_path}. Name the kiosk's data folder with --data.\n"
    )


@pytest.mark.parametrize("form", ["csv", "json", "pdf", "fhir"])
def test_every_form_is_written_for_its_owner_alone(data: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"out.{form}"
    done = kiosk(data, "export", "--format", form, "--out", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"3 records in {out}.\n"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    match form:
        case "csv":
            assert len({row["record"] for row in csv.DictReader(io.StringIO(out.read_text()))}) == 3
        case "json":
            assert len(json.loads(out.read_text())["records"]) == 3
        case "fhir":
            assert len(Bundle.model_validate_json(out.read_text()).entry) == 3
        case "pdf":
            assert out.read_bytes().startswith(b"%PDF-")


def test_the_hand_over_sheets_are_those_of_patients_still_here(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done = kiosk(data, "export", "--format", "pdf", "--sheet", "handover", "--out", str(out))
    assert (done.returncode, done.stdout) == (0, f"1 record in {out}.\n")
    said = PdfReader(out).pages[0].extract_text()
    assert said.startswith("Hand-over")
    wrong = kiosk(data, "export", "--format", "csv", "--sheet", "handover", "--out", str(out))
    assert (wrong.returncode, wrong.stderr) == (2, "A hand-over sheet is a PDF. Add --format pdf.\n")


def test_an_export_needs_its_two_options(data: Path) -> None:
    done = kiosk(data, "export", "--format", "csv")
    assert done.returncode == 2
    assert done.stderr == "An export needs --format and --out. Try `kiosk recovery --help`.\n"


def test_an_export_nowhere_says_so(data: Path) -> None:
    done = kiosk(data, "export", "--format", "csv", "--out", str(data / "no" / "out.csv"))
    assert done.returncode == 2
    assert "cannot be written (No such file or directory)" in done.stderr


def test_a_purge_keeps_what_was_never_exported(data: Path) -> None:
    done = kiosk(data, "purge")
    assert done.returncode == 2
    assert "1 record never exported or printed would go" in done.stderr
    assert left_in(data) == 3


def test_a_purge_writes_first_and_then_takes_out_what_is_closed(data: Path) -> None:
    done = kiosk(data, "purge", "--export", str(data / "gone.json"))
    assert (done.returncode, done.stdout) == (0, "2 records purged, 1 left.\n")
    assert len(json.loads((data / "gone.json").read_text())["records"]) == 2
    assert left_in(data) == 1
    assert kiosk(data, "verify").returncode == 0


def test_a_purge_without_export_says_so_by_its_option(data: Path) -> None:
    assert kiosk(data, "purge", "--without-export").stdout == "2 records purged, 1 left.\n"


def test_a_purge_waits_until_the_kiosk_ends(data: Path) -> None:
    store = SqliteStore(data / "recovery.db")
    done = kiosk(data, "purge", "--without-export")
    store.close()
    assert done.returncode == 2
    assert "Another program is using the recovery record" in done.stderr


def test_a_record_whose_checklist_cannot_be_read_goes_only_when_all_is_said(data: Path) -> None:
    store = SqliteStore(data / "recovery.db")
    store.begin(ODD, "no checklist", opening(ODD))
    store.append(ODD.id, (closing(2),))
    store.close()
    done = kiosk(data, "purge", "--without-export")
    assert (done.returncode, done.stdout) == (1, "2 records purged, 2 left.\n")
    assert "The checklist it was made with cannot be read." in done.stderr
    assert kiosk(data, "purge", "--without-export", "--now").stdout == "1 record purged, 1 left.\n"
