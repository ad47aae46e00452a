"""A program that keeps records as fast as it can and says on its output what it was told is saved.

Started by tests as `python -m tests.support.recorder FILE SEED`, and killed by them.
"""

from __future__ import annotations

import random
import sys
from datetime import timedelta
from pathlib import Path

from kiosk.adapters.sqlite_store import SqliteStore
from tests.support.record import MORNING, TEXT, answer, closing, header, opening


def main(file: Path, seed: int) -> None:
    dice = random.Random(seed)
    store = SqliteStore(file)
    last = {one.id: len(store.events(one.id)) for one in store.open_records()}
    say("ready")
    while True:
        if len(last) < 4:
            of = header(dice.randrange(1, 9), day=dice.randrange(9), id=f"{dice.getrandbits(128):032x}")
            store.begin(of, TEXT, opening(of))
            last[of.id] = 1
            say("saved", of.id, 1)
        record = dice.choice(list(last))
        more = dice.randrange(1, 4)
        store.append(record, tuple(answer(last[record] + step) for step in range(1, more + 1)))
        last[record] += more
        say("saved", record, last[record])
        if last[record] > 40:
            store.append(record, (closing(last[record] + 1),))
            say("saved", record, last.pop(record) + 1)
            if dice.random() < 0.5:
                say("purging", record, 0)
                store.purge((record,), MORNING + timedelta(days=1))


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
