"""What qmllint is told about the presenters is what they really are."""

from __future__ import annotations

import importlib
import importlib.util
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRESENTERS = ROOT / "kiosk" / "presenters"


def tool() -> ModuleType:
    """packaging/qmltypes, which has no .py at its end."""
    loader = SourceFileLoader("qmltypes", str(ROOT / "packaging" / "qmltypes"))
    spec = importlib.util.spec_from_loader("qmltypes", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def names_of_dump(kind: dict[str, Any], *parts: str) -> set[str]:
    return {entry["name"] for part in parts for entry in kind.get(part, ())}


def test_the_description_is_the_class() -> None:
    for dump in tool().dump(sorted(PRESENTERS.glob("*.py"))):
        module = importlib.import_module(f"kiosk.presenters.{Path(dump['inputFile']).stem}")
        for kind in dump["classes"]:
            live = getattr(module, kind["className"]).staticMetaObject
            shown = {live.property(n).name() for n in range(live.propertyOffset(), live.propertyCount())}
            said = names_of_dump(kind, "properties")
            assert said == shown, f"border: {kind['className']}: QML is told of {said}, the class has {shown}"
            methods = {
                bytes(live.method(n).name().data()).decode()
                for n in range(live.methodOffset(), live.methodCount())
            }
            said = names_of_dump(kind, "signals", "slots")
            assert said == methods, (
                f"border: {kind['className']}: QML is told of {said}, the class has {methods}"
            )


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("    changed: Signal = Signal()", "without a type"),
        ("    @qt.Property(str)\n    def x(self) -> str: ...", "bare `Property`"),
        ("    @Property(float)\n    def x(self) -> float: ...", '"double"'),
        ("    @Slot\n    def x(self) -> None: ...", "with brackets"),
    ],
)
def test_what_the_dump_would_lose_is_refused(line: str, advice: str, tmp_path: Path) -> None:
    source = tmp_path / "x.py"
    head = 'QML_IMPORT_NAME = "Kiosk.App"\nQML_IMPORT_MAJOR_VERSION = 1\n\n@QmlElement\nclass X(QObject):\n'
    source.write_text(f"{head}{line}\n", encoding="utf-8")
    qmltypes = tool()
    with pytest.raises(qmltypes.Unclear, match=advice):
        qmltypes.dump([source])


def test_the_same_presenters_give_the_same_bytes() -> None:
    qmltypes = tool()
    assert qmltypes.generate(PRESENTERS) == qmltypes.generate(PRESENTERS)
