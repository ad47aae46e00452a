"""The shipped texts as sheets to take home are made of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kiosk.handout.made import Clinic
from kiosk.help.numbers import Numbers
from kiosk.library.catalogue import Library, open_library
from kiosk.settings import Settings, clinic_values

CONTENT = Path(__file__).resolve().parents[2] / "content"
PHONES = {"phone.day": "555 0100", "phone.after_hours": "555 0199"}
CRISIS = {"crisis.emergency": "911", "crisis.line": "988"}
VALUES = {**clinic_values(Settings(), Numbers()), **CRISIS, **PHONES}
CLINIC = Clinic("Harbor Clinic", VALUES)


@cache
def library(language: str = "en") -> Library:
    return open_library(CONTENT, language, VALUES)
