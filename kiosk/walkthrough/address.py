"""Every screen has an address: how one is written, read and compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

PLAIN = frozenset(
    "attract welcome home topics worries glossary sources help about licenses interpreter staff trouble "
    "comfort hidden idle goodbye board recovery consult handout".split()
)
PAGED = frozenset(("topics", "worries", "glossary", "interpreter", "sources", "licenses"))
KEYED = frozenset(("topic", "path", "end", "worries", "glossary", "interpreter", "consult"))
WALKS = frozenset(("topic", "path", "consult"))
"""Pages that show a step."""
SHEETS = frozenset(("comfort",))
COVERS = frozenset(("help", "hidden", "idle"))
LEAVES = frozenset(("more", "sure"))
MOST_CHAIRS = 8
CHAIRS = frozenset(("board", "recovery"))
CHAIR_LEAVES = {
    "board": frozenset("open hold release readings numbers handover leave teach record".split()),
    "recovery": frozenset(("escort",)),
}
"""What staff and what a patient's screen show of one chair, beyond its first page."""


@dataclass(frozen=True, slots=True)
class Address:
    """A screen's address. `step` and `part` count from 1; `step` is 0 where there are no steps.

    `key` is a topic, phase, worry, term, language or chair; `leaf` is `more`, `sure` or a chair's page.
    """

    page: str
    key: str = ""
    step: int = 0
    part: int = 1
    leaf: str = ""

    def __str__(self) -> str:
        words = [self.page]
        if self.key:
            words.append(self.key)
        if self.step:
            words.append(str(self.step))
        if self.leaf:
            words.append(self.leaf)
        if self.part > 1:
            words += ["page" if self.page in PAGED and not self.key else "part", str(self.part)]
        return "/".join(words)

    @property
    def walks(self) -> bool:
        """Whether this is a step of a path or topic."""
        return self.page in WALKS and bool(self.step)

    def at(self, step: int) -> Address:
        """The same walk at another step."""
        return replace(self, step=step, part=1, leaf="")

    def whole(self) -> Address:
        """The page itself, without part or leaf."""
        return replace(self, part=1, leaf="")


def _count(word: str) -> int:
    """A number from 1 to 9999, or 0 for anything else."""
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 4 else 0


def parse(text: str) -> Address | None:
    """The address that `text` writes, or None when it writes none."""
    page, *rest = text.strip().strip("/").split("/")
    if page not in PLAIN and page not in KEYED:
        return None
    part = 1
    if len(rest) >= 2 and rest[-2] in ("part", "page") and _count(rest[-1]):
        part = _count(rest[-1])
        rest = rest[:-2]
    leaf = ""
    if (page == "home" and rest == ["more"]) or (len(rest) == 3 and rest[-1] in LEAVES):
        leaf = rest.pop()
    if not rest:
        return Address(page, part=part, leaf=leaf) if page in PLAIN else None
    if page in CHAIRS:
        return _chair(page, rest, part)
    if page not in KEYED or not _wellformed(rest[0]):
        return None
    if len(rest) == 1:
        step = 1 if page in WALKS else 0
        return Address(page, rest[0], step, part, leaf)
    step = _count(rest[1])
    if len(rest) > 2 or page not in WALKS or not step:
        return None
    return Address(page, rest[0], step, part, leaf)


def _chair(page: str, rest: list[str], part: int) -> Address | None:
    """A chair's page: `board/3`, `board/3/hold`, `recovery/3`."""
    chair, *leaves = rest
    if not 1 <= _count(chair) <= MOST_CHAIRS or chair != str(_count(chair)):
        return None
    if leaves and (len(leaves) > 1 or leaves[0] not in CHAIR_LEAVES[page]):
        return None
    return Address(page, chair, part=part, leaf=leaves[0] if leaves else "")


def _wellformed(key: str) -> bool:
    return 0 < len(key) <= 80 and all(c.isascii() and (c.isalnum() or c in "-_") for c in key)
