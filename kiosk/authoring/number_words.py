"""The words around numbers in each language: units, chances, times of day, numbers written out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.authoring.syllables import VALUE

ANY = re.IGNORECASE
DECIMAL = re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])")
CLOCK_24 = re.compile(r"\b(?:1[3-9]|2[0-3]):[0-5]\d\b")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What stands around numbers in one language.

    `named` comes before numbers that only name (step 3, June 5), `dated` after them, `clock` after those
    that tell the time; `next` finds the word after a number, which is its unit if it is none of `no_unit`;
    `out_of` says out of how many; `forms` are ways to tell a number that a rule speaks of; `such_as` are
    good examples.
    """

    named: re.Pattern[str]
    clock: re.Pattern[str]
    out_of: re.Pattern[str]
    next: re.Pattern[str]
    no_unit: frozenset[str]
    forms: Mapping[str, re.Pattern[str]]
    such_as: str
    dated: re.Pattern[str] | None = None


ENGLISH = NumberWords(
    named=re.compile(
        r"\b(?:step|page|part|phase|stage|level|type|figure|age|aged|call|text|dial|number|january|february|march|april"
        r"|may|june|july|august|september|october|november|december)\s+$",
        ANY,
    ),
    clock=re.compile(r":\d\d|\s*(?:a\.?m\.?|p\.?m\.?|o.clock)\b", ANY),
    out_of=re.compile(r"\b(?:out of|of|in)\s+(?:every\s+)?(?:100|1,?000|[\d,]+)\b", ANY),
    next=re.compile(
        r"\s*(?:[-\u2010-\u2015]|(?:to|or|and)\s+[\d,.]+|more|fewer|other)?\s*(?:[-\u2010]\s*)?([^\W\d_]+|%|°)"
    ),
    no_unit=frozenset(
        "a an and are as at be but by did do does felt for from got had has have if improved in is it needed "
        "of on or out so than that the then they to was were when who will with you your".split()
    ),
    forms={
        "number.percent": re.compile(rf"(?:\d|{VALUE})\s*%|\b(?:\d+|{VALUE})\s+percent\b", ANY),
        "number.one-in": re.compile(
            r"\b(?:one|1) (?:in|out of) (?!100\b|1,?000\b)(?:\d[\d,]*|two|three|four|five|six|ten)\b", ANY
        ),
        "number.up-to": re.compile(
            r"\bup to \d[\d,]*\s*(?:%|percent|(?:out )?of|in \d|people|patients)", ANY
        ),
        "number.decimal": DECIMAL,
        "number.clock": CLOCK_24,
        "number.sums": re.compile(
            r"\b(?:twice|three times|four times|\d+ times) (?:as|more|less)\b|\bdouble (?:the|your)\b", ANY
        ),
        "number.words": re.compile(
            r"\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
            r"|fifty|sixty|seventy|eighty|ninety|dozen|hundreds?|thousands?)\b",
            ANY,
        ),
    },
    such_as="“44 out of 100 people”, “40 minutes”",
)

SPANISH = NumberWords(
    named=re.compile(
        r"\b(?:paso|página|parte|fase|etapa|nivel|tipo|figura|edad|llame al|texto al|mensaje al"
        r"|marque(?: el)?|número|visitas?|d[íi]as?|semanas?|sesi[óo]n)\s+$",
        ANY,
    ),
    dated=re.compile(
        r"\s+de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b",
        ANY,
    ),
    clock=re.compile(r":\d\d|\s*(?:a\.\s?m\.|p\.\s?m\.|de la (?:mañana|tarde|noche))", ANY),
    out_of=re.compile(r"\b(?:de|en)\s+(?:cada\s+|las\s+|los\s+)?(?:100|1,?000|[\d,]+)\b", ANY),
    next=re.compile(
        r"\s*(?:[-\u2010-\u2015]|(?:a|o|y)\s+[\d,.]+|más|menos|otr[oa]s)?\s*(?:[-\u2010]\s*)?([^\W\d_]+|%|°)"
    ),
    no_unit=frozenset(
        "a al con cuando de del e el ella en es está están fue fueron ha han la las lo los mejoró mejoraron "
        "ni no o para pero por que quien se si sin sintió sintieron su sus tuvo tuvieron u "
        "un una usted y".split()
    ),
    forms={
        "number.percent": re.compile(rf"(?:\d|{VALUE})\s*%|\b(?:\d+|{VALUE})\s+por\s+ciento\b", ANY),
        "number.one-in": re.compile(
            r"\b(?:una?|1) de cada (?!100\b|1,?000\b)(?:\d[\d,]*|dos|tres|cuatro|cinco|seis|diez)\b", ANY
        ),
        "number.up-to": re.compile(r"\bhasta (?:el )?\d[\d,]*\s*(?:%|por ciento|de cada|personas)", ANY),
        "number.decimal": DECIMAL,
        "number.clock": CLOCK_24,
        "number.sums": re.compile(
            r"\b(?:el doble|el triple|\d+ veces (?:más|menos)|(?:dos|tres|cuatro) veces (?:más|menos))\b", ANY
        ),
        "number.words": re.compile(
            r"\b(?:once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veint\w{1,7}|treinta"
            r"|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|docenas?|cientos?|miles)\b",
            ANY,
        ),
    },
    such_as="“44 de cada 100 personas”, “40 minutos”",
)

_KNOWN: Mapping[str, NumberWords] = {"en": ENGLISH, "es": SPANISH}


def number_words(language: str) -> NumberWords | None:
    """The words of a language by its code, or None where none are known here."""
    return _KNOWN.get(language.partition("-")[0].lower())
