"""What may move in a drawing: only the kinds of movement that play, and end, the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_TIME = re.compile(r"\s*(\d{1,4}(?:\.\d{1,3})?)(ms|s)\s*")
LONGEST_SHEET = 8_000
MOST_WORDS = 4
_KINDS = ("translate", "rotate", "scale", "skewX")
_LIST = re.compile(r"[-+0-9.,eE\s;]*")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}")
_FRAME = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"[.#]?[A-Za-z][\w-]*(?:\s*,\s*[.#]?[A-Za-z][\w-]*)*")
_STOP = re.compile(r"(?:from|to|\d{1,3}(?:\.\d+)?%)(?:\s*,\s*(?:from|to|\d{1,3}(?:\.\d+)?%))*")
_LENGTH = r"-?\d{1,5}(?:\.\d+)?"
_FRAMES = {
    "opacity": re.compile(r"[01]?(?:\.\d+)?"),
    "fill-opacity": re.compile(r"[01]?(?:\.\d+)?"),
    "fill": re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?|[a-zA-Z]+"),
    "stroke": re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?|[a-zA-Z]+"),
    "transform": re.compile(
        rf"(?:translate\({_LENGTH}px\s*,\s*{_LENGTH}px\)|rotate\({_LENGTH}deg\)"
        rf"|scale\({_LENGTH}\s*,\s*{_LENGTH}\)|\s)+"
    ),
}
_LONGHAND = ("animation-name", "animation-duration", "animation-timing-function", "animation-iteration-count")


def milliseconds(text: str) -> int:
    """A time such as `2s` or `150ms`, or 0 for anything else."""
    match = _TIME.fullmatch(text)
    if not match:
        return 0
    return round(float(match[1]) * (1 if match[2] == "ms" else 1000))


def transform(attributes: Mapping[str, str]) -> str:
    """Why an `animateTransform` would not play everywhere, or empty when it does."""
    kind = attributes.get("type", "")
    moves = [attributes[name] for name in ("values", "from", "to", "by") if name in attributes]
    if attributes.get("attributeName") != "transform" or kind not in _KINDS:
        return "It must move transform by translate, rotate, scale or skewX."
    if not moves or set(attributes) & {"values", "from", "by"} == set():
        return "It must say values, or from and to."
    if not all(_LIST.fullmatch(move) for move in moves):
        return "Its values are not numbers."
    if kind == "scale" and any(
        len(re.split(r"[\s,]+", step.strip())) != 2 for step in ";".join(moves).split(";")
    ):
        return "Scale needs two numbers each time, as in 1 1;1.2 1.2;1 1; with one the part disappears."
    if not milliseconds(attributes.get("dur", "")):
        return "Its length must be a time such as 6s."
    if attributes.get("fill", "remove") != "remove":
        return "Do not freeze it; let it end on the drawing as it stands."
    if attributes.get("calcMode", "linear") != "linear":
        return "Only steady (linear) movement plays everywhere."
    if not re.fullmatch(r"\s*\d{1,3}(?:\.\d+)?(?:m?s)\s*", attributes.get("begin", "0s")):
        return "It may only begin at one time, such as 0s."
    if not re.fullmatch(r"indefinite|\d{1,4}(?:\.\d+)?", attributes.get("repeatCount", "1")):
        return "It repeats a number of times, or indefinitely."
    return ""


def sheet(css: str) -> tuple[int, tuple[str, ...]]:
    """The longest round of a style sheet in milliseconds, and what is wrong with the sheet."""
    if len(css) > LONGEST_SHEET:
        return 0, (f"The style sheet is longer than {LONGEST_SHEET} characters.",)
    wrong: list[str] = []
    longest = 0
    text = " ".join(_COMMENT.sub(" ", css).split())
    at = 0
    while at < len(text) and text[at:].strip():
        match = _RULE.match(text, at)
        if not match:
            wrong.append("The style sheet cannot be read.")
            break
        at = match.end()
        head, body = match[1].strip(), match[2]
        if re.fullmatch(r"@keyframes\s+[A-Za-z][\w-]*", head):
            wrong += _frames(body)
        elif _SELECTOR.fullmatch(head):
            rounds = list(_animation(body))
            wrong += [problem for _, problem in rounds if problem]
            longest = max([longest, *(time for time, _ in rounds)])
        else:
            wrong.append(f"“{' '.join(head.split())[:40]}” may not stand in a style sheet.")
    return longest, tuple(dict.fromkeys(wrong))


def _frames(body: str) -> Iterator[str]:
    at = 0
    while at < len(body) and body[at:].strip():
        match = _FRAME.match(body, at)
        if not match or not _STOP.fullmatch(match[1].strip()):
            yield "The keyframes cannot be read."
            return
        at = match.end()
        for name, value in _declarations(match[2]):
            if name not in _FRAMES or not value or not _FRAMES[name].fullmatch(value):
                yield f"“{name}: {value[:30]}” does not move the same everywhere."


def _animation(body: str) -> Iterator[tuple[int, str]]:
    for name, value in _declarations(body):
        if name not in ("animation", *_LONGHAND):
            yield 0, f"“{name}” may not stand in a style sheet; use the attribute."
        elif re.search(r"\b(?:forwards|backwards|both)\b|cubic-bezier|steps\(", value):
            yield (
                0,
                "Fill modes and easing do not play the same everywhere; let keyframes end on the drawing.",
            )
        elif any(len(part.split()) > MOST_WORDS for part in value.split(",")):
            yield 0, "An animation is its keyframes, a time, linear and a count."
        elif name == "animation" and any(len(_times(part)) > 1 for part in value.split(",")):
            yield 0, "A delay does not play the same everywhere; begin with still keyframes."
        else:
            yield max([0, *(time for part in value.split(",") for time in _times(part))]), ""


def _times(text: str) -> list[int]:
    return [time for word in text.split() if (time := milliseconds(word))]


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for declaration in body.split(";"):
        if declaration.strip():
            name, _, value = declaration.partition(":")
            yield name.strip(), " ".join(value.split())
