"""Interface words and letters: one language at a time, and nothing from the system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.adapters.qt_fonts import FACE, QtFonts
from kiosk.adapters.qt_words import Pseudo, QtWords
from kiosk.errors import StartError
from kiosk.languages.pseudo import pseudo

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"


@pytest.fixture
def told(qapp: QGuiApplication) -> list[str]:
    """How the button for going on is called, each time what shows was renewed."""
    return []


@pytest.fixture
def words(told: list[str]) -> Iterator[QtWords]:
    words = QtWords(QML / "i18n", pseudo, lambda: told.append(QCoreApplication.translate("Screen", "Next")))
    yield words
    words.fall_silent()


def test_one_language_speaks_at_a_time(words: QtWords, told: list[str]) -> None:
    for code in ("en", "en-XA", "ar-XB", "en"):
        words.speak(code)
    assert told == ["Next", pseudo("Next", "en-XA"), pseudo("Next", "ar-XB"), "Next"]


def test_a_language_that_was_taken_away_speaks_no_more(words: QtWords) -> None:
    words.speak("ar-XB")
    words.fall_silent()
    words.fall_silent()
    assert QCoreApplication.translate("Screen", "Next") == "Next"


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "Continue"), ("es", "Continuar"), ("ar", "متابعة"), ("en-XA", pseudo("Continue", "en-XA"))],
)
def test_a_control_is_found_by_what_it_is_called_in_the_present_language(
    words: QtWords, code: str, said: str
) -> None:
    words.speak(code)
    assert words.said("Continue") == said
    words.fall_silent()
    assert words.said("Continue") == "Continue"


def test_what_no_control_is_called_stays_as_it_is(words: QtWords) -> None:
    words.speak("es")
    assert words.said("A worry of the clinic's own") == "A worry of the clinic's own"


def test_where_there_is_no_catalogue_english_stays(words: QtWords, told: list[str]) -> None:
    words.speak("xx")
    assert told == ["Next"]


@pytest.mark.parametrize(("n", "said"), [(1, "<1 step>"), (0, "<0 steps>"), (5, "<5 steps>")])
def test_a_made_up_language_settles_plurals_first(n: int, said: str) -> None:
    assert Pseudo(lambda text: f"<{text}>").translate("Screen", "%n step(s)", None, n) == said


def test_qt_s_own_words_are_left_alone() -> None:
    assert Pseudo(lambda text: f"<{text}>").translate("QPlatformTheme", "Close") == "Close"
    assert not Pseudo(str).isEmpty()


@pytest.fixture
def font(qapp: QGuiApplication) -> Iterator[None]:
    before = QGuiApplication.font()
    yield
    QGuiApplication.setFont(before)


def test_the_reading_face_comes_with_the_program(font: None) -> None:
    QtFonts(QML / "fonts").load()
    assert QGuiApplication.font().family() == FACE
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles(FACE))


def test_other_letters_come_when_they_are_needed_and_once(font: None) -> None:
    fonts = QtFonts(QML / "fonts")
    fonts.load_further()
    fonts.load_further()
    assert [name.lower() for name in QFont.substitutes(FACE)][:2] == ["noto sans", "noto sans arabic"]
    assert {"Noto Sans", "Noto Sans Arabic"} <= set(QFontDatabase.families())


def test_a_missing_typeface_is_two_sentences(tmp_path: Path, font: None) -> None:
    with pytest.raises(StartError) as raised:
        QtFonts(tmp_path).load()
    assert "missing or damaged" in raised.value.what
    assert raised.value.hint.startswith("Install")
