"""A consultation as one value: its agenda, where it is, what was discussed, and what the patient sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kiosk.consult.agenda import Agenda, skip, toggle
from kiosk.consult.curtain import Curtain, Place
from kiosk.consult.teach import Marked

Steps = Callable[[str], int]
"""How many steps a topic has now; 0 where it cannot be shown (any more)."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Everything of one consultation. None of it is ever written down; ending it drops it whole.

    `at` is None before the start. `discussed` are the steps the patient was shown, in order; `handout`
    those that go on the sheet.
    """

    agenda: Agenda = field(default_factory=Agenda)
    at: Place | None = None
    curtain: Curtain = field(default_factory=Curtain)
    discussed: tuple[Place, ...] = ()
    handout: tuple[Place, ...] = ()
    marks: tuple[Marked, ...] = ()

    @property
    def begun(self) -> bool:
        """Whether there is a step to talk about."""
        return self.at is not None


def missing(agenda: Agenda, steps: Steps) -> tuple[str, ...]:
    """The topics of an agenda that cannot be shown: expired, withdrawn or removed."""
    return tuple(one for one in agenda.topics if not steps(one))


def plan(talk: Talk, agenda: Agenda) -> Talk:
    """Another agenda. Where the talk is stays, also when its topic is no longer on it."""
    return replace(talk, agenda=agenda)


def start(talk: Talk, steps: Steps) -> Talk:
    """Begin with the first topic that can be shown; where there is none, nothing begins."""
    first = next((one for one in talk.agenda.ahead if steps(one)), None)
    return talk if first is None else unveiled(_to(talk, Place(first)))


def onward(talk: Talk, steps: Steps) -> Talk:
    """The next step; after a topic's last, the next topic that can be shown. At the end nothing changes."""
    if talk.at is None:
        return start(talk, steps)
    if talk.at.step < steps(talk.at.topic):
        return _to(talk, replace(talk.at, step=talk.at.step + 1))
    topic = next((one for one in _after(talk, talk.at.topic) if steps(one)), None)
    return talk if topic is None else _to(talk, Place(topic))


def backward(talk: Talk, steps: Steps) -> Talk:
    """The step before; before a topic's first, the last step of the topic before."""
    if talk.at is None:
        return talk
    if talk.at.step > 1:
        return _to(talk, replace(talk.at, step=talk.at.step - 1))
    topic = next((one for one in reversed(_before(talk, talk.at.topic)) if steps(one)), None)
    return talk if topic is None else _to(talk, Place(topic, steps(topic)))


def jump(talk: Talk, place: Place, steps: Steps) -> Talk:
    """Straight to a step. A topic that is not on the agenda joins it; one that was skipped is taken up."""
    if not 1 <= place.step <= steps(place.topic):
        return talk
    agenda = talk.agenda
    if place.topic not in agenda.topics:
        agenda = toggle(agenda, place.topic)
    elif place.topic in agenda.skipped:
        agenda = skip(agenda, place.topic)
    return _to(replace(talk, agenda=agenda), place)


def skip_topic(talk: Talk, topic: str, steps: Steps) -> Talk:
    """Pass a topic by; where it is being talked about, go on with the next one that can be shown."""
    skipping = topic not in talk.agenda.skipped
    after = replace(talk, agenda=skip(talk.agenda, topic))
    if talk.at is None or talk.at.topic != topic or not skipping:
        return after
    next_one = next((one for one in _after(after, topic) if steps(one)), None)
    return after if next_one is None else _to(after, Place(next_one))


def unveiled(talk: Talk) -> Talk:
    """Open the curtain: what is behind it has now been shown."""
    return _seen(replace(talk, curtain=talk.curtain.open()))


def veiled(talk: Talk) -> Talk:
    """Draw the curtain."""
    return replace(talk, curtain=talk.curtain.draw())


def hand_out(talk: Talk) -> Talk:
    """Put the present step on the sheet that goes home, or take it off."""
    if talk.at is None:
        return talk
    if talk.at in talk.handout:
        return replace(talk, handout=tuple(one for one in talk.handout if one != talk.at))
    return replace(talk, handout=(*talk.handout, talk.at))


def settled(talk: Talk, steps: Steps) -> Talk:
    """The talk after the content changed under it: a step that is gone gives way to one that is there."""
    if talk.at is None or talk.at.step <= steps(talk.at.topic):
        return talk
    left = steps(talk.at.topic)
    if left:
        return _to(talk, replace(talk.at, step=left))
    topic = next((one for one in _after(talk, talk.at.topic) if steps(one)), None)
    if topic is None:
        return veiled(replace(talk, at=None, curtain=Curtain()))
    return _to(talk, Place(topic))


def _to(talk: Talk, place: Place) -> Talk:
    return _seen(replace(talk, at=place, curtain=talk.curtain.show(place)))


def _seen(talk: Talk) -> Talk:
    shown = talk.curtain.shows
    if shown is None or shown in talk.discussed:
        return talk
    return replace(talk, discussed=(*talk.discussed, shown))


def _after(talk: Talk, topic: str) -> tuple[str, ...]:
    """What is still ahead after a topic, wherever it stands on the agenda."""
    topics = talk.agenda.topics
    at = topics.index(topic) + 1 if topic in topics else 0
    return tuple(one for one in topics[at:] if one not in talk.agenda.skipped)


def _before(talk: Talk, topic: str) -> tuple[str, ...]:
    topics = talk.agenda.topics
    at = topics.index(topic) if topic in topics else len(topics)
    return tuple(one for one in topics[:at] if one not in talk.agenda.skipped)
