"""Works a program by the accessibility bus alone: names, roles, states and actions, no pixels or pointers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.support.desk import REGISTRY, ROOT, SHOWING, Desk

PRESSED = ("push button", "button", "check box", "link")
CHECKED, ENABLED, FOCUSABLE, SENSITIVE = 1 << 4, 1 << 8, 1 << 11, 1 << 24
CHECKABLE = 1 << 9
"""In the second word of a state."""


@dataclass(frozen=True, slots=True)
class Known:
    """One thing in sight, as the bus knows it. `states` are its two words of bits."""

    bus: str
    path: str
    role: str
    name: str
    states: tuple[int, int]

    @property
    def pressed(self) -> bool:
        """Whether it is a control."""
        return self.role in PRESSED

    def has(self, bit: int) -> bool:
        """Whether a state of the first word holds."""
        return bool(self.states[0] & bit)


class Bus:
    """One desk's programs, by name."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def known(self) -> tuple[Known, ...]:
        """Everything in sight that has a role."""
        return tuple(self._walk())

    def controls(self) -> tuple[Known, ...]:
        """All that can be pressed."""
        return tuple(one for one in self.known() if one.pressed)

    def find(self, name: str) -> Known:
        """Wait for the one control of that name."""
        seen: list[tuple[Known, ...]] = [()]

        def there() -> bool:
            seen[0] = self.controls()
            return sum(one.name == name for one in seen[0]) == 1

        self._desk.wait(there, lambda: f"{name!r}; last heard {[one.name for one in seen[0]]}")
        return next(one for one in seen[0] if one.name == name)

    def press(self, *names: str) -> None:
        """Press controls through the bus, one after another."""
        for name in names:
            one = self.find(name)
            self._desk._ask(one.bus, one.path, "org.a11y.atspi.Action.DoAction", "int32:0")

    def _walk(self) -> Iterator[Known]:
        ask = self._desk._ask
        waiting = _places(ask(REGISTRY, ROOT, "org.a11y.atspi.Accessible.GetChildren"))
        while waiting:
            bus, path = waiting.pop(0)
            waiting[:0] = _places(ask(bus, path, "org.a11y.atspi.Accessible.GetChildren"))
            words = re.findall(r"uint32 (\d+)", ask(bus, path, "org.a11y.atspi.Accessible.GetState"))
            if len(words) < 2 or not int(words[0]) & SHOWING:
                continue
            role = re.findall(r'string "(.*)"', ask(bus, path, "org.a11y.atspi.Accessible.GetRoleName"))
            name = re.findall(
                r'string "(.*)"', self._desk._property(bus, path, "org.a11y.atspi.Accessible", "Name")
            )
            if role:
                yield Known(bus, path, role[0], name[0] if name else "", (int(words[0]), int(words[1])))


def _places(answer: str) -> list[tuple[str, str]]:
    return re.findall(r'string "(.*)"\s*object path "(.*)"', answer)
