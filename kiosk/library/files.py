"""Reading files of a content folder that nobody can vouch for: never a hang, never a way out."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.library.problems import WHOLE, Problems

FALLBACK = "en"
KIB = 1024
MARKDOWN_LIMIT = 256 * KIB
TOML_LIMIT = 256 * KIB
FIGURE_LIMIT = 200 * KIB
FOLDER_LIMIT = 200
"""Files in one topic."""
TOPICS_LIMIT = 20_000


class Unreadable(Exception):
    """A file that cannot be read as it stands: which rule it breaks, what is wrong and what to do."""

    def __init__(self, rule: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.hint = hint


def inside(root: Path, relative: str) -> str | None:
    """The real path of `relative` below `root`, or None when it leads out of it (also through a link)."""
    if not relative or "\0" in relative or "\\" in relative or relative.startswith(("/", "~")):
        return None
    base = _real(str(root))
    real = _real(f"{base}/{relative}")
    return real if real.startswith(base.rstrip("/") + "/") else None


def _real(name: str) -> str:
    """The path that a name leads to. The system says it in one step, where the thing is there."""
    try:
        handle = os.open(name, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return os.path.realpath(name)
    try:
        return os.readlink(f"/proc/self/fd/{handle}")  # noqa: PTH115 (a Path of each would cost more)
    except OSError:
        return os.path.realpath(name)
    finally:
        os.close(handle)


def read_bytes(root: Path, relative: str, limit: int) -> bytes:
    """The bytes of a regular file below `root`; raises Unreadable for anything else."""
    name = inside(root, relative)
    if name is None:
        raise Unreadable(
            "file.outside",
            "This file lies outside the content folder.",
            "Copy the file into the content folder; links that lead out of it are not followed.",
        )
    try:
        # Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
        handle = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise Unreadable("file.missing", "This file is missing.", "Add the file.") from None
    except OSError as problem:
        raise _unreadable(problem) from None
    try:
        kind = os.fstat(handle)
        if not stat.S_ISREG(kind.st_mode):
            raise Unreadable(
                "file.unreadable", "This is not a file.", "Put a plain file with this name in its place."
            )
        if kind.st_size > limit:
            raise _too_large(limit)
        data = bytearray()
        while len(data) <= limit and (chunk := os.read(handle, limit + 1 - len(data))):
            data += chunk
    except OSError as problem:
        raise _unreadable(problem) from None
    finally:
        os.close(handle)
    if len(data) > limit:
        raise _too_large(limit)
    return bytes(data)


def read_text(root: Path, relative: str, limit: int, problems: Problems) -> str | None:
    """The text of a file with its line ends made equal, or None and a finding."""
    try:
        return decode(read_bytes(root, relative, limit))
    except Unreadable as problem:
        problems.error(problem.rule, WHOLE, problem.message, problem.hint)
        return None


def decode(data: bytes) -> str:
    """Bytes as text; raises Unreadable when they are not UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise Unreadable(
            "file.encoding",
            f"This file is not UTF-8 text (line {line}).",
            "Save the file as UTF-8 in your editor.",
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def exists(root: Path, relative: str) -> bool:
    """Whether `relative` is a regular file below `root`."""
    name = inside(root, relative)
    return name is not None and os.path.isfile(name)  # noqa: PTH113 (a Path of each would cost more)


def absent(root: Path, folder: str) -> bool:
    """Whether there is nothing at all with this name."""
    return not os.path.lexists(f"{root}/{folder}")


def names(folder: Path) -> Iterator[tuple[str, bool]]:
    """The names in a folder in order, and whether each is a folder. An unreadable folder is empty."""
    try:
        with os.scandir(folder) as entries:
            found = [(entry.name, _is_folder(entry)) for entry in entries]
    except OSError:
        return
    yield from sorted(found)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _unreadable(problem: OSError) -> Unreadable:
    why = problem.strerror or "unknown reason"
    return Unreadable(
        "file.unreadable",
        f"This file cannot be read: {why}.",
        "Check that it is a plain file and that everyone may read it.",
    )


def _too_large(limit: int) -> Unreadable:
    return Unreadable(
        "file.too-large",
        f"This file is larger than {limit // KIB} KiB.",
        "Make it smaller or split it; nothing this large is read.",
    )


def in_language(root: Path, folder: str, language: str) -> str:
    """The text of a folder in a language, or in English where that one is not there yet."""
    wanted = f"{folder}/{language}.md"
    return wanted if exists(root, wanted) else f"{folder}/{FALLBACK}.md"


def language_of(file: str) -> str:
    """The language of a folder's text, by its name."""
    return file.rpartition("/")[2].removesuffix(".md")
