"""Small files and functions that fit a screen: at the limit, split by meaning."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE_LINES = 300
TEST_LINES = 400
FUNCTION_LINES = 60

PYTHON = sorted([*ROOT.glob("kiosk/**/*.py"), *ROOT.glob("tests/**/*.py"), ROOT / "packaging" / "qmltypes"])
QML = sorted(ROOT.glob("kiosk/qml/**/*.qml"))


def relative(file: Path) -> str:
    return str(file.relative_to(ROOT))


@pytest.mark.parametrize("file", [*PYTHON, *QML], ids=relative)
def test_files_stay_small(file: Path) -> None:
    lines = len(file.read_text(encoding="utf-8").splitlines())
    most = TEST_LINES if "tests" in file.relative_to(ROOT).parts else FILE_LINES
    assert lines <= most, f"size: {relative(file)} has {lines} lines, more than {most}; split it by meaning"


@pytest.mark.parametrize("file", PYTHON, ids=relative)
def test_functions_fit_a_screen(file: Path) -> None:
    long = [
        f"{node.name} ({(node.end_lineno or 0) - node.lineno + 1} lines, line {node.lineno})"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]
    assert not long, (
        f"size: {relative(file)}: {', '.join(long)}; more than {FUNCTION_LINES} lines, take a part out"
    )
