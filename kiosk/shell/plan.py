"""What a run shows, settled before anything is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.help.numbers import Numbers
from kiosk.library.index import Index
from kiosk.presenters.look import Panel
from kiosk.session.idle import Waits
from kiosk.session.visit import SCALES, Look as Chosen
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Plan:
    """What this run shows, settled before anything is built. `first` is the address it opens with.

    `data` is the folder for what is kept; None keeps nothing.

    `practice` gives a recovery room with practice chairs, as a practice clinic (`demo`) has one.

    `later` leaves what home does without until `complete` is called.

    `sound` lets the voice be heard; without it pages are read in silence, as pictures and tests need it.

    `sink` is a file in which a player that makes no sound notes when each sound would be heard.
    """

    settings: Settings
    content: Path
    cache: Path | None
    values: Mapping[str, str]
    numbers: Numbers
    panel: Panel
    size: tuple[int, int]
    languages: tuple[str, ...]
    chosen: Chosen
    data: Path | None = None
    demo: bool = False
    practice: bool = False
    still: bool = False
    index: Index | None = None
    first: str = ""
    later: bool = False
    sound: bool = False
    sink: Path | None = None

    @property
    def practices(self) -> bool:
        """Whether the recovery room is a practice one, with PINs that everybody may know."""
        return (self.demo or self.practice) and self.data is None


def waits_of(settings: Settings) -> Waits:
    """How long each kind of quiet may last."""
    idle = settings.idle
    return Waits(idle.wait, idle.notice, idle.crisis, idle.hidden, sleep=idle.sleep)


def chosen_look(settings: Settings, language: str, theme: str, scale: float) -> Chosen:
    """What every visit of this run starts with."""
    return Chosen(
        theme or settings.screen.theme,
        SCALES.index(scale or settings.text.scale),
        language,
        still=settings.screen.motion == "still",
        low=settings.screen.low,
        steady=settings.touch.steady,
    )
