"""The parser knows our marks, and has nothing left that makes HTML."""

from __future__ import annotations

from xml.etree.ElementTree import tostring

import pytest

from kiosk.library.markdown import Parser


def tree(source: str) -> str:
    return tostring(Parser().parse(source), encoding="unicode").replace("\n", " ")


def test_a_value_is_an_element_even_where_attributes_could_follow() -> None:
    assert '<strong>b</strong><value key="a.b">{{a.b}}</value>' in tree("**b**{{a.b}}")
    assert '<h2 id="x">T <value key="a.b">{{a.b}}</value></h2>' in tree("## T {{a.b}} {#x}")


def test_a_claim_is_an_element_whether_or_not_it_is_known() -> None:
    assert tree("So.[^during.5] Then.[^x y]") == (
        '<div><p>So.<claim key="during.5">[^during.5]</claim> Then.<claim key="x y">[^x y]</claim></p></div>'
    )


def test_an_ordered_and_a_plain_list_stay_apart() -> None:
    assert tree("1. a\n2. b\n\n- c").count("<ol>") == 1


def test_a_point_keeps_its_attributes() -> None:
    assert 'callout="2"' in tree("1. a\n2. b\n   {: callout=2 }\n3. c")


def test_a_box_without_a_title_has_none() -> None:
    assert "admonition-title" not in tree("!!! note\n    a")
    assert '<p class="admonition-title">T</p>' in tree('!!! note "T"\n    a')


@pytest.mark.parametrize(
    "source",
    [
        "<div>x</div>",
        "a <b>b</b>",
        "`code`",
        "<https://x.org>",
        "[a]: http://x.org",
        "[a][b]",
        "> a",
        "a\n===",
        "    a",
    ],
)
def test_what_a_step_cannot_show_stays_plain_text(source: str) -> None:
    found = {element.tag for element in Parser().parse(source).iter()}
    assert found <= {"div", "p"}


def test_one_parser_reads_one_text_after_the_other_alike() -> None:
    parser = Parser()
    first = tostring(parser.parse("a[^x] **b**"))
    parser.parse("[^x]: y\n\n!!! note\n    z")
    assert tostring(parser.parse("a[^x] **b**")) == first
