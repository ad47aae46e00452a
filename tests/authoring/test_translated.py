"""The rules on a translation beside its English text, each with what breaks it and what passes."""

# ruff: noqa: RUF001 - letters of other languages, which only look like Latin ones
from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.stamping import renew, stamp
from kiosk.authoring.table import LEVELS
from kiosk.findings import Finding
from tests.authoring.folder import folder, found, topic

FRONT = (
    '+++\ntitle = "{title}"\nsummary = "{summary}"\n{more}[data.high]\na = "{a}"\n'
    '[[teach_back]]\nstep = "one"\nask = "{ask}"\n+++\n\n'
)
EN_FRONT = FRONT.format(title="Your day", summary="What to expect.", more="", a="High", ask="What helps?")
ES_FRONT = FRONT.format(
    title="Su día",
    summary="Lo que puede esperar.",
    more='source_rev = ""\ntranslator_role = "translator"\nreview_role = ""\n',
    a="Alta",
    ask="¿Qué le ayuda?",
)
EN = """\
## Your chair {#one}

![A nurse is near.](figures/a.svg "A nurse sits by you.")

- It may take 40 minutes.[^side.2]
  {: callout=1 }
- Do not get up alone. Call 206-555-0100 or {{phone.day}}.

!!! warning "Today"
    Do not drive before tomorrow.[^side.3]

### Tell me more {.more}

See the [drip](glossary/drip) and [worries](worries).

## Your night {#two}

You sleep at home in your own bed.
"""
ES = """\
## Su sillón {#one}

![Una enfermera está cerca.](figures/a.svg "Una enfermera está sentada a su lado.")

- Puede durar 40 minutos.[^side.2]
  {: callout=1 }
- No se levante sin ayuda. Llame al 206-555-0100 o al {{phone.day}}.

!!! warning "Hoy"
    No maneje antes de mañana.[^side.3]

### Saber más {.more}

Vea el [suero](glossary/drip) y las [preocupaciones](worries).

## Su noche {#two}

Usted duerme en casa, en su propia cama.
"""
DAY = date(2026, 11, 24)


def translated(root: Path, body: str = ES, front: str = ES_FRONT, stamped: bool = True) -> Path:
    """A topic in both languages."""
    made = folder(root)
    topic(made, EN, front=EN_FRONT)
    topic(made, body, language="es", front=front)
    if stamped:
        renew(made, DAY)
        stamp(made, ["day/es.md"])
    return made


def rules(root: Path) -> set[str]:
    """The rules on translations that are broken."""
    return {one.rule for name in LEVELS if name.startswith("translation.") for one in found(root, name)}


def test_a_faithful_translation_passes(tmp_path: Path) -> None:
    assert rules(translated(tmp_path)) == set()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("{#two}", "{#dos}", "translation.structure"),
        ("  {: callout=1 }\n", "", "translation.structure"),
        ("figures/a.svg", "figures/b.svg", "translation.structure"),
        ("[^side.2]", "", "translation.structure"),
        ("[^side.2]", "[^side.3]", "translation.structure"),
        ("{{phone.day}}", "{{phone.after_hours}}", "translation.structure"),
        ("glossary/drip", "glossary/infusion", "translation.structure"),
        ("(worries)", "(help)", "translation.structure"),
        ("- No se levante sin ayuda.", "No se levante sin ayuda.", "translation.structure"),
        (" {.more}", "", "translation.structure"),
        ('!!! warning "Hoy"', '!!! note "Hoy"', "translation.warning"),
        ('!!! warning "Hoy"\n    No', "No", "translation.warning"),
        ("40 minutos", "30 minutos", "translation.numbers"),
        ("40 minutos", "cuarenta minutos", "translation.numbers"),
        ("206-555-0100", "206-555-0101", "translation.phones"),
        (
            "Usted duerme en casa, en su propia cama.",
            "You sleep at home in your own bed.",
            "translation.same",
        ),
        ("Puede durar", "Dura", "translation.hedge"),
        ("No maneje antes", "Maneje antes", "translation.not"),
    ],
)
def test_what_differs_from_the_english_is_found(tmp_path: Path, old: str, new: str, rule: str) -> None:
    assert old in ES
    root = translated(tmp_path, ES.replace(old, new))
    hits = found(root, rule)
    assert hits, f"found {rules(root)}"
    assert hits[0].level is LEVELS[rule]
    assert (hits[0].file, bool(hits[0].hint)) == ("day/es.md", True)


@pytest.mark.parametrize(
    ("old", "new"),
    [('a = "Alta"', 'b = "Alta"'), ('step = "one"', 'step = "two"')],
)
def test_labels_and_questions_are_those_of_the_english_text(tmp_path: Path, old: str, new: str) -> None:
    assert rules(translated(tmp_path, front=ES_FRONT.replace(old, new))) == {"translation.structure"}


@pytest.mark.parametrize("old", ['translator_role = "translator"', 'review_role = ""'])
def test_roles_are_told_and_the_reviewers_may_be_empty(tmp_path: Path, old: str) -> None:
    assert rules(translated(tmp_path, front=ES_FRONT.replace(f"{old}\n", ""))) == {"translation.roles"}


def test_a_translation_that_names_no_text_is_stale(tmp_path: Path) -> None:
    assert rules(translated(tmp_path, stamped=False)) == {"translation.stale"}


def stale(root: Path) -> Finding:
    hits = found(root, "translation.stale")
    assert len(hits) == 1
    return hits[0]


def test_a_changed_step_is_named_with_its_place_and_since_when(tmp_path: Path) -> None:
    root = translated(tmp_path)
    topic(root, EN.replace("in your own bed", "in a bed"), front=EN_FRONT)
    late = stale(root)
    assert late.message == "The step “two” renders an older English text."
    renew(root, date(2026, 12, 3))
    late = stale(root)
    assert late.message.endswith("since 2026-12-03.")
    assert "packaging/stamp day/es.md" in late.hint
    text = (root / "day/es.md").read_text("utf-8").split("\n")
    assert text[late.line - 1].startswith("## Su noche")


def test_what_is_missing_in_a_listed_language_is_told_once(tmp_path: Path) -> None:
    root = folder(tmp_path)
    topic(root, EN, front=EN_FRONT)
    assert not found(root, "translation.missing")
    (root / "library.toml").write_text('schema = 1\nlanguages = ["en", "es"]\n', "utf-8")
    assert "1 of 1 texts" in found(root, "translation.missing")[0].message
    topic(root, ES, language="es", front=ES_FRONT)
    assert not found(root, "translation.missing")


def test_arabic_is_held_to_its_english_text_too(tmp_path: Path) -> None:
    root = translated(tmp_path)
    words = "## ليلتك {#two}\n\nتنام في سريرك في البيت.\n"
    topic(root, "## كرسيك {#one}\n\nتستريح.\n\n" + words, language="ar", front=ES_FRONT)
    assert {one.file for one in found(root, "translation.structure")} == {"day/ar.md"}
