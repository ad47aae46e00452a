"""The few lines of TOML between `+++` at the top of a Markdown file."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.problems import Problems, Text
from kiosk.library.tables import Source, Table

FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Divided:
    """A Markdown file in its two parts. `body` is the offset in `text` where the Markdown starts."""

    text: Text
    source: Source | None
    body: int
    closed: bool = True

    @property
    def readable(self) -> bool:
        """Whether the front matter says something, or says nothing because there is none."""
        return self.closed and (self.source is None or self.source.table is not None)

    @property
    def table(self) -> Table:
        """What the front matter says; empty where there is none."""
        return (self.source.table or {}) if self.source else {}


def divide(text: str, problems: Problems) -> Divided:
    """Take the front matter off the Markdown."""
    whole = Text(text)
    if not text.startswith(FENCE + "\n"):
        return Divided(whole, None, 0)
    end = text.find("\n" + FENCE, len(FENCE))
    while end >= 0 and text[end + 1 + len(FENCE) : end + 2 + len(FENCE)] not in ("", "\n"):
        end = text.find("\n" + FENCE, end + 1)
    if end < 0:
        problems.error(
            "toml.syntax",
            (1, 1),
            "The part between the two +++ lines is not closed.",
            "Put a line with +++ after the title and the summary.",
        )
        return Divided(whole, None, len(text), closed=False)
    source = Source(text[len(FENCE) + 1 : end + 1], problems, first_line=2)
    return Divided(whole, source, min(end + 1 + len(FENCE) + 1, len(text)))
