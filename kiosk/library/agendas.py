"""Agendas that a clinic saved for its usual visits: names in every language, and topics in order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.findings import Finding
from kiosk.library import files, tables
from kiosk.library.problems import Problems, short

FILE = "agendas.toml"


@dataclass(frozen=True, slots=True)
class SavedAgenda:
    """One saved agenda. `titles` are (language, name) pairs; `topics` are ids, as they are written."""

    id: str
    titles: tuple[tuple[str, str], ...]
    topics: tuple[str, ...]

    def title(self, language: str) -> str:
        """Its name in a language, else in English, else the first it has."""
        names = dict(self.titles)
        return names.get(language) or names.get(files.FALLBACK) or self.titles[0][1]


@dataclass(frozen=True, slots=True)
class Agendas:
    """All that can be used, in their order, and what is wrong with the file."""

    saved: tuple[SavedAgenda, ...] = ()
    findings: tuple[Finding, ...] = ()


def read(content: Path, known: frozenset[str] | None = None) -> Agendas:
    """The saved agendas of a folder; none where it has no `agendas.toml`.

    `known` are the topics there are: one that is missing is a finding, and stays on the agenda, where
    staff are told of it.
    """
    if not files.exists(content, FILE):
        return Agendas()
    problems = Problems(FILE)
    source = tables.read(content, FILE, problems)
    found: list[tuple[int, SavedAgenda]] = []
    for id, entry in ((source.table or {}) if source else {}).items():
        assert source is not None
        if id == "schema" and not isinstance(entry, dict):
            continue
        table = entry if isinstance(entry, dict) else {}
        order, title, topics = table.get("order", 0), table.get("title"), table.get("topics")
        named = isinstance(title, dict) and all(isinstance(one, str) and one for one in title.values())
        listed = isinstance(topics, list) and topics and all(isinstance(one, str) for one in topics)
        if not isinstance(order, int) or not title or not named or not listed:
            problems.error(
                "topic.value",
                source.at(id),
                f"The agenda “{short(id)}” needs an order, a title and its topics.",
                'Write: order = 10, title = { en = "First visit" }, topics = ["what-ketamine-is"]',
            )
            continue
        source.unknown(table, ("order", "title", "topics"), id)
        assert isinstance(title, dict)
        assert isinstance(topics, list)
        for topic in topics if known is not None else ():
            if topic not in (known or ()):
                problems.error(
                    "path.unknown",
                    source.at(id, "topics"),
                    f"The agenda “{short(id)}” names “{short(topic)}”, and there is no such topic.",
                    problems.suggest(topic, known or ()),
                )
        names = tuple((str(code), name) for code, name in title.items())
        found.append((order, SavedAgenda(id, names, tuple(dict.fromkeys(topics)))))
    found.sort(key=lambda pair: (pair[0], pair[1].id))
    return Agendas(tuple(agenda for _, agenda in found), tuple(problems.found))
