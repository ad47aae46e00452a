"""Every rule on structure: its bad example yields the finding, its good one does not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.authoring.of_places import SETTINGS
from kiosk.authoring.structure import STRUCTURE
from kiosk.authoring.table import RULES
from kiosk.setting_reader import read_settings
from tests.authoring.sound import SVG, TEXT, change, findings, sound, step, write
from tests.authoring.test_rules import BAD_AND_GOOD

Deed = Callable[[Path], object]


def says(words: str) -> Deed:
    """The topic's step says this too."""
    return lambda root: step(root, words)


def holds(file: str, text: str) -> Deed:
    """A file holds this."""
    return lambda root: write(root, file, text)


def has(file: str, old: str, new: str) -> Deed:
    """A file has `new` where it had `old`."""
    return lambda root: change(root, file, old, new)


def numbered(callouts: str) -> Deed:
    """The picture has three numbered places, and the points of the step these numbers."""

    def deed(root: Path) -> None:
        places = "[figures.a]\ncallouts = [[0.1, 0.1], [0.2, 0.2], [0.3, 0.3]]\n"
        change(root, "day/topic.toml", 'icon = "chair"\n', f'icon = "chair"\n{places}')
        step(root, "".join(f"- You rest.\n  {{: callout={number} }}\n" for number in callouts))

    return deed


def draws(inside: str) -> Deed:
    """The drawing has this inside."""
    return holds("day/figures/a.svg", SVG.replace("<path", f"{inside}<path"))


def path(steps: int) -> Deed:
    """A path has so many steps."""
    ids = [f"s{number}" for number in range(steps)]
    listed = ", ".join(f'"day#{id}"' for id in ids)

    def deed(root: Path) -> None:
        write(root, "library.toml", f'schema = 1\nlanguages = ["en"]\n[path]\nbefore = [{listed}]\n')
        step(root, "".join(f"\n## Rest {{#{id}}}\n\nYou rest.\n" for id in ids))

    return deed


def gone(*files: str) -> Deed:
    """Files are not there."""
    return lambda root: [(root / file).unlink() for file in files]


def nothing(root: Path) -> None:
    """The folder is as it is: sound."""


def renamed(root: Path) -> None:
    (root / "crisis" / "us.toml").rename(root / "crisis" / "My file.toml")


def latin(root: Path) -> None:
    (root / "day" / "en.md").write_bytes(TEXT.encode() + "\nCafé\n".encode("latin-1"))


def leads_out(root: Path) -> None:
    (root / "day" / "en.md").unlink()
    (root / "day" / "en.md").symlink_to("/etc/hostname")


def pipe(root: Path) -> None:
    (root / "day" / "en.md").unlink()
    os.mkfifo(root / "day" / "en.md")


def misnamed(root: Path) -> None:
    (root / "day").rename(root / "My Day")


BIG = f"<g>{'<path/>' * 2500}</g>"
MOVES = (
    '<animateTransform attributeName="transform" type="scale" values="1 1;1.1 1.1;1 1" dur="4s"'
    ' repeatCount="indefinite"/>'
)
NESTED = "- a\n" + "".join(f"{'    ' * depth}- a\n" for depth in range(1, 12))

