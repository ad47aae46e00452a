"""Measures a library in a process of its own: `python -m kiosk.shell.fit.worker CONTENT VALUES`."""

from __future__ import annotations

import json
import signal
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.shell.display import keep_qml_code, prepare_qt

DONE, NOT_DONE = 0, 2


def main(arguments: list[str]) -> int:
    """Print what was measured as one line of JSON; where nothing could be, why not as one line of errors."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # the command that asked says what is to say
    prepare_qt(offscreen=True)
    keep_qml_code(demo=False)
    try:
        from kiosk.shell.fit.library import measure
        from kiosk.shell.loop import application
        from kiosk.shell.messages import Messages
    except ImportError as problem:
        print(f"Qt cannot be loaded here ({problem}).", file=sys.stderr)
        return NOT_DONE
    application()
    with Messages() as messages:
        try:
            found = measure(Path(arguments[0]), json.loads(arguments[1]))
        except KioskError as problem:
            print(problem.what, file=sys.stderr)
            return NOT_DONE
        for complaint in messages.taken():
            print(complaint, file=sys.stderr)
            return NOT_DONE
    print(json.dumps(asdict(found)))
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
