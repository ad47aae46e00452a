"""A script as a text to look through: a sentence a line, with its breath."""

from __future__ import annotations

from kiosk.speech.script import Utterance


def written(title: str, utterances: tuple[Utterance, ...]) -> str:
    """What is said, a sentence a line; what differs from the page is followed by what stands there."""
    lines = [f"# {title}", ""]
    for one in utterances:
        lines.append(one.said)
        if not one.area:
            lines.append("    (said, not shown)")
        elif _bare(one.said) != _bare(one.shown):
            lines.append(f"    (shown: {one.shown})")
        lines.append(f"    [pause {one.pause_ms} ms]")
    return "\n".join((*lines, ""))


def _bare(text: str) -> str:
    return text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").rstrip(".")
