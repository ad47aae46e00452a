"""The story of a nurse's evening: four chairs, one urgent call, and a shift change.

It is told on the practice clinic's chairs, with its PINs and the shipped checklist's items.
"""

from __future__ import annotations

from kiosk.shell.first_timer import Scene, Touch

NURSE = tuple("2741")
RELIEF = tuple("3852")

CODE = "{code}"
"""Stands for the code of the chair the story opens, which nobody knows before it is given out."""

OPENS = 4
"""The chair that is free when the story begins."""


def nurse() -> tuple[Scene, ...]:
    """The story, scene by scene."""
    return (*_begins(), *_opens(), *_patient(), *_calls(), *_hands_over())


def _begins() -> tuple[Scene, ...]:
    return (
        _scene(0, "board", "Four chairs at a glance. Chair 3 has an urgent call, chair 2 asked for help."),
        _scene(2, "pin", "A touch on the band. The screen asks who is there.", "Go to chair 3"),
        _scene(2, "hold", "A PIN, and the call stands there: what was asked, and what was answered.", *NURSE),
        _scene(
            30,
            "outcome",
            "The nurse was with the patient. Nothing but an outcome ends a hold.",
            "Seen, carry on",
        ),
        _scene(4, "board-again", "The band is gone. Every chair is where it was.", "Board"),
        _scene(3, "help", "Chair 2 asked for help.", "Answer the call"),
        _scene(20, "attended", "Attend says that somebody is there.", "Attend"),
        _scene(40, "cleared", "A blanket was all it took.", "Seen, carry on"),
    )


def _opens() -> tuple[Scene, ...]:
    free = Touch("Open chair", about=f"Chair {OPENS}")
    return (
        _scene(10, "free", "A new patient comes for chair 4.", "Board", free),
        _scene(3, "code", "A code instead of a name. It goes onto the patient's card by hand.", "Infusion"),
        _scene(20, "three", "At the chair: which of three codes is on the card?", "Continue"),
        _scene(
            4,
            "minutes",
            "The right one. When did the infusion end? In minutes, so that no clock confuses it.",
            Touch(CODE, "check box"),
        ),
        _scene(
            3, "watching", "Two minutes ago. Watching begins.", "1 minute more", "1 minute more", "Continue"
        ),
        _scene(
            5,
            "ticks",
            "Each line is done, or not done because. An entry is on disk before it shows.",
            *(
                Touch("Done", "check box", on=("More items",), about=line)
                for line in ("Chair and code", "Infusion stopped", "Call bell")
            ),
        ),
        _scene(
            3,
            "reading",
            "Readings are typed with their units.",
            Touch("Reading", "check box", on=("Items before",), about="Readings before"),
        ),
        _scene(
            4, "typed", "What cannot be is refused with its range.", *"128", "Next field", *"76", "Next field"
        ),
        _scene(3, "kept", "Pulse and oxygen, and it is kept.", *"72", "Next field", *"98", "Done"),
    )


def _patient() -> tuple[Scene, ...]:
    return (
        _scene(5, "rest", "The patient's own screen: dim, still, nothing to do.", "Patient view"),
        _scene(
            240,
            "question",
            "Minutes later they touch it. One question, and giant answers.",
            "Answer some questions",
        ),
        _scene(6, "thanks", "They can breathe.", "No"),
        _scene(4, "chest", "The next question comes by itself."),
        _scene(
            5,
            "stay",
            "Their chest hurts. The screen says what to do, and never that somebody was told.",
            "Yes",
        ),
    )


def _calls() -> tuple[Scene, ...]:
    return (
        _scene(8, "staff", "The nurse is there before the second sentence is read.", "Staff"),
        _scene(2, "urgent", "PIN. The hold, with the answer that raised it.", *NURSE),
        _scene(2, "attending", "Attend.", "Attend"),
        _scene(90, "told", "The prescriber was told. It stays in the record.", "Prescriber told"),
    )


def _hands_over() -> tuple[Scene, ...]:
    return (
        _scene(
            20,
            "hand-over",
            "Eight o'clock. The shift changes; this chair is handed over.",
            Touch("Hand over", on=("Other acts",)),
        ),
        _scene(10, "given", "Given, not yet taken: the giver stays responsible.", "Give"),
        _scene(
            20,
            "looked",
            "Whoever comes looks at chair, code, calls, what is due, and hears the plan.",
            *(
                Touch(name, "check box")
                for name in (f"At chair {OPENS}", f"Code {CODE}*", "*open", "*due*", "The plan*")
            ),
        ),
        _scene(3, "takes", "Taking over needs another PIN than the giver's.", "Take"),
        _scene(3, "taken", "Now the chair is theirs, and the record says so.", *RELIEF),
        _scene(
            6, "evening", "The board, as the night shift finds it.", Touch("Board", on=(f"Chair {OPENS}",))
        ),
    )


def _scene(reads: float, what: str, says: str, *touches: Touch | str) -> Scene:
    return Scene(reads, what, says, tuple(Touch(one) if isinstance(one, str) else one for one in touches))
