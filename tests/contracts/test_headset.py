"""What every headset promises: told when one is plugged in and when it is pulled, once each, never after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.hand_headset import HandHeadset
from kiosk.adapters.jack_headset import JackHeadset, headphones_in
from kiosk.speech.headset import Headset

CARD = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xdf240000\n"
STICK = " 1 [Headset        ]: USB-Audio - USB Headset\n                      Maker USB Headset at usb-1\n"


@dataclass
class Port:
    """A headset, and a hand that plugs and pulls."""

    headset: Headset
    plug: Callable[[bool], None]


class Machine:
    """A machine's folders, with one jack and one sound card."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.closed: set[str] = set()
        self.cards = folder / "cards"
        self.cards.write_text(CARD, encoding="utf-8")
        for name, switches in (("event3", "0"), ("event7", "14")):
            device = folder / "input" / name / "device" / "capabilities"
            device.mkdir(parents=True)
            (device / "sw").write_text(f"{switches}\n", encoding="ascii")
        self.folder = folder

    def headset(self) -> JackHeadset:
        return JackHeadset(
            self.clock,
            self.folder / "input",
            self.folder / "dev",
            self.cards,
            lambda device: device.name in self.closed,
        )

    def jack(self, into: bool) -> None:
        self.closed = {"event7"} if into else set()
        self.clock.advance(1.1)

    def usb(self, into: bool) -> None:
        self.cards.write_text(CARD + STICK if into else CARD, encoding="utf-8")
        self.clock.advance(1.1)


@pytest.fixture(params=["by hand", "jack", "usb"])
def port(request: pytest.FixtureRequest, tmp_path: Path) -> Port:
    if request.param == "by hand":
        hand = HandHeadset()
        return Port(hand, hand.plug)
    machine = Machine(tmp_path)
    return Port(machine.headset(), machine.jack if request.param == "jack" else machine.usb)


def test_it_tells_of_each_change_once(port: Port) -> None:
    told: list[bool] = []
    port.headset.watch(told.append)
    for into in (True, True, False, False, True):
        port.plug(into)
    assert told == [True, False, True]


def test_it_tells_everybody_and_after_the_end_nobody(port: Port) -> None:
    one: list[bool] = []
    other: list[bool] = []
    port.headset.watch(one.append)
    port.headset.watch(other.append)
    port.plug(True)
    port.headset.close()
    port.plug(False)
    assert one == other == [True]


def test_what_was_there_at_the_start_is_the_machine_s_own(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.usb(True)
    headset, told = machine.headset(), list[bool]()
    headset.watch(told.append)
    machine.clock.advance(60)
    assert told == []
    machine.usb(False)
    machine.usb(True)
    assert told == [True], "pulled and plugged again, it is somebody's"


def test_a_machine_that_tells_nothing_has_no_headset(tmp_path: Path) -> None:
    clock, told = HandClock(), list[bool]()
    headset = JackHeadset(clock, tmp_path / "no", tmp_path / "no", tmp_path / "no")
    headset.watch(told.append)
    clock.advance(10)
    assert told == []
    assert not headphones_in(tmp_path / "none")
    (tmp_path / "file").write_bytes(bytes(8))
    assert not headphones_in(tmp_path / "file")
