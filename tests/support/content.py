"""Builds small content folders for tests: sound by default, so that a test says only what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.findings import Finding
from kiosk.library.catalogue import Library, open_library
from kiosk.library.loader import Summary, check, read_topic
from kiosk.library.topics import Topic

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720" width="960" height="720">\n'
    "  <title>A chair</title>\n"
    '  <rect x="10" y="10" width="900" height="600" fill="#F7F0E5"/>\n'
    "</svg>\n"
)
FACTS = """\
["what.1"]
grade = "A"
sources = ["one2020", "two2021"]
["nmda.3"]
grade = "C"
sources = ["two2021"]
["during.5"]
grade = "D"
sources = []
["label.1"]
grade = "R"
sources = ["label"]
["during.11"]
grade = "B"
sources = ["one2020"]
"""
SOURCES = """\
[[source]]
id = "one2020"
title = "A first study"
authors = "One"
year = 2020
venue = "A journal"
kind = "rct"
doi = "10.1/one"
[[source]]
id = "two2021"
title = "A second study"
authors = "Another"
year = 2021
venue = "A journal"
kind = "animal"
url = "https://example.org/two"
[[source]]
id = "label"
title = "A label"
authors = "Maker"
year = 2019
venue = "Regulator"
kind = "label"
[[source]]
id = "blog"
title = "Come to us"
authors = "Clinic"
year = 2024
venue = "Clinic page"
kind = "clinic-blog"
"""
VALUES = """\
["infusion.minutes"]
kind = "whole"
unit = "minutes"
["comfort.music"]
kind = "switch"
["phone.day"]
kind = "text"
"""
TOPIC = """\
schema = 1
phase = "during"
order = 10
audience = "patient"
kind = "know"
icon = "chair"
"""
STEP = """\
## In the chair {#chair}

![A person lies back in a chair.](figures/chair.svg "The chair leans back.")

You lie back in a calm room.[^what.1]
"""


def front(title: str = "In the chair", more: str = "") -> str:
    """A front matter."""
    return f'+++\ntitle = "{title}"\nsummary = "What the room is like."\n{more}+++\n\n'


class Content:
    """A content folder in the making."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.write("library.toml", "schema = 1\n")
        self.write("facts.toml", FACTS)
        self.write("sources.toml", SOURCES)
        self.write("values.toml", VALUES)
        self.write("figures/shared.svg", DRAWING)

    def write(self, relative: str, text: str | bytes) -> Content:
        """Write one file."""
        file = self.root / relative
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return self

    def topic(self, id: str = "in-the-chair", body: str = STEP, toml: str = TOPIC, head: str = "") -> Content:
        """Write a topic with its drawing."""
        self.write(f"{id}/topic.toml", toml)
        self.write(f"{id}/en.md", (head or front()) + body)
        return self.write(f"{id}/figures/chair.svg", DRAWING)

    def books(self) -> Content:
        """Write a glossary, worries and ends."""
        self.write(
            "glossary/en.md",
            '## infusion {#infusion say="in-FYOO-zhun" also="infusions, drip"}\n\n'
            "Medicine that goes in slowly through a thin tube.[^label.1]\n\n"
            "## Brain cell {#cell}\n\nThe brain's smallest working part.\n",
        )
        self.write(
            "worries/worries.toml",
            '[losing-control]\norder = 20\nicon = "hand"\nleads_to = "in-the-chair#chair"\n'
            '[sick]\norder = 10\nicon = "bowl"\nleads_to = "in-the-chair#chair"\n',
        )
        self.write(
            "worries/en.md",
            "## Losing control {#losing-control}\n\n- It passes.[^during.11]\n  {: icon=moon }\n\n"
            "### What you can ask for {.ask}\n\n- A signal\n  {: icon=hand }\n\n"
            "## Feeling sick {#sick}\n\n- Tell us.\n",
        )
        return self.write("ends/en.md", "## You are ready {#during}\n\n- Rest for a while.\n")

    def path(self, phase: str, *steps: str) -> Content:
        """Let a phase's button open these steps."""
        listed = ", ".join(f'"{step}"' for step in steps)
        text = f'schema = 1\n[path]\n{phase} = [{listed}]\n[home]\n{phase} = "figures/shared.svg"\n'
        return self.write("library.toml", text)

    def open(self, values: Mapping[str, str] | None = None, hidden: bool = False) -> Library:
        """The folder as a library, without an index."""
        return open_library(self.root, "en", values or {}, None, hidden)

    def read(
        self, id: str = "in-the-chair", values: Mapping[str, str] | None = None
    ) -> tuple[Topic | None, tuple[Finding, ...]]:
        """One topic and what is wrong with it."""
        return read_topic(self.root, id, "en", values or {})

    def check(self, values: Mapping[str, str] | None = None) -> tuple[Summary, tuple[Finding, ...]]:
        """Everything that is wrong."""
        return check(self.root, values or {})


def places(findings: tuple[Finding, ...], rule: str) -> list[tuple[str, int, int]]:
    """Where findings of a rule are."""
    return [(finding.file, finding.line, finding.column) for finding in findings if finding.rule == rule]


def rules(findings: tuple[Finding, ...]) -> set[str]:
    """The rules that findings name, information left out."""
    return {finding.rule for finding in findings if finding.level != "info"}
