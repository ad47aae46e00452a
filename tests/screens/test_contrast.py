"""Contrast of every pair of colors that meet on screen, from the tokens themselves, by the WCAG formula."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

SCHEMES = ("day", "dim", "contrast")
TEXT = 7.0
EDGE = 3.0
PHASES = ("before", "during", "after", "how", "conditions", "escort")

WORDS = (
    *(("ink", ground) for ground in ("paper", "surface", "sunken", "pressed", "accentTint")),
    *(("inkSoft", ground) for ground in ("paper", "surface")),
    ("primaryInk", "primary"),
    ("primaryInk", "primaryPressed"),
    ("link", "paper"),
    ("link", "surface"),
    ("helpInk", "helpTint"),
    ("helpInk", "pressed"),
    ("helpFillInk", "helpFill"),
    ("helpFillInk", "helpFillPressed"),
    ("importantInk", "importantTint"),
    ("worryInk", "worryTint"),
    ("worryInk", "surface"),
)
EDGES = (
    ("border", "paper"),
    ("border", "surface"),
    ("primary", "paper"),
    ("helpEdge", "paper"),
    ("helpEdge", "helpTint"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "accentTint"),
    ("had", "paper"),
    ("hadNot", "paper"),
    ("focusInner", "focusOuter"),
)


def luminance(color: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(one) for one in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(scope="module")
def theme(qapp: object, root: Path) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(root / "kiosk" / "qml"))
    yield engine.singletonInstance("Kiosk.Design", "Theme")
    engine.deleteLater()


def color(theme: QObject, name: str) -> QColor:
    found = theme.property(name)
    assert isinstance(found, QColor), name
    return found


def phase_color(theme: QObject, function: str, phase: str) -> QColor:
    direct, answer = Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("QColor")
    return QColor(QMetaObject.invokeMethod(theme, function, direct, answer, Q_ARG("QString", phase)))


def test_the_formula_gives_the_published_extremes() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_have_seven_to_one(theme: QObject, scheme: str, ink: str, ground: str) -> None:
    theme.setProperty("scheme", scheme)
    assert ratio(color(theme, ink), color(theme, ground)) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_have_three_to_one(theme: QObject, scheme: str, edge: str, ground: str) -> None:
    theme.setProperty("scheme", scheme)
    assert ratio(color(theme, edge), color(theme, ground)) >= EDGE


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("phase", PHASES)
def test_a_phases_words_stand_out_from_its_tint(theme: QObject, scheme: str, phase: str) -> None:
    theme.setProperty("scheme", scheme)
    assert ratio(phase_color(theme, "phaseInk", phase), phase_color(theme, "phaseTint", phase)) >= TEXT
