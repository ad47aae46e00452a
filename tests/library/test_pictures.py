"""The picture of a step: found where it may be, with words for those who cannot see it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.topics import DataPicture, Group, Picture
from tests.support.content import DRAWING, TOPIC, Content, front, places, rules

DATA = TOPIC + (
    '[data.pressure]\npicture = "people"\nfact = "during.11"\nstudied = 203\n'
    'groups = [{ id = "high", had = 44 }, { id = "treated", had = 5 }]\n'
)
LABELS = front(more='[data.pressure]\nhigh = "High reading"\ntreated = "Needed medicine"\n')


def body(source: str, alt: str = "Alt", title: str = "Long") -> str:
    return f'## A {{#a}}\n\n![{alt}]({source} "{title}")\n\nWords.\n'


def test_a_shared_drawing_is_found_after_the_topics_own(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(body=body("figures/shared.svg"))
    topic, findings = content.read()
    assert topic is not None
    assert topic.steps[0].picture == Picture("figures/shared.svg", "Alt", "Long")
    assert rules(findings) == set()
    content.write("in-the-chair/figures/shared.svg", DRAWING)
    topic, _ = content.read()
    assert topic is not None
    assert isinstance(topic.steps[0].picture, Picture)
    assert topic.steps[0].picture.file == "in-the-chair/figures/shared.svg"


def test_a_moving_drawing_says_how_long_a_round_is(tmp_path: Path) -> None:
    moving = DRAWING.replace(
        "</svg>",
        '<g><animateTransform attributeName="transform" type="translate" values="0 0;5 0" dur="1.5s"/></g>'
        "</svg>",
    )
    content = (
        Content(tmp_path)
        .topic(body=body("figures/chair.svg"))
        .write("in-the-chair/figures/chair.svg", moving)
    )
    topic, _ = content.read()
    assert topic is not None
    assert isinstance(topic.steps[0].picture, Picture)
    assert topic.steps[0].picture.loop_ms == 1500


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("figures/none.svg", "figure.missing"),
        ("../figures/shared.svg", "figure.outside"),
        ("figures/../../figures/shared.svg", "figure.outside"),
        ("/etc/passwd", "figure.outside"),
        ("figures/chair.png", "figure.kind"),
        ("http://example.org/x.svg", "figure.kind"),
        ("javascript:alert(1)", "figure.kind"),
        ("data:image/svg+xml,x", "figure.kind"),
        ("", "figure.outside"),
        ("data/none", "figure.missing"),
    ],
)
def test_a_step_without_its_picture_is_still_shown(tmp_path: Path, source: str, rule: str) -> None:
    topic, findings = Content(tmp_path).topic(body=body(source)).read()
    assert topic is not None
    assert topic.steps[0].picture is None
    assert [(file, line) for file, line, _ in places(findings, rule)] == [("in-the-chair/en.md", 8)]


def test_a_link_out_of_the_topic_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.svg").write_text(DRAWING)
    content = Content(tmp_path / "content").topic(body=body("figures/out.svg"))
    (content.root / "in-the-chair/figures/out.svg").symlink_to(tmp_path / "outside.svg")
    topic, findings = content.read()
    assert topic is not None
    assert topic.steps[0].picture is None
    assert "figure.outside" in rules(findings)
    _, checked = content.check()
    assert "figure.outside" in rules(checked)


def test_a_drawing_that_may_not_be_shown_leaves_the_step(tmp_path: Path) -> None:
    content = Content(tmp_path).topic(body=body("figures/chair.svg"))
    content.write("in-the-chair/figures/chair.svg", DRAWING.replace("<rect", "<script/><rect"))
    topic, findings = content.read()
    assert topic is not None
    assert topic.steps[0].picture is None
    assert places(findings, "figure.script") == [("in-the-chair/figures/chair.svg", 3, 3)]


def test_a_picture_needs_words(tmp_path: Path) -> None:
    topic, findings = Content(tmp_path).topic(body=body("figures/chair.svg", alt="")).read()
    assert topic is not None
    assert topic.steps[0].picture is not None
    assert [(f.rule, f.level, f.line) for f in findings] == [("figure.alt", "error", 8)]


def test_the_words_of_a_picture_are_short(tmp_path: Path) -> None:
    _, right = Content(tmp_path).topic(body=body("figures/chair.svg", alt="x" * 125)).read()
    _, long = Content(tmp_path).topic(body=body("figures/chair.svg", alt="x" * 126)).read()
    assert rules(right) == set()
    assert [(f.rule, f.level) for f in long] == [("figure.alt", "warning")]


def test_values_stand_in_the_words_of_a_picture(tmp_path: Path) -> None:
    text = body(
        "figures/chair.svg", alt="Lasts {{infusion.minutes}} minutes.", title="About {{infusion.minutes}}."
    )
    content = Content(tmp_path).topic(body=text)
    topic, _ = content.read(values={"infusion.minutes": "40"})
    assert topic is not None
    assert isinstance(topic.steps[0].picture, Picture)
    assert topic.steps[0].picture.alt == "Lasts 40 minutes."
    assert topic.steps[0].picture.description == "About 40."
    topic, _ = content.read()
    assert topic is not None
    assert topic.steps[0].picture is None


def test_a_picture_drawn_from_numbers(tmp_path: Path) -> None:
    text = body("data/pressure", alt="{{data.pressure.high}} of 100.")
    text += "\n{{data.pressure.high}} had one, {{data.pressure.treated}} needed medicine.\n"
    topic, findings = Content(tmp_path).topic(body=text, toml=DATA, head=LABELS).read()
    assert topic is not None
    step = topic.steps[0]
    groups = (Group("high", "High reading", 44), Group("treated", "Needed medicine", 5))
    assert step.picture == DataPicture("people", "during.11", "44 of 100.", "Long", groups, 203, False)
    assert (step.claims, step.grade) == (("during.11",), "B")
    assert rules(findings) == set()


def test_numbers_without_words_or_statement_are_errors(tmp_path: Path) -> None:
    toml = DATA.replace("during.11", "during.12")
    topic, findings = Content(tmp_path).topic(body=body("data/pressure"), toml=toml).read()
    assert topic is None
    assert rules(findings) == {"topic.value", "claim.unknown"}


@pytest.mark.parametrize("mark", ["{: onclick=x }", "{: .big }", "{: style='x' }"])
def test_a_picture_takes_no_marks(tmp_path: Path, mark: str) -> None:
    text = f"## A {{#a}}\n\n![Alt](figures/chair.svg){mark}\n\nWords.\n"
    topic, findings = Content(tmp_path).topic(body=text).read()
    assert topic is None
    assert rules(findings) & {"markdown.attribute", "markdown.script"}
