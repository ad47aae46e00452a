"""What an install stands on: pins with hashes that match the project file, and scripts that can be run."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = ("requirements.lock", "requirements-dev.lock")


def project() -> dict[str, list[str]]:
    """What the project file asks for, by lock."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run = table["dependencies"]
    return {"requirements.lock": run, "requirements-dev.lock": run + table["optional-dependencies"]["dev"]}


def pins(lock: str) -> dict[str, str]:
    """The exact version of every package in a lock."""
    text = (PACKAGING / lock).read_text(encoding="utf-8")
    return {
        canonicalize_name(name): version
        for name, version in re.findall(r"^([\w.-]+)==([\w.+!]+)", text, re.M)
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_matches_the_project(lock: str) -> None:
    have = pins(lock)
    for wanted in map(Requirement, project()[lock]):
        version = have.get(canonicalize_name(wanted.name))
        assert version is not None, f"packaging: {wanted.name} is not in {lock}; run packaging/lock"
        assert version in wanted.specifier, (
            f"packaging: {lock} pins {wanted.name} {version}, the project asks for {wanted.specifier}; "
            "run packaging/lock"
        )


def test_both_locks_agree() -> None:
    run, dev = pins(LOCKS[0]), pins(LOCKS[1])
    apart = {name: (version, dev.get(name)) for name, version in run.items() if dev.get(name) != version}
    assert not apart, f"packaging: the locks differ in {apart}; run packaging/lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    text = (PACKAGING / lock).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.M)[1:]
    bare = [block.split()[0] for block in blocks if "--hash=sha256:" not in block]
    assert not bare, f"packaging: {bare} in {lock} have no hash; run packaging/lock"
    leaked = re.findall(r"\w+://\S+|--(?:index|extra|find|trusted)\S*|(?<!\w)/\w+/\S+", text)
    assert not leaked, f"packaging: {lock} names places of one machine: {leaked}; run packaging/lock"


def test_the_qt_that_crashes_stays_out() -> None:
    (wanted,) = [one for one in map(Requirement, project()[LOCKS[0]]) if "PySide6" in one.name]
    assert wanted.name == "PySide6-Essentials", (
        "packaging: the rest of PySide6 is 430 MB that nothing here uses"
    )
    assert "6.12.0" not in wanted.specifier, (
        "packaging: PySide6 6.12.0 aborts on Python 3.11; see packaging/decisions/0001-qt-essentials.md"
    )
    assert "6.10.3" in wanted.specifier


def test_packaging_is_no_python_package() -> None:
    found = [str(file.relative_to(ROOT)) for file in PACKAGING.rglob("__init__.py")]
    assert not found, f"packaging: {found} hides the `packaging` library from every tool run here; delete it"


@pytest.mark.parametrize(
    "script",
    [
        ".ci/run",
        "packaging/run",
        "packaging/test",
        "packaging/lock",
        "packaging/qmltypes",
        "packaging/words",
        "packaging/kill-test",
    ],
)
def test_scripts_can_be_run(script: str) -> None:
    file = ROOT / script
    assert os.access(file, os.X_OK), (
        f"packaging: {script} has no run bit; git update-index --chmod=+x {script}"
    )
    assert file.read_text(encoding="utf-8").startswith("#!/usr/bin/env "), (
        f"packaging: {script} has no first line"
    )


def test_ci_does_what_a_person_does() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    done = [line for line in lines if line and not line.startswith("#")]
    assert len(done) == 1, "packaging: .ci/run calls packaging/test and nothing else"
    assert done[0].endswith('packaging/test"')


def test_the_wheel_carries_the_content() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"] == {"content": "kiosk/_content"}
