"""How Spanish is said."""

from __future__ import annotations

import re

from kiosk.speech.saying import Tongue, in_groups, one_by_one

_DIGITS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_SMALL = ("Ningún", "Un", *(word.capitalize() for word in _DIGITS[2:]), "Diez")


def _clock(found: re.Match[str]) -> str:
    """2:20 p. m. as people say it."""
    hour, minute, half = int(found.group(1)), found.group(2) or "00", found.group(3).lower()
    later = "de la tarde" if hour in (12, *range(1, 8)) else "de la noche"
    part = "de la mañana" if half == "a" else later
    return f"{hour} {part}" if minute == "00" else f"{hour} y {int(minute)} {part}"


def _day_time(found: re.Match[str]) -> str:
    """9:05 without a half of the day."""
    return found.group(1) if found.group(2) == "00" else f"{found.group(1)} y {int(found.group(2))}"


def _points(count: int) -> str:
    return f"{_SMALL[count] if count < len(_SMALL) else count} {'punto' if count == 1 else 'puntos'}."


def _free(found: re.Match[str]) -> str:
    code = {"800": "ochocientos"}.get(found.group(1), one_by_one(found.group(1), _DIGITS))
    return f"uno, {code}, {in_groups(found.group(2), _DIGITS)}"


SPANISH = Tongue(
    "es",
    (
        (re.compile(r"\b24/7\b"), "de día y de noche"),
        (re.compile(r"\b1[-–. ]?\(?(8\d\d)\)?[-–. ](\d{3}[-–. ]\d{4})\b"), _free),
        (
            re.compile(r"\(?\b\d{3}\)?[-–. ]\d{3}[-–. ]\d{4}\b"),
            lambda found: in_groups(found.group(), _DIGITS),
        ),
        (re.compile(r"\b9-8-8\b"), lambda _: one_by_one("988", _DIGITS)),
        (
            re.compile(r"\b(?:911|988|999|112|111|000|741741)\b(?!\s+(?:personas|adultos|de|en)\b)"),
            lambda found: one_by_one(found.group(), _DIGITS),
        ),
        (re.compile(r"\b(\d{1,2})(?::(\d\d))?\s?([ap])\.?\s?m\b\.?", re.IGNORECASE), _clock),
        (re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b"), _day_time),
        (re.compile(r"\ba\. ?m\.", re.IGNORECASE), "de la mañana"),
        (re.compile(r"\bp\. ?m\.", re.IGNORECASE), "de la tarde"),
        (re.compile(r"\bp\. ?ej\.,?", re.IGNORECASE), "por ejemplo,"),
        (re.compile(r"\bEE\. ?UU\."), "Estados Unidos"),
        (re.compile(r"\bDr\.(?=\s)"), "doctor"),
        (re.compile(r"\bDra\.(?=\s)"), "doctora"),
        (re.compile(r"\bSr\.(?=\s)"), "señor"),
        (re.compile(r"\bSra\.(?=\s)"), "señora"),
        (re.compile(r"\bn\.º\s?"), "número "),
        (re.compile(r"\b(vía|medicina|medicación|dosis|línea|infusión) IV\b"), r"\1 intravenosa"),
        (re.compile(r"\bIV\b"), "intravenoso"),
        (re.compile(r"\bPA\b"), "presión arterial"),
        (re.compile(r"\bmm ?Hg\b"), "milímetros de mercurio"),
        (re.compile(r"(\d)\s?h\b"), r"\1 horas"),
        (re.compile(r"(\d)\s?min\b\.?"), r"\1 minutos"),
        (re.compile(r"(?<=\d),(?=\d{3}\b)"), ""),
        (re.compile(r"(?<=\d)\s?[–-]\s?(?=\d)"), " a "),
        (re.compile(r"\s*→\s*"), ", luego "),
        (re.compile(r"\s*&\s*"), " y "),
        (re.compile(r"(?<=[^\W\d])\s?/\s?(?=[^\W\d])"), " o "),
        (re.compile(r"\s*·\s*"), ", "),
        (re.compile(r"(\d) ?%"), r"\1 por ciento"),
    ),
    _DIGITS,
    frozenset({"AMPA", "TEPT", "TOC", "TEC", "NO", "LAM"}),
    "Advertencia.",
    "En la imagen.",
    _points,
)
