"""What each page has to be read: the one place where the voice and the other presenters meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.languages.registry import find_language
from kiosk.library import files
from kiosk.library.blocks import plain
from kiosk.library.problems import Problems
from kiosk.presenters.blocks import BlockRow
from kiosk.presenters.reading import Reading
from kiosk.presenters.speech import Page, Source
from kiosk.session.visit import Visit
from kiosk.speech.recording import LARGEST, Cut, fitting, times
from kiosk.speech.script import Line, Utterance, script
from kiosk.walkthrough.address import Address, parse
from kiosk.walkthrough.trail import Stop, stop

if TYPE_CHECKING:
    from kiosk.presenters.paging import Paging
    from kiosk.presenters.ward import Ward
    from kiosk.shell.others import Others

Rich = Mapping[tuple[str, int], str]
NOTED = ("note", "important", "warning", "call", "unknown")


def row_lines(rows: tuple[BlockRow, ...], area: str, headings: Mapping[str, str] = {}) -> tuple[Line, ...]:
    """The lines of rows as a screen shows them; `headings` are those the screen writes over a kind of row."""
    found: list[Line] = []
    for number, row in enumerate(rows):
        if heading := headings.get(row.kind, row.heading):
            found.append(
                Line("warning" if row.kind == "warning" else "heading", heading, f"{area}.head", number)
            )
        kind = "item" if row.kind in ("point", "bullet") else "text"
        found.append(Line(kind, row.plain, area, number))
    return tuple(found)


class Pages:
    """Knows every presenter whose page can be read."""

    def __init__(self, reading: Reading, others: Others, ward: Callable[[], Ward | None]) -> None:
        """`ward` is asked only on a chair's own page."""
        self._reading = reading
        self._others = others
        self._ward = ward
        self._changed: Callable[[], None] = lambda: None
        self._watched = False

    @property
    def source(self) -> Source:
        """As the voice's presenter asks for it."""
        return Source(self.language, self.page)

    def watch(self, changed: Callable[[], None]) -> None:
        """Have `changed` called when a page that can be read shows something else."""
        self._changed = changed
        others = self._others
        for one in (others.walk, others.sure, others.word_list, others.worries, others.ends):
            one.changed.connect(changed)
        for paged in (others.walk, others.sure, others.worries, others.ends):
            paged.paging.changed.connect(changed)

    def read_to(self) -> None:
        """Somebody is being read to: a question at a recovery chair does not give way to rest meanwhile."""
        if self._watched and (ward := self._ward()) is not None:
            ward.bedside.touched()

    def language(self, visit: Visit) -> str:
        """What the page that shows is written in."""
        if not visit.cover and (there := self._stop(visit.sheet or visit.page)) is not None:
            return there.topic.language
        language = find_language(visit.look.language)
        return language.content if language else ""

    def page(self, visit: Visit, words: tuple[str, ...]) -> Page | None:
        """What shows now; `words` are the screen's own, in the order it tells them."""
        if visit.cover:
            return self._listed(visit, words, "help") if visit.cover == "help" else None
        sheet = parse(visit.sheet) if visit.sheet else None
        if sheet is not None and sheet.leaf == "sure":
            return self._sure(visit, words)
        if sheet is not None and sheet.page == "glossary":
            return self._word(visit)
        address = parse(visit.page)
        if address is None or visit.sheet:
            return None
        if address.walks:
            return self._walk(visit, address)
        if address.page == "worries" and address.key:
            return self._worry(visit, words)
        if address.page == "end":
            return self._end(visit, words)
        if address.page == "recovery" and address.key and not address.leaf:
            return self._bedside(visit)
        return None

    def _stop(self, address: str) -> Stop | None:
        place = parse(address)
        if place is None or not (place.walks or place.leaf == "sure"):
            return None
        return stop(self._reading.library, place)

    def _walk(self, visit: Visit, address: Address) -> Page | None:
        walk, there = self._others.walk, self._stop(visit.page)
        if there is None or walk.covered:
            return None
        rows = walk.blocks.rows
        lines = (Line("heading", walk.title, "title"), *row_lines(rows, "blocks"))
        whole = not address.leaf
        if whole and walk.figure.story:
            lines = (*lines, Line("picture", walk.figure.story, "picture"))
        page = self._of(visit, lines, _rich("blocks", rows), walk.paging, {"blocks": 0})
        recorded = self._recorded(there, page.utterances) if whole else None
        if recorded is None:
            return page
        utterances, cuts = zip(*recorded, strict=True)
        return page._replace(utterances=utterances, cuts=cuts)

    def _sure(self, visit: Visit, words: tuple[str, ...]) -> Page:
        title, found, unknown, sources = (*words, "", "", "", "")[:4]
        sure = self._others.sure
        rows = sure.whole.rows
        heads = (Line("heading", title, "title"), Line("heading", found))
        lines = (*heads, *row_lines(rows, "whole", {"unknown": unknown, "sources": sources}))
        return self._of(visit, lines, _rich("whole", rows), sure.paging, {"whole": 0})

    def _word(self, visit: Visit) -> Page:
        words = self._others.word_list
        address = parse(visit.sheet)
        term = self._reading.library.term(address.key) if address is not None else None
        meaning = self._reading.say(plain(term.meaning)) if term is not None else ""
        lines = (Line("heading", words.word, "title"), Line("text", meaning, "meaning"))
        return self._of(visit, lines, {("meaning", 0): words.meaning})

    def _worry(self, visit: Visit, words: tuple[str, ...]) -> Page:
        worries = self._others.worries
        know, ask = worries.know.rows, worries.ask.rows
        knowing, asking = (*words, "", "")[:2]
        lines = (
            Line("heading", worries.title, "title"),
            *((Line("heading", knowing),) if know else ()),
            *row_lines(know, "know"),
            *((Line("heading", asking),) if ask else ()),
            *row_lines(ask, "ask"),
        )
        rich = {**_rich("know", know), **_rich("ask", ask)}
        return self._of(visit, lines, rich, worries.paging, {"know": 0, "ask": len(know)})

    def _end(self, visit: Visit, words: tuple[str, ...]) -> Page:
        ends = self._others.ends
        rows = ends.points.rows
        lines = (Line("heading", ends.title, "title"), *(Line("heading", one) for one in words[:1]))
        lines = (*lines, *row_lines(rows, "points"), *(Line("text", one) for one in words[1:]))
        return self._of(visit, lines, _rich("points", rows), ends.paging, {"points": 0})

    def _bedside(self, visit: Visit) -> Page | None:
        ward = self._ward()
        if ward is None or ward.bedside.page != "question":
            return None
        bedside = ward.bedside
        if not self._watched:
            self._watched = True
            bedside.changed.connect(self._changed)
        answers = (Line("answer", one.said, "answers", n) for n, one in enumerate(bedside.answers.rows))
        lines = (Line("text", bedside.question, "title"), Line("text", bedside.help, "help"), *answers)
        page = self._of(visit, lines, {})
        if not bedside.foreign:
            return page
        return page._replace(language="en", utterances=script(tuple(one for one in lines if one.text), "en"))

    def _listed(self, visit: Visit, words: tuple[str, ...], area: str) -> Page:
        lines = (Line("heading", words[0], "title"),) if words else ()
        return self._of(visit, (*lines, *(Line("text", one, area, n) for n, one in enumerate(words[1:]))), {})

    def _of(
        self,
        visit: Visit,
        lines: tuple[Line, ...],
        rich: Rich,
        paging: Paging | None = None,
        offsets: Mapping[str, int] = {},
    ) -> Page:
        language = self.language(visit)
        there = self._stop(visit.sheet or visit.page) if not visit.cover else None
        overrides = there.topic.speech if there is not None else ()
        shown = tuple(line for line in lines if line.text)
        return Page(language, script(shown, language, overrides), rich, paging, offsets)

    def _recorded(
        self, there: Stop, utterances: tuple[Utterance, ...]
    ) -> tuple[tuple[Utterance, Cut], ...] | None:
        """The step's recording, where there is one that says what shows."""
        name = f"{there.topic.id}/speech/{there.topic.language}/{there.step.id}"
        sound = self._reading.library.file(f"{name}.wav")
        if sound is None:
            return None
        table = self._reading.library.file(f"{name}.json")
        if table is None:
            return None
        text = files.read_text(table.parent, table.name, LARGEST, Problems(table.name))
        spoken = times(text) if text is not None else None
        return fitting(sound, spoken, utterances) if spoken is not None else None


def _rich(area: str, rows: tuple[BlockRow, ...]) -> Rich:
    return {(area, number): row.words for number, row in enumerate(rows)}
