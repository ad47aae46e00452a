"""Asking for an interpreter: the languages by their own names, and one sentence for each.

Only languages whose letters the bundled fonts hold, and only sentences we are sure of. They are short
enough for a member of staff to check with one speaker of the language.
"""

# ruff: noqa: RUF001 - letters of other languages, which only look like Latin ones
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

NEED = "I need an interpreter, please."


class Interpreter(NamedTuple):
    """A language somebody may ask for: its own name, its English one, and the request in two short lines.

    `speak` and `need` are empty for sign language, which has no written form of its own.
    """

    code: str
    name: str
    english: str
    speak: str = ""
    need: str = ""

    @property
    def right_to_left(self) -> bool:
        """Whether its lines start at the right."""
        return self.code in ("ar", "fa", "ur")

    @property
    def staff(self) -> tuple[str, str]:
        """The same two lines for the staff."""
        said = "I use sign language." if self.code == SIGN else f"I speak {self.english}."
        return said, NEED


SIGN = "sign"

SIGN_LANGUAGE = Interpreter(SIGN, "Sign language", "sign language")
"""Always offered, beside the others and not among them."""

INTERPRETERS = (
    Interpreter("es", "Español", "Spanish", "Hablo español.", "Necesito un intérprete, por favor."),
    Interpreter("vi", "Tiếng Việt", "Vietnamese", "Tôi nói tiếng Việt.", "Xin cho tôi một thông dịch viên."),
    Interpreter(
        "ar", "العربية", "Arabic", "أتحدث اللغة العربية.", "أحتاج إلى مترجم شفهي، من فضلك."
    ),
    Interpreter(
        "tl", "Tagalog", "Tagalog", "Nagsasalita po ako ng Tagalog.", "Kailangan ko po ng interpreter."
    ),
    Interpreter("ru", "Русский", "Russian", "Я говорю по-русски.", "Мне нужен переводчик, пожалуйста."),
    Interpreter(
        "ht", "Kreyòl ayisyen", "Haitian Creole", "Mwen pale kreyòl ayisyen.",
        "Mwen bezwen yon entèprèt, tanpri.",
    ),
    Interpreter(
        "fr", "Français", "French", "Je parle français.", "J’ai besoin d’un interprète, s’il vous plaît."
    ),
    Interpreter("pt", "Português", "Portuguese", "Falo português.", "Preciso de um intérprete, por favor."),
    Interpreter("pl", "Polski", "Polish", "Mówię po polsku.", "Proszę o tłumacza."),
    Interpreter(
        "fa", "فارسی", "Persian", "من فارسی صحبت می‌کنم.", "به مترجم نیاز دارم، لطفاً."
    ),
    Interpreter(
        "ur", "اردو", "Urdu", "میری زبان اردو ہے۔", "مجھے ترجمان کی ضرورت ہے، براہِ مہربانی۔"
    ),
    Interpreter(
        "uk", "Українська", "Ukrainian", "Я розмовляю українською.", "Мені потрібен перекладач, будь ласка."
    ),
    Interpreter(
        "so", "Soomaali", "Somali", "Waxaan ku hadlaa af Soomaali.", "Waxaan u baahanahay turjubaan, fadlan."
    ),
    Interpreter("it", "Italiano", "Italian", "Parlo italiano.", "Ho bisogno di un interprete, per favore."),
    Interpreter("de", "Deutsch", "German", "Ich spreche Deutsch.", "Ich brauche bitte einen Dolmetscher."),
    Interpreter("el", "Ελληνικά", "Greek", "Μιλάω ελληνικά.", "Χρειάζομαι διερμηνέα, παρακαλώ."),
    Interpreter("tr", "Türkçe", "Turkish", "Türkçe konuşuyorum.", "Bir tercümana ihtiyacım var, lütfen."),
    Interpreter("ro", "Română", "Romanian", "Vorbesc română.", "Am nevoie de un interpret, vă rog."),
    Interpreter("sq", "Shqip", "Albanian", "Flas shqip.", "Kam nevojë për një përkthyes, ju lutem."),
    Interpreter("bs", "Bosanski", "Bosnian", "Govorim bosanski.", "Potreban mi je tumač, molim."),
    Interpreter("sr", "Српски", "Serbian", "Говорим српски.", "Потребан ми је тумач, молим."),
    Interpreter("bg", "Български", "Bulgarian", "Говоря български.", "Имам нужда от преводач, моля."),
    Interpreter("hu", "Magyar", "Hungarian", "Magyarul beszélek.", "Tolmácsra van szükségem, kérem."),
    Interpreter("cs", "Čeština", "Czech", "Mluvím česky.", "Potřebuji tlumočníka, prosím."),
    Interpreter("nl", "Nederlands", "Dutch", "Ik spreek Nederlands.", "Ik heb een tolk nodig, alstublieft."),
    Interpreter(
        "sw", "Kiswahili", "Swahili", "Ninazungumza Kiswahili.", "Ninahitaji mkalimani, tafadhali."
    ),
    Interpreter(
        "id", "Bahasa Indonesia", "Indonesian", "Saya berbicara bahasa Indonesia.",
        "Tolong, saya memerlukan juru bahasa.",
    ),
)  # fmt: skip
"""In the order in which a waiting room in the United States asks for them, roughly."""


def listed(first: Iterable[str] = ()) -> tuple[Interpreter, ...]:
    """All languages, the clinic's own choice `first`; codes nobody knows are passed over."""
    order = dict.fromkeys((*first, *(one.code for one in INTERPRETERS)))
    return tuple(one for code in order for one in INTERPRETERS if one.code == code)


def find_interpreter(code: str) -> Interpreter | None:
    """The language with that code, sign language among them, or None."""
    return next((one for one in (*INTERPRETERS, SIGN_LANGUAGE) if one.code == code), None)
