"""What a screen that cannot start says in every language: written here, so that no file breaks it."""

from __future__ import annotations

from kiosk.help.numbers import GENERAL_TEXT, Numbers

AT_DESK = (
    "Please ask at the desk.",
    "Pregunte en la recepción.",
    "من فضلك اسأل في الاستقبال.",
)
GENERAL = (
    GENERAL_TEXT,
    "Avise ya al personal. Llame al número de emergencias de su zona.",
    "أخبر الطاقم الآن. اتصل برقم الطوارئ في منطقتك.",
)
KNOWN = (
    "Tell staff now. Crisis line: {line}. Emergency: {emergency}.",
    "Avise ya al personal. Línea de crisis: {line}. Emergencias: {emergency}.",
    "أخبر الطاقم الآن. خط الأزمات: {line}. الطوارئ: {emergency}.",
)


def help_words(numbers: Numbers) -> tuple[str, ...]:
    """Whom to call, in one line for each language: English, Spanish, Arabic."""
    if numbers.general:
        return GENERAL
    return tuple(said.format(line=numbers.line, emergency=numbers.emergency) for said in KNOWN)