EXAMPLES: dict[str, tuple[Deed, Deed]] = {
    "claim.source": (holds("sources.toml", "[one2020]\n"), nothing),
    "claim.unknown": (says("You rest.[^no.such]"), says("You rest.[^side.2]")),
    "claim.unsourced": (holds("facts.toml", '["side.2"]\ngrade = "B"\nsources = []\n'), nothing),
    "claim.value": (has("facts.toml", '"B"', '"good"'), nothing),
    "crisis.date": (has("crisis/us.toml", "expires = 2027-05-22", 'expires = "soon"'), nothing),
    "crisis.expired": (has("crisis/us.toml", "expires = 2027-05-22", "expires = 2026-11-23"), nothing),
    "crisis.expires-soon": (has("crisis/us.toml", "expires = 2027-05-22", "expires = 2026-12-20"), nothing),
    "crisis.kind": (has("crisis/us.toml", "[emergency]", "emergency = 911\n[other]"), nothing),
    "crisis.missing": (has("crisis/us.toml", "[emergency]", "[other]"), nothing),
    "crisis.number": (has("crisis/us.toml", 'call = "988"', 'call = "ask us"'), nothing),
    "crisis.region": (renamed, nothing),
    "crisis.schema": (has("crisis/us.toml", "schema = 1", "schema = 2"), nothing),
    "crisis.source": (has("crisis/us.toml", 'source = "https://poisonhelp.hrsa.gov"', ""), nothing),
    "crisis.status": (has("crisis/us.toml", 'status = "verified"\n', 'status = "ok"\n'), nothing),
    "crisis.syntax": (has("crisis/us.toml", "schema = 1", "schema = 1 now"), nothing),
    "crisis.text": (has("crisis/us.toml", 'name = "988 Suicide & Crisis Lifeline"', "name = 5"), nothing),
    "crisis.unknown": (has("crisis/us.toml", 'number = "911"', 'nummber = "911"'), nothing),
    "crisis.unverified": (
        has("crisis/us.toml", 'status = "verified"\n', 'status = "unverified"\n'),
        gone("crisis/ie.toml", "crisis/uk.toml"),
    ),
    "figure.alt": (has("day/en.md", "A nurse sits close by.", ""), nothing),
    "figure.animation": (draws('<animate attributeName="x" dur="1s"/>'), draws(f"<g>{MOVES}</g>")),
    "figure.attribute": (has("day/figures/a.svg", 'viewBox="0 0 960 720"', ""), nothing),
    "figure.callout": (numbered("124"), numbered("123")),
    "figure.element": (draws("<filter/>"), nothing),
    "figure.entity": (has("day/figures/a.svg", "<svg", "<!DOCTYPE svg>\n<svg"), nothing),
    "figure.external": (draws('<image href="photo.png"/>'), nothing),
    "figure.kind": (has("day/en.md", "figures/a.svg", "figures/photo.jpg"), nothing),
    "figure.limit": (draws(BIG), draws("<path/>" * 60)),
    "figure.missing": (has("day/en.md", "figures/a.svg", "figures/no-such.svg"), nothing),
    "figure.outside": (has("day/en.md", "figures/a.svg", "../other/figures/a.svg"), nothing),
    "figure.script": (draws("<script/>"), nothing),
    "figure.syntax": (draws("<g>"), draws("<g/>")),
    "figure.text": (draws("<text>pump</text>"), nothing),
    "file.encoding": (latin, nothing),
    "file.missing": (gone("day/en.md"), nothing),
    "file.outside": (leads_out, nothing),
    "file.problems": (says("<b>\n\n" * 500), nothing),
    "file.too-large": (holds("day/en.md", TEXT + "You rest. " * 500_000), says("You rest. " * 3)),
    "file.unreadable": (pipe, nothing),
    "glossary.unknown": (says("The [drip](glossary/dripp)."), says("The [drip](glossary/drip).")),
    "library.key": (holds("library.toml", 'schema = 1\nlanguages = ["en"]\npathes = 1\n'), path(4)),
    "library.value": (holds("library.toml", 'schema = 1\nlanguages = "en"\n'), nothing),
    "link.dead": (says("Look [here](topic/no-such#one)."), says("Look [here](topic/day#chair).")),
    "link.outside": (says("Look [here](https://example.org)."), says("Look [here](help).")),
    "markdown.attribute": (says("- You rest.\n  {: colour=red }"), says("- You rest.\n  {: icon=moon }")),
    "markdown.html": (says("Rest <b>now</b>."), says("Rest **now**.")),
    "markdown.limit": (
        says(NESTED),
        says("- You rest."),
    ),
    "markdown.script": (says("<script>run()</script>"), says("Look [here](help).")),
    "markdown.structure": (says("##### Small heading"), says("## A step {#step}\n\nYou rest.")),
    "path.length": (path(14), path(8)),
    "path.unknown": (
        holds("library.toml", 'schema = 1\nlanguages = ["en"]\n[path]\nbefore = ["day#no-such"]\n'),
        path(4),
    ),
    "step.empty": (says("## A heading alone {#alone}"), says("## A heading {#alone}\n\nYou rest.")),
    "step.words": (says("You rest here. " * 30), says("You rest here. " * 12)),
    "text.bidi": (says("You \u202e rest."), says("You rest.")),
    "text.control": (says("You\u200b rest."), says("You rest.")),
    "toml.syntax": (has("day/topic.toml", 'icon = "chair"', "icon = In the chair"), nothing),
    "topic.id": (misnamed, nothing),
    "topic.key": (has("day/topic.toml", 'phase = "before"', 'phse = "before"'), nothing),
    "topic.value": (has("day/topic.toml", 'phase = "before"', 'phase = "later"'), nothing),
    "value.unknown": (says("For {{fasting.hours}} hours."), says("For {{fasting.solids_hours}} hours.")),
    "value.unset": (says("Call {{phone.day}}."), says("Call us.")),
    "worry.unknown": (holds("worries/worries.toml", ""), nothing),
}

