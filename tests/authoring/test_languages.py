"""The rules on words in Spanish and Arabic: their own lists and lengths, and no English rule misfires."""

# ruff: noqa: RUF001 - letters of other languages, which only look like Latin ones
from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.banned import read_bans
from kiosk.authoring.plain_words import english_forms, spanish_forms
from kiosk.authoring.readability import sentences
from kiosk.authoring.syllables import number_syllables
from tests.authoring.folder import folder, found, rules, topic

CONTENT = Path(__file__).resolve().parents[2] / "content"
STEP = "## Su paso {#one}\n\n"
FRONT = '+++\ntitle = "El día"\nsummary = "Lo que puede esperar."\n+++\n\n'
LONG = (
    "Es posible que la sala esté tranquila y que alguien se quede con usted todo el tiempo que esté aquí hoy"
)

BANNED = {
    "cure": "La ketamina cura la depresión.",
    "hype": "Una opción revolucionaria.",
    "reset": "Ayuda a reiniciar el cerebro.",
    "heal": "Favorece la sanación interior.",
    "no_risk": "Es un tratamiento sin efectos secundarios.",
    "safe_claim": "Es un tratamiento seguro y eficaz.",
    "safe_to": "Usted está listo para irse.",
    "drive_hours": "Puede manejar esta noche.",
    "total_relief": "Da un alivio inmediato.",
    "promise": "Funciona para todos.",
    "mild_rare": "Los efectos secundarios suelen ser leves.",
    "addiction": "No es adictiva.",
    "approved": "Es una medicina aprobada por la FDA.",
    "dose": "Le dan 35 mg.",
    "cause": "Trata la causa raíz.",
    "testimony": "Nuestros pacientes dicen que ayuda.",
    "stop_meds": "Deje de tomar sus medicinas.",
    "suicide_words": "Quiso cometer suicidio.",
    "labels": "Las personas que sufren de ansiedad.",
    "trip": "Puede tener un mal viaje.",
    "diagnosis": "Usted tiene depresión.",
    "grows_cells": "Crea nuevas neuronas.",
    "overactive": "Una zona hiperactiva del cerebro.",
    "sharper_mind": "Da más claridad mental.",
    "window": "Abre una ventana de oportunidad.",
    "suicide_promise": "Elimina los pensamientos suicidas.",
    "eligible": "Usted es un buen candidato.",
    "no_long_term": "No tiene efectos a largo plazo.",
    "anti_inflammatory": "Tiene un efecto antiinflamatorio.",
    "need_all": "Necesita las seis infusiones.",
    "effective": "Es muy eficaz.",
    "last_hope": "Puede ser su última esperanza.",
    "more_visits": "Solo necesita más sesiones.",
    "no_call": "Es normal, no hace falta llamar.",
    "no_harm": "No puede hacerle daño.",
    "saves_lives": "Salva vidas.",
    "journey": "Disfrute la travesía.",
    "trauma_undone": "Ayuda a procesar el trauma.",
    "signed_off": "Página revisada por un psiquiatra.",
}
BANNED_ARABIC = {
    "cure": "الكيتامين يشفي الاكتئاب.",
    "hype": "علاج سحري.",
    "no_risk": "علاج بدون آثار جانبية.",
    "safe_claim": "علاج آمن تمامًا.",
    "safe_to": "يمكنك المغادرة الآن.",
    "promise": "نتيجة مضمونة.",
    "addiction": "لا يسبب الإدمان.",
    "dose": "تحصل على 35 ملغ.",
    "suicide_words": "محاولة انتحار فاشلة.",
    "stop_meds": "توقف عن تناول أدويتك.",
    "labels": "هو مدمن.",
    "diagnosis": "لديك اكتئاب.",
}


@pytest.mark.parametrize(("language", "said"), [("es", BANNED), ("ar", BANNED_ARABIC)])
def test_each_banned_claim_of_a_language_hits_its_example_and_lets_its_replacement_pass(
    language: str, said: dict[str, str]
) -> None:
    english, _ = read_bans(CONTENT)
    bans, findings = read_bans(CONTENT, language)
    assert findings == ()
    assert {ban.id for ban in bans.bans} == set(said)
    assert {ban.id for ban in bans.bans} <= {ban.id for ban in english.bans}
    for id, words in said.items():
        assert id in {ban.id for _, _, ban in bans.hits(words)}, id
    for ban in bans.bans:
        assert not bans.hits(ban.say), f"the replacement of {ban.id} is banned itself: {ban.say}"


def test_the_spanish_list_bans_all_that_the_english_one_does() -> None:
    assert set(BANNED) == {ban.id for ban in read_bans(CONTENT)[0].bans}


