"""Says whether a pattern from a content folder is safe to run: written right, short, and unable to run wild.

A pattern runs wild when the same words can be shared out between its repeats in very many ways. So the
pattern is walked once: a repeat may not hold another repeat or a choice, and repeats that can take the same
characters, one after the other with nothing firm between them, multiply; the product has a limit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LONGEST = 600
WINDOW = 240
BUDGET = 100_000
FEW = 3
DEEPEST = 5
ALPHABET = frozenset(map(chr, (*range(32, 127), *range(0x621, 0x64B)))) | frozenset("\náéíóúüñ¿¡\u2019")
"""Letters that patterns are about: English, Spanish and Arabic ones."""
WORDS = frozenset(char for char in ALPHABET if char.isalnum() or char == "_")

TOKEN = re.compile(
    r"\(\?(?:<?[=!]|:|P<\w+>|#)|\(|\)|\||\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[.^$]|(?:\*|\+|\?|\{\d*,?\d*\})[?+]?|.",
    re.DOTALL,
)
QUANTIFIER = re.compile(r"(\*|\+|\?|\{(\d*)(,?)(\d*)\})[?+]?\Z")


class Unsafe(ValueError):
    """The pattern may run wild; the message says where."""


@dataclass(slots=True)
class Path:
    """The repeats that are still open at a place in the pattern: what each can take and how much."""

    open: list[tuple[frozenset[str], int]] = field(default_factory=list)

    def firm(self, chars: frozenset[str]) -> None:
        """A character that must stand here shuts the repeats that cannot take it."""
        self.open = [(taken, size) for taken, size in self.open if taken & chars]

    def edge(self) -> None:
        """A word's edge shuts the repeats that take only letters, or only what is no letter."""
        self.open = [(taken, size) for taken, size in self.open if taken & WORDS and taken - WORDS]

    def repeat(self, chars: frozenset[str], least: int, most: int) -> None:
        """A repeat of one character opens; with those that share its characters it must stay in budget."""
        if least:
            self.firm(chars)
        if most > least:
            self.share(chars, min(most, WINDOW) - min(least, WINDOW) + 1)

    def share(self, chars: frozenset[str], size: int) -> None:
        """Opens something that can take `chars` in `size` ways."""
        product = size
        for taken, other in self.open:
            if taken & chars:
                product *= other
        if product > BUDGET:
            raise Unsafe("its repeats can share out the same words in too many ways")
        self.open.append((chars, size))


def trouble(pattern: str) -> str:
    """What is wrong with `pattern` in plain words; empty when it may run."""
    if len(pattern) > LONGEST:
        return f"it is longer than {LONGEST} characters"
    if not pattern.strip():
        return "it is empty"
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        return f"it is not a regular expression: {error}"
    if compiled.search("") is not None:
        return "it also matches where there are no words"
    if re.search(r"\\[1-9]|\(\?P=|\(\?\(|\(\?[a-zA-Z-]+[:)]", pattern):
        return "it refers back to a group or sets flags"
    tokens = TOKEN.findall(pattern)
    if _depth(tokens) > DEEPEST:
        return f"its groups stand more than {DEEPEST} deep"
    try:
        _choices(tokens, 0, [Path()])
    except Unsafe as error:
        return str(error)
    return ""


def _depth(tokens: list[str]) -> int:
    """How deep the groups of a pattern stand in each other."""
    depth = deepest = 0
    for token in tokens:
        depth += token.startswith("(") - (token == ")")
        deepest = max(deepest, depth)
    return deepest


def _choices(tokens: list[str], at: int, paths: list[Path]) -> tuple[int, list[Path], bool]:
    """Walks a group's choices from `at` to its bracket; gives what follows, the paths, and if it is plain."""
    begun = [list(path.open) for path in paths]
    ended: list[Path] = []
    firsts = [_first(tokens, at)]
    plain = True
    current = [Path(list(open)) for open in begun]
    while at < len(tokens) and tokens[at] != ")":
        if tokens[at] == "|":
            plain = False
            ended += current
            current = [Path(list(open)) for open in begun]
            at += 1
            firsts.append(_first(tokens, at))
        else:
            at, current, simple = _item(tokens, at, current)
            plain = plain and simple
    paths = _merged(ended + current)
    alike = max(sum(char in first for first in firsts) for char in ALPHABET)
    for path in paths if alike > 1 else ():
        path.share(ALPHABET, alike)
    return at + 1, paths, plain


def _first(tokens: list[str], at: int) -> frozenset[str]:
    """The characters that a choice can begin with; all of them where that is not plain to see."""
    token = tokens[at] if at < len(tokens) else ")"
    chars = None if token[0] in "()|" else _chars(token)
    return chars if chars and not _times(tokens, at + 1)[2] else ALPHABET


def _merged(paths: list[Path]) -> list[Path]:
    """The worst of several paths as few paths: equal ones once, and never more than sixteen."""
    kept: list[Path] = []
    for path in paths:
        if all(path.open != other.open for other in kept):
            kept.append(path)
    if len(kept) > 16:
        every = [entry for path in kept for entry in path.open]
        return [Path([entry for index, entry in enumerate(every) if entry not in every[:index]])]
    return kept


def _item(tokens: list[str], at: int, paths: list[Path]) -> tuple[int, list[Path], bool]:
    """Walks one item with its repeat; says whether it is plain, that is without repeat or choice."""
    token = tokens[at]
    group = token.startswith("(")
    look = token in ("(?=", "(?!", "(?<=", "(?<!")
    after, inner, plain = _choices(tokens, at + 1, paths) if group else (at + 1, paths, True)
    least, most, repeated = _times(tokens, after)
    after += repeated
    if group:
        if look:
            return after, paths, True
        if repeated and most > FEW and not plain:
            raise Unsafe("a repeat stands around another repeat or a choice")
        for _ in range(min(most, FEW) - 1):
            _, inner, _ = _choices(tokens, at + 1, inner)
        if least == 0:
            inner = _merged(inner + paths)
            for path in inner:
                path.share(ALPHABET, 2)
        return after, inner, plain and not repeated
    chars = _chars(token)
    for path in paths:
        if token == "\\b":
            path.edge()
        elif chars is None:
            continue
        elif repeated:
            path.repeat(chars, least, most)
        else:
            path.firm(chars)
    return after, paths, not repeated


def _times(tokens: list[str], at: int) -> tuple[int, int, bool]:
    """The repeat at `at`: least, most, and whether there is one."""
    hit = QUANTIFIER.match(tokens[at]) if at < len(tokens) else None
    if hit is None:
        return 1, 1, False
    sign = hit.group(1)
    if sign[0] == "{":
        if not (hit.group(2) or hit.group(4)):
            return 1, 1, False
        least = int(hit.group(2) or "0")
        most = int(hit.group(4)) if hit.group(4) else (WINDOW if hit.group(3) else least)
        return least, most, True
    return (1 if sign == "+" else 0), (1 if sign == "?" else WINDOW), True


def _chars(token: str) -> frozenset[str] | None:
    """The characters that a token can take, either case; None for one that takes none (an edge)."""
    if token in ("^", "$", "\\b", "\\B", "\\A", "\\Z"):
        return None
    if len(token) == 1 and token != ".":
        return frozenset({token.lower(), token.upper()})
    one = re.compile(token, re.IGNORECASE)
    return frozenset(char for char in ALPHABET if one.fullmatch(char))
