"""Every word is drawn with a font that comes with the program, and that font has all its letters."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "kiosk" / "qml" / "fonts"
FAMILIES = {
    "AtkinsonHyperlegibleNext": ("Regular", "Medium", "SemiBold", "Bold"),
    "NotoSans": ("Regular", "SemiBold"),
    "NotoSansArabic": ("Regular", "SemiBold"),
}
FILES = [f"{family}-{weight}.ttf" for family, weights in FAMILIES.items() for weight in weights]
COMMENTS = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def raw(name: str) -> QRawFont:
    font = QRawFont(str(FONTS / name), 20, QFont.HintingPreference.PreferNoHinting)
    assert font.isValid()
    return font


def test_the_fonts_are_these_and_each_family_brings_its_licence() -> None:
    assert sorted(file.name for file in FONTS.glob("*.ttf")) == sorted(FILES)
    for family in FAMILIES:
        assert "SIL OPEN FONT LICENSE" in (FONTS / f"{family}-OFL.txt").read_text("utf-8").upper()


@pytest.mark.parametrize("name", FILES)
def test_a_font_is_the_file_its_origin_says(name: str) -> None:
    table = (FONTS / "README.md").read_text("utf-8")
    assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() in table


@pytest.mark.parametrize("name", FILES)
def test_a_font_loads(qapp: object, name: str) -> None:
    number = QFontDatabase.addApplicationFont(str(FONTS / name))
    assert number >= 0
    assert QFontDatabase.applicationFontFamilies(number)


@pytest.mark.parametrize("weight", FAMILIES["AtkinsonHyperlegibleNext"])
def test_the_typeface_has_every_letter_of_the_english_pages(qapp: object, weight: str) -> None:
    font = raw(f"AtkinsonHyperlegibleNext-{weight}.ttf")
    for file in sorted((ROOT / "content").rglob("en.md")):
        missing = {
            letter for letter in letters(file.read_text("utf-8")) if not font.supportsCharacter(ord(letter))
        }
        assert not missing, f"{file.relative_to(ROOT)}: {sorted(missing)}"


def test_some_font_has_every_letter_that_is_shown(qapp: object) -> None:
    """Letters without a font show as boxes, in the one language its reader knows."""
    fonts = [raw(f"{family}-Regular.ttf") for family in FAMILIES]
    shown = [*(ROOT / "content").rglob("*.md"), *(ROOT / "content").rglob("*.toml")]
    shown += (ROOT / "kiosk" / "qml" / "i18n").glob("*.ts")
    pages = [(file, file.read_text("utf-8")) for file in shown]
    pages += [
        (file, COMMENTS.sub("", file.read_text("utf-8"))) for file in (ROOT / "kiosk" / "qml").rglob("*.qml")
    ]
    for file, text in pages:
        missing = {
            letter
            for letter in letters(text)
            if not any(font.supportsCharacter(ord(letter)) for font in fonts)
        }
        assert not missing, f"{file.relative_to(ROOT)}: {sorted(missing)}"


def letters(text: str) -> set[str]:
    return {letter for letter in text if letter.isprintable()}
