"""What the rules on words must know of a language: how long things may be, and words that give a page away.

Lengths are English's; Spanish says the same in a fifth more words. A language that is not listed is measured
by English lengths and by nothing that needs its words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

ANY = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Limits:
    """The most words: sentences that warn, sentences for patients and for staff, a picture's description,
    a step's answer, a paragraph, a title.
    """

    critical: int = 15
    patient: int = 20
    staff: int = 25
    description: int = 25
    answer: int = 12
    paragraph: int = 60
    title: int = 4


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language. `tone` maps a rule to what breaks it; `toned` tells quickly that nothing does.

    `closed` begins a question that yes or no answers; `empty` is a heading that says nothing; `you` is how
    the page speaks to its reader. None: nothing is known of it here.
    """

    limits: Limits = field(default_factory=Limits)
    tone: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    toned: re.Pattern[str] | None = None
    closed: re.Pattern[str] | None = None
    empty: re.Pattern[str] | None = None
    you: re.Pattern[str] | None = None
    hints: Mapping[str, str] = field(default_factory=dict)


ENGLISH = Tongue(
    tone={
        "words.journey": re.compile(r"\bjourneys?\b", ANY),
        "words.patients": re.compile(r"\bpatients?\s+(?:should|must|need to|will|can|may)\b", ANY),
        "words.shout": re.compile(r"!"),
        "words.relax": re.compile(
            r"\b(?:just|simply)\s+(?:relax|calm down|breathe|let go)\b|\bcalm down\b", ANY
        ),
    },
    toned=re.compile(r"journey|patient|!|relax|calm|breathe|let go", ANY),
    closed=re.compile(r"\s*(?:do|does|did|are|is|was|were|can|could|will|would|have|has|should)\b", ANY),
    empty=re.compile(r"\s*(?:overview|introduction|information|general|background|summary)\s*$", ANY),
    you=re.compile(r"\b(?:you|your|yours|yourself)\b", ANY),
    hints={
        "words.journey": "Say visit, treatment or day.",
        "words.patients": "Say you: “You can …”.",
        "words.open": "Ask an open question: “What …”, “How …”, “Tell me …”.",
        "words.you": "Say you and your.",
    },
)

SPANISH = Tongue(
    limits=Limits(critical=18, patient=22, staff=28, description=30, answer=14, paragraph=72, title=6),
    tone={
        "words.journey": re.compile(
            r"\btraves[íi]as?\b|\bviajes?\s+(?:interior|espiritual|personal|de\s+sanaci[óo]n)", ANY
        ),
        "words.patients": re.compile(
            r"\b(?:el|la|los|las)\s+pacientes?\s+(?:deben?|deber[íi]an?|tienen?\s+que|pueden?|podr[áa]n?)\b",
            ANY,
        ),
        "words.shout": re.compile(r"[!¡]"),
        "words.relax": re.compile(
            r"\b(?:solo|s[óo]lo|solamente|simplemente)\s+(?:rel[áa]jese|c[áa]lmese|respire|d[ée]jese)"
            r"|\bc[áa]lmese\b|\btranquil[íi]cese\b",
            ANY,
        ),
        "words.usted": re.compile(
            r"\b(?:tú|tus|ti|contigo|tuy[oa]s?|vos|vosotros|vosotras|puedes|debes|tienes|quieres|sientes"
            r"|estás|eres|necesitas|pídele|dile|llámanos|avísanos|recuerda que|pregúntale)\b"
            r"|\btu\s+(?=[a-záéíóúñ])",
            ANY,
        ),
    },
    closed=re.compile(
        r"\s*¿?\s*(?:entiende|entendió|sabe|puede|podría|tiene|está|es|son|hay|ha|le\s+qued|se\s+siente|quiere"
        r"|va|recuerda|conoce|necesita|comprende|debe)\b",
        ANY,
    ),
    empty=re.compile(
        r"\s*(?:resumen|introducci[óo]n|informaci[óo]n|generalidades|general|antecedentes)\s*$", ANY
    ),
    you=re.compile(r"\b(?:usted|su|sus|le|se|suy[oa])\b|\w(?:ese|enos|ele)\b", ANY),
    hints={
        "words.journey": "Say visita, tratamiento or día.",
        "words.patients": "Say usted: “Usted puede …”.",
        "words.open": "Ask an open question: “¿Qué …?”, “¿Cómo …?”, “Cuénteme …”.",
        "words.usted": "Say usted: “puede”, “su equipo”.",
        "words.you": "Say usted, su and sus.",
    },
)

OTHER = Tongue(tone={"words.shout": re.compile(r"!")})

TONGUES: Mapping[str, Tongue] = {"en": ENGLISH, "es": SPANISH}


def tongue(language: str) -> Tongue:
    """What is known of a language by its code; a region after a hyphen does not matter."""
    return TONGUES.get(language.partition("-")[0].lower(), OTHER)
