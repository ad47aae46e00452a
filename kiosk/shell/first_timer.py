"""The story of a frightened first-timer: three minutes at the screen, from the first look to nothing left.

It is written with the names of controls, and with what this content holds: the first worry that leads to a
step, and the first word that is explained there.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.catalogue import Library


@dataclass(frozen=True, slots=True)
class Touch:
    """A control to touch, by its name; a link or a check box with an empty name is the first there is.

    `on` are controls to touch until it is there, the first of them that shows. `until` is the
    address to arrive at: the control is touched again until the guide stands there.
    """

    name: str
    role: str = "button"
    on: tuple[str, ...] = ()
    until: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of a story: what the person does first, and the sentence that says so.

    `reads` is how many seconds they look before they act; nothing is touched where `touches` is empty.
    """

    reads: float
    what: str
    says: str
    touches: tuple[Touch, ...] = ()


NEXT = ("Next", "Open")


def first_timer(library: Library) -> tuple[Scene, ...]:
    """The story for this content."""
    worries = library.worries()
    worry = next((one for one in worries if one.leads_to), None)
    marked = (Touch(one.title, "check box", on=("Next",)) for one in worries[:2])
    return (
        *_arrives(),
        *(_asks(worry.title) if worry else ()),
        *_reads(),
        _scene(
            5, "end", "They read on to the end of this part.", Touch("Next", on=("Open",), until="end/during")
        ),
        _scene(7, "marked", "They mark two worries to talk about.", *marked),
        _scene(
            5,
            "shown",
            "Large enough to hold out to a nurse, without saying it aloud.",
            Touch("Show to staff", on=("Next",)),
        ),
        _scene(
            6, "goodbye", "They finish. All is cleared, and the screen says so.", "Close", "Home", "Finish"
        ),
        _scene(5, "attract-again", "A few seconds later nothing of them is left."),
    )


def _arrives() -> tuple[Scene, ...]:
    return (
        _scene(0, "attract", "Somebody sits down. A calm landscape, and no word about medicine or illness."),
        _scene(4, "home", "They touch the screen. Four pictures say what there is.", "Touch to start"),
        _scene(7, "worries", "They came with a worry, so they begin there.", "I'm worried about…"),
    )


def _asks(worry: str) -> tuple[Scene, ...]:
    return (
        _scene(
            6, "worry", "Their own words are on a card. They touch it.", Touch(worry, on=("More worries",))
        ),
        _scene(
            9,
            "shown-step",
            "The worry leads to the step that answers it.",
            Touch("Show me this step", on=("Next",)),
        ),
        _scene(
            7, "word", "A word they do not know is a link. One touch explains it.", Touch("", "link", NEXT)
        ),
        _scene(6, "word-closed", "They close it and are where they were.", "Close"),
        _scene(3, "back", "Back brings them to their worry.", Touch("Back", until="worries/*")),
        _scene(4, "home-again", "Home is always in the same corner.", "Home"),
    )


def _reads() -> tuple[Scene, ...]:
    return (
        _scene(6, "during", "They want to know how the infusion itself will be.", "During"),
        _scene(
            9,
            "during-2",
            "Next. One picture, a few words, and where they are.",
            Touch("Next", until="path/during/2"),
        ),
        _scene(9, "during-3", "Next again. Nothing hurries them.", Touch("Next", until="path/during/3")),
        _scene(
            8, "more", "One step leaves a question, so they ask for more.", Touch("Tell me more", on=NEXT)
        ),
        _scene(9, "back-again", "Back brings them to where they were.", Touch("Back", until="path/during/?")),
        _scene(
            6,
            "how-sure",
            "They ask how sure anybody is. What is not known stands there too.",
            Touch("How sure are we?", on=NEXT),
        ),
        _scene(10, "closed", "They close it.", "Close"),
        _scene(3, "comfort", "The words are small for them.", "Text and color"),
        _scene(2, "larger", "Two touches make them larger, at once.", "Larger text", "Larger text"),
        _scene(3, "done", "The same step in larger words.", "Done"),
        _scene(4, "help", "A moment of fear: help is in the corner of every page.", "Get help now"),
        _scene(8, "calm", "They read it and close it. The step is still there.", "Close"),
    )


def _scene(reads: float, what: str, says: str, *touches: Touch | str) -> Scene:
    return Scene(reads, what, says, tuple(Touch(one) if isinstance(one, str) else one for one in touches))
