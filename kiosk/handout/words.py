"""The few words on a sheet to take home that are not the content's own, in each language."""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, str]

ENGLISH: Words = {
    "title": "To take home",
    "draft": "Draft. Not yet checked by your clinic.",
    "more": "More",
    "rules": "Today's rules",
    "call": "Whom to call",
    "clinic": "Your clinic",
    "day": "By day: {0}",
    "after": "After hours: {0}",
    "unset": "Phone:",
    "questions": "Questions for next time",
    "ask": "What you can ask for",
    "write": "Your own questions",
    "web": "Our clinic on the web. Point a phone's camera here, or type:",
    "picture": "Picture: {0}",
    "number": "{0} of 100 people",
    "out_of": "Each mark is one of 100 people.",
}

SPANISH: Words = {
    "title": "Para llevar a casa",
    "draft": "Borrador. No revisado.",
    "more": "Más",
    "rules": "Reglas para hoy",
    "call": "A quién llamar",
    "clinic": "Su clínica",
    "day": "De día: {0}",
    "after": "Fuera de horario: {0}",
    "unset": "Teléfono:",
    "questions": "Preguntas para la próxima vez",
    "ask": "Lo que puede pedir",
    "write": "Sus propias preguntas",
    "web": "La página de la clínica. Apunte la cámara del teléfono aquí, o escriba:",
    "picture": "Imagen: {0}",
    "number": "{0} de cada 100 personas",
    "out_of": "Cada marca es una de 100 personas.",
}

ARABIC: Words = {
    "title": "لتأخذها معك إلى البيت",
    "draft": "مسودة. لم تراجعها عيادتك بعد.",
    "more": "المزيد",
    "rules": "قواعد اليوم",
    "call": "بمن تتصل",
    "clinic": "عيادتك",
    "day": "نهارًا: {0}",
    "after": "خارج ساعات العمل: {0}",
    "unset": "الهاتف:",
    "questions": "أسئلة للمرة القادمة",
    "ask": "ما يمكنك أن تطلبه",
    "write": "أسئلتك أنت",
    "web": "صفحة عيادتنا. وجّه كاميرا الهاتف إلى هنا، أو اكتب:",
    "picture": "صورة: {0}",
    "number": "{0} من كل 100 شخص",
    "out_of": "كل علامة هي شخص واحد من 100.",
}

BY_LANGUAGE: Mapping[str, Words] = {"en": ENGLISH, "es": SPANISH, "ar": ARABIC}


def words_of(language: str) -> Words:
    """The words in that language, English where there are none yet."""
    return BY_LANGUAGE.get(language, ENGLISH)
