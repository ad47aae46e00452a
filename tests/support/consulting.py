"""A consultation's presenters over a small content folder, with staff behind the door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.adapters.qt_ink import QtInk
from kiosk.consult.search import Findable, Finder
from kiosk.library.agendas import SavedAgenda
from kiosk.presenters.agenda import AgendaPage
from kiosk.presenters.consult import Consult
from kiosk.presenters.ink import Ink
from kiosk.presenters.picker import Picker
from kiosk.presenters.questions import Questions
from kiosk.presenters.talking import Talking
from kiosk.session.visit import visit_page
from kiosk.staff.access import Access, Role
from tests.support.guide import Guide

NURSE = Access(1, Role.NURSE)
SAVED = (
    SavedAgenda("usual", (("en", "Usual visit"),), ("in-the-chair", "tea")),
    SavedAgenda("old", (("en", "Old"),), ("gone", "tea")),
)


class Consulting:
    """Whoever acts may, unless `locked`: then nothing happens until somebody would type a PIN."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.locked = False
        self.asked: list[Role] = []
        self.talking = Talking(guide.current, guide.reading, self._guard)
        self.picker = Picker(self.talking, guide.reading, lambda: SAVED, self._finder)
        self.agenda = AgendaPage(self.talking)
        self.questions = Questions(self.talking)
        self.ink = Ink(guide.clock, guide.walk.figure, QtInk)
        self.consult = Consult(self.talking, guide.clock, self.picker, self.agenda, self.questions, self.ink)
        self.consult.steer(lambda: guide.walk.paging)
        guide.current.remembers(self.consult)
        guide.current.change(replace(visit_page(guide.current.visit, "consult"), staff=True))
        self.picker.open()

    def _guard(self, role: Role, act: Callable[[Access], None]) -> None:
        self.asked.append(role)
        if not self.locked:
            act(NURSE)

    def _finder(self, ready: Callable[[Finder], None]) -> None:
        entries = self.talking.entries.values()
        ready(
            Finder(Findable(one.id, (one.title,), ("drink",) if one.id == "tea" else ()) for one in entries)
        )
