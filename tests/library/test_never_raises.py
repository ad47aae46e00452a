"""Whatever a file holds, reading it ends in a topic or in findings with places, never in an exception."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from kiosk.findings import Finding
from kiosk.library import figures, plans, tables
from kiosk.library.problems import Problems
from tests.support.content import DRAWING, FACTS, STEP, TOPIC, Content, front

relaxed = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
PIECES = st.sampled_from(
    [
        *("## A {#a}\n", "## B {#b}\n", "### More {.more}\n", "### Sure {.sure}\n", "#### U {.unknown}\n"),
        *("# ", "#", "\n\n", "\n", "- a\n", "1. a\n", "   {: callout=1 }\n", '{: if="comfort.music" }\n'),
        *("{: unless=phone.day }\n", "{: ", "{{phone.day}}", "{{x", "}}", "[^what.1]", "[^no]", "[^"),
        *("[a](help)", "[a](topic/a#b)", "[a](http://x)", "](", '![a](figures/chair.svg "t")', "!["),
        *('!!! note "T"\n    ', "!!! call\n    ", "    ", "**", "*", "_", "`", "```\n", "~~~\n", "<b>"),
        *("&amp;", "\\", ">", "---\n", "\u202e", "\0", "\x02", "\x03", "word ", "é", "🙂", "\r", "\t"),
        *("+++\n", "{#x .y z=1}", "onclick=x", "|"),
    ]
)
mixed = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=60).map("".join)


def sound(findings: tuple[Finding, ...] | list[Finding], text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for finding in findings:
        assert 0 <= finding.line <= lines
        assert finding.column >= 0
        assert (finding.line == 0) == (finding.column == 0)
        assert finding.message
        assert finding.hint


@relaxed
@given(body=mixed)
def test_any_body(tmp_path: Path, body: str) -> None:
    content = Content(tmp_path).books().topic(body=body)
    for values in ({}, {"phone.day": "1", "comfort.music": "true"}):
        topic, findings = content.read(values=values)
        sound([f for f in findings if f.file.endswith(".md")], front() + body)
        if topic is None:
            assert findings
        else:
            assert all(step.blocks and step.title and step.id for step in topic.steps)


@settings(relaxed, max_examples=30)
@given(data=st.one_of(st.binary(max_size=400), mixed.map(lambda text: text.encode("utf-8", "ignore"))))
def test_any_bytes_in_any_file(tmp_path: Path, data: bytes) -> None:
    names = [
        "library.toml",
        "facts.toml",
        "sources.toml",
        "values.toml",
        "worries/worries.toml",
        "worries/en.md",
    ]
    names += ["glossary/en.md", "ends/en.md", "in-the-chair/topic.toml", "in-the-chair/en.md"]
    content = Content(tmp_path).books().topic()
    for name in [*names, "in-the-chair/figures/chair.svg"]:
        before = (content.root / name).read_bytes()
        for inserted in (data, before[: len(before) // 2] + data + before[len(before) // 2 :]):
            content.write(name, inserted)
            summary, findings = content.check()
            assert summary.errors == len([f for f in findings if f.level == "error"])
        content.write(name, before)


@relaxed
@given(cut=st.integers(0, len(FACTS)), junk=st.text(max_size=20))
def test_any_toml(cut: int, junk: str) -> None:
    for whole in (FACTS, TOPIC + '[figures.a]\ncallouts = [[0.1, 0.2]]\n[data.d]\npicture = "people"\n'):
        text = whole[:cut] + junk + whole[cut:]
        problems = Problems("a.toml")
        source = tables.Source(text, problems)
        plans.plan(source)
        sound(problems.found, text)
        assert source.table is not None or problems.found


TAGS = st.sampled_from(
    [
        *("<g>", "</g>", "<rect/>", "<use href='#a'/>", "<g id='a'>", "<style>", "</style>", "@keyframes a{"),
        *("}", "<path d='M0 0'/>", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "&#0;", "&lt;", "onload='x'"),
        *("\0", "<animateTransform dur='1s' values='1;2'/>", ".a{animation:a 1s}", "text", "<title>", "'"),
        "</title>",
    ]
)
svg = st.lists(st.one_of(TAGS, st.text(max_size=6)), max_size=40).map("".join)
WAYS = st.sampled_from(["topic/", "..", "/", "#", "a", ":", "%2e", "glossary/", "http", "\\"])


@relaxed
@given(inside=svg)
def test_any_drawing(inside: str) -> None:
    text = DRAWING.replace("</svg>", inside + "</svg>")
    problems = Problems("a.svg")
    drawing = figures.inspect(text, problems)
    assert (drawing is None) == bool(problems.found)
    sound(problems.found, text)


@relaxed
@given(data=st.binary(max_size=300))
def test_any_bytes_as_a_drawing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.svg").write_bytes(data)
    problems = Problems("a.svg")
    assert figures.read(tmp_path, "a.svg", problems) is None
    assert problems.found


@relaxed
@given(target=st.one_of(st.text(max_size=30), st.lists(WAYS, max_size=8).map("".join)))
def test_any_link_stays_inside(tmp_path: Path, target: str) -> None:
    content = Content(tmp_path).books().topic(body=STEP + f"\nSee [here]({target}).\n")
    topic, _ = content.read()
    for block in topic.steps[0].blocks if topic else ():
        for part in getattr(block, "passage", ()):
            to = getattr(part, "to", "")
            assert ":" not in to
            assert ".." not in to.split("/")
            assert not to.startswith("/")
