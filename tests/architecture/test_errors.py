"""Whatever stops the program says what is wrong and what to do next: two sentences, never one."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

from kiosk.errors import KioskError

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "kiosk").rglob("*.py"))


def every_error() -> list[type[KioskError]]:
    """KioskError and all that is derived from it, in every module that mentions it."""
    for file in FILES:
        if "KioskError" in file.read_text(encoding="utf-8"):
            importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
    found, waiting = [], [KioskError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return sorted(found, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_error_needs_a_hint(kind: type[KioskError]) -> None:
    hint = inspect.signature(kind).parameters.get("hint")
    given = "hint" in vars(kind)
    assert given or (hint is not None and hint.default is inspect.Parameter.empty), (
        f"errors: {kind.__name__} can be raised without a hint; ask for one: it says what to do next"
    )
    if not given:
        assert str(kind("The disk is full.", "Free some space.")) == "The disk is full. Free some space."


def test_every_raise_says_what_to_do() -> None:
    names = {kind.__name__ for kind in every_error()}
    wrong = []
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names):
                continue
            words = [*node.args, *(word.value for word in node.keywords if word.arg in {"what", "hint"})]
            plain = [word.value for word in words[:2] if isinstance(word, ast.Constant)]
            if len(words) < 2 or any(not str(text).rstrip().endswith((".", "?", ":")) for text in plain):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, f"errors: {wrong}: give two full sentences, what is wrong and what to do next"
