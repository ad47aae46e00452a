"""What shows in a language: a translation while it is up to date, English in its place when it is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.authoring.stamping import renew, stamp
from kiosk.clock import BUILT
from kiosk.library.catalogue import Library, open_library
from kiosk.library.topics import Topic
from tests.support.content import TOPIC, Content, front

ENGLISH = """\
## The chair {#chair}

You lie back.

## The drive {#drive}

!!! warning "Today"
    Do not drive.

## The night {#night}

Sleep well.
"""
SPANISH = """\
## El sillón {#chair}

Usted se recuesta.

## El auto {#drive}

!!! warning "Hoy"
    No maneje.

## La noche {#night}

Duerma bien.
"""
HEAD = '+++\ntitle = "La sala"\nsummary = "Cómo es."\nsource_rev = ""\n+++\n\n'
STAMPED = date(2026, 11, 24)


def translated(root: Path, spanish: str = SPANISH) -> Content:
    """A topic in two languages, stamped."""
    content = Content(root).topic("room", ENGLISH)
    content.write("room/es.md", HEAD + spanish)
    return stamped(content, "room/es.md", STAMPED)


def stamped(content: Content, file: str, today: date) -> Content:
    renew(content.root, today)
    stamp(content.root, [file])
    return content


def spanish(content: Content, today: date) -> Library:
    return open_library(content.root, "es", {}, today=lambda: today)


def topic(content: Content, today: date = STAMPED) -> Topic:
    found = spanish(content, today).topic("room")
    assert found is not None
    return found


def languages(content: Content, today: date = STAMPED) -> list[str]:
    return [step.language for step in topic(content, today).steps]


def test_a_translation_that_is_up_to_date_shows_whole(tmp_path: Path) -> None:
    assert languages(translated(tmp_path), date(2036, 1, 1)) == ["es", "es", "es"]
    assert topic(translated(tmp_path / "again")).title == "La sala"


def test_a_changed_step_shows_for_thirty_days_and_then_in_english(tmp_path: Path) -> None:
    content = translated(tmp_path)
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."))
    changed = date(2026, 12, 1)
    renew(content.root, changed)
    assert languages(content, changed + timedelta(days=29)) == ["es", "es", "es"]
    late = topic(content, changed + timedelta(days=30))
    assert [step.language for step in late.steps] == ["es", "es", "en"]
    assert late.steps[2].title == "The night"
    assert late.title == "La sala"


def test_a_changed_warning_is_english_at_once(tmp_path: Path) -> None:
    content = translated(tmp_path)
    content.topic("room", ENGLISH.replace("Do not drive.", "Do not drive or cycle."))
    renew(content.root, STAMPED)
    assert languages(content) == ["es", "en", "es"]


def test_a_step_that_became_a_warning_in_english_is_english_at_once(tmp_path: Path) -> None:
    content = translated(tmp_path)
    content.topic("room", ENGLISH.replace("Sleep well.", '!!! call "Call"\n    Call if you cannot sleep.'))
    renew(content.root, STAMPED)
    assert languages(content) == ["es", "es", "en"]


def test_a_warning_by_its_kind_counts_as_one(tmp_path: Path) -> None:
    content = translated(tmp_path)
    toml = f'{TOPIC}[steps.night]\nkind = "warning"\n'
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."), toml)
    renew(content.root, STAMPED)
    assert languages(content) == ["es", "es", "en"]


def test_nobody_noted_the_day_so_the_build_counts(tmp_path: Path) -> None:
    content = translated(tmp_path)
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."))
    assert languages(content, BUILT + timedelta(days=29)) == ["es", "es", "es"]
    assert languages(content, BUILT + timedelta(days=30)) == ["es", "es", "en"]


def test_a_translation_that_names_no_text_keeps_its_warnings_in_english(tmp_path: Path) -> None:
    content = Content(tmp_path).topic("room", ENGLISH).write("room/es.md", HEAD + SPANISH)
    assert languages(content) == ["es", "en", "es"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("{#night}", "{#sleep}"),
        lambda text: text.partition("## La noche")[0],
        lambda text: text.replace("Duerma bien.", "<b>Duerma</b>"),
        lambda text: "",
    ],
)
def test_other_steps_or_a_broken_text_show_the_english_topic(
    tmp_path: Path, spoil: Callable[[str], str]
) -> None:
    content = translated(tmp_path)
    content.write("room/es.md", spoil((tmp_path / "room/es.md").read_text("utf-8")))
    assert languages(content) == ["en", "en", "en"]


def test_a_missing_translation_shows_the_english_topic_and_says_so(tmp_path: Path) -> None:
    content = Content(tmp_path).topic("room", ENGLISH)
    found = topic(content)
    assert (found.language, [step.language for step in found.steps]) == ("en", ["en", "en", "en"])
    assert [entry.title for entry in spanish(content, STAMPED).entries()] == ["In the chair"]


def test_tomorrow_comes_while_the_guide_runs(tmp_path: Path) -> None:
    content = translated(tmp_path)
    content.topic("room", ENGLISH.replace("Sleep well.", "Sleep late."))
    renew(content.root, STAMPED)
    today = [STAMPED]
    library = open_library(content.root, "es", {}, today=lambda: today[0])
    first, again = library.topic("room"), library.topic("room")
    assert first is again
    today[0] += timedelta(days=30)
    late = library.topic("room")
    assert late is not None
    assert late.steps[2].language == "en"


def test_books_fall_back_entry_by_entry(tmp_path: Path) -> None:
    content = Content(tmp_path).books().topic()
    content.write(
        "worries/es.md",
        '+++\nsource_rev = ""\n+++\n\n## Perder el control {#losing-control}\n\n- Pasa.\n\n'
        "### Qué puede pedir {.ask}\n\n- Una señal\n\n## Náuseas {#sick}\n\n- Avísenos.\n",
    )
    stamped(content, "worries/es.md", STAMPED)
    assert [worry.language for worry in spanish(content, STAMPED).worries()] == ["es", "es"]
    english = (tmp_path / "worries/en.md").read_text("utf-8")
    content.write("worries/en.md", english.replace("Tell us.", "Tell us at once."))
    renew(tmp_path, STAMPED)
    late = spanish(content, STAMPED + timedelta(days=30)).worries()
    assert [(worry.id, worry.language) for worry in late] == [("sick", "en"), ("losing-control", "es")]


def test_a_book_without_a_word_or_in_one_language_only_is_filled_from_english(tmp_path: Path) -> None:
    content = Content(tmp_path).books().topic()
    content.write("glossary/es.md", '+++\nsource_rev = ""\n+++\n\n## infusión {#infusion}\n\nMedicina.\n')
    stamped(content, "glossary/es.md", STAMPED)
    library = spanish(content, STAMPED)
    assert [(term.id, term.language) for term in library.terms()] == [("cell", "en"), ("infusion", "es")]
    end = library.end("during")
    assert end is not None
    assert end.language == "en"
    content.write("glossary/es.md", "")
    assert [term.language for term in spanish(content, STAMPED).terms()] == ["en", "en"]


def test_english_never_looks_at_translations(tmp_path: Path) -> None:
    content = translated(tmp_path).write("revisions.toml", "no toml")
    found = content.open().topic("room")
    assert found is not None
    assert {step.language for step in found.steps} == {"en"}
    assert front() in (tmp_path / "room/en.md").read_text("utf-8")