ELSEWHERE = {
    "figure.numbers": "tests/library/test_figure_ties.py",
    "step.fit": "tests/shell/test_fit.py",
    "step.unmeasured": "tests/cli/test_check.py",
    "topic.unsigned": "tests/library/test_checking.py",
}
"""Rules whose examples need more than a folder: a window, a machine without Qt, a signature."""

WORDS_ELSEWHERE = {
    *("allow.unknown", "banned.missing", "banned.pattern", "number.worry", "reading.grade", "reading.smog"),
    *("shape.action", "shape.short-title", "path.cue", "path.summary"),
    *("reading.unmeasured", "reading.warning", "sentence.warning", "shape.heading", "shape.title"),
    *("words.open", "words.usted"),
    *("translation.hedge", "translation.missing", "translation.not", "translation.numbers"),
    *("translation.phones", "translation.roles", "translation.same", "translation.stale"),
    *("translation.structure", "translation.warning"),
}
"""Rules on words that tests of their own in this folder show with whole pages."""


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_bad_example_is_found_and_the_good_one_passes(tmp_path: Path, rule: str) -> None:
    bad, good = (sound(tmp_path / name) for name in ("bad", "good"))
    for deed, root in zip(EXAMPLES[rule], (bad, good), strict=True):
        deed(root)
    found = [one for one in findings(bad) if one.rule == rule]
    assert found, f"{rule} was not found"
    level = next(one.level for one in STRUCTURE if one.name == rule)
    assert level in {one.level for one in found}, f"the authors' page says {level}"
    assert all(one.message and one.hint for one in found)
    assert rule not in {one.rule for one in findings(good)}


@pytest.mark.parametrize("rule", SETTINGS, ids=lambda rule: rule.name)
def test_a_settings_rule_finds_its_bad_line_and_lets_its_good_one_pass(rule: object) -> None:
    from kiosk.authoring.rule import Rule

    assert isinstance(rule, Rule)
    _, bad = read_settings(f"{rule.bad}\n", "settings.toml")
    _, good = read_settings(f"{rule.good}\n", "settings.toml")
    assert [(one.rule, one.level) for one in bad] == [(rule.name, rule.level)]
    assert good == ()


def test_no_rule_is_without_its_examples() -> None:
    assert {rule.name for rule in STRUCTURE} == EXAMPLES.keys() | ELSEWHERE.keys()
    assert {rule.name for rule in RULES} == BAD_AND_GOOD.keys() | WORDS_ELSEWHERE
    here = Path(__file__).resolve().parents[2]
    for rule, file in ELSEWHERE.items():
        assert rule in (here / file).read_text(encoding="utf-8"), f"{file} says nothing of {rule}"
    said = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    for rule in WORDS_ELSEWHERE:
        assert said.count(f'"{rule}"') > 1, f"no test shows {rule}"
