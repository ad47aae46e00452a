"""Going through a path or a topic: where a person stands, and what comes next and before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.library.shelves import StepRef
from kiosk.walkthrough.address import Address

if TYPE_CHECKING:
    from kiosk.library.topics import Step, Topic


class Shelves(Protocol):
    """What walking needs of a library."""

    def path(self, phase: str) -> tuple[StepRef, ...]:
        """The steps a phase button opens."""

    def topic(self, id: str) -> Topic | None:
        """One topic, or None when it cannot be shown."""


class Stop(NamedTuple):
    """A step on the way: `number` of `total` along the path, or along the topic outside one."""

    topic: Topic
    step: Step
    number: int
    total: int
    phase: str
    in_path: bool


def stop(shelves: Shelves, address: Address) -> Stop | None:
    """Where `address` leads, or None when there is no such step."""
    if address.page == "path":
        refs = shelves.path(address.key)
        if not 1 <= address.step <= len(refs):
            return None
        ref = refs[address.step - 1]
        topic = shelves.topic(ref.topic)
        found = next((step for step in topic.steps if step.id == ref.step), None) if topic else None
        if topic is None or found is None:
            return None
        return Stop(topic, found, address.step, len(refs), address.key, True)
    topic = shelves.topic(address.key)
    if topic is None or not 1 <= address.step <= len(topic.steps):
        return None
    return Stop(topic, topic.steps[address.step - 1], address.step, len(topic.steps), topic.phase, False)


def topic_at(shelves: Shelves, address: Address) -> str:
    """The topic that the step at `address` comes from, empty where there is no such step."""
    if address.page != "path":
        return address.key
    refs = shelves.path(address.key)
    return refs[address.step - 1].topic if 1 <= address.step <= len(refs) else ""


def following(here: Stop, address: Address) -> Address | None:
    """The next step, the end page after a path's last one, or None where a topic ends."""
    if here.number < here.total:
        return address.at(address.step + 1)
    return Address("end", here.phase) if here.in_path else None


def preceding(here: Stop, address: Address) -> Address | None:
    """The step before, or None at the first."""
    return address.at(address.step - 1) if here.number > 1 else None
