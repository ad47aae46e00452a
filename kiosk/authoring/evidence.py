"""Rules on the strength of words: a sentence says no more than the grade of the statement it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.authoring.finding import at
from kiosk.authoring.pieces import Page, Sentence
from kiosk.findings import Finding

WEAKEST_FIRST = "DCBA"

ACTOR = re.compile(
    r"\b(?:ketamine|it|this|medicine|drug|drip|infusions?|treatments?|bursts?|links?)\b", re.IGNORECASE
)
EFFECT = re.compile(
    r"\b(?:help|eas|improv|lift|restor|repair|strengthen|boost|rais|grow|build|creat|heal|calm|lower|reduc|increas"
    r"|reliev|caus|prevent|mend|sharpen|renew|rebuild|rewir|work)(?:e?s|ed|ing|e)?\b"
    r"|\bleads? to\b|\bmakes? (?:you|your|people|new)\b",
    re.IGNORECASE,
)
HEDGE = re.compile(
    r"\b(?:scientists?|researchers?|experts?|think|thinks|thought|may|might|could|can|mice|mouse|rats?|animals?"
    r"|labs?|idea|ideas|theory|early|small|hints?|suggests?|seems?|appears?|unclear|unknown|unsure|mixed|possible"
    r"|possibly|some|perhaps|tested|testing|reported|studied)\b"
    r"|\b(?:not|n't|never|no one|nobody)\b[^.]{0,30}"
    r"\b(?:know|known|knows|proven|shown|clear|sure|certain|agree)\b",
    re.IGNORECASE,
)
PROOF = re.compile(r"\bprov(?:es?|ed|en|ing)\b", re.IGNORECASE)
SHOWS = re.compile(
    r"\b(?:studies|study|research|trials?|tests?|evidence|scans?)\b[^.,;]{0,20}"
    r"\b(?:shows?|showed|have shown|has shown)\b",
    re.IGNORECASE,
)
ONE = re.compile(r"\b(?:one|a|an|this|that|in the|small|another|some)\b", re.IGNORECASE)
NOT = re.compile(r"\b(?:not|n't|never|no|nor|yet to be|isn.t)\b[^.]{0,25}$", re.IGNORECASE)
BENEFIT = re.compile(
    r"\b(?:felt|feels?|feeling|get|gets|got|be|being) (?:much |a lot |a little )?better\b"
    r"|\bhelps? (?:some|most|many|people|you|with)\b|\b(?:eas|improv|reliev)(?:es?|ed|ing)\b|\breliefs?\b"
    r"|\bless (?:depressed|anxious|sad|afraid)\b",
    re.IGNORECASE,
)
LIMIT = re.compile(
    r"\b(?:but|not|no|never|n't|may|might|some|few|fades?|faded|wears? off|worse|an?other|others?|unsure"
    r"|however|only|than|with salt water|without|hard to|yet|if|mixed|different|same"
    r"|one (?:\w+ )?(?:study|clinic))\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:some|many|often|most|may|might|can|could|would|one hospital|if|not?)\b", re.IGNORECASE
)


def weakest(sentence: Sentence, grades: Mapping[str, str]) -> str:
    """The weakest grade among the sentence's statements; empty for none, R only when all are labels."""
    found = {grades.get(claim.id, "") for claim in sentence.claims}
    return next((grade for grade in WEAKEST_FIRST if grade in found), "R" if "R" in found else "")


def evidence_rules(
    page: Page, sentences: tuple[Sentence, ...], index: int, grades: Mapping[str, str]
) -> Iterator[Finding]:
    """Rules on sentence `index` of a piece; sentences before it that claim nothing are said in its breath."""
    sentence = sentences[index]
    grade = weakest(sentence, grades)
    if not grade:
        return
    breath = sentence.text
    for before in reversed(sentences[:index]):
        if before.claims:
            break
        breath = f"{before.text} {breath}"
    around = " ".join(near.text for near in sentences[max(0, index - 2) : index + 3])
    where = (page, sentence.piece, sentence.start)
    for hit in PROOF.finditer(sentence.text):
        if not NOT.search(sentence.text[: hit.start()]):
            place = sentence.start + hit.start()
            hint = "Say what was found and in whom: “Studies show … but …”."
            yield at(page, sentence.piece, place, "evidence.proof", "No study proves this.", hint)
    shows = SHOWS.search(sentence.text)
    if grade in "BCD" and shows and not _of_one(sentence.text, shows):
        hint = "Say: “In one study …” or “Some studies suggest …”."
        yield at(*where, "evidence.strong", "One study or early work does not show this for all.", hint)
    if sentence.piece.part in ("sure", "unknown"):
        return
    if grade == "C" and _acts(sentence.text) and not HEDGE.search(breath):
        hint = "Say: “Scientists think …”, “In mice …” or “It is not known if …”."
        yield at(*where, "evidence.hedge", "This is early science, told as if it were known.", hint)
    elif grade == "D" and BENEFIT.search(sentence.text) and not OPINION.search(breath):
        hint = "Say: “Some clinics …”, or leave it out."
        yield at(*where, "evidence.opinion", "This is opinion or practice, told as a benefit.", hint)
    elif grade in "AB" and BENEFIT.search(sentence.text) and not LIMIT.search(around):
        hint = "Say the other side too, within two sentences: “… but …”, “Some …, others …”."
        yield at(*where, "evidence.limit", "This benefit stands without its limit.", hint)


def _of_one(text: str, shows: re.Match[str]) -> bool:
    """Whether what shows something is one study, or shows nothing."""
    before = text[max(0, shows.start() - 20) : shows.end()]
    return ONE.search(before) is not None or NOT.search(before) is not None


def _acts(text: str) -> bool:
    """Whether the sentence says that the medicine, or what it sets off, does something."""
    effect = EFFECT.search(text)
    return effect is not None and ACTOR.search(text) is not None and not NOT.search(text[: effect.start()])
