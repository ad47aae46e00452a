"""By ear: a key or a headset at the first screen starts spoken keys; what the keyboard reaches is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.adapters.hand_headset import HandHeadset
from kiosk.adapters.silent_voice import SilentVoice
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.speech.voice import Listener, Manner, Piece
from kiosk.staff.access import Access, Role
from tests.support.running import WALL, Guide, planned

ON, ACT = Qt.Key.Key_Tab, Qt.Key.Key_Return
STOP = ("(silence)",)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """All that the voice was given, in order."""
    found: list[tuple[str, ...]] = []
    read, stop = SilentVoice.read, SilentVoice.stop

    def noted(self: SilentVoice, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        read(self, pieces, manner, listener)
        found.append(tuple(one.said for one in pieces))

    def stopped(self: SilentVoice) -> None:
        if self._pending is not None:
            found.append(STOP)
        stop(self)

    monkeypatch.setattr(SilentVoice, "read", noted)
    monkeypatch.setattr(SilentVoice, "stop", stopped)
    return found


@pytest.fixture
def listener(guide: Guide, heard: list[tuple[str, ...]]) -> Guide:
    """Somebody who pressed a key at the first screen."""
    guide.fresh()
    guide.let_pass(1)
    guide.key(ON)
    guide.let_pass(0.5)
    return guide


def spoken(heard: list[tuple[str, ...]]) -> str:
    return " | ".join(" / ".join(one) for one in heard if one != STOP)


def headset_of(guide: Guide) -> HandHeadset:
    headset = guide.assembly.ear._headset
    assert isinstance(headset, HandHeadset)
    return headset


def to(guide: Guide, name: str) -> None:
    guide.let_pass(0.3)
    for _ in range(80):
        if guide.focused() == name:
            return
        guide.key(ON)
    raise AssertionError(name)


@pytest.mark.parametrize("key", [ON, Qt.Key.Key_5, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_any_key_at_the_first_screen_starts_it(
    guide: Guide, heard: list[tuple[str, ...]], key: Qt.Key
) -> None:
    guide.fresh("home")  # so that nothing on the first screen has the keyboard yet
    guide.fresh()
    guide.let_pass(1)
    assert not guide.app.look.spoken
    guide.key(key)
    assert guide.app.look.spoken
    guide.let_pass(0.5)
    assert "Spoken keys are on. Press Tab to move and Enter to choose." in spoken(heard)


def test_a_touch_starts_nothing(guide: Guide, heard: list[tuple[str, ...]]) -> None:
    guide.fresh()
    guide.tap("Touch to start", "Before")
    guide.key(ON)
    assert not guide.app.look.spoken
    assert heard == []


def test_moving_says_name_kind_and_state(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    to(listener, "Get help now")
    to(listener, "Touch to start")
    assert heard[-1] == ("Touch to start, button.",)
    listener.let_pass(0.3)
    listener.key(ACT)
    listener.let_pass(0.5)
    heard.clear()
    to(listener, "Before")
    assert heard[-1][0].startswith("Before, button. 9 steps")
    listener.go("comfort")
    to(listener, "Dim")
    assert heard[-1] == ("Dim, choice, not chosen.",)
    listener.key(ACT)
    listener.let_pass(0.5)
    assert heard[-1] == ("Dim, choice, chosen.",), "and what changes is said"


def test_a_page_says_what_stands_on_it_and_its_next_part_too(
    listener: Guide, heard: list[tuple[str, ...]]
) -> None:
    listener.go("path/during/3")
    heard.clear()
    listener.let_pass(0.5)
    listener.app.look.setSize(3)
    listener.let_pass(1)
    to(listener, "Next")
    listener.let_pass(0.5)
    seen = set(listener.words())
    listener.key(ACT)
    listener.let_pass(0.5)
    assert listener.address == "path/during/3", "another part of the same page"
    new = [word for word in listener.words() if word not in seen]
    assert new
    assert new[0].split()[0] in spoken(heard[-1:])


def test_any_other_page_is_silence_at_once(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    for move in (
        listener.app.goHome,
        listener.app.covers.hide,
        listener.app.covers.uncover,
        lambda: listener.app.look.setSpoken(False),
    ):
        to(listener, "Get help now")
        listener.key(Qt.Key.Key_Up if len(listener.names()) > 1 else ON)
        heard.clear()
        move()
        assert heard[:1] == [STOP], move


def test_help_and_the_landscape_say_nothing_by_themselves(
    listener: Guide, heard: list[tuple[str, ...]]
) -> None:
    listener.go("home")
    listener.let_pass(30)
    heard.clear()
    for cover in ("help", "hidden"):
        listener.go(cover)
        listener.let_pass(3)
        assert spoken(heard) == ""
        listener.app.covers.uncover()
        listener.let_pass(30)
        heard.clear()
    listener.go("help")
    listener.key(ON)
    assert spoken(heard).endswith(", button."), "but the keyboard's way through it is said"


def test_the_idle_notice_is_said(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    listener.go("home")
    for _ in range(8):
        if listener.address == "idle":
            break
        listener.let_pass(20)
    listener.let_pass(1)
    assert listener.address == "idle"
    assert "Are you still there?" in spoken(heard)


def test_reading_aloud_waits_while_the_keyboard_moves(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    listener.go("path/during/3")
    to(listener, "Read aloud")
    listener.let_pass(0.5)
    listener.key(ACT)
    listener.let_pass(0.6)
    assert listener.app.speech.reading
    listener.key(ON)
    assert listener.app.speech.paused
    assert heard[-1][0].endswith(", button.")
    listener.app.goHome()
    assert not listener.app.speech.reading


def test_it_ends_with_the_visit_and_with_whoever_went(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    listener.go("home")
    to(listener, "Before")
    listener.app.finish()
    heard.clear()
    listener.let_pass(5)
    assert (listener.address, listener.app.look.spoken, heard) == ("attract", False, [])
    listener.key(ON)
    assert listener.app.look.spoken
    listener.let_pass(60)
    listener.let_pass(95)
    assert (listener.address, listener.app.look.spoken) == ("attract", False)


def test_a_headset_starts_it_and_pulling_it_is_silence(guide: Guide, heard: list[tuple[str, ...]]) -> None:
    guide.fresh()
    headset = headset_of(guide)
    headset.plug()
    assert guide.app.look.spoken
    guide.let_pass(0.5)
    assert heard
    heard.clear()
    headset.plug(False)
    assert heard == [STOP]
    assert not guide.app.look.spoken
    guide.let_pass(60)
    assert heard == [STOP]


def test_it_is_turned_off_in_the_comfort_bar(listener: Guide, heard: list[tuple[str, ...]]) -> None:
    listener.go("home")
    listener.tap("Text and color", "Touch and voice", "Spoken keys", "Done")
    heard.clear()
    listener.key(ON)
    listener.let_pass(1)
    assert heard == []


@pytest.fixture
def chair(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    running = Guide(replace(planned(WALL, root / "content", tmp_path), demo=True, data=None))
    assert running.assembly.recovery is not None
    room = running.assembly.recovery.room
    nurse = Actor(Who.STAFF, 1, "nurse")
    assert room.open(4, "iv", nurse) is None
    assert room.do(4, e.Confirmed(60), nurse) is None
    yield running
    running.close()


def test_a_chair_s_page_says_its_question_and_no_code(chair: Guide, heard: list[tuple[str, ...]]) -> None:
    chair.go("recovery/4")
    chair.app.look.setSpoken(True)
    chair.let_pass(1)
    to(chair, "Answer some questions")
    chair.let_pass(0.5)
    chair.key(ACT)
    chair.let_pass(1)
    code = chair.assembly.recovery.room.chair(4).state.code
    assert heard
    assert code not in spoken(heard)


def test_what_staff_read_is_said_to_nobody(chair: Guide, heard: list[tuple[str, ...]]) -> None:
    chair.go("recovery/4")
    chair.app.look.setSpoken(True)
    chair.assembly.staff.door.admit(Access(1, Role.NURSE))
    heard.clear()
    for place in ("board", "board/4", "board/4/numbers", "board/4/record"):
        chair.go(place)
        for _ in range(6):
            chair.key(ON)
            chair.let_pass(0.5)
    headset_of(chair).plug()
    chair.let_pass(1)
    assert spoken(heard) == ""
