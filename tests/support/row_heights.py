"""Says how tall a step's list of blocks is on its page, and how tall it is measured to be.

Run by tests as `python -m tests.support.row_heights CONTENT SAMPLE`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.session.visit import SCALES, Look
from kiosk.shell.camera import Camera
from kiosk.shell.fit import library, sample
from kiosk.shell.fit.ruler import Ruler, _inside
from kiosk.shell.loop import application
from kiosk.shell.messages import Messages
from kiosk.shell.tour import Request, plans


def main(content: Path, folder: Path) -> None:
    """Print both as JSON."""
    request = Request(out=folder, sizes=(library.SMALLEST,), scale=SCALES[-1], content=content)
    with Messages() as messages:
        camera = Camera(plans(request)[0], messages)
        camera.go("topic/day/2")
        items = (one for one in _inside(camera.window.contentItem()) if one.isVisible())
        shown = [one for one in items if one.objectName() == "BlockList"]
        page, tall = [shown[-1].height(), shown[-1].width()], shown[-1].property("used")
        folder.mkdir()
        sample.write(folder, "en")
        ruler = Ruler(library._plan(folder, Look("day", len(SCALES) - 1, "en")))
        place = ruler.step(sample.STEP)
        rows = camera.assembly.others.walk.blocks.rows
        found = {
            "page": page,
            "measured": [place.room - ruler.title("Two")[0], place.width],
            "fits": ruler.unfit(rows, place, tall).tall,
            "cut": ruler.unfit(rows, place, tall - 1).tall,
        }
        ruler.close()
        camera.close()
    print(json.dumps(found))


if __name__ == "__main__":
    app = application()
    main(Path(sys.argv[1]), Path(sys.argv[2]))
