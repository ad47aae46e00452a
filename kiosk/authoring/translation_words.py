"""Words by which a text says how sure it is, or denies something: lost, they turn its meaning round."""

from __future__ import annotations

import re
from collections.abc import Mapping

FIRM: Mapping[str, re.Pattern[str]] = {
    "translation.hedge": re.compile(
        r"\b(?:may|might|could(?! not)|some|sometimes|(?<!how )often|usually|mostly|perhaps|possibly|seems?"
        r"|suggests?|unclear|scientists think|not known|do not know)\b",
        re.IGNORECASE,
    ),
    "translation.not": re.compile(
        r"\b(?:not|never|cannot|no one|nobody|without|nothing)\b|n['\u2019]t\b", re.IGNORECASE
    ),
}
"""By rule: what the English text says."""


def _spanish(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split(', '))})\b", re.IGNORECASE)


MEANT: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "es": {
        "translation.hedge": _spanish(
            "pued[ea]n?, pod(?:emos|amos), pudo, pudieron, pudieran?, podr[íi]an?, posible, posiblemente, "
            "quiz[áa]s?, tal vez, algun[oa]s?, algún, algo, a veces, a menudo, muchas veces, suelen?, casi, "
            "por lo general, normalmente, mayor[íi]a, sobre todo, cerca de, un[oa]s, poc[oa]s?, parecen?, "
            "sugieren?, piensan, creen, no se sabe, no sabemos, no lo sabemos, dudos[oa]s?, ciert[oa]s, "
            "otr[oa]s, hay quienes, de vez en cuando, con frecuencia, frecuentes?, incierto, "
            "no (?:está|es) claro, (?:mayor|gran) parte"
        ),
        "translation.not": _spanish(
            "no, ni, nunca, jam[áa]s, sin, nadie, nada, ning[úu]n, ningun[oa]s?, tampoco, evite, deje de, "
            "dejar de, salvo, excepto, falta, imposible, dud[ae]s?, insegur[oa]s?"
        ),
    },
    "ar": {
        "translation.hedge": re.compile(
            "قد |ربما|يمكن|بعض|أحيان|غالب|عادة|كثير|يبدو|تشير|يعتقد|يظن"
            "|غير معروف|لا نعرف|لا نعلم|محتمل|تقريب|نحو|معظم"
        ),
        "translation.not": re.compile("لا |لن |لم |ليس|لست|غير|دون|بلا|ما لم|عدم|أبد|ألا|لئلا|شك"),
    },
}
"""By language and rule: the words one of which must stand for it."""
