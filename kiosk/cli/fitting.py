"""Asks another process which steps do not fit the smallest screen; gives each answer its place."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired
from types import TracebackType
from typing import Any

import kiosk
from kiosk.authoring.pages import read_page
from kiosk.authoring.pieces import Page, Piece
from kiosk.findings import Finding, Level
from kiosk.library import files
from kiosk.library.problems import Problems, short

PATIENCE_S = 60.0
HINTS = {
    "row": "Make two sentences of it, or two points.",
    "title": "Use a shorter word, or fewer words.",
    "name": "Shorten the topic's title.",
}
LEAVES = {"more": " under Tell me more", "sure": " under How sure are we?"}


class Fitting:
    """The measuring process, from the start of the `with` block; it is ended with it."""

    def __init__(self, content: Path, values: Mapping[str, str]) -> None:
        self._content = content
        self._command = (
            sys.executable,
            "-P",
            "-m",
            "kiosk.shell.fit.worker",
            str(content),
            json.dumps(values),
        )

    def __enter__(self) -> Fitting:
        # The program's own folder and no other: a content folder may hold files that are named like modules.
        root = Path(kiosk.__file__).resolve().parent.parent
        paths = (str(root), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep)))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._process = Popen(
                self._command, env=environment, stdin=DEVNULL, stdout=PIPE, stderr=PIPE, text=True
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def findings(self) -> tuple[Finding, ...]:
        """Every step that is cut, or the one reason why this could not be measured."""
        try:
            said, complaint = self._process.communicate(timeout=PATIENCE_S)
        except TimeoutExpired:
            return (_unmeasured(f"It took longer than {PATIENCE_S:.0f} seconds."),)
        if self._process.returncode != 0:
            return (_unmeasured(_reason(complaint)),)
        told = json.loads(said.splitlines()[-1])
        found = [_cut(cut, _page(self._content, cut)) for cut in told["cuts"]]
        if told["topics"] < told["of"]:
            part = f"Only the {told['topics']} topics with the longest texts were, of {told['of']}."
            found.append(_unmeasured(part))
        return tuple(found)


def _reason(complaint: str) -> str:
    last = (complaint.strip().splitlines() or ["Qt could not start here."])[-1]
    return f"{short(last, 160).rstrip('.')}."


def _unmeasured(reason: str) -> Finding:
    message = f"Whether every step fits the smallest screen was not measured. {reason}"
    return Finding("", 0, 0, "step.unmeasured", Level.INFO, message, "")


def _page(content: Path, cut: Mapping[str, Any]) -> Page:
    file = f"{cut['topic']}/{cut['language']}.md"
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file))
    return read_page(file, cut["language"], text or "")


def _cut(cut: Mapping[str, Any], page: Page) -> Finding:
    line, column = _place(cut, page)
    said = short(cut["words"])
    if cut["what"] == "name":
        message = f"The topic's title “{said}” is too wide for the smallest screen at the largest text."
    elif cut["what"] == "title":
        message = f"The title “{said}” has no room on the smallest screen at the largest text."
    else:
        leaf = LEAVES.get(cut["leaf"], "")
        message = f"“{said}”{leaf} does not fit the smallest screen at the largest text, not even alone."
    return Finding(page.file, line, column, "step.fit", Level.ERROR, message, HINTS[cut["what"]])


def _place(cut: Mapping[str, Any], page: Page) -> tuple[int, int]:
    """Where the words stand, else the step's title, else the file."""
    words = _bare(cut["words"])
    in_step = [piece for piece in page.pieces if piece.step == cut["step"] and piece.kind != "ask"]
    for piece in in_step:
        if _holds(_bare(piece.text), words):
            return page.place(_start(piece, words))
    return page.place(in_step[0].source(0)) if in_step else (0, 0)


def _holds(text: str, words: str) -> bool:
    """Whether these are the words; what a clinic's value says stands only in one of the two."""
    return bool(text) and (words[:24] in text or text[:24] in words)


def _start(piece: Piece, words: str) -> int:
    """The place in the file of the sentence that begins with the words, else of the piece."""
    for begin, end in piece.cuts:
        if _holds(_bare(piece.text[begin:end])[:24], words[:24]):
            return piece.source(begin)
    return piece.source(0)


def _bare(text: str) -> str:
    """Letters and digits alone, so that quotes and marks do not matter."""
    return "".join(sign for sign in text.lower() if sign.isalnum())
