"""How English is said."""

from __future__ import annotations

import re

from kiosk.speech.saying import Tongue, in_groups, one_by_one

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SMALL = ("no", *_DIGITS[1:], "ten")


def _clock(found: re.Match[str]) -> str:
    """2:20 p.m. as people say it."""
    hour, minute, half = int(found.group(1)), found.group(2) or "00", found.group(3).lower()
    part = "in the morning" if half == "a" else "in the afternoon" if hour in (12, *range(1, 6)) else ""
    part = part or ("in the evening" if hour < 9 else "at night")
    if minute == "00":
        return f"{hour} {part}"
    return f"{hour} {'oh ' + minute[1] if minute[0] == '0' else minute} {part}"


def _day_time(found: re.Match[str]) -> str:
    """9:05 without a half of the day."""
    hour, minute = found.group(1), found.group(2)
    return hour if minute == "00" else f"{hour} {'oh ' + minute[1] if minute[0] == '0' else minute}"


def _points(count: int) -> str:
    return f"{_SMALL[count] if count < len(_SMALL) else count} points.".capitalize()


def _free(found: re.Match[str]) -> str:
    """A toll-free number: one, eight hundred, and the rest in groups."""
    code = {"800": "eight hundred"}.get(found.group(1), one_by_one(found.group(1), _DIGITS))
    return f"one, {code}, {in_groups(found.group(2), _DIGITS)}"


ENGLISH = Tongue(
    "en",
    (
        (re.compile(r"\b24/7\b"), "day and night"),
        (re.compile(r"\b1[-–. ]?\(?(8\d\d)\)?[-–. ](\d{3}[-–. ]\d{4})\b"), _free),
        (
            re.compile(r"\(?\b\d{3}\)?[-–. ]\d{3}[-–. ]\d{4}\b"),
            lambda found: in_groups(found.group(), _DIGITS),
        ),
        (re.compile(r"\b9-8-8\b"), lambda _: one_by_one("988", _DIGITS)),
        (
            re.compile(r"\b(?:911|988|999|112|111|000|741741)\b(?!\s+(?:people|adults|out|of|in)\b)"),
            lambda found: one_by_one(found.group(), _DIGITS),
        ),
        (re.compile(r"\b(\d{1,2})(?::(\d\d))?\s?([ap])\.?\s?m\b\.?", re.IGNORECASE), _clock),
        (re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b"), _day_time),
        (re.compile(r"\ba\.m\.", re.IGNORECASE), "in the morning"),
        (re.compile(r"\bp\.m\.", re.IGNORECASE), "in the afternoon"),
        (re.compile(r"\be\.g\.,?", re.IGNORECASE), "for example,"),
        (re.compile(r"\bi\.e\.,?", re.IGNORECASE), "that is,"),
        (re.compile(r"\bvs\.", re.IGNORECASE), "versus"),
        (re.compile(r"\bDr\.(?=\s)"), "Doctor"),
        (re.compile(r"\bBP\b"), "blood pressure"),
        (re.compile(r"\bmm ?Hg\b"), "millimeters of mercury"),
        (re.compile(r"(\d)\s?h\b"), r"\1 hours"),
        (re.compile(r"(\d)\s?min\b\.?"), r"\1 minutes"),
        (re.compile(r"(?<=\d)\s?[–-]\s?(?=\d)"), " to "),
        (re.compile(r"\s*→\s*"), ", then "),
        (re.compile(r"\s*&\s*"), " and "),
        (re.compile(r"(?<=[^\W\d])\s?/\s?(?=[^\W\d])"), " or "),
        (re.compile(r"\s*·\s*"), ", "),
        (re.compile(r"(\d) ?%"), r"\1 percent"),
    ),
    _DIGITS,
    frozenset({"AMPA", "OK", "NOT", "NO", "AND", "OR"}),
    "Warning.",
    "In the picture.",
    _points,
)
