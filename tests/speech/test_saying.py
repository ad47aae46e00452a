"""What a voice would say wrong is written out for it, in English and in Spanish."""

from __future__ import annotations

import pytest

from kiosk.speech.saying import said, tongue


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Call 911 or 988.", "Call nine one one or nine eight eight."),
        ("It happened to 988 people.", "It happened to 988 people."),
        ("Call 1-800-273-8255.", "Call one, eight hundred, two seven three, eight two five five."),
        ("Call (555) 010-0199.", "Call five five five, zero one zero, zero one nine nine."),
        ("Come at 2:20 p.m. today.", "Come at 2 20 in the afternoon today."),
        ("Come at 9 a.m., please.", "Come at 9 in the morning, please."),
        ("At 9:05 it began.", "At 9 oh 5 it began."),
        ("Open 24/7.", "Open day and night."),
        ("The IV and your BP.", "The I V and your blood pressure."),
        ("ECT, TMS and the FDA.", "E C T, T M S and the F D A."),
        ("NMDA/AMPA", "N M D A or AMPA"),
        ("40–60 minutes", "40 to 60 minutes"),
        ("24 h later", "24 hours later"),
        ("Food → rest", "Food, then rest"),
        ("Rest & sleep, e.g. now", "Rest and sleep, for example, now"),
        ("10% of people", "10 percent of people"),
        ("Dr. Ruiz doesn\u2019t wait", "Doctor Ruiz doesn't wait"),
        ("12 vs. 10", "12 versus 10"),
        ("1,000 people", "1,000 people"),
    ],
)
def test_english(written: str, spoken: str) -> None:
    how = tongue("en")
    assert how is not None
    assert said(written, how) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Llame al 911 o al 988.", "Llame al nueve uno uno o al nueve ocho ocho."),
        (
            "Llame al 1-800-273-8255.",
            "Llame al uno, ochocientos, dos siete tres, ocho dos cinco cinco.",
        ),
        ("A las 2:20 p. m. descansa.", "A las 2 y 20 de la tarde descansa."),
        ("A las 9 a. m., por favor.", "A las 9 de la mañana, por favor."),
        ("Abierto 24/7.", "Abierto de día y de noche."),
        ("La vía IV", "La vía intravenosa"),
        ("6,630 personas", "6630 personas"),
        ("El TEPT y la FDA", "El TEPT y la F D A"),
        ("de 40–60 minutos", "de 40 a 60 minutos"),
        ("pan, p. ej. blanco", "pan, por ejemplo, blanco"),
        ("la Dra. Ruiz", "la doctora Ruiz"),
        ("comida/bebida", "comida o bebida"),
        ("10 % de la gente", "10 por ciento de la gente"),
    ],
)
def test_spanish(written: str, spoken: str) -> None:
    how = tongue("es")
    assert how is not None
    assert said(written, how) == spoken


def test_an_author_says_it_otherwise_and_only_for_whole_words() -> None:
    how = tongue("en")
    assert how is not None
    pairs = (("ketamine", "kettameen"), ("ECT", "shock treatment"))
    assert said("ketamine, esketamine and ECT", how, pairs) == "kettameen, esketamine and shock treatment"


def test_a_language_without_rules_is_not_read() -> None:
    assert tongue("ar") is None
