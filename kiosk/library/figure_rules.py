"""What a drawing may hold: the elements and attributes that look the same in every engine we draw with."""

from __future__ import annotations

import re

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"

SHAPES = frozenset("path rect circle ellipse line polyline polygon g use".split())
_PAINT = frozenset(
    "fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit"
    " stroke-dasharray stroke-dashoffset stroke-opacity opacity color transform id class".split()
)
_GRADIENT = frozenset("id gradientUnits gradientTransform xlink:href spreadMethod".split())
_MOTION = frozenset(
    "attributeName attributeType type values from to by keyTimes dur begin repeatCount additive fill".split()
) | {"calcMode"}

ELEMENTS: dict[str, frozenset[str]] = {
    "svg": frozenset("viewBox width height version id fill stroke preserveAspectRatio role".split()),
    "title": frozenset(("id",)),
    "desc": frozenset(("id",)),
    "defs": frozenset(("id",)),
    "style": frozenset(("type",)),
    "g": _PAINT,
    "path": _PAINT | {"d"},
    "rect": _PAINT | frozenset("x y width height rx ry".split()),
    "circle": _PAINT | frozenset("cx cy r".split()),
    "ellipse": _PAINT | frozenset("cx cy rx ry".split()),
    "line": _PAINT | frozenset("x1 y1 x2 y2".split()),
    "polyline": _PAINT | {"points"},
    "polygon": _PAINT | {"points"},
    "use": _PAINT | frozenset("x y href xlink:href".split()),
    "linearGradient": _GRADIENT | frozenset("x1 y1 x2 y2".split()),
    "radialGradient": _GRADIENT | frozenset("cx cy r fx fy".split()),
    "stop": frozenset("offset stop-color stop-opacity id".split()),
    "animateTransform": _MOTION,
}
SCRIPTS = frozenset(("script", "handler", "listener", "foreignObject", "iframe", "object", "embed"))
TEXTS = frozenset("text tspan textPath tref font glyph".split())
MOTIONS = frozenset("animate set animateMotion animateColor mpath discard".split())
PICTURES = frozenset(("image", "feImage", "a", "video", "audio"))

# Every run is bounded, so that no value, however long, makes matching slow.
_NUMBER = r"[-+]?(?:\d{1,9}(?:\.\d{0,12})?|\.\d{1,12})(?:[eE]-?\d{1,2})?"
_NUMBERS = re.compile(rf"\s*{_NUMBER}(?:px|%)?(?:[\s,]+{_NUMBER}(?:px|%)?)*\s*")
_PATH = re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*")
_TRANSFORM = re.compile(r"\s*(?:(?:translate|rotate|scale|skewX|skewY|matrix)\s*\([-+0-9.,eE\s]*\)[\s,]*)*")
_COLOUR = re.compile(
    r"\s*(?:none|transparent|currentColor|inherit|[a-zA-Z]{3,20}|#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?"
    r"|rgb\([0-9.,%\s]+\)|url\(\s*['\"]?#[A-Za-z_][\w.-]*['\"]?\s*\))\s*"
)
_WORD = re.compile(r"[\w .:-]*")
_HUGE = re.compile(r"(?<![.\d])\d{6}|[eE]\+?\d")

_VALUES: dict[str, re.Pattern[str]] = {
    "d": _PATH,
    "points": re.compile(rf"(?:{_NUMBERS.pattern})?"),
    "transform": _TRANSFORM,
    "gradientTransform": _TRANSFORM,
    "stroke-dasharray": re.compile(rf"\s*none\s*|{_NUMBERS.pattern}"),
    **dict.fromkeys(("fill", "stroke", "stop-color", "color"), _COLOUR),
    **dict.fromkeys(
        "x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox offset opacity fill-opacity stroke-opacity"
        " stop-opacity stroke-width stroke-dashoffset stroke-miterlimit".split(),
        _NUMBERS,
    ),
}
_EXTERNAL = re.compile(
    r"url\(\s*['\"]?(?!#)|^\s*(?:(?:https?|ftp|file|data|blob):|//)|\.\./|@import", re.IGNORECASE
)


def attribute(name: str, value: str) -> str:
    """The rule that an attribute breaks, or empty when it is in order."""
    pattern = _VALUES.get(name)
    if pattern is not None and pattern.fullmatch(value):
        # No pattern lets a script or an address through, so most attributes are done here.
        return "figure.attribute" if pattern is not _COLOUR and _HUGE.search(value) else ""
    if name.lower().startswith("on") or re.search(r"(?:java|vb)script\s*:", value, re.IGNORECASE):
        return "figure.script"
    if name.endswith("href"):
        return "" if re.fullmatch(r"#[A-Za-z_][\w.-]*", value) else "figure.external"
    if _EXTERNAL.search(value) and name not in ("begin", "class"):
        return "figure.external"
    if name in ("values", "from", "to", "by", "keyTimes", "dur", "begin"):
        return ""
    if pattern is not None or not _WORD.fullmatch(value) or (name == "spreadMethod" and value != "pad"):
        return "figure.attribute"
    return ""
