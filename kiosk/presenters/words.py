"""Words explained: the list, and the one word that is open."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.rich import links, rich
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import Address, parse

if TYPE_CHECKING:
    from kiosk.library.topics import GlossaryTerm

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class WordRow(NamedTuple):
    """A word in the list."""

    id: str
    word: str


@QmlElement
@QmlUncreatable("built by the shell")
class WordList(QObject):
    """The glossary, a page at a time, and the word that is open over any page."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._per_page = 20
        self._page, self._pages = 1, 1
        self._list_key: object = None
        self._word_key: object = None
        self._term: GlossaryTerm | None = None
        self._came_from: tuple[str, ...] = ()
        self._words = Records(WordRow, self)
        current.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def words(self) -> Records:
        """The words on this page."""
        return self._words

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self._pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @Property(str, notify=changed)
    def word(self) -> str:
        """The open word."""
        return self._reading.say(_headed(self._term.word)) if self._term else ""

    @Property(str, notify=changed)
    def say(self) -> str:
        """How the open word is said, with the stressed part strong; empty where it is plain."""
        if self._term is None or not self._term.say:
            return ""
        parts = re.split("([- ])", self._term.say)
        return "".join(f"<b>{part.lower()}</b>" if part.isupper() else part for part in parts)

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """The open word's meaning."""
        return rich(self._term.meaning, self._reading.say) if self._term else ""

    @Property("QStringList", notify=changed)
    def linkTo(self) -> list[str]:
        """Where the words inside the meaning lead."""
        return list(links(self._term.meaning)[0]) if self._term else []

    @Property("QStringList", notify=changed)
    def linkWords(self) -> list[str]:
        """Those words."""
        return list(links(self._term.meaning)[1]) if self._term else []

    @Property(str, notify=changed)
    def picture(self) -> str:
        """A small picture's file, empty when there is none."""
        return self._term.picture if self._term else ""

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether another word was open before this one."""
        return bool(self._came_from)

    @Slot(int)
    def offer(self, words: int) -> None:
        """There is room for so many words."""
        if words > 0 and words != self._per_page:
            self._per_page = words
            self.renew()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of words, in place."""
        if 1 <= page <= self._pages:
            visit = self._current.visit
            address = str(Address("glossary", part=page))
            self._current.change(replace(visit, trail=(*visit.trail[:-1], address)))

    @Slot()
    def back(self) -> None:
        """The word that was open before."""
        if self._came_from:
            *rest, before = self._came_from
            self._came_from = tuple(rest)
            self._term = None
            self._current.change(replace(self._current.visit, sheet=before))

    def forget(self) -> None:
        """Drop the open word and the page of the list."""
        self._term, self._came_from, self._word_key, self._list_key = None, (), None, None
        self._page, self._pages = 1, 1
        self._words.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh, or there is other room."""
        self._list_key = self._word_key = None
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        listed, opened = parse(visit.page), parse(visit.sheet)
        if listed is not None and listed.page == "glossary":
            self._show_list(listed, visit.look.language)
        if opened is not None and opened.page == "glossary":
            self._show_word(opened, visit)
        elif not visit.sheet:
            self._came_from, self._word_key = (), None

    def _show_list(self, address: Address, language: str) -> None:
        key = (address.part, language)
        if key == self._list_key:
            return
        self._list_key, self._page = key, address.part
        terms = self._reading.library.terms()
        self._pages = max(-(-len(terms) // self._per_page), 1)
        start = (self.page - 1) * self._per_page
        self._words.show(
            tuple(
                WordRow(one.id, self._reading.say(_headed(one.word)))
                for one in terms[start : start + self._per_page]
            )
        )
        self.changed.emit()

    def _show_word(self, address: Address, visit: Visit) -> None:
        key = (address.key, visit.look.language)
        if key == self._word_key:
            return
        if self._term is not None and self._word_key is not None and self._term.id != address.key:
            self._came_from = (*self._came_from, str(Address("glossary", self._term.id)))
        self._word_key = key
        self._term = self._reading.library.term(address.key)
        self.changed.emit()


def _headed(word: str) -> str:
    """The word as a heading: its first letter a capital."""
    return word[:1].upper() + word[1:]
