"""The story of a frightened first-timer: three minutes at the screen, from the first look to nothing left.

It is written with the names of controls, and with what this content holds: the first worry that leads to a
step, and the first word that is explained there.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.blocks import Note, Term
from kiosk.library.catalogue import Library
from kiosk.library.topics import Step
from kiosk.walkthrough.address import parse
from kiosk.walkthrough.trail import stop


@dataclass(frozen=True, slots=True)
class Touch:
    """A control to touch, by its name; a link or a check box with an empty name is the first there is.

    A star in a name stands for whatever is there.

    `on` are controls to touch until it is there, the first of them that shows. `until` is the
    address to arrive at: the control is touched again until the guide stands there. `most` is how
    many further touches it takes before that is given up. `about` begins the description of the one that is
    meant, where several have the name.
    """

    name: str
    role: str = "button"
    on: tuple[str, ...] = ()
    until: str = ""
    most: int = 60
    about: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of a story: what the person does first, and the sentence that says so.

    `reads` is how many seconds they look before they act; nothing is touched where `touches` is empty.
    """

    reads: float
    what: str
    says: str
    touches: tuple[Touch, ...] = ()


ON = ("Next", "Open")


def first_timer(library: Library) -> tuple[Scene, ...]:
    """The story for this content."""
    worries = library.worries()
    leading = tuple(one for one in worries if _step(library, one.leads_to))
    worry = next((one for one in leading if _explains(library, one.leads_to)), (*leading, None)[0])
    marked = (Touch(one.title, "check box", on=("Next",)) for one in worries[:2])
    return (
        *_arrives(),
        *(_asks(worry.title, _explains(library, worry.leads_to)) if worry else ()),
        *_reads(_doubtful(library)),
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


def _asks(worry: str, explains: bool) -> tuple[Scene, ...]:
    step = Touch("Show me this step", on=("Next",))
    word = Touch("", "link", ON)
    return (
        _scene(6, "worry", "Their own words are on a card.", Touch(worry, on=("More worries",))),
        _scene(9, "shown-step", "The worry leads to the step that answers it.", step),
        *((_scene(7, "word", "A word they do not know is a link: one touch explains it.", word),) * explains),
        *((_scene(6, "word-closed", "They close it and are where they were.", "Close"),) * explains),
        _scene(3, "back", "Back brings them to their worry.", Touch("Back", until="worries/*")),
        _scene(4, "home-again", "Home is always in the same corner.", "Home"),
    )


def _reads(doubtful: int) -> tuple[Scene, ...]:
    """During, to the step with more to tell and an answer to `How sure are we?`; 0 where there is none."""
    second, there = (Touch("Next", on=("Open",), until=f"path/during/{n}") for n in (2, doubtful))
    sure = Touch("How sure are we?", on=("Back",), most=1)
    asking = (
        _scene(9, "a-step", "Next again. Nothing hurries them.", there),
        _scene(8, "more", "This step leaves a question, so they ask for more.", "Tell me more"),
        _scene(6, "how-sure", "How sure is anybody? What is not known stands there too.", sure),
        _scene(10, "closed", "They close it.", "Close"),
    )
    return (
        _scene(6, "during", "They want to know how the infusion itself will be.", "During"),
        _scene(9, "during-2", "Next. One picture, a few words, and where they are.", second),
        *(asking if doubtful else ()),
        _scene(3, "comfort", "The words are small for them.", "Text and color"),
        _scene(2, "larger", "Two touches make them larger, at once.", "Larger text", "Larger text"),
        _scene(3, "done", "The same page in larger words.", "Done"),
        _scene(4, "help", "A moment of fear: help is in the corner of every page.", "Get help now"),
        _scene(8, "calm", "They read it and close it. The page is still there.", "Close"),
    )


def _step(library: Library, address: str) -> Step | None:
    """The step at an address, if there is one."""
    place = parse(address)
    found = stop(library, place) if place is not None and place.walks else None
    return found.step if found else None


def _explains(library: Library, address: str) -> bool:
    """Whether a word of that step can be touched."""
    step = _step(library, address)
    passages = (one.passage for one in step.blocks if not isinstance(one, Note)) if step else ()
    return any(isinstance(part, Term) for passage in passages for part in passage)


def _doubtful(library: Library) -> int:
    """The first step of `During`, after the second, that has both more to tell and how sure we are."""
    steps = ((n, _step(library, f"path/during/{n}")) for n in range(3, len(library.path("during")) + 1))
    return next((n for n, step in steps if step and step.more and step.sure and not step.cover), 0)


def _scene(reads: float, what: str, says: str, *touches: Touch | str) -> Scene:
    return Scene(reads, what, says, tuple(Touch(one) if isinstance(one, str) else one for one in touches))
