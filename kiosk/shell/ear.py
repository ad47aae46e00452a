"""Spoken keys: who cannot see hears where the keyboard is, and what a page says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.clock import Clock, Pending
from kiosk.languages.registry import find_language
from kiosk.presenters.speech import LOUDNESS
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.speech.headset import Headset
from kiosk.speech.keys import phrase
from kiosk.speech.saying import said, tongue
from kiosk.speech.voice import Listener, Manner, Piece, Voice

if TYPE_CHECKING:
    from kiosk.adapters.qt_ear import QtEar
    from kiosk.presenters.speech import Speech
    from kiosk.settings import Speech as Set

SETTLES = timedelta(milliseconds=400)
"""How long a page takes to stand after a touch, at the most."""
BREATH_MS = 250
SILENT = ("help", "bigword", "hidden", "staffcard", "asleep")
"""Covers that say nothing by themselves: neighbours need not hear who asked for help."""


class Ear:
    """Says what the keyboard reaches while somebody wants it said; silent at whatever ends a page."""

    def __init__(
        self,
        current: Current,
        eye: QtEar,
        voice: Callable[[], Voice],
        speech: Callable[[], Speech],
        clock: Clock,
        settings: Set,
        headset: Headset,
        heard: Callable[[], None],
    ) -> None:
        """`voice` and `speech` are asked for when first needed; `heard` is told of each piece."""
        self._current = current
        self._eye = eye
        self._voice = voice
        self._speech = speech
        self._clock = clock
        self._settings = settings
        self._headset = headset
        self._heard = heard
        self._place: object = None
        self._told: tuple[str, ...] = ()
        self._phrase = ""
        self._saying = False
        self._pending: Pending | None = None
        current.listen(self._visited)
        current.remembers(self)
        headset.watch(self._plugged)
        eye.moved.connect(self._moved)

    def keyed(self) -> None:
        """A key was pressed: on the attract screen whoever uses keys may need to hear."""
        visit = self._current.visit
        if visit.page == "attract" and not visit.cover:
            self._begin(visit)

    def touched(self) -> None:
        """Somebody did something: a page may have another part, a choice another state."""
        if self._on(self._current.visit):
            self._look_soon()

    def forget(self) -> None:
        """Silent, and nothing of what was said is kept."""
        self._hush()
        self._place, self._told, self._phrase = None, (), ""

    def close(self) -> None:
        """Silent for good."""
        self._headset.close()
        self.forget()

    def _begin(self, visit: Visit) -> None:
        if not visit.look.spoken and self._voice().speaks(_language(visit)):
            self._current.change(replace(visit, look=replace(visit.look, spoken=True)))

    def _plugged(self, into: bool) -> None:
        visit = self._current.visit
        if _staffed(visit) or visit.cover == "asleep":
            return
        if into:
            self._begin(visit)
        elif visit.look.spoken:  # nothing is ever said to a whole room because a plug was pulled
            self._hush()
            self._current.change(replace(visit, look=replace(visit.look, spoken=False)))

    def _on(self, visit: Visit) -> bool:
        return visit.look.spoken and not _staffed(visit)

    def _visited(self, visit: Visit) -> None:
        place = (visit.page, visit.sheet, visit.cover, visit.look.language, self._on(visit))
        if place == self._place:
            return
        self._place, self._told, self._phrase = place, (), ""
        self._hush()
        if self._on(visit):
            self._look_soon()

    def _moved(self) -> None:
        if not self._on(self._current.visit):
            return
        self._phrase = self._reached()
        if self._phrase:
            speech = self._speech()
            if speech.reading and not speech.paused:
                speech.pause()  # its own buttons stay in reach, and it can go on
            self._say((self._phrase,))

    def _look_soon(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
        self._pending = self._clock.later(SETTLES, self._look)

    def _look(self) -> None:
        self._pending = None
        visit = self._current.visit
        if not self._on(visit) or self._speech().reading:
            return
        words, here = self._words(visit), self._reached()
        new = words if words != self._told else ()
        if here and (new or here != self._phrase):
            new = (*new, here)
        self._told, self._phrase = words, here
        if new:
            self._say(new)

    def _words(self, visit: Visit) -> tuple[str, ...]:
        if visit.cover in SILENT:
            return ()
        # A chair's page says its question; codes and what was answered are for eyes.
        words = self._eye.words(headings=visit.page.startswith("recovery"))
        return (*words, self._eye.kinds().intro) if visit.page == "attract" else words

    def _reached(self) -> str:
        one = self._eye.reached()
        return phrase(one, self._eye.kinds()) if one is not None else ""

    def _say(self, words: tuple[str, ...]) -> None:
        language = _language(self._current.visit)
        voice, how = self._voice(), tongue(language)
        if not voice.speaks(language):
            return
        speech = self._speech()
        pieces = tuple(Piece(said(one, how) if how else one, BREATH_MS) for one in words)
        loud = self._settings.volume_most / 100 * LOUDNESS[speech.loudness]
        self._saying = True
        voice.read(
            pieces,
            Manner(language, self._settings.rate, loud),
            Listener(lambda _: self._heard(), self._quiet, self._quiet),
        )

    def _quiet(self) -> None:
        self._saying = False

    def _hush(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
        self._pending = None
        if self._saying:
            self._saying = False
            self._voice().stop()


def _language(visit: Visit) -> str:
    found = find_language(visit.look.language)
    return found.content if found else ""


def _staffed(visit: Visit) -> bool:
    """Pages whose words are for staff are said to nobody."""
    return visit.staff or visit.sheet == "pin" or visit.page.split("/")[0] in ("board", "staff", "consult")
