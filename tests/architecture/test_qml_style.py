"""QML shows and Python decides: what may not stand in a QML file, and what to write instead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QML = sorted((ROOT / "kiosk" / "qml").rglob("*.qml"))

PALETTE = {"Kiosk/Design/Palette.qml"}
ALONE = {"Trouble.qml"}  # imports nothing of ours, so it carries its own colours
MOTION = {"Kiosk/Blocks/StepPicture.qml"}  # the only files that may hold a Timer: those that move something

RULES: tuple[tuple[str, str, set[str]], ...] = (
    (r'"#[0-9a-fA-F]{3,8}"', "take the colour from Kiosk.Design's Palette", PALETTE | ALONE),
    (r'\bcolor\s*:\s*"(?!transparent")', "take the colour from Kiosk.Design's Palette", PALETTE | ALONE),
    (r"\bQt\.(rgba|hsla|hsva|tint)\b", "name the colour in Palette.qml", PALETTE | ALONE),
    (r"\bproperty\s+var\b", "give the property a type", set()),
    (r"\bonPressAndHold\b", "nothing may need a long press", set()),
    (
        r"\b(MultiEffect|ShaderEffect)\b|\blayer\.effect\b",
        "the software renderer draws nothing for it",
        set(),
    ),
    (r"^\s*import\s+QtQuick\.Controls\b", "build it from Kiosk.Design", set()),
    (r"^\s*import\s+QtQuick\.VirtualKeyboard\b", "Essentials cannot load it; draw the keypad", set()),
    (r"^\s*import\s+(Qt5Compat|QtMultimedia|QtWebEngine|QtTextToSpeech)\b", "it is not in Essentials", set()),
    (r'^\s*import\s+"[^"]+\.m?js"', "decide it in a presenter", set()),
    (r"\bTimer\s*\{", "time belongs to Python; only movement may use a Timer", MOTION),
    (r"\bDate\b", "time belongs to Python", set()),
    (r"\bXMLHttpRequest\b|\bQt\.openUrlExternally\b", "nothing here goes online", set()),
    (r"\bconsole\.(log|debug|info)\b", "take it out", set()),
    (
        r'\b(text|Accessible\.(name|description))\s*:\s*"[^"]*[A-Za-z]{2}',
        "wrap the words in qsTr, so that they can be translated",
        set(),
    ),
)


def code(file: Path) -> str:
    """The file without its comments, line numbers kept."""
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", lambda hit: "\n" * hit[0].count("\n"), text, flags=re.DOTALL)
    return re.sub(r"^\s*//.*$|(?<=[\s;{}])//[^\"\n]*$", "", text, flags=re.MULTILINE)


def short(file: Path) -> str:
    return file.relative_to(ROOT / "kiosk" / "qml").as_posix()


each_file = pytest.mark.parametrize("file", QML, ids=short)


@each_file
def test_qml_keeps_the_rules(file: Path) -> None:
    text = code(file)
    wrong = [
        f"{short(file)}:{text.count(chr(10), 0, hit.start()) + 1}: {hit[0].strip()!r}: {advice}"
        for pattern, advice, may in RULES
        if short(file) not in may
        for hit in re.finditer(pattern, text, re.MULTILINE)
    ]
    assert not wrong, "qml:\n" + "\n".join(wrong)


@each_file
def test_delegates_are_bound(file: Path) -> None:
    text = code(file)
    if re.search(r"\bdelegate\s*:|\b(Repeater|Instantiator|DelegateChoice)\s*\{", text):
        assert "pragma ComponentBehavior: Bound" in text, (
            f"qml: {short(file)} has a delegate; write `pragma ComponentBehavior: Bound` at its top "
            "and declare what the delegate needs as required properties"
        )


def test_no_context_properties() -> None:
    wrong = [
        str(file.relative_to(ROOT))
        for file in sorted((ROOT / "kiosk").rglob("*.py"))
        if re.search(r"setContextProperty|setContextObject", file.read_text(encoding="utf-8"))
    ]
    assert not wrong, f"qml: {wrong} set context properties; pass presenters as required properties"


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('color: "#aabbcc"', True),
        ('color: "white"', True),
        ('color: "transparent"', False),
        ("property var rows", True),
        ("Timer { interval: 5 }", True),
        ("// Timer { interval: 5 }", False),
        ('text: "Next"', True),
        ('text: qsTr("Next")', False),
        ("color: Palette.paper", False),
    ],
)
def test_the_rules_catch_what_they_should(line: str, caught: bool, tmp_path: Path) -> None:
    file = tmp_path / "x.qml"
    file.write_text(f"Item {{\n    {line}\n}}\n", encoding="utf-8")
    text = code(file)
    assert any(re.search(pattern, text, re.MULTILINE) for pattern, _, _ in RULES) is caught