BAD_AND_GOOD = {
    "number.bare": ("Unas 44 la tuvieron.[^side.2]", "Unas 44 de cada 100 personas la tuvieron.[^side.2]"),
    "number.clock": ("Venga a las 14:30.", "Venga a las 2:30 p. m."),
    "number.one-in": ("1 de cada 7 personas.[^side.3]", "13 de cada 100 personas.[^side.3]"),
    "number.percent": ("El 44 por ciento.[^side.2]", "44 de cada 100 personas.[^side.2]"),
    "number.sums": ("El doble se sintió mejor.", "Más personas se sintieron mejor."),
    "number.unsourced": ("Dura 40 minutos.", "Dura 40 minutos.[^side.2]"),
    "number.up-to": ("Hasta 70 de cada 100 personas.[^side.2]", "Unas 54 de cada 100 personas.[^side.2]"),
    "number.words": ("Dura cuarenta minutos.", "Dura 40 minutos.[^side.2]"),
    "sentence.long": (f"{LONG}, y mañana también.", f"{LONG}."),
    "shape.answer": (
        f"{LONG}.",
        "Usted se recuesta en una sala tranquila, con alguien cerca, y puede pedir ayuda.",
    ),
    "shape.paragraph": ("Aquí puede descansar. " * 25, "Aquí puede descansar. " * 24),
    "words.journey": ("Esta es su travesía.", "Este es su día. Antes del viaje a casa, descanse."),
    "words.patients": ("Los pacientes deben descansar.", "Usted puede descansar."),
    "words.plain": ("Es una medicina intravenosa.", "Es una medicina por la vena."),
    "words.relax": ("Simplemente relájese.", "Puede pedir que paremos."),
    "words.shout": ("¡Usted puede!", "Usted puede pedir una pausa."),
    "words.usted": ("Puedes descansar con tu familia.", "Puede descansar con su familia."),
    "words.you": ("El tubito entra en la vena.", "El tubito entra en su vena."),
}


@pytest.mark.parametrize("rule", BAD_AND_GOOD)
def test_a_rule_hits_its_bad_example_in_spanish_and_lets_the_good_one_pass(tmp_path: Path, rule: str) -> None:
    bad, good = BAD_AND_GOOD[rule]
    front = '+++\ntitle = "El día"\nsummary = "Cómo es."\n+++\n\n'
    step = "## El paso {#one}\n\n"
    for name, words, hit in (("bad", bad, True), ("good", good, False)):
        root = folder(tmp_path / name)
        (root / "plain-words.es.toml").write_text('[instead]\n"intravenoso" = "por la vena"\n', "utf-8")
        assert (rule in rules(topic(root, f"{step}{words}\n", language="es", front=front))) is hit, name


def test_spanish_is_measured_by_its_own_scores(tmp_path: Path) -> None:
    hard = (
        "La administración farmacológica intravenosa requiere monitorización cardiorrespiratoria continuada."
    )
    root = topic(folder(tmp_path / "hard"), STEP + hard, language="es", front=FRONT)
    assert "INFLESZ" in found(root, "reading.grade")[0].message
    easy = topic(folder(tmp_path / "easy"), f"{STEP}No maneje hoy.\n", language="es", front=FRONT)
    assert not found(easy, "reading.grade")


def test_a_closed_question_and_an_empty_heading_are_seen_in_spanish(tmp_path: Path) -> None:
    front = FRONT.replace("+++\n\n", '[[teach_back]]\nstep = "one"\nask = "{}"\n+++\n\n')
    for ask, rule in (("¿Entiende todo?", True), ("¿Qué hará si le duele?", False)):
        root = topic(folder(tmp_path / str(rule)), STEP, language="es", front=front.format(ask))
        assert bool(found(root, "words.open")) is rule
    assert found(
        topic(folder(tmp_path / "head"), "## Introducción {#one}\n\nUsted descansa.\n", language="es"),
        "shape.heading",
    )


def test_a_warning_may_be_a_little_longer_in_spanish(tmp_path: Path) -> None:
    said = "No maneje hoy ni mañana por la mañana si todavía siente mucho sueño o mareo al caminar"
    for words, hit in ((f"{said} solo.", False), (f"{said} sola por casa.", True)):
        root = topic(
            folder(tmp_path / str(hit)), f'{STEP}!!! warning "Hoy"\n    {words}\n', language="es", front=FRONT
        )
        assert bool(found(root, "sentence.warning")) is hit


def test_english_rules_stay_silent_on_arabic(tmp_path: Path) -> None:
    front = '+++\ntitle = "يومك"\nsummary = "ما يمكنك توقعه."\n+++\n\n'
    body = "## خطوتك {#one}\n\n![ممرضة قريبة.](figures/a.svg)\n\nتستريح على كرسي. يبقى شخص قريبًا منك.\n"
    root = topic(folder(tmp_path), body, language="ar", front=front)
    (root / "banned.ar.toml").write_text("[[ban]]\nid = 'cure'\nre = 'يشفي'\n", "utf-8")
    assert rules(root) == set()
    topic(root, body + "\nالكيتامين يشفي.\n", language="ar", front=front)
    assert found(root, "claim.cure")[0].file == "day/ar.md"


def test_a_language_without_a_list_of_banned_claims_is_a_finding(tmp_path: Path) -> None:
    root = topic(folder(tmp_path), f"{STEP}Usted descansa.\n", language="es", front=FRONT)
    assert [finding.file for finding in found(root, "banned.missing")] == ["banned.es.toml"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Llegue a las 2:20 p. m. con calma.", 1),
        ("Hable con la Dra. Luz. Luego descanse.", 2),
        ("¿Qué siente? Cuéntenos.", 2),
        ("Lleve algo, p. ej. una manta. Descanse.", 2),
        ("En EE. UU. se usa desde hace años.", 1),
        ("ماذا تشعر؟ أخبرنا.", 2),
    ],
)
def test_sentences_end_where_they_do(text: str, parts: int) -> None:
    assert len(sentences(text)) == parts


def test_words_are_known_in_their_usual_forms() -> None:
    assert {"cardíaca", "cardíacos"} <= spanish_forms("cardíaco")
    assert "palpitaciones" in spanish_forms("palpitación")
    assert "assessing" in english_forms("assess")


def test_numbers_are_counted_as_they_are_read_in_spanish() -> None:
    assert [number_syllables(number, spanish=True) for number in ("2", "3", "4", "11", "20", "44")] == [
        1,
        1,
        2,
        2,
        2,
        3,
    ]
