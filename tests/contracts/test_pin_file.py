"""Where PINs are kept: what is written is read, whole or not at all, by its owner only."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.pin_file import NAME, JsonPins, MemoryPins
from kiosk.errors import StoreBroken, StoreFull
from kiosk.staff.pins import Cost, PinFile, Pins
from tests.support.staff import NURSE, TWO, Quick, pins


@pytest.fixture(params=["file", "memory"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> PinFile:
    return JsonPins(tmp_path) if request.param == "file" else MemoryPins()


def test_nothing_is_there_at_first(file: PinFile) -> None:
    assert file.read() == Pins()


def test_what_is_written_is_read(file: PinFile) -> None:
    file.write(pins(*TWO))
    assert file.read() == pins(*TWO)


def test_only_its_owner_reads_the_file_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        JsonPins(tmp_path).write(pins(*TWO))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [NAME]


def test_no_pin_is_in_the_file(tmp_path: Path) -> None:
    JsonPins(tmp_path).write(pins(*TWO))
    assert NURSE not in (tmp_path / NAME).read_text(encoding="utf-8")


def damaged(change: dict[str, object]) -> str:
    body = {"schema": 1, "salt": "00", "memory_kib": 64, "passes": 1, "slots": []}
    return json.dumps({**body, **change})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        damaged({"schema": 2}),
        damaged({"salt": "no"}),
        damaged({"memory_kib": 10**9}),
        damaged({"passes": True}),
        damaged({"slots": [{"slot": 1, "role": "owner", "digits": 4, "key": "00"}]}),
        damaged({"slots": [{"slot": 1, "role": "nurse", "digits": 4, "key": "00"}] * 2}),
        damaged({"slots": 7}),
    ],
)
def test_a_damaged_file_is_said_to_be_one(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    with pytest.raises(StoreBroken, match="is damaged"):
        JsonPins(tmp_path).read()


def test_a_folder_that_takes_nothing_changes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreFull, match="cannot be written"):
        JsonPins(tmp_path / "missing").write(pins(*TWO))


@pytest.mark.parametrize("hasher", [Argon2(), Quick()], ids=["argon2", "quick"])
def test_every_hasher_gives_the_same_key_again_and_another_for_anything_else(hasher: Argon2 | Quick) -> None:
    cost = Cost(memory_kib=64, passes=1)
    key = hasher.key(b"4719", b"salt" * 4, cost)
    assert key == hasher.key(b"4719", b"salt" * 4, cost)
    assert len({key, hasher.key(b"4718", b"salt" * 4, cost), hasher.key(b"4719", b"talk" * 4, cost)}) == 3


def test_the_key_is_argon2id_as_published() -> None:
    # One of the test values of the reference program: version 19, 64 MiB, two passes, one lane.
    key = Argon2().key(b"password", b"somesalt", Cost(64 * 1024, 2))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
