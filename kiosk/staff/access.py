"""Who is behind the staff's door now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do. A clinician may do all a nurse may; a manager sets things up."""

    NURSE = "nurse"
    CLINICIAN = "clinician"
    MANAGER = "manager"

    def may(self, needed: Role) -> bool:
        """Whether this role covers what `needed` may do."""
        return self is needed or (self is Role.CLINICIAN and needed is Role.NURSE)


@dataclass(frozen=True, slots=True)
class Access:
    """A PIN that matched: its slot's number, which is not a name, and the role."""

    slot: int
    role: Role
