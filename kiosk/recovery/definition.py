"""What a clinic asks in its recovery room, as read from recovery.toml."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """How far the clinic is with its checklist. Only a reviewed one runs with patients."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    RETIRED = "retired"


class By(StrEnum):
    """Who answers."""

    PATIENT = "patient"
    STAFF = "staff"
    ESCORT = "escort"


class Style(StrEnum):
    """How a pass is worked through."""

    ASK = "ask"
    READ_DO = "read_do"
    DO_CONFIRM = "do_confirm"


class Kind(StrEnum):
    """What an answer is: a tick, one of two to four choices, or numbers."""

    TICK = "tick"
    CHOICE = "choice"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Attention:
    """A clinic's own limits for a number, and where it wrote them down. It says nothing of a person."""

    low: float
    high: float
    source: str


@dataclass(frozen=True, slots=True)
class Part:
    """One number of a reading, its unit and what can be typed at all; or, with `choices`, one of them."""

    name: str
    unit: str = ""
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()
    attention: Attention | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a pass.

    `urgent` and `call` are choices that raise an urgent call or a help call; `call` counts only from
    `call_from_min` minutes after time zero. `fresh_min` is how young the newest answer must be at
    release, 0 for any age. `sheet` names a block of the going-home sheet.
    """

    id: str
    text: str
    help: str
    kind: Kind
    choices: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    urgent: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    call_from_min: int = 0
    must: bool = False
    allow_not_done: bool = True
    fresh_min: int = 0
    compare_to: str = ""
    sheet: str = ""

    def counterpart(self, part: Part, base: Item) -> int | None:
        """Which part of `base`, from 0, a part is compared with: `Upper` with `Upper BP`, of one unit."""
        for index, other in enumerate(base.parts):
            same = other.name == part.name or other.name.startswith(part.name + " ")
            if same and other.unit == part.unit and not (part.choices or other.choices):
                return index
        return None


@dataclass(frozen=True, slots=True)
class Pass:
    """One to nine items asked together, `due_min` minutes after time zero and each `repeat_min` (0: once)."""

    id: str
    by: By
    style: Style
    title: str
    due_min: int
    items: tuple[Item, ...]
    repeat_min: int = 0


@dataclass(frozen=True, slots=True)
class ExtraDue:
    """One item that is due once more, `at_min` minutes after time zero."""

    item: str
    at_min: int


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of treatment: when its time starts, and how long the clinic watches at least (0: not set)."""

    name: str
    zero: str
    min_observation_min: int = 0
    min_observation_source: str = ""
    extra_due: tuple[ExtraDue, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """One open question, and what staff listen for."""

    id: str
    ask: str
    listen_for: str


@dataclass(frozen=True, slots=True)
class TeachBack:
    """What the patient and the adult say back before they leave."""

    from_min: int
    intro: str
    marks: tuple[str, ...]
    prompts: tuple[Prompt, ...]


@dataclass(frozen=True, slots=True)
class ItemPoints:
    """What each answer of one item adds to a sum."""

    item: str
    points: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A sum of points and where it comes from. It has no threshold and says nothing of a person."""

    id: str
    title: str
    source: str
    named_instrument: bool
    items: tuple[ItemPoints, ...]
    permission: str = ""


SIGNERS = ("nurse", "clinician")
"""Who may sign a release where the clinic does not say; a manager sets things up."""


@dataclass(frozen=True, slots=True)
class Definition:
    """The whole checklist. `hash` is the SHA-256 of the file it was read from, in hexadecimal.

    `signers` are the roles that may sign a release.
    """

    id: str
    version: str
    status: Status
    hash: str
    language: str
    passes: tuple[Pass, ...]
    profiles: tuple[Profile, ...]
    not_done: tuple[str, ...]
    teach_back: TeachBack | None = None
    scores: tuple[Score, ...] = ()
    reviewed_by_role: str = ""
    reviewed: date | None = None
    expires: date | None = None
    policy_ref: str = ""
    keep_in_memory: bool = False
    keep_closed_h: int = 24
    export: tuple[str, ...] = ("pdf", "csv", "json")
    grace_min: int = 2
    missed_to_staff: int = 2
    soft_sound: bool = False
    signers: tuple[str, ...] = SIGNERS

    def may_run_with_patients(self, today: date) -> bool:
        """Whether the clinic reviewed this file and the review is still in date."""
        return self.status is Status.REVIEWED and self.expires is not None and today <= self.expires

    def item(self, name: str) -> Item | None:
        """The item of that id."""
        return next((item for one in self.passes for item in one.items if item.id == name), None)

    def pass_of(self, name: str) -> Pass | None:
        """The pass an item belongs to."""
        return next((one for one in self.passes if any(item.id == name for item in one.items)), None)

    def profile(self, name: str) -> Profile | None:
        """The profile of that name."""
        return next((one for one in self.profiles if one.name == name), None)
