"""What a check needs of some topics, small enough to come from another process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.findings import Finding, Level
from kiosk.library import figures, files, reading
from kiosk.library.figures import Drawing
from kiosk.library.links import Reference
from kiosk.library.problems import WHOLE, Problems, short
from kiosk.library.surroundings import surroundings


@dataclass(frozen=True, slots=True)
class Looked:
    """A topic as it was found: its steps' ids, and the language of its text, empty where nothing shows."""

    id: str
    findings: tuple[Finding, ...]
    references: tuple[Reference, ...]
    ids: frozenset[str]
    language: str


class Topics:
    """Reads some topics in one language, with what their texts may refer to, which is read once."""

    def __init__(
        self, content: Path, language: str, values: Mapping[str, str], drawings: bool = False
    ) -> None:
        """`drawings` looks at every drawing of the topics too: once is enough for all languages."""
        self._given = content, language, values, drawings
        self.surroundings = surroundings(content, language, values)

    def __reduce__(self) -> tuple[type[Topics], tuple[Path, str, Mapping[str, str], bool]]:
        """To another process goes what it needs to read all of it again."""
        return Topics, self._given

    def __call__(self, ids: tuple[str, ...]) -> tuple[Looked, ...]:
        """The topics in that order. Never raises."""
        content, language, _, drawings = self._given
        around = self.surroundings.around
        # What was found in order for a text need not be looked at again.
        folders = Drawings(content, around.sound)
        found = []
        for id in ids:
            read = reading.topic(content, id, language, around)
            allowed = read.plan.allow if read.plan else ()
            kept = tuple(f for f in read.findings if f.level is not Level.WARNING or f.rule not in allowed)
            if drawings:
                kept += folders((f"{id}/figures",))
            shown = read.topic.language if read.topic is not None else ""
            found.append(Looked(id, kept, read.references, read.ids, shown))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Drawings:
    """Looks at every drawing in some figures folders, also those that no text uses yet."""

    content: Path
    sound: dict[bytes, Drawing] = field(default_factory=dict)
    """Those in order, by the digests of their texts."""

    def __call__(self, folders: tuple[str, ...]) -> tuple[Finding, ...]:
        """What is wrong with them."""
        return tuple(finding for folder in folders for finding in self._folder(folder))

    def _folder(self, folder: str) -> list[Finding]:
        if files.absent(self.content, folder) or files.inside(self.content, folder) is None:
            return []
        found: list[Finding] = []
        for number, (name, is_folder) in enumerate(files.names(self.content / folder)):
            file = f"{folder}/{name}"
            problems = Problems(short(file, 200))
            if number == files.FOLDER_LIMIT and folder != "figures":
                problems.error(
                    "file.too-large",
                    WHOLE,
                    f"There are more than {files.FOLDER_LIMIT} drawings here; the rest is not read.",
                    "Remove those that no text uses.",
                )
                return found + problems.found
            if name.endswith(".svg") and not is_folder:
                figures.read(self.content, file, problems, self.sound)
                found += problems.found
        return found
