"""What a patient must be told stands where a patient meets it, and what nobody may claim stands nowhere."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.library.blocks import Block, Note, plain
from kiosk.library.catalogue import Library, open_library
from kiosk.library.shelves import PHASES
from kiosk.library.topics import Step, Topic

CONTENT = Path(__file__).resolve().parents[2] / "content"
NUMBERS = {"crisis.line": "988", "crisis.emergency": "911"}
SET = {"switch": "true", "text": "Our clinic agrees on this with you."}


class Told(NamedTuple):
    """`words` stand on the step itself, `behind` in its Tell me more or How sure are we?"""

    concept: str
    step: str
    words: tuple[str, ...]
    behind: tuple[str, ...] = ()


MUST_BE_TOLD = (
    # What it is and is not approved for
    Told("not approved", "what-ketamine-is#approved", ("not for depression", "off-label", "March 2026")),
    Told("insurance", "what-ketamine-is#approved", ("FDA has not judged",), ("insurance may not pay",)),
    Told("the two hours", "spravato-and-home#two-hours", ("at least 2 hours", "not for the drip")),
    Told("mixed to order", "spravato-and-home#compounded", ("has not checked that it is safe or works",)),
    Told("FDA warning", "spravato-and-home#at-home", ("no one checks your breathing", "October 2023")),
    Told("other sources", "spravato-and-home#at-home", ("Never take it from another source",)),
    # Who should not have it, and what the team must know
    Told("not for all", "who-may-not#not-everyone", ("not right for everyone", "heart", "unborn baby")),
    Told("the label", "who-may-not#not-everyone", ("psychosis",), ("serious danger", "allergic")),
    Told("blood pressure", "tell-your-team#health", ("High blood pressure", "stroke", "mania")),
    Told("organs", "tell-your-team#body", ("bladder or liver",), ("seizures", "made you ill")),
    Told("pregnancy", "tell-your-team#pregnancy", ("may harm an unborn baby", "breastfeed")),
    Told("no stopping", "tell-your-team#medicines", ("Do not stop or skip any medicine on your own",)),
    Told("interactions", "tell-your-team#medicines", (), ("benzodiazepine", "strong pain", "lamotrigine")),
    Told("breathing", "tell-your-team#medicines", (), ("slow your breathing",)),
    Told("substances", "tell-your-team#mind", ("alcohol and other drugs", "not to judge")),
    # Getting ready and saying yes
    Told("the ride", "getting-ready#ride", ("must not drive yourself home",)),
    Told("food", "getting-ready#food-and-drink", ("when to stop food and drinks",)),
    Told("the list", "getting-ready#week-before", ("all your medicines", "do not stop any")),
    Told("consent", "your-choice#choice", ("your choice", "even during the infusion")),
    Told("intention", "intention#word", ("You do not have to", "No study shows it changes")),
    Told("choices", "choosing-among#choices", ("talk therapy", "TMS", "ECT", "Spravato")),
    # During
    Told("checks", "arriving#checks", ("blood pressure first", "pick another day")),
    Told("a rise", "in-the-chair#pressure", ("goes up", "44 out of 100", "By our own sum")),
    Told("feelings", "what-you-may-feel#feelings", ("apart from your body", "scared or sad")),
    Told("no sign", "what-you-may-feel#feelings", (), ("does not mean it is working",)),
    Told("memories", "what-you-may-feel#hard-feelings", ("Old memories", "Tell staff before you start")),
    Told("the signal", "if-it-feels-too-much#signal", ("use your signal", "slow or stop")),
    Told("rehearsal", "if-it-feels-too-much#practice", ("once with staff before the drip starts",)),
    Told("warning signs", "if-it-feels-too-much#tell", ("chest pain", "trouble breathing")),
    Told("music", "music-and-company#music", ("no difference to mood",)),
    # After
    Told("staff decide", "waking-up#before-you-leave", ("Staff decide with you", "The screen does not")),
    Told("unsteady", "waking-up#getting-up", ("unsteady", "Ask for help")),
    Told("effects", "side-effects#sleepy-or-dizzy", ("56", "45", "In one clinic")),
    Told("sickness", "side-effects#sick", ("13 out of 100",)),
    Told("days", "side-effects#rare", ("last for days", "Serious problems are rare"), ("seizure",)),
    Told("driving", "todays-rules#driving", ("at least tomorrow, after a full night", "wait longer")),
    Told("children", "todays-rules#driving", ("ladders", "small children alone")),
    Told("decisions", "todays-rules#decisions", ("sign papers or make big choices",)),
    Told("alcohol", "todays-rules#tonight", ("No alcohol or other drugs today",)),
    Told("tonight", "todays-rules#tonight", ("Ask before you take sleep or pain medicine",)),
    Told("still odd", "next-days#next-morning", ("odd tomorrow, do not drive", "Call your clinic")),
    Told("mood", "next-days#mood", ("up, down, or stay the same", "988")),
    Told("therapy", "next-days#therapy", ("not proved that it makes ketamine work better",)),
    Told("exercise", "putting-it-to-use#movement", ("not tested with ketamine",)),
    Told("emergency", "when-to-call#emergency", ("911", "breathing", "chest pain", "seizure", "slurred")),
    Told("the clinic", "when-to-call#clinic", ("very scared after a day",), ("urine", "yellow", "racy")),
    Told("crisis", "when-to-call#mood-crisis", ("tell staff now", "988", "911")),
    # How well it works
    Told("not all", "does-it-work#out-of-100", ("not everyone", "8 felt worse", "Two careful studies")),
    Told("few records", "does-it-work#out-of-100", (), ("only about 6 out of 100", "40 people", "65 people")),
    Told("one dose", "does-it-work#compared", ("27", "9", "very unsure", "no gain"), ("47", "26")),
    Told("relapse", "does-it-work#fade", ("can fade", "80", "60"), ("within a year", "18 days")),
    Told("no fault", "if-it-does-not-help#no-change", ("not your fault", "about half")),
    Told("worse", "if-it-does-not-help#worse", ("tell us now", "8 out of 100"), ("6 out of 100",)),
    Told("blinding", "what-we-do-not-know#hard-to-test", ("people can often tell", "hope itself")),
    Told("a course", "the-course#course", ("may differ", "stop at any time")),
    Told("boosters", "the-course#boosters", ("Long-term safety is not well known",)),
    # Many visits
    Told("bladder", "long-term#bladder", ("can harm the bladder", "has blood")),
    Told("liver", "long-term#liver", ("Liver harm", "yellow skin", "dark urine")),
    Told("habit", "long-term#habit", ("habit-forming", "crave")),
    Told("tolerance", "long-term#unknown", ("do not yet know",), ("tolerance", "weak")),
    # How it works
    Told("unproven", "how-signals-work#links", ("not yet proven in people", "In mice"), ("no overall rise",)),
    Told("no one knows", "how-signals-work#five-steps", ("No one knows for sure",)),
    Told("networks", "networks#wandering-mind", ("short time",), ("changed back",)),
    Told("amygdala", "networks#alarm", ("do not all agree",)),
    Told("inflammation", "early-ideas#inflammation", ("results are mixed",)),
    Told("window", "early-ideas#learning-window", ("In mice", "not been shown in people")),
    Told("thinking", "early-ideas#clear-thinking", ("no better than with another drug",)),
    # Conditions
    Told("help first", "suicidal-thoughts#help-first", ("tell staff now", "988", "911")),
    Told(
        "thoughts", "suicidal-thoughts#studies", ("not for others", "got worse", "not been shown to prevent")
    ),
    Told("PTSD", "ptsd#studies", ("do not agree", "no better than a dummy drip"), ("158 veterans",)),
    Told("OCD", "ocd#too-early", ("too early to say",), ("none got better",)),
    Told("anxiety", "anxiety#studies", ("no different", "larger studies"), ("0 with salt water",)),
    Told("alcohol", "alcohol-and-drugs#studies", ("still research", "About as many started again")),
    Told("misuse", "alcohol-and-drugs#care", ("can be misused",)),
    Told("pain", "long-term-pain#review", ("no clear proof",)),
    Told("bipolar", "under-study#bipolar", ("A high or racing mood can follow",)),
    Told("after birth", "under-study#after-birth", ("not the drip here",)),
    # The escort
    Told("escort", "for-your-escort#watch-for", ("Cannot be woken", "911", "988")),
    Told("escort drives", "for-your-escort#drive-home", ("must not drive today",)),
    Told("escort stays", "for-your-escort#tonight", ("No alcohol",), ("small children alone",)),
)


class Never(NamedTuple):
    """A claim that nobody may make, in the many words it comes in, and one way someone put it."""

    claim: str
    pattern: str
    said: str


NEVER = (
    Never(
        "fit to go",
        r"\byou(?: are|.re)\b[^.]{0,15}\b(?:safe|fine|well enough|fit|ready) to\b",
        "You are well enough to go.",
    ),
    Never(
        "do not call",
        r"\bno need to (?:call|tell)|wait and see|do(?: not|n.t) (?:need|have) to call",
        "No need to call.",
    ),
    Never(
        "never alone", r"\byou (?:will|are) (?:not be|never be|not|never) alone\b", "You will never be alone."
    ),
    Never(
        "no harm",
        r"\b(?:painless|harmless|can(?:not|.t) (?:harm|hurt) you|nothing can go wrong)\b",
        "It cannot harm you.",
    ),
    Never(
        "no worry",
        r"\bnothing to (?:worry|fear)|do(?: not|n.t) worry|just relax|let go and\b",
        "Do not worry.",
    ),
    Never(
        "last hope",
        r"\blast (?:resort|hope|chance)|when nothing else (?:works|helps)",
        "It is the last hope.",
    ),
    Never(
        "more is better",
        r"\b(?:just need more|higher (?:amount|dose) (?:will|may|can)|more visits will)",
        "You just need more visits.",
    ),
    Never("street words", r"\b(?:journey|ego|psychedelic|sacred|mystical)\b", "Enjoy the journey."),
    Never(
        "trauma undone",
        r"\b(?:re)?process\w* (?:your |the )?trauma|eras\w+|removes? (?:the )?(?:fear|memor)",
        "It erases fear.",
    ),
    Never(
        "brain mended",
        r"\b(?:repairs?|fixes|mends|heals|regenerat\w+|broken|shrunken)\b",
        "It repairs the brain.",
    ),
    Never(
        "switch",
        r"\bswitch(?:es|ed)? off\b|\bbreaks? (?:the |these )?loops?|calms? (?:your|the) (?:brain|amygdala)",
        "It breaks the loop.",
    ),
    Never(
        "a time to use",
        r"\bopen to change|use the window|lock(?:s)? in|the work begins|make the most of",
        "Use the window.",
    ),
    Never(
        "effective",
        r"\b(?:highly|very|so) effective\b|\bfast-acting\b|\bworks (?:fast|quickly|within)\b",
        "It works within hours.",
    ),
    Never(
        "gentle",
        r"\b(?:all[- ])?natural\b|\bgentle (?:medicine|treatment)|well[- ]tolerated",
        "A gentle medicine.",
    ),
    Never("saves", r"\bsaves? lives?\b|(?<!if it )\bprevents (?:suicide|death)", "It saves lives."),
    Never("experimental", r"\bexperimental\b", "This is experimental."),
    Never(
        "signed off",
        r"\b(?:checked|reviewed|approved|written|signed) by (?:a |an |our |your )?"
        r"(?:doctor|nurse|clinician|psychiatrist|expert)",
        "Reviewed by a psychiatrist.",
    ),
    Never(
        "all feel well",
        r"(?<!not )\b(?:everyone|everybody|all people|most people) (?:feels?|finds?|gets?|improves?) "
        r"(?:it )?(?:much )?(?:better|well|calm|pleasant)",
        "Everyone feels better.",
    ),
    Never("an amount", r"\b\d+(?:\.\d+)? ?(?:mg|milligrams?|mcg|ml|drops)\b", "You get 35 milligrams."),
    Never("a percentage", r"\d ?%|\bpercent\b", "It helps 54 percent."),
    Never(
        "a verdict",
        r"\byour (?:risk|score) is\b|\bat (?:low|high) risk\b|\byou (?:qualify|are suitable)",
        "Your risk is low.",
    ),
    Never(
        "safe for long",
        r"\bsafe (?:for|over) (?:long|years)|no (?:lasting|long-term) (?:harm|effects)|not habit-forming",
        "No lasting harm.",
    ),
    Never(
        "safe in pregnancy",
        r"\bsafe (?:in|during) pregnancy|safe for (?:your|the) baby",
        "It is safe in pregnancy.",
    ),
    Never(
        "drive by the clock",
        r"\bdrive (?:again )?(?:in|after) \d+|tomorrow you (?:can|may) drive|may drive\b",
        "You may drive tomorrow.",
    ),
)

CLOSED = re.compile(r"^(?:do|does|did|is|are|was|were|can|could|will|would|have|has|should)\b", re.IGNORECASE)
GOOD_COUNTS = {"dep.2": "54", "dep.4": "27", "dep.5": "55", "dep.11": "47"}
"""Statements with the number that looks good; whoever meets it also meets the worse and the null result."""


@cache
def library() -> Library:
    """The shipped content as a patient in the US meets it, with no other value of a clinic set."""
    return open_library(CONTENT, "en", NUMBERS)


@cache
def filled() -> Library:
    """The same with every other value of a clinic set, so that the parts that hang on one are read too."""
    kinds = tomllib.loads((CONTENT / "values.toml").read_text("utf-8"))
    values = {key: SET.get(each["kind"], str(each.get("range", [1])[0])) for key, each in kinds.items()}
    return open_library(CONTENT, "en", values | NUMBERS)


def topics_of(content: Library) -> tuple[Topic, ...]:
    found = (content.topic(entry.id) for entry in content.entries())
    return tuple(topic for topic in found if topic is not None)


@cache
def topics() -> tuple[Topic, ...]:
    """Every shipped topic."""
    return topics_of(library())


def words(blocks: Iterable[Block]) -> str:
    """All that the blocks say, on one line."""
    said: list[str] = []
    for block in blocks:
        if isinstance(block, Note):
            said += [block.title, words(block.blocks)]
        else:
            said.append(plain(block.passage))
    return " ".join(said)


def behind(step: Step) -> str:
    """What Tell me more and How sure are we? say."""
    sure = (*step.sure.found, *step.sure.unknown) if step.sure else ()
    return f"{words(step.more)} {words(sure)}"


@cache
def every_text() -> tuple[tuple[str, str], ...]:
    """Everything a patient can read or hear, and where."""
    return tuple(_texts())


def _texts() -> Iterator[tuple[str, str]]:
    for topic in (*topics(), *topics_of(filled())):
        asked = (each.ask for each in topic.teach_back)
        yield topic.id, " ".join((topic.title, topic.summary, *asked))
        for step in topic.steps:
            picture = f"{step.picture.alt} {step.picture.description}" if step.picture else ""
            yield f"{topic.id}#{step.id}", f"{step.title}. {words(step.blocks)} {behind(step)} {picture}"
    for worry in (*library().worries(), *filled().worries()):
        yield f"worries/{worry.id}", f"{worry.title}. {words(worry.know)} {words(worry.ask)}"
    for term in library().terms():
        yield f"glossary/{term.id}", plain(term.meaning)
    for phase in PHASES:
        end = library().end(phase)
        if end is not None:
            yield f"end/{phase}", words(end.points)


def step_of(address: str) -> Step:
    """The step at `topic#step`."""
    topic, _, id = address.partition("#")
    found = library().topic(topic)
    assert found is not None, f"there is no topic {topic}"
    return next(step for step in found.steps if step.id == id)


def told_where(told: Told) -> str:
    return f"{told.concept} in {told.step}"


@pytest.mark.parametrize("told", MUST_BE_TOLD, ids=told_where)
def test_what_must_be_told_stands_where_it_is_met(told: Told) -> None:
    step = step_of(told.step)
    on, after = words(step.blocks), behind(step)
    assert [each for each in told.words if each.lower() not in on.lower()] == [], on
    assert [each for each in told.behind if each.lower() not in after.lower()] == [], after


@pytest.mark.parametrize("never", NEVER, ids=lambda never: never.claim)
def test_what_nobody_may_claim_stands_nowhere(never: Never) -> None:
    pattern = re.compile(never.pattern, re.IGNORECASE)
    assert pattern.search(never.said), "the pattern must know the claim it is for"
    said = [(where, hit.group(0)) for where, text in every_text() for hit in pattern.finditer(text)]
    assert said == []


def test_a_good_number_never_stands_without_the_worse_and_the_null_result() -> None:
    alone = []
    for topic in topics():
        for step in topic.steps:
            for text, place in ((words(step.blocks), "step"), (words(step.more), "more")):
                good = any(
                    id in step.claims and re.search(rf"\b{count}\b", text)
                    for id, count in GOOD_COUNTS.items()
                )
                if good and not ("worse" in text and re.search(r"no better than|no gain|found no", text)):
                    alone.append((topic.id, step.id, place))
    assert alone == []


def test_the_two_hours_of_the_spray_are_told_of_the_spray_only() -> None:
    told = [where for where, text in every_text() if "at least 2 hours" in text]
    assert set(told) == {"spravato-and-home#two-hours"}


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.id)
def test_a_topic_has_three_to_eight_steps_and_open_questions(topic: Topic) -> None:
    assert 3 <= len(topic.steps) <= 8
    assert len(topic.teach_back) >= 2
    assert [
        each.ask for each in topic.teach_back if CLOSED.search(each.ask) or not each.ask.endswith("?")
    ] == []


def test_after_care_conditions_and_escorts_always_meet_the_crisis_line() -> None:
    without = [
        topic.id
        for topic in topics()
        if topic.phase in ("after", "conditions", "escort")
        and not any("988" in f"{words(step.blocks)} {words(step.more)}" for step in topic.steps)
    ]
    assert without == []


def test_paths_worries_and_words_are_as_many_as_a_patient_needs() -> None:
    assert {phase: 8 <= len(library().path(phase)) <= 10 for phase in PHASES} == dict.fromkeys(PHASES, True)
    assert len(library().worries()) >= 14
    assert len(library().terms()) >= 45


def test_without_a_region_nobody_is_left_without_a_way_to_help() -> None:
    bare = open_library(CONTENT, "en", {})
    for id in ("suicidal-thoughts", "when-to-call", "next-days", "if-it-does-not-help"):
        topic = bare.topic(id)
        assert topic is not None
        said = " ".join(words(step.blocks) for step in topic.steps)
        assert "help page" in said or "Get help now" in said or "tell staff now" in said
        assert "988" not in said
