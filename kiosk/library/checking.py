"""Reading a whole content folder to find everything that is wrong with it, not only the first thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.errors import ContentError
from kiosk.findings import Finding, Level
from kiosk.library import (
    agendas,
    ends,
    facts,
    figures,
    files,
    glossary,
    links,
    opening,
    pictures,
    sheets,
    survey,
    tables,
    worries,
)
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.portions import Drawings, Looked, Topics
from kiosk.library.problems import WHOLE, Problems, short, suggestion
from kiosk.library.shelves import PHASES
from kiosk.spread import InPlace, Spread, portions

FEWEST_STEPS, MOST_STEPS = 4, 10


@dataclass(frozen=True, slots=True)
class Summary:
    """What a check came to. Information is listed but not counted."""

    content: str
    topics: int
    errors: int
    warnings: int


def summary(content: Path, topics: int, findings: Iterable[Finding]) -> Summary:
    """Count some findings."""
    levels = [finding.level for finding in findings]
    return Summary(str(content), topics, levels.count(Level.ERROR), levels.count(Level.WARNING))


def check(
    content: Path,
    values: Mapping[str, str] | None = None,
    signed: Collection[str] = (),
    spread: Spread | None = None,
) -> tuple[Summary, tuple[Finding, ...]]:
    """Read everything and report every finding, in the order of file, line and column.

    `signed` are the topics that a clinic has signed; `spread` shares the work out, which is done in place
    without it. Raises ContentError when there is no folder to read.
    """
    if not content.is_dir():
        raise ContentError(
            f"There is no content folder {content}.",
            "Check the name, or give the folder that holds library.toml.",
        )
    checked = _Check(content, values or {}, spread or InPlace())
    topics = checked.everything(signed)
    findings = tuple(sorted(set(checked.findings)))
    return summary(content, topics, findings), findings


class _Check:
    """One pass over a folder; what links lead to is judged when everything has been read."""

    def __init__(self, content: Path, values: Mapping[str, str], spread: Spread) -> None:
        self.content = content
        self.values = values
        self.spread = spread
        self.findings: list[Finding] = []
        self.references: list[Reference] = []
        self.topics: dict[str, Looked] = {}
        self.worries: set[str] = set()
        self.ids = self._limited()

    def everything(self, signed: Collection[str]) -> int:
        """Read it all; the number of topics there are."""
        about = Problems(opening.FILE)
        found = opening.read(self.content, about) or opening.Opening()
        for language in found.languages:
            self._language(language, drawings=language == found.languages[0])
        self._facts()
        self.findings += Drawings(self.content)((pictures.SHARED,))
        self._references()
        self._paths(found, about)
        self.findings += agendas.read(self.content, frozenset(self.topics)).findings
        self._unsigned(signed)
        self.findings += about.found
        return len(self.topics)

    def _language(self, language: str, drawings: bool) -> None:
        read = Topics(self.content, language, self.values, drawings)
        around = read.surroundings.around
        self.findings += read.surroundings.findings
        for looked in self.spread.over(read, portions(self.ids)):
            for topic in looked:
                self.findings += topic.findings
                self.references += topic.references
                self.topics.setdefault(topic.id, topic)
        words = glossary.read(self.content, language, around)
        fears = worries.read(self.content, language, around)
        last = ends.read(self.content, language, around)
        self.worries |= {worry.id for worry in fears.entries}
        for book in (words, fears, last):
            self.findings += book.findings
            self.references += book.references
        self._sheets(language, around)

    def _limited(self) -> tuple[str, ...]:
        """The topics, up to as many as a library may have."""
        ids = tuple(islice(survey.topics(self.content), files.TOPICS_LIMIT + 1))
        if len(ids) > files.TOPICS_LIMIT:
            about = Problems(ids[-1])
            about.error(
                "file.too-large",
                WHOLE,
                f"There are more than {files.TOPICS_LIMIT} topics; the rest is not read.",
                "Split the library.",
            )
            self.findings += about.found
        return ids[: files.TOPICS_LIMIT]

    def _sheets(self, language: str, around: Around) -> None:
        if files.exists(self.content, files.in_language(self.content, "sheets", language)):
            book = sheets.read(self.content, language, around)
            self.findings += book.findings
            self.references += book.references

    def _facts(self) -> None:
        about, apart = Problems(facts.FACTS), Problems(facts.FACTS)
        evidence = facts.read(self.content, apart, Problems(facts.SOURCES))
        facts.unsourced(evidence, about, tables.read(self.content, facts.FACTS, Problems(facts.FACTS)))
        self.findings += about.found

    def _references(self) -> None:
        for reference in self.references:
            if not self._leads(reference.to):
                about = Problems(reference.file)
                about.error(
                    "link.dead",
                    reference.at,
                    f"“{short(reference.to)}” leads nowhere.",
                    self._hint(reference.to),
                )
                self.findings += about.found

    def _leads(self, to: str) -> bool:
        if match := links.WORRY.fullmatch(to):
            return match["worry"] in self.worries
        if match := links.TOPIC.fullmatch(to):
            read = self.topics.get(match["topic"])
            return read is not None and (not match["step"] or match["step"] in read.ids)
        return to in links.PAGES

    def _hint(self, to: str) -> str:
        match = links.TOPIC.fullmatch(to)
        if match is None:
            return suggestion(to.removeprefix("worries/"), self.worries)
        read = self.topics.get(match["topic"])
        if read is None:
            return suggestion(match["topic"], self.topics)
        return suggestion(match["step"] or "", read.ids)

    def _paths(self, found: opening.Opening, about: Problems) -> None:
        for phase in PHASES:
            mentions = found.paths.get(phase, ())
            for mention in mentions:
                if not self._leads(f"topic/{mention.topic}#{mention.step}"):
                    about.error(
                        "path.unknown",
                        mention.at,
                        f"There is no step “{short(f'{mention.topic}#{mention.step}')}”.",
                        self._hint(f"topic/{mention.topic}#{mention.step}"),
                    )
            if phase in found.paths and not FEWEST_STEPS <= len(mentions) <= MOST_STEPS:
                about.warn(
                    "path.length",
                    mentions[0].at if mentions else WHOLE,
                    f"The path “{phase}” has {len(mentions)} steps.",
                    f"A path has {FEWEST_STEPS} to {MOST_STEPS} steps.",
                )
            self._home(phase, found, about)

    def _home(self, phase: str, found: opening.Opening, about: Problems) -> None:
        file = found.home.get(phase, "")
        if not file or not files.exists(self.content, file):
            outside = file and files.inside(self.content, file) is None
            where = "outside the content folder" if outside else "missing"
            if not file and not found.paths.get(phase):
                return
            about.error(
                "figure.outside" if outside else "figure.missing",
                found.places.get(phase, WHOLE),
                f"The picture of “{phase}” on home is {where}.",
                f'Write: {phase} = "figures/name.svg" under [home].',
            )
            return
        problems = Problems(file)
        figures.read(self.content, file, problems)
        self.findings += problems.found

    def _unsigned(self, signed: Collection[str]) -> None:
        for id, read in self.topics.items():
            if read.language and id not in signed:
                about = Problems(f"{id}/{read.language}.md")
                about.info(
                    "topic.unsigned",
                    WHOLE,
                    "The clinic has not signed this topic; it is shown as a draft.",
                    "A clinician reads it and signs it; a later version of this program keeps the signature.",
                )
                self.findings += about.found
