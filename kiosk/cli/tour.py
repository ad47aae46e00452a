"""`kiosk tour`: draw every screen into files."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.run import size_of
from kiosk.errors import StartError

SMALLEST, LARGEST = 480, 7680
STORIES = ("first-timer", "nurse", "consult")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `tour`."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures")
    parser.add_argument(
        "--size",
        action="append",
        default=[],
        metavar="WxH",
        help="draw at this size; may be repeated (default: 1920x1080, 1280x800 and 1080x1920)",
    )
    parser.add_argument("--language", default="", metavar="CODE", help="the language to draw in")
    parser.add_argument("--theme", default="", choices=("day", "dim", "contrast"), help="the colours")
    parser.add_argument(
        "--text-scale", type=float, default=0.0, choices=(1.0, 1.25, 1.5, 2.0), help="text size"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--only", default="", metavar="GLOB", help="only addresses like this, such as 'path/*'")
    what.add_argument(
        "--story",
        default="",
        metavar="NAME",
        help="a scripted visit as a numbered strip: first-timer, nurse or consult",
    )
    parser.add_argument(
        "--contact-sheet", action="store_true", help="also all drawings of the content side by side"
    )


def run(options: argparse.Namespace) -> int:
    """Draw; 1 when something on a page is wrong."""
    from kiosk.shell.display import keep_qml_code, prepare_qt

    _check_story(options.story)
    sizes = tuple(dict.fromkeys(_size(text) for text in options.size))
    prepare_qt(offscreen=True)
    keep_qml_code(demo=False)
    from kiosk.shell.tour import Request, run as tour

    return tour(
        Request(
            out=options.out.absolute(),
            sizes=sizes,
            language=options.language,
            theme=options.theme,
            scale=options.text_scale,
            only=options.only,
            story=options.story,
            contact_sheet=options.contact_sheet,
            content=options.content,
            data=options.data,
            settings=options.settings,
        )
    )


def _size(text: str) -> tuple[int, int]:
    size = size_of(text)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise StartError(
            f"Nothing can be drawn at {text}.", f"Both sides lie between {SMALLEST} and {LARGEST} pixels."
        )
    return size


def _check_story(name: str) -> None:
    if name and name not in STORIES:
        known = f"There are {', '.join(STORIES[:-1])} and {STORIES[-1]}."
        raise StartError(f"There is no story {name!r}.", known)
