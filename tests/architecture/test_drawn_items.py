"""Nothing asks a drawn item for its meta-object: Python keeps that after QML has freed it, and takes the
next item that comes to lie at its place for it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOOKING_AT_ITEMS = ("kiosk", "tests/screens", "tests/journeys", "tests/shell", "tests/support")


def test_a_drawn_item_is_known_by_its_object_name() -> None:
    found = [
        str(path.relative_to(ROOT))
        for folder in LOOKING_AT_ITEMS
        for path in sorted((ROOT / folder).rglob("*.py"))
        if ".metaObject(" in path.read_text(encoding="utf-8")
    ]
    assert not found, f"use objectName(), not metaObject(), in {found}"
