"""`kiosk run`: show the guide."""

from __future__ import annotations

import argparse
import re

from kiosk.errors import StartError


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `run`."""
    parser.add_argument(
        "--demo", action="store_true", help="a practice clinic, clearly marked; nothing is stored"
    )
    parser.add_argument(
        "--windowed", metavar="WxH", help="in a window of this size instead of the full screen"
    )
    parser.add_argument("--language", default="", metavar="CODE", help="the language to start in")
    parser.add_argument(
        "--theme", default="", choices=("day", "dim", "contrast"), help="the colours to start in"
    )
    parser.add_argument("--open", default="", metavar="SCREEN", help="the screen to start on, such as home")
    parser.add_argument("--first-frame-only", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Show the guide until it is stopped."""
    from kiosk.shell.boot import Request, run as boot

    return boot(
        Request(
            content=options.content,
            data=options.data,
            settings=options.settings,
            demo=options.demo,
            size=size_of(options.windowed) if options.windowed else (0, 0),
            language=options.language,
            theme=options.theme,
            open=options.open,
            first_frame_only=options.first_frame_only,
        )
    )


def size_of(text: str) -> tuple[int, int]:
    """Width and height in pixels from `1280x800`. Raises StartError."""
    match = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text.strip())
    if match is None:
        raise StartError(
            f"{text!r} is not a size.", "Write the width and height in pixels, such as 1280x800."
        )
    return int(match[1]), int(match[2])
