"""Which steps of a library are cut on the smallest screen at the largest text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.help.numbers import read_numbers
from kiosk.languages.registry import LANGUAGES
from kiosk.library import files, survey
from kiosk.library.blocks import Block
from kiosk.library.catalogue import Library, open_library
from kiosk.library.problems import Problems
from kiosk.library.topics import Topic
from kiosk.presenters.blocks import BlockRow, divided, rows
from kiosk.presenters.reading import Reading
from kiosk.presenters.sure import Sure
from kiosk.session.current import Current
from kiosk.session.visit import SCALES, Look, Visit
from kiosk.settings import Settings
from kiosk.shell.fit import sample
from kiosk.shell.fit.ruler import Place, Ruler
from kiosk.shell.fit.values import longest
from kiosk.shell.libraries import dressed
from kiosk.shell.plan import Plan
from kiosk.shell.tour import panel_of

SMALLEST = (1280, 800)
MOST_TOPICS = 200
"""In a larger library only those with the longest texts are measured."""
ROW, TITLE, NAME = "row", "title", "name"


@dataclass(frozen=True, slots=True)
class Cut:
    """Words that do not fit. `leaf` is empty, more or sure; `words` are as they stand on the page."""

    topic: str
    language: str
    step: str
    leaf: str
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found, and how many of the library's topics were measured."""

    cuts: tuple[Cut, ...]
    topics: int
    of: int


def measure(content: Path, given: Mapping[str, str]) -> Measured:
    """Measure every step of a library in every language of its own, with the values that a clinic has set.

    Raises ContentError where the library cannot be opened, StartError where nothing can be drawn.
    """
    every = tuple(survey.topics(content))
    chosen = every if len(every) <= MOST_TOPICS else _largest(content, every)
    filled = longest(content, given)
    listed = open_library(content, "en", filled).languages
    cuts: dict[Cut, None] = {}
    for language in (one.code for one in LANGUAGES if one.code in listed and not one.pseudo):
        cuts.update(dict.fromkeys(_language(content, language, chosen, filled, given)))
    return Measured(tuple(cuts), len(chosen), len(every))


def _largest(content: Path, ids: Sequence[str]) -> tuple[str, ...]:
    def size(id: str) -> int:
        try:
            return (content / files.in_language(content, id, "en")).stat().st_size
        except OSError:
            return 0

    return tuple(sorted(sorted(ids, key=size, reverse=True)[:MOST_TOPICS]))


def _language(
    content: Path, code: str, ids: Sequence[str], filled: Mapping[str, str], given: Mapping[str, str]
) -> Iterator[Cut]:
    look = Look("day", len(SCALES) - 1, code)
    with TemporaryDirectory() as folder:
        sample.write(Path(folder), code)
        ruler = Ruler(_plan(Path(folder), look))
        try:
            for values in (filled, given):
                pages = _Pages(ruler, open_library(content, code, values), look)
                for id in ids:
                    # What the clinic has not set shows in other words, or not at all.
                    if values is filled or _conditional(content, id, code):
                        yield from pages.topic(id)
        finally:
            ruler.close()


def _conditional(content: Path, id: str, code: str) -> bool:
    file = files.in_language(content, id, code)
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file))
    return text is not None and "unless=" in text


def _plan(content: Path, look: Look) -> Plan:
    settings = Settings()
    numbers, _ = read_numbers(content, settings.clinic.region)
    panel = panel_of(SMALLEST, 0, settings.screen.density)
    return Plan(settings, content, None, {}, numbers, panel, SMALLEST, (look.language,), look, still=True)


class _Pages:
    """Measures what stands on the pages of a library; real pages say how much room there is."""

    def __init__(self, ruler: Ruler, library: Library, look: Look) -> None:
        self._ruler = ruler
        self._library = library
        self._current = Current(lambda: Visit(look=look))
        self._reading = Reading(self._current, lambda _: library, dressed)
        self._sure = Sure(self._current, self._reading)
        self._step, self._over = ruler.step(sample.STEP), ruler.sheet(sample.SHEET)

    def topic(self, id: str) -> Iterator[Cut]:
        """What is cut in a topic; nothing where it cannot be shown, or not in this language."""
        topic = self._library.topic(id)
        if topic is None or topic.language != self._library.language:
            return
        cut = Cut(topic.id, topic.language, "", "", NAME, topic.title)
        if self._ruler.chip(self._reading.say(f"{topic.title} · 10 of 10")) > self._step.width:
            yield cut
        for number, step in enumerate(topic.steps, 1):
            here = replace(cut, step=step.id)
            tall, wide = self._ruler.title(self._reading.say(step.title))
            room = self._step.room - tall
            if wide or room <= 0:
                yield replace(here, what=TITLE, words=step.title)
            yield from self._blocks(step.blocks, room, here)
            yield from self._blocks(step.more, room, replace(here, leaf="more"))
            if step.sure:
                yield from self._whole(topic, number, replace(here, leaf="sure"))

    def _blocks(self, blocks: tuple[Block, ...], room: float, here: Cut) -> Iterator[Cut]:
        """As the page does it: whole blocks, else their sentences, else smaller letters."""
        place, say = self._step, self._reading.say
        shown = rows(blocks, say)
        unfit = self._ruler.unfit(shown, place, room)
        yield from (replace(here, what=ROW, words=shown[row].plain) for row in unfit.wide)
        if unfit.tall:
            parts = rows(divided(blocks, frozenset(unfit.tall)), say)
            if self._ruler.unfit(parts, place, room).tall:
                yield from self._smallest(parts, place, room, here)

    def _whole(self, topic: Topic, number: int, here: Cut) -> Iterator[Cut]:
        shown, place = self._sheet(topic, number), self._over
        unfit = self._ruler.unfit(shown, place, place.room)
        yield from (replace(here, what=ROW, words=shown[row].plain) for row in unfit.wide)
        if unfit.tall:
            yield from self._smallest(shown, place, place.room, here)

    def _smallest(self, shown: tuple[BlockRow, ...], place: Place, room: float, here: Cut) -> Iterator[Cut]:
        """The rows that are cut even in the smallest letters."""
        for row in self._ruler.unfit(shown, place, room, place.least).tall:
            yield replace(here, what=ROW, words=shown[row].plain)

    def _sheet(self, topic: Topic, number: int) -> tuple[BlockRow, ...]:
        address = f"topic/{topic.id}/{number}"
        self._current.change(replace(self._current.visit, trail=(address,), sheet=f"{address}/sure"))
        return self._sure.whole.rows
