"""A content folder in one language, with the clinic's values filled in; topics are read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from kiosk.errors import ContentError
from kiosk.library.shelves import PHASES, Entry, Shelf, StepRef

if TYPE_CHECKING:
    from datetime import date

    from kiosk.library.index import Index
    from kiosk.library.opening import Opening
    from kiosk.library.rendered import Rendered
    from kiosk.library.surroundings import Surroundings
    from kiosk.library.survey import Survey
    from kiosk.library.topics import End, Fact, GlossaryTerm, Source, Topic, Worry

KEPT = 12
"""Topics kept in memory: a walk goes back and forth within one, a path through a few."""


class Library:
    """One language's view of a content folder. Reads topics when asked; never raises over what they hold."""

    def __init__(
        self,
        content: Path,
        language: str,
        values: Mapping[str, str],
        opening: Opening | None,
        index: Index | None,
        hidden: bool,
        today: Callable[[], date] | None = None,
        beside: Library | None = None,
    ) -> None:
        """`today` tells when texts are too old; of `beside`, in another language, only surroundings stay."""
        self.language = language
        self._content = content
        self._values = dict(values)
        self._given = opening
        self._index = index
        self._hidden = hidden
        self._today = today
        self._shared: Surroundings | None = vars(beside).get("_surroundings") if beside else None
        self._day: date | None = None
        self._topics: dict[str, Topic | None] = {}
        self._reading = RLock()

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages `library.toml` names."""
        return self._index.languages if self._index else self._opening.languages

    @cached_property
    def content(self) -> str:
        """Twelve digits that change whenever anything in the folder does."""
        if self._index:
            return self._index.content
        from kiosk.library.fingerprints import content_hash

        return content_hash(self._content)

    @cached_property
    def _opening(self) -> Opening:
        if self._given is not None:
            return self._given
        from kiosk.library.opening import Opening, read
        from kiosk.library.problems import Problems

        return read(self._content, Problems("library.toml")) or Opening()

    @cached_property
    def _surroundings(self) -> Surroundings:
        from kiosk.library.surroundings import in_language, surroundings

        shared, self._shared = self._shared, None
        if shared is not None:
            return in_language(shared, self._content, self.language)
        return surroundings(self._content, self.language, self._values)

    @cached_property
    def _rendered(self) -> Rendered:
        from kiosk.clock import BUILT
        from kiosk.library.rendered import Rendered

        today = self._today or (lambda: BUILT)
        return Rendered(self._content, self.language, self._surroundings.around, today)

    def warm(self) -> None:
        """Make ready what every topic needs, and what home leads to, so that a first touch opens at once.

        Takes a third of a second: for after the first frame, on any thread.
        """
        from kiosk.library import reading

        reading.topic(self._content, "", self.language, self._surroundings.around)
        for first in (path[0] for path in map(self.path, PHASES) if path):
            self.topic(first.topic)
        self.worries()

    def shelves(self) -> tuple[Shelf, ...]:
        """The four phases as home shows them."""
        return self._index.shelves if self._index else self._shelves

    @cached_property
    def _shelves(self) -> tuple[Shelf, ...]:
        return tuple(Shelf(phase, self._home(phase), len(self.path(phase))) for phase in PHASES)

    def _home(self, phase: str) -> str:
        from kiosk.library import figures
        from kiosk.library.problems import Problems

        file = self._opening.home.get(phase, "")
        safe = file and figures.read(self._content, file, Problems(file)) is not None
        return file if safe else ""

    def path(self, phase: str) -> tuple[StepRef, ...]:
        """The steps of a phase's path that can be shown now."""
        paths = self._index.paths if self._index else self._paths
        return paths.get(phase, ())

    @cached_property
    def _paths(self) -> Mapping[str, tuple[StepRef, ...]]:
        return {phase: tuple(self._path(phase)) for phase in PHASES}

    def _path(self, phase: str) -> list[StepRef]:
        found = []
        for mention in self._opening.paths.get(phase, ()):
            number = self.number(mention.topic, mention.step)
            if number:
                found.append(StepRef(mention.topic, mention.step, number))
        return found

    def number(self, topic: str, step: str) -> int:
        """A step's number in its topic, 0 when it is not shown."""
        whole = self.topic(topic)
        ids = [each.id for each in whole.steps] if whole else []
        return ids.index(step) + 1 if step in ids else 0

    def topic(self, id: str) -> Topic | None:
        """One topic, or None when it cannot be shown. May be asked for on any thread."""
        if self._hidden:
            return None
        with self._reading:
            if self._today and self._day != (day := self._today()):
                self._day = day  # a translation may have become too old since yesterday
                self._topics.clear()
            if id in self._topics:
                self._topics[id] = self._topics.pop(id)
                return self._topics[id]
            found = self._rendered.topic(id)
            self._topics[id] = found
            if len(self._topics) > KEPT:
                del self._topics[next(iter(self._topics))]
            return found

    def holds(self, id: str) -> bool:
        """Whether a topic is in memory, so that asking for it costs nothing."""
        return id in self._topics

    def entries(self) -> tuple[Entry, ...]:
        """All topics that can be shown, by shelf, order and title."""
        return self.survey().entries

    def claims(self) -> tuple[str, ...]:
        """Every statement that a page makes, sorted."""
        return self.survey().claims

    def survey(self) -> Survey:
        """Everything that only a walk through the whole library can tell; done once."""
        return self._survey

    @cached_property
    def _survey(self) -> Survey:
        from kiosk.library import survey

        if self._index:
            from kiosk.library import index

            kept = index.survey_of(self._index)
            if kept is not None:
                return kept
        if self._hidden:
            return survey.Survey((), ())
        others = (self.worries(), self.terms(), tuple(end for phase in PHASES if (end := self.end(phase))))
        return survey.survey(self._content, self._rendered.topic, *others)

    def worries(self) -> tuple[Worry, ...]:
        """All worries, in their order."""
        return self._worries

    @cached_property
    def _worries(self) -> tuple[Worry, ...]:
        from dataclasses import replace

        from kiosk.library import worries

        if self._hidden:
            return ()
        found = self._rendered.entries(worries.read, worries.FOLDER, lambda worry: worry.id)
        return tuple(replace(worry, leads_to=self.resolve(worry.leads_to) or "") for worry in found)

    def worry(self, id: str) -> Worry | None:
        """One worry."""
        return next((one for one in self.worries() if one.id == id), None)

    def terms(self) -> tuple[GlossaryTerm, ...]:
        """All glossary words, sorted."""
        return self._terms

    @cached_property
    def _terms(self) -> tuple[GlossaryTerm, ...]:
        from kiosk.library import glossary

        if self._hidden:
            return ()
        found = self._rendered.entries(glossary.read, glossary.FOLDER, lambda term: term.id)
        return tuple(sorted(found, key=lambda term: (term.word.casefold(), term.id)))

    def term(self, id: str) -> GlossaryTerm | None:
        """One glossary word."""
        return next((term for term in self.terms() if term.id == id), None)

    def end(self, phase: str) -> End | None:
        """What to do next after a phase's path."""
        return next((end for end in self._ends if end.phase == phase), None)

    @cached_property
    def _ends(self) -> tuple[End, ...]:
        from kiosk.library import ends

        if self._hidden:
            return ()
        return self._rendered.entries(ends.read, ends.FOLDER, lambda end: end.phase)

    def fact(self, id: str) -> Fact | None:
        """One statement's grade and sources."""
        return self._surroundings.around.evidence.fact(id)

    def source(self, id: str) -> Source | None:
        """One source."""
        return (self._surroundings.around.evidence.sources or {}).get(id)

    def sources(self) -> tuple[Source, ...]:
        """The sources that the pages cite, by authors and year; no marketing among them."""
        return self._sources

    @cached_property
    def _sources(self) -> tuple[Source, ...]:
        return self._surroundings.around.evidence.cited(self.claims())

    def resolve(self, to: str) -> str | None:
        """The address that a link leads to, or None when there is nothing to see there."""
        from kiosk.library import leads

        return leads.resolve(self, to)

    def file(self, relative: str) -> Path | None:
        """A file of the content folder, or None when it is missing or outside."""
        from kiosk.library import files

        name = files.inside(self._content, relative)
        return Path(name) if name is not None and files.exists(self._content, relative) else None


def open_library(
    content: Path,
    language: str,
    values: Mapping[str, str],
    index: Index | None = None,
    hidden: bool = False,
    today: Callable[[], date] | None = None,
    beside: Library | None = None,
) -> Library:
    """A library. With an index nothing is read at all; without one, only `library.toml`.

    Raises ContentError when the folder or `library.toml` cannot be read.
    """
    from kiosk.library import files

    if index is not None and files.exists(content, "library.toml"):
        return Library(content, language, values, None, index, hidden, today, beside)
    from kiosk.library import opening
    from kiosk.library.problems import Problems

    problems = Problems(opening.FILE)
    found = opening.read(content, problems)
    if found is None:
        raise ContentError(
            f"The content folder {content} cannot be used: {problems.found[0].message}",
            "Check the folder's name, or start with --content and the folder that holds library.toml.",
            tuple(problems.found),
        )
    return Library(content, language, values, found, None, hidden, today, beside)
