"""The story of a consultation: ten minutes with two screens, the staff's and the patient's.

It is told with the practice clinic's PIN and the shipped agendas and topics.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.library.catalogue import Library
from kiosk.shell.first_timer import Scene, Touch
from kiosk.shell.nurse import NURSE

FIRST, JUMPS_TO, ADDS = "what-you-may-feel", "in-the-chair", "music-and-company"
"""Topics of the story: what matters most, what the patient asks about, and what the search finds."""

USUAL = "before-the-first-infusion"
"""The saved agenda it begins with."""

DRAWS = Touch("", "ink")
"""A circle on the picture, with an arrow that leads out of it."""


def consultation(library: Library, usual: str, said: Callable[[str], str]) -> tuple[Scene, ...]:
    """The story, scene by scene. `usual` is the name of a saved agenda; `said` gives interface words."""
    first, jumps, adds = (_title(library, id) for id in (FIRST, JUMPS_TO, ADDS))
    return (*_plans(usual, said("Earlier: %1").replace("%1", first), adds), *_talks(jumps), *_ends())


def _title(library: Library, id: str) -> str:
    topic = library.topic(id)
    return topic.title if topic else id


def _plans(usual: str, earlier: str, adds: str) -> tuple[Scene, ...]:
    return (
        _scene(
            0,
            "keypad",
            "Staff open their pages. The patient's screen is still dark.",
            Touch("Staff", on=("More",)),
        ),
        _scene(5, "staff", "A PIN.", *NURSE),
        _scene(3, "agenda", "The patient's screen shows a landscape.", "Consultation"),
        _scene(4, "usual", "A usual visit, and its topics are there.", usual),
        _scene(
            6,
            "order",
            "What matters most to this person comes first.",
            Touch(earlier, on=("More of the agenda",)),
        ),
        _scene(
            5,
            "search",
            "The beginning of a word finds topics in every language.",
            Touch("Search", "check box"),
            *(Touch(letter, on=("Other letters",)) for letter in "mus"),
        ),
        _scene(3, "chosen", "One more topic.", Touch(adds, "check box", on=("More topics",)), "Close"),
    )


def _talks(jumps: str) -> tuple[Scene, ...]:
    return (
        _scene(15, "start", "Start. From here the patient sees the content, and nothing else.", "Start"),
        _scene(40, "next", "Staff lead, step by step.", "Next"),
        _scene(30, "draw", "A pen for the picture.", "Draw"),
        _scene(10, "ink", "The drawing is on both screens at once.", DRAWS),
        _scene(25, "pen-down", "The pen is put down; the drawing stays.", "Done"),
        _scene(
            30, "handout", "This step goes on the sheet that goes home.", Touch("Add to handout", "check box")
        ),
        _scene(
            20, "curtain", "Somebody comes in. One touch hides everything.", Touch("Curtain", "check box")
        ),
        _scene(20, "open", "And shows it again.", Touch("Curtain", "check box")),
        _scene(50, "further", "On to how the chair feels.", "Next", "Next"),
        _scene(
            40,
            "jump",
            "A question of the patient's: straight to another topic.",
            "Agenda",
            Touch(jumps, on=("More of the agenda",), most=6),
        ),
        _scene(
            60,
            "teach-back",
            "In their own words: was our explaining clear?",
            Touch("Teach-back", "check box"),
        ),
        _scene(
            45, "again", "Not yet. Go over it leads back to the right step.", Touch("Go over it", "check box")
        ),
        _scene(40, "clear", "Now it is. The mark is about us, and goes on no sheet.", *_clear()),
    )


def _clear() -> tuple[Touch, ...]:
    return (
        Touch("Teach-back", "check box"),
        Touch("Clear to us", "check box"),
        Touch("Teach-back", "check box"),
    )


def _ends() -> tuple[Scene, ...]:
    return (
        _scene(60, "end", "At the end one question.", "End"),
        _scene(
            5, "gone", "Everything is forgotten: drawing, agenda, answers. The second screen is dark.", "End"
        ),
        _scene(5, "attract", "The screen waits for whoever comes next."),
    )


def _scene(reads: float, what: str, says: str, *touches: Touch | str) -> Scene:
    return Scene(reads, what, says, tuple(Touch(one) if isinstance(one, str) else one for one in touches))
