"""Telling whether a content folder has changed, and naming exactly what it holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

DEEPEST = 8
LIMIT = 64 * 1024 * 1024


def fingerprint(content: Path) -> str:
    """A short text that changes when a file of the folder is added, removed or written."""
    from hashlib import blake2b

    digest = blake2b(digest_size=16)
    for line in _listing(os.path.realpath(content), "", 0):
        digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def content_hash(content: Path) -> str:
    """The first twelve digits of the SHA-256 of every file's name and bytes."""
    from hashlib import sha256

    from kiosk.library import files

    digest = sha256()
    root = Path(os.path.realpath(content))
    for line in _listing(str(root), "", 0):
        name, size, _ = line.rsplit("\t", 2)
        digest.update(f"{name}\t{size}\n".encode("utf-8", "surrogateescape"))
        try:
            digest.update(files.read_bytes(root, name, LIMIT))
        except files.Unreadable as problem:
            digest.update(problem.rule.encode())
    return digest.hexdigest()[:12]


def _listing(root: str, below: str, depth: int) -> Iterator[str]:
    """Name, size and time of writing of every file, in order. Links are listed, never followed."""
    try:
        with os.scandir(f"{root}/{below}" if below else root) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as problem:
        yield f"{below}\t{problem.errno}\t0\n"
        return
    for entry in entries:
        name = f"{below}/{entry.name}" if below else entry.name
        if entry.is_dir(follow_symlinks=False):
            if depth < DEEPEST:
                yield from _listing(root, name, depth + 1)
            continue
        try:
            about = entry.stat(follow_symlinks=False)
        except OSError as problem:
            yield f"{name}\t{problem.errno}\t0\n"
            continue
        yield f"{name}\t{about.st_size}\t{about.st_mtime_ns}\n"
