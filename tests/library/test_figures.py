"""A drawing is a harmless SVG that every engine draws alike, or it is not shown and the reason is named."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.library import figures
from kiosk.library.problems import Problems

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 960 720">'
)


def judge(inside: str, head: str = SVG) -> tuple[figures.Drawing | None, list[tuple[str, int]]]:
    problems = Problems("a.svg")
    start = time.monotonic()
    drawing = figures.inspect(f"{head}\n{inside}\n</svg>", problems)
    assert time.monotonic() - start < 2
    return drawing, [(finding.rule, finding.line) for finding in problems.found]


@pytest.mark.parametrize(
    "inside",
    [
        "<title>A chair</title>",
        '<rect x="0" y="-1.5" width="10%" height="1e-2" rx="3" fill="#F7F0E5" stroke="none"/>',
        '<path d="M0 0a1 1 0 01.5.5L-3-4z" fill-rule="evenodd" stroke="#2C7370" stroke-width="4"/>',
        '<g id="a" transform="translate(1,2) rotate(-3 4 5) scale(-1,1)"><circle cx="1" cy="2" r="3"/></g>',
        '<defs><linearGradient id="g" x1="0" y2="1"><stop offset="0" stop-color="#fff"/></linearGradient>'
        "</defs>"
        '<ellipse rx="1" ry="2" fill="url(#g)" opacity="0.16"/>',
        '<defs><g id="k"><line x1="0" x2="1"/></g></defs><use xlink:href="#k" x="1"/><use href="#k"/>',
        '<polygon points="0,0 1,1 2,0" stroke-dasharray="1 2" stroke-linecap="round"/>',
        "<!-- a comment -->",
    ],
)
def test_what_draws_the_same_everywhere_may_be_used(inside: str) -> None:
    drawing, problems = judge(inside)
    assert problems == []
    assert drawing == figures.Drawing(0)


@pytest.mark.parametrize(
    ("inside", "rule"),
    [
        ("<script>alert(1)</script>", "figure.script"),
        ("<foreignObject><p/></foreignObject>", "figure.script"),
        ('<rect onclick="alert(1)"/>', "figure.script"),
        ('<rect ONLOAD="alert(1)"/>', "figure.script"),
        ('<rect fill="javascript:alert(1)"/>', "figure.script"),
        ('<use href="javascript:alert(1)"/>', "figure.script"),
        ('<use xlink:href="other.svg#a"/>', "figure.external"),
        ('<use href="http://example.org/a.svg#a"/>', "figure.external"),
        ('<use href="data:image/svg+xml,x"/>', "figure.external"),
        ('<image href="/etc/passwd"/>', "figure.external"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "figure.external"),
        ('<a href="http://example.org"><rect/></a>', "figure.external"),
        ('<rect fill="url(http://example.org/a)"/>', "figure.external"),
        ('<rect fill="url(other.svg#a)"/>', "figure.external"),
        ('<style>@import "http://example.org/a.css";</style>', "figure.external"),
        ("<text>Words</text>", "figure.text"),
        ("<g><tspan>Words</tspan></g>", "figure.text"),
        ("<g>Words</g>", "figure.text"),
        ("<clipPath/>", "figure.element"),
        ("<mask/>", "figure.element"),
        ("<filter/>", "figure.element"),
        ("<pattern/>", "figure.element"),
        ("<symbol/>", "figure.element"),
        ("<marker/>", "figure.element"),
        ("<switch/>", "figure.element"),
        ("<metadata/>", "figure.element"),
        ('<svg viewBox="0 0 1 1"/>', "figure.element"),
        ('<x:rect xmlns:x="urn:x"/>', "figure.element"),
        ('<rect style="fill:red"/>', "figure.attribute"),
        ('<rect filter="url(#a)"/>', "figure.attribute"),
        ('<rect clip-path="url(#a)"/>', "figure.attribute"),
        ('<rect fill="var(--x)"/>', "figure.attribute"),
        ('<rect fill="rgba(0,0,0,0.5)"/>', "figure.attribute"),
        ('<rect fill="hsl(1,2%,3%)"/>', "figure.attribute"),
        ('<rect width="1e309"/>', "figure.attribute"),
        ('<rect width="9999999"/>', "figure.attribute"),
        ('<rect width="auto"/>', "figure.attribute"),
        ('<path d="M0 0 L x"/>', "figure.attribute"),
        ('<path d="M0 0 L1e99 0" stroke-dasharray="0.1"/>', "figure.attribute"),
        ('<rect transform="foo(1)"/>', "figure.attribute"),
        ('<linearGradient href="#a" id="b"/>', "figure.attribute"),
        ('<linearGradient spreadMethod="reflect"/>', "figure.attribute"),
        ('<use href="#nothing"/>', "figure.attribute"),
        ('<rect x:y="1" xmlns:x="urn:x"/>', "figure.attribute"),
        ('<animate attributeName="opacity" dur="1s"/>', "figure.animation"),
        ('<set attributeName="x" to="1"/>', "figure.animation"),
        ("<animateMotion/>", "figure.animation"),
        ("<animateColor/>", "figure.animation"),
        ('<?xml-stylesheet href="a.css"?>', "figure.external"),
        ("<g>", "figure.syntax"),
        ("<rect></g>", "figure.syntax"),
        ("<rect a='1' a='2'/>", "figure.syntax"),
        ("&nbsp;", "figure.syntax"),
        ("<![CDATA[", "figure.syntax"),
        ("\x00", "text.control"),
        ("<title>\u202e</title>", "text.bidi"),
    ],
)
def test_everything_else_is_refused_where_it_stands(inside: str, rule: str) -> None:
    drawing, problems = judge(inside)
    assert drawing is None
    assert rule in {found for found, _ in problems}
    assert all(line in (2, 3) for _, line in problems)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE svg [<!ENTITY a "b">]>',
        '<!doctype svg PUBLIC "x" "http://example.org/x.dtd">',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY a{n} "{"&a" + str(n - 1) + ";" if n else "&a;"}">' * 1 for n in range(9))
        + "]>",
        '<!ENTITY a "b">',
    ],
)
def test_nothing_that_declares_entities_reaches_a_parser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the parser was started")

    monkeypatch.setattr(figures._Look, "over", never)
    problems = Problems("a.svg")
    assert figures.inspect(f'<?xml version="1.0"?>\n{text}\n{SVG}</svg>', problems) is None
    assert {f.rule for f in problems.found} == {"figure.entity"}
    assert problems.found[0].line == 2


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "latin-1"])
def test_only_utf8_is_read_whatever_the_file_says(tmp_path: Path, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE svg [<!ENTITY a "ä">]>{SVG}</svg>'
    (tmp_path / "a.svg").write_bytes(text.encode(encoding))
    problems = Problems("a.svg")
    assert figures.read(tmp_path, "a.svg", problems) is None
    assert {f.rule for f in problems.found} <= {
        "file.encoding",
        "text.control",
        "figure.entity",
        "figure.syntax",
    }


def test_a_ring_of_uses_ends() -> None:
    assert judge('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')[1] == [("figure.limit", 2)]
    assert judge('<g id="a"><use href="#a"/></g>')[1] == [("figure.limit", 2)]


def test_nested_uses_are_counted() -> None:
    levels = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    assert judge(f'<g id="a0"><rect/></g>{levels}')[1] == [("figure.limit", 2)]


@pytest.mark.parametrize(
    "inside", ["<g>" * 100_000, "<g>" * 30 + "</g>" * 30, "<rect/>" * 50_000, "<rect/>" * 2_001]
)
def test_deep_and_crowded_drawings_are_refused_at_once(inside: str) -> None:
    drawing, problems = judge(inside)
    assert drawing is None
    assert [rule for rule, _ in problems] == ["figure.limit"]


@pytest.mark.parametrize(
    "value",
    ["1" * 150_000 + "x", "1" + " " * 150_000 + "x", "1 " * 70_000 + "x", "-." * 70_000, "url(" * 40_000]
    + ["scale(1)" * 15_000 + "x", "javascript " * 13_000, "#" * 150_000, "1." * 70_000 + "x"],
    ids=range(9),
)
@pytest.mark.parametrize(
    "name", ["width", "d", "points", "fill", "transform", "stroke-dasharray", "values", "id"]
)
def test_no_value_makes_it_slow(name: str, value: str) -> None:
    judge(f'<g><animateTransform {name}="{value}"/><rect {name}="{value}"/></g>')
    judge(f'<polygon {name}="{value}"/>')


@pytest.mark.parametrize(
    ("head", "rule"),
    [
        ("<svg>", "figure.syntax"),
        ("<html>", "figure.syntax"),
        ('<svg xmlns="http://www.w3.org/2000/svg">', "figure.attribute"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 x">', "figure.attribute"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 1">', "figure.attribute"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="99999">', "figure.attribute"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" height="1e9">', "figure.attribute"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x">', "figure.script"),
    ],
)
def test_a_drawing_starts_as_one(head: str, rule: str) -> None:
    drawing, problems = judge("", head)
    assert drawing is None
    assert problems[0][0] == rule


def test_a_drawing_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(SVG + " " * files_limit() + "</svg>")
    problems = Problems("a.svg")
    assert figures.read(tmp_path, "a.svg", problems) is None
    assert [f.rule for f in problems.found] == ["file.too-large"]


def files_limit() -> int:
    return 200 * 1024


def test_equal_drawings_are_judged_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        (tmp_path / f"{name}.svg").write_text(SVG + "</svg>")
    judged = []
    inspect = figures.inspect
    monkeypatch.setattr(figures, "inspect", lambda *given: judged.append(1) or inspect(*given))
    sound: dict[bytes, figures.Drawing] = {}
    assert all(figures.read(tmp_path, f"{name}.svg", Problems(""), sound) for name in "abc")
    assert len(judged) == 1
