"""Only movement that plays, and ends, the same everywhere; a drawing says how long a round is."""

from __future__ import annotations

import pytest

from kiosk.library import figures
from kiosk.library.problems import Problems

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 720">'


def judge(inside: str) -> tuple[int | None, list[str]]:
    problems = Problems("a.svg")
    drawing = figures.inspect(f"{SVG}{inside}</svg>", problems)
    return drawing.loop_ms if drawing else None, [finding.rule for finding in problems.found]


@pytest.mark.parametrize(
    ("attributes", "loop"),
    [
        ('type="translate" values="-50 0;0 0" dur="2s"', 2000),
        ('type="translate" values="-50,0; 0,0" keyTimes="0;1" dur="150ms" repeatCount="indefinite"', 150),
        ('type="rotate" from="0 1 2" to="90 1 2" dur="6.5s" begin="1s" repeatCount="3"', 6500),
        ('type="scale" values="1 1;1.28 1.28;1 1" dur="8s"', 8000),
        ('type="skewX" by="3" dur="1s" additive="sum" calcMode="linear"', 1000),
    ],
)
def test_transforms_that_play(attributes: str, loop: int) -> None:
    inside = f'<g><animateTransform attributeName="transform" {attributes}/><rect/></g>'
    assert judge(inside) == (loop, [])


@pytest.mark.parametrize(
    "attributes",
    [
        'attributeName="transform" type="scale" values="1;1.28;1" dur="8s"',
        'attributeName="x" type="translate" values="0;1" dur="1s"',
        'attributeName="transform" type="skewY" values="0;1" dur="1s"',
        'attributeName="transform" type="translate" dur="1s"',
        'attributeName="transform" type="translate" to="1 1" dur="1s"',
        'attributeName="transform" type="translate" values="0 0;1 1"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="indefinite"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" fill="freeze"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" calcMode="spline"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" begin="0s;5s"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" begin="a.end"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" begin="click"',
        'attributeName="transform" type="translate" values="0 0;1 1" dur="1s" repeatCount="often"',
        'attributeName="transform" type="translate" values="javascript:x" dur="1s"',
    ],
)
def test_transforms_that_do_not_play(attributes: str) -> None:
    loop, rules = judge(f"<g><animateTransform {attributes}/><rect/></g>")
    assert loop is None
    assert set(rules) <= {"figure.animation", "figure.script"}


def test_two_movements_of_one_element_are_refused() -> None:
    one = '<animateTransform attributeName="transform" type="translate" values="0 0;1 1" dur="1s"/>'
    assert judge(f"<g>{one}{one}</g>")[1] == ["figure.animation"]
    assert judge(f"<g>{one}<g>{one}</g></g>") == (1000, [])


@pytest.mark.parametrize(
    ("css", "loop"),
    [
        ("@keyframes a{0%{opacity:0}50%{opacity:.5}100%{opacity:1}} .late{animation:a 2s linear}", 2000),
        (
            "@keyframes a { from, 10% { fill: #fff } to { stroke: red } } #x { animation: a 1s infinite }",
            1000,
        ),
        (
            "@keyframes a{0%{transform:translate(-5px,0px) rotate(3deg)}100%{transform:scale(1,1)}}"
            ".b,.c{animation-name:a;animation-duration:3s;animation-iteration-count:3}",
            3000,
        ),
        ("/* none */", 0),
        ("@keyframes a{0%{opacity:0}100%{opacity:1}} g{animation:a 1s, a 4s}", 4000),
    ],
)
def test_keyframes_that_play(css: str, loop: int) -> None:
    assert judge(f"<style>{css}</style><g><rect/></g>") == (loop, [])


@pytest.mark.parametrize(
    "css",
    [
        ".a{fill:red}",
        "@font-face{font-family:x}",
        "@media print{.a{animation:a 1s}}",
        "@keyframes a{0%{transform:translateX(5px)}}",
        "@keyframes a{0%{transform:scale(2)}}",
        "@keyframes a{0%{stroke-dashoffset:1}}",
        "@keyframes a{0%{opacity:0;position:fixed}}",
        "@keyframes a{0%{background:url(http://example.org)}}",
        "@keyframes a{start{opacity:0}}",
        ".a{animation:a 2s forwards}",
        ".a{animation:a 2s 1s}",
        ".a{animation:a 2s cubic-bezier(1,0,0,1)}",
        ".a{animation:a 2s;behavior:url(x)}",
        ".a{animation-delay:2s}",
        ".a{",
        "}}}",
        "@import url(x)",
        "{" * 50_000,
        "a" * 50_000,
        "@keyframes " * 5_000,
        "/*" * 60_000,
        "/*" * 3_900,
        "a" + " " * 100_000 + "b",
        "a" + " " * 7_900 + "b",
        ".a{animation:" + "a " * 3_900 + "}",
        ".a{b:c}" * 5_000,
        "@keyframes a{" + "0%{opacity:0}" * 5_000,
    ],
)
def test_other_style_is_refused_and_never_slow(css: str) -> None:
    loop, rules = judge(f"<style>{css}</style><g/>")
    assert loop is None
    assert set(rules) <= {"figure.animation", "figure.external"}
