"""Who may import whom. This table is the definition: the structure changes here, in one commit with code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"

FLOOR = {"errors", "clock", "paths", "settings", "findings", "background", "spread"}
FLOOR |= {"setting_kinds", "setting_reader", "toml_places"}  # what settings are made of
FLOOR |= {"chain"}  # hashes of the logs
FLOOR |= {"defects"}  # the report a fault of the program leaves
DOMAINS = {"library", "session", "help", "languages", "walkthrough", "review", "recovery", "staff"}
DOMAINS |= {"speech", "paper", "consult", "handout"}
MAY: dict[str, set[str]] = {
    **dict.fromkeys(FLOOR, FLOOR),
    "library": set(),
    "session": set(),
    "help": set(),
    "languages": set(),
    "walkthrough": {"library"},
    "review": {"library"},
    "speech": {"library", "languages"},
    "recovery": set(),
    "staff": set(),
    "paper": set(),
    "consult": {"library", "walkthrough"},
    "handout": {"library", "recovery", "languages"},
    "authoring": {"library", "languages", "help", "recovery"},
    "adapters": DOMAINS,
    "presenters": DOMAINS,
    "shell": DOMAINS | {"adapters", "presenters"},
    "cli": DOMAINS | {"shell", "authoring", "adapters"},
    "__init__": set(),
    "__main__": {"cli"},
}
QT = {"presenters", "shell"}  # and in adapters the files named qt_*

NETWORK = {"socket", "socketserver", "urllib", "http", "ftplib", "smtplib", "ssl", "asyncio", "xmlrpc"}
QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtHttpServer"}
SOCKET_FILE = Path("adapters/system.py")  # AF_UNIX only: the service's notification socket


def imports(file: Path) -> list[str]:
    """Every dotted name that `file` imports anywhere, `from a import b` as `a.b`."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names]
    return found


def home(file: Path) -> str:
    """The package (or top-level module) of ours that `file` belongs to."""
    return file.relative_to(KIOSK).parts[0].removesuffix(".py")


def knows_qt(file: Path) -> bool:
    """Whether `file` is one of those that may import Qt."""
    return home(file) in QT or (home(file) == "adapters" and file.name.startswith("qt_"))


FILES = sorted(KIOSK.rglob("*.py"))
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))


@each_file
def test_imports_point_down(file: Path) -> None:
    here = home(file)
    assert here in MAY, f"layers: {here!r} is a new package; give it a row in MAY and say whom it may know"
    allowed = MAY[here] | FLOOR | {here, "__version__"}
    wrong = [
        name
        for name in imports(file)
        if name.startswith("kiosk.") and name.split(".")[1] not in allowed and name != "kiosk.__version__"
    ]
    assert not wrong, (
        f"layers: {file.relative_to(ROOT)} imports {wrong}; {here} may only know {sorted(MAY[here])}. "
        "Move what is shared down, or hand it over in shell/compose.py"
    )


@each_file
def test_imports_are_absolute(file: Path) -> None:
    relative = [name for name in imports(file) if name.startswith(".")]
    assert not relative, f"layers: {file.relative_to(ROOT)} imports {relative}; write `from kiosk.x import y`"


@each_file
def test_qt_stays_at_the_border(file: Path) -> None:
    qt = [name for name in imports(file) if name.split(".")[0] in {"PySide6", "shiboken6"}]
    assert not qt or knows_qt(file), (
        f"qt: {file.relative_to(ROOT)} imports {qt}; only presenters/, shell/ and adapters/qt_*.py know Qt. "
        "Put it behind a port"
    )


@each_file
def test_commands_reach_qt_through_the_shell(file: Path) -> None:
    if home(file) != "cli":
        return
    wrong = [name for name in imports(file) if name.startswith("kiosk.adapters.qt_")]
    assert not wrong, f"layers: {file.relative_to(ROOT)} imports {wrong}; commands use Qt only through shell"


@each_file
def test_nothing_opens_the_network(file: Path) -> None:
    names = imports(file)
    wrong = {name for name in names if name.split(".")[0] in NETWORK}
    wrong |= {name for name in names if QT_NETWORK & set(name.split("."))}
    if file.relative_to(KIOSK) == SOCKET_FILE:
        wrong -= {"socket"}
        text = file.read_text(encoding="utf-8")
        assert "AF_INET" not in text, "network: adapters/system.py may open AF_UNIX sockets only"
    assert not wrong, f"network: {file.relative_to(ROOT)} imports {sorted(wrong)}; nothing here goes online"


def test_packages_are_found() -> None:
    assert FILES, "layers: no file found below kiosk/; the test looks in the wrong place"
