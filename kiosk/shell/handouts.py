"""Builds the page of the sheet to take home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.qr_code import code_of
from kiosk.adapters.qt_sheets import SheetPages
from kiosk.consult.ink_svg import drawn_on
from kiosk.handout.made import Clinic, Talked
from kiosk.handout.sheet import TakeHome
from kiosk.presenters.handout import Drawing, Handout, Talk

if TYPE_CHECKING:
    from kiosk.shell.compose import Assembly
    from kiosk.shell.consult import ConsultParts

INCHES = {"letter": 11.0, "a4": 11.69}
"""How tall a page is."""


class Handouts:
    """Makes the presenter when staff first open its page; from then on it forgets with the visit."""

    def __init__(self, assembly: Assembly) -> None:
        self._assembly = assembly
        self._made: Handout | None = None

    def page(self) -> Handout:
        """The presenter, the same one each time."""
        if self._made is None:
            self._made = self._make()
            self._assembly.current.remembers(self._made)
        return self._made

    def _make(self) -> Handout:
        own, pages = self._assembly, SheetPages()
        assert own.engine is not None
        own.engine.addImageProvider("sheet", pages)
        settings, chosen = own.plan.settings, own.paper.chosen
        return Handout(
            own.current,
            own.reading,
            own.libraries.open,
            settings.languages.default,
            Clinic(settings.clinic.name, own.plan.values, code=code_of(settings.clinic.web)),
            own.paper.paper,
            chosen.enabled,
            chosen.place,
            own.background,
            _drawing(chosen.paper, pages),
            Talk(self._talked, self._inked),
        )

    @property
    def _consult(self) -> ConsultParts | None:
        """Consultations, if staff have opened one."""
        return self._assembly.consult if "consult" in vars(self._assembly) else None

    def _talked(self) -> tuple[Talked, ...]:
        """The steps that a consultation put on the sheet, by topic, in the order they were put there."""
        consult, library = self._consult, self._assembly.reading.library
        found: dict[str, tuple[str, ...]] = {}
        for place in consult.talking.talk.handout if consult else ():
            topic = library.topic(place.topic)
            if topic is not None and place.step <= len(topic.steps):
                found[topic.id] = (*found.get(topic.id, ()), topic.steps[place.step - 1].id)
        return tuple(Talked(topic, steps) for topic, steps in found.items())

    def _inked(self, file: str, svg: str) -> str:
        consult = self._consult
        return drawn_on(svg, consult.ink.strokes(file)) if consult else svg


def _drawing(size: str, pages: SheetPages) -> Drawing:
    """On that paper; typst is loaded with the first sheet."""

    def pictures(sheet: TakeHome, beside: TakeHome | None, tall: int) -> tuple[bytes, ...]:
        from kiosk.adapters.typst_handout import handout_as_pictures

        return handout_as_pictures(sheet, size, beside, tall / INCHES[size])

    def pdf(sheet: TakeHome, beside: TakeHome | None) -> bytes:
        from kiosk.adapters.typst_handout import handout_as_pdf

        return handout_as_pdf(sheet, size, beside)

    return Drawing(pictures, pdf, pages.show)
