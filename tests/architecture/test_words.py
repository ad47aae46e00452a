"""Words on the screen: the names that are promised, and letters that our own fonts can draw."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

ROOT = Path(__file__).resolve().parents[2]
QML = sorted((ROOT / "kiosk" / "qml").rglob("*.qml"))
CONTENT = sorted((ROOT / "content").rglob("*.md"))
FONTS = sorted((ROOT / "kiosk" / "qml" / "fonts").glob("*-Regular.ttf"))

NAMES = {
    "attract": ("Touch to start",),
    "home": (
        *("Before", "During", "After", "How it works", "I'm worried about…", "Words explained", "All topics"),
        *("I need an interpreter", "Staff", "Finish", "More", "About"),
    ),
    "walkthrough": ("Next", "Back", "Home", "Tell me more", "How sure are we?"),
    "top bar": ("Language", "Text and color", "Larger text", "Smaller text", "Contrast", "Done", "Hide"),
    "everywhere": ("Get help now", "Show again", "I need more time"),
    "about": ("Sources", "Licenses"),
}
"""Names of controls that a screen reader's user, a test and a staff manual rely on, letter by letter."""

SIGNS = re.compile("[\u2190-\u21ff\u2713-\u2718\u2022\u25b6\u25ba\u25c0\u25c4\u2605\u2606]")
CURLY = re.compile("[\u2018\u2019\u201c\u201d]")


def words(file: Path) -> list[str]:
    """Every text that a QML file wraps in qsTr."""
    text = file.read_text(encoding="utf-8")
    return [one.replace('\\"', '"') for one in re.findall(r'\bqsTr\(\s*"((?:[^"\\]|\\.)*)"', text)]


def short(file: Path) -> str:
    return str(file.relative_to(ROOT))


@pytest.mark.parametrize(
    ("place", "name"), [(place, name) for place, names in NAMES.items() for name in names]
)
def test_promised_names_are_there_letter_by_letter(place: str, name: str) -> None:
    said = {one for file in QML for one in words(file)}
    assert name in said, f"words: no control is called {name!r} ({place}); the name is promised, put it back"


@pytest.mark.parametrize("file", QML, ids=short)
def test_names_are_typed_as_on_a_keyboard(file: Path) -> None:
    named = re.findall(
        r'\b(?:name|Accessible\.name)\s*:\s*qsTr\(\s*"((?:[^"\\]|\\.)*)"', file.read_text(encoding="utf-8")
    )
    wrong = [one for one in named if CURLY.search(one)]
    assert not wrong, (
        f"words: {short(file)}: {wrong}: accessible names take straight quotes, drawn text curly ones"
    )


@pytest.mark.parametrize("file", [*QML, *CONTENT], ids=short)
def test_signs_are_drawn_never_typed(file: Path) -> None:
    text = "\n".join(words(file)) if file.suffix == ".qml" else file.read_text(encoding="utf-8")
    wrong = sorted(set(SIGNS.findall(text)))
    assert not wrong, f"words: {short(file)} types {wrong}; arrows, ticks and bullets are icons"


@pytest.mark.parametrize("file", QML, ids=short)
def test_the_screen_does_not_speak_of_journeys(file: Path) -> None:
    wrong = [one for one in words(file) if re.search(r"\bjourney", one, re.IGNORECASE)]
    assert not wrong, f"words: {short(file)}: {wrong}: the treatment is no journey"


def test_every_letter_can_be_drawn_by_our_fonts(qapp: QGuiApplication) -> None:
    fonts = [QRawFont(str(file), 20) for file in FONTS]
    assert fonts
    assert all(font.isValid() for font in fonts)
    letters: dict[str, str] = {}
    for file in [*QML, *CONTENT]:
        text = "".join(words(file)) if file.suffix == ".qml" else file.read_text(encoding="utf-8")
        letters |= {letter: short(file) for letter in set(text) if letter.isprintable()}
    missing = {
        f"{letter} U+{ord(letter):04X}": file
        for letter, file in letters.items()
        if not any(font.supportsCharacter(ord(letter)) for font in fonts)
    }
    assert not missing, f"words: no bundled font draws {missing}; a system font would step in unseen"
