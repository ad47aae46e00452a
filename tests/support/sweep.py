"""Opens every address of a running guide, part by part, and notes how each is drawn and heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect

from kiosk.presenters.paging import Paging
from kiosk.shell.camera import settle
from kiosk.shell.finger import TOUCHED, Role, name_of
from kiosk.shell.flaws import flaws, reach_of
from kiosk.shell.layout import look
from tests.support.running import Guide, addresses

MOST_PARTS = 12
SOME = 4
COVERS = ("help", "hidden", "idle")
BEHIND = "a sheet's edge goes through"
"""Judged on the tour: which page lies behind a sheet is chance here."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One part of one address."""

    address: str
    part: int
    names: tuple[str, ...]
    unnamed: tuple[str, ...]
    words: tuple[str, ...]
    help: QRect | None
    flaws: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.address} part {self.part}" if self.part > 1 else self.address


def sweep(guide: Guide, places: tuple[str, ...] = ()) -> tuple[Seen, ...]:
    """The given places; or everything, of the other topics some, and those on the smallest panel only.

    `kiosk tour` looks at every step at every size; it reports the same flaws.
    """
    if not places:
        guide.fresh("home")
        places = addresses(guide, topics=SOME if guide.app.look.near else 0)
    return tuple(one for place in places for one in _visit(guide, place))


def _visit(guide: Guide, place: str) -> Iterator[Seen]:
    guide.fresh() if place == "attract" else guide.go(place)
    paging = _paging(guide, place)
    for part in range(1, MOST_PARTS + 1):
        yield _read(guide, place, part)
        if paging is None or not paging.forward():
            break
        guide.settle()
    if place in COVERS:
        guide.app.covers.uncover()
    guide.app.closeSheet()


def _read(guide: Guide, place: str, part: int) -> Seen:
    settle(guide.window)  # by what is drawn, not by the clock: a busy machine is slow to draw
    heard = guide.heard()
    helps = [one.rect() for one in heard if name_of(one) == "Get help now"]
    unnamed = tuple(
        f"{one.role().name} at {one.rect().left()}, {one.rect().top()}"
        for one in heard
        if one.role() in (*TOUCHED, Role.Graphic, Role.Heading) and not name_of(one).strip()
    )
    found = flaws(look(guide.window), guide.app.look.unit, reach_of(guide.app.address))
    return Seen(
        place,
        part,
        guide.names(),
        unnamed,
        guide.words(),
        helps[0] if len(helps) == 1 else None,
        tuple(flaw for flaw in found if not flaw.startswith(BEHIND)),
    )


def _paging(guide: Guide, place: str) -> Paging | None:
    """What divides this address into parts."""
    app = guide.app
    if place.endswith("/sure"):
        return app.sure.paging
    first, _, key = place.partition("/")
    if first in ("path", "topic"):
        return app.walk.paging
    if first == "worries" and key:
        return app.worries.paging
    if first == "end":
        return app.ends.paging
    return app.about.paging if first in ("sources", "licenses") else None
