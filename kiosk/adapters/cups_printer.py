"""A queue of this machine's print service, CUPS, by its own programs: `lp` to print, `ipptool` for the rest.

The document goes through a pipe and never lies on our disk. Why these programs: decision 0014.
"""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
from typing import Any
from xml.parsers.expat import ExpatError

from kiosk.errors import PrintError
from kiosk.paper.conditions import JOBS, condition
from kiosk.paper.printer import Condition, Job, Seen

SERVER = "localhost:631"
TITLE = "Infusion Guide"
"""The name of every job of ours. It says nothing of anybody, and finds them again."""

PROGRAMS = ("lp", "ipptool")
ANSWER_S, SUBMIT_S = 5, 15
"""Seconds until a question, and a document, is given up."""

QUEUE = re.compile(r"[^\s/#?%\"'\\{}<>]{1,127}")
"""What a queue may be called; CUPS itself allows no more."""

NO_PRINTER_HINT = "Look at the printer and its queue with `lpstat -t`, then try again."
Answer = dict[str, Any]

UNREADABLE = (plistlib.InvalidFileException, ExpatError, ValueError, KeyError)
"""What an answer that was cut short comes to."""

ROUNDS = 3
"""A job in the middle of its printing ends first, and only then goes; the last look sees that it went."""

KINDS = {
    "job-id": "integer",
    "my-jobs": "boolean",
    "purge-job": "boolean",
    "requesting-user-name": "name",
}
"""What kind of value an attribute of a request has, where it is no keyword."""


def missing_programs() -> tuple[str, ...]:
    """Those of the print service's programs that this machine lacks."""
    return tuple(name for name in PROGRAMS if shutil.which(name) is None)


class CupsPrinter:
    """One queue, or with no name the print service's own default."""

    def __init__(self, queue: str = "", server: str = SERVER) -> None:
        """`server` is `host:port` on this machine. A name that no queue can have is as good as no queue."""
        self._queue = queue
        self._server = server

    def condition(self) -> Condition:
        """How the queue and the printer stand now."""
        queue = self._name()
        return self._stands(self._ask(queue, _printer_request())) if queue else Condition.NO_PRINTER

    def submit(self, pdf: bytes) -> int:
        """Hand over one document, without a banner sheet."""
        queue = self._name()
        if not queue:
            raise PrintError("There is no printer's queue of that name.", NO_PRINTER_HINT)
        command = ["lp", "-h", self._server, "-d", queue, "-t", TITLE, "-o", "job-sheets=none", "-"]
        try:
            done = subprocess.run(
                command, input=pdf, capture_output=True, timeout=SUBMIT_S, check=False, env=_plain()
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise PrintError("The print service does not answer.", NO_PRINTER_HINT) from problem
        number = re.search(rb"-(\d+) \(", done.stdout)
        if done.returncode or number is None:
            raise PrintError("The printer's queue did not take the sheet.", NO_PRINTER_HINT)
        return int(number[1])

    def look(self, job: int) -> Seen:
        """How far that job is, and how the printer stands."""
        queue = self._name()
        answers = self._ask(queue, _job_request(job) + _printer_request()) if queue else []
        if len(answers) < 2:
            return Seen(Job.GONE, Condition.NO_PRINTER)
        of_job = _values(answers[0])
        return Seen(JOBS.get(of_job[0].get("job-state", 0), Job.GONE), self._stands(answers[1:]))

    def clear(self) -> None:
        """Take out every job of ours, with the document and the note that the queue kept."""
        queue = self._name()
        if not queue:
            return
        for _ in range(ROUNDS):
            ours = self._ours(queue)
            if not ours:
                return
            self._ask(queue, "".join(_drop_request(one) for one in ours))
        raise PrintError("A sheet could not be taken out of the printer's queue.", NO_PRINTER_HINT)

    def _ours(self, queue: str) -> list[int]:
        """The jobs of this guide that the queue knows of, done or not."""
        listed = self._ask(queue, _jobs_request())
        if not listed:
            raise PrintError("The print service does not answer, so a sheet may still wait.", NO_PRINTER_HINT)
        return [one["job-id"] for one in _values(listed[0]) if one.get("job-name") == TITLE]

    def _name(self) -> str:
        """The queue's name; empty where there is none."""
        if self._queue:
            return self._queue if QUEUE.fullmatch(self._queue) else ""
        answers = self._ask("", _request("CUPS-Get-Default", "requested-attributes printer-name"))
        name = str(_values(answers[0])[0].get("printer-name", "")) if answers else ""
        return name if QUEUE.fullmatch(name) else ""

    def _stands(self, answers: list[Answer]) -> Condition:
        found = _values(answers[0])[0] if answers else {}
        if "printer-state" not in found:
            return Condition.NO_PRINTER
        reasons = found.get("printer-state-reasons", "none")
        return condition(
            found["printer-state"],
            [reasons] if isinstance(reasons, str) else reasons,
            found.get("printer-is-accepting-jobs", True),
        )

    def _ask(self, queue: str, requests: str) -> list[Answer]:
        """What the print service answers to each request; nothing where it cannot be reached."""
        place = f"ipp://{self._server}/" + (f"printers/{queue}" if queue else "")
        command = ["ipptool", "-IX", "-T", str(ANSWER_S), place, "/dev/stdin"]
        try:
            done = subprocess.run(
                command,
                input=requests.encode(),
                capture_output=True,
                timeout=2 * ANSWER_S,
                check=False,
                env=_plain(),
            )
            told, end, _ = done.stdout.partition(b"</plist>")  # a summary for people follows
            answers: list[Answer] = plistlib.loads(told + end)["Tests"]
        except (OSError, subprocess.TimeoutExpired, *UNREADABLE):
            return []
        return answers


def _plain() -> dict[str, str]:
    """The environment with answers in English, whatever this machine speaks."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def _values(answer: Answer) -> list[Answer]:
    """What stands behind the first group, which tells of the answer itself; one empty group for none."""
    found: list[Answer] = answer.get("ResponseAttributes", [])[1:]
    return found or [{}]


def _request(operation: str, *attributes: str) -> str:
    """One request as `ipptool` reads it."""
    lines = [
        "ATTR charset attributes-charset utf-8",
        "ATTR language attributes-natural-language en",
        "ATTR uri printer-uri $uri",
        *(f"ATTR {KINDS.get(one.split()[0], 'keyword')} {one}" for one in attributes),
        "STATUS successful-ok",
    ]
    body = "\n".join(lines)
    return f"{{\nOPERATION {operation}\nGROUP operation-attributes-tag\n{body}\n}}\n"


def _printer_request() -> str:
    wanted = "printer-state,printer-state-reasons,printer-is-accepting-jobs"
    return _request("Get-Printer-Attributes", f"requested-attributes {wanted}")


def _job_request(job: int) -> str:
    return _request(
        "Get-Job-Attributes", f"job-id {job}", "requesting-user-name $user", "requested-attributes job-state"
    )


def _jobs_request() -> str:
    return _request(
        "Get-Jobs",
        "requesting-user-name $user",
        "which-jobs all",
        "my-jobs true",
        "requested-attributes job-id,job-name",
    )


def _drop_request(job: int) -> str:
    return _request("Cancel-Job", f"job-id {job}", "requesting-user-name $user", "purge-job true")
