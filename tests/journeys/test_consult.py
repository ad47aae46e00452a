"""Ten minutes with a clinician by finger: on one screen, on two, and with a screen that comes and goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtTest import QTest

from kiosk.adapters.hand_screens import HandScreens
from kiosk.consult.screens import Second
from kiosk.presenters.patient import Patient
from kiosk.shell.finger import Finger, Role, touch_device
from kiosk.shell.layout import look
from kiosk.shell.staff import PRACTICE
from tests.support.running import NEAR, PANELS, WALL, Glass, Guide, planned
from tests.support.traces import in_memory

NURSE = PRACTICE[0][1]
TV = Second("tv", 1920, 1080, 4.03)


def built(glass: Glass, root: Path, data: Path, screens: HandScreens) -> Guide:
    plan = replace(planned(glass, root / "content", data), practice=True, data=None)
    return Guide(plan, screens=screens)


@pytest.fixture
def screens() -> HandScreens:
    return HandScreens()


@pytest.fixture
def guide(qapp: object, root: Path, tmp_path: Path, screens: HandScreens) -> Iterator[Guide]:
    running = built(WALL, root, tmp_path, screens)
    yield running
    running.close()


def comes(guide: Guide, holds: Callable[[], bool]) -> bool:
    """Let Qt work until something holds, at most five seconds."""
    until = monotonic() + 5
    while not holds() and monotonic() < until:
        QTest.qWait(5)
    guide.let_pass(0.3)
    return holds()


def unlocked(guide: Guide) -> None:
    """Staff type their PIN where the keypad stands."""
    for digit in NURSE:
        guide.tap(digit)
        guide.let_pass(0.3)
    assert comes(guide, lambda: guide.app.staff.unlocked)


def planning(guide: Guide) -> None:
    """From home to the agenda page."""
    guide.go("home")
    if "Staff" not in guide.names():
        guide.tap("More")
        guide.let_pass(0.3)
    guide.tap("Staff")
    guide.let_pass(0.3)
    unlocked(guide)
    guide.tap("Consultation")
    guide.let_pass(0.3)
    assert guide.address == "consult"


def talking(guide: Guide) -> None:
    """A usual visit, begun."""
    planning(guide)
    guide.tap("Before the first infusion")
    guide.let_pass(0.3)
    guide.tap("Start")
    guide.let_pass(0.3)
    assert guide.address == "consult/getting-ready/1"


def patient(guide: Guide) -> Patient:
    """What the patient's screen shows."""
    window = guide.assembly.consult._window
    assert window is not None
    return window.patient


def heard_there(guide: Guide) -> tuple[str, ...]:
    """Every control of the patient's window."""
    window = guide.assembly.consult.window
    assert window is not None
    return Finger(window, touch_device(), guide.clock.advance).controls(Role.Button)


@pytest.mark.parametrize("glass", PANELS, ids=lambda glass: glass.name)
def test_from_home_to_the_first_step_and_to_the_end(
    qapp: object, root: Path, tmp_path: Path, glass: Glass
) -> None:
    guide = built(glass, root, tmp_path, HandScreens())
    talking(guide)
    for _ in range(3):
        guide.tap("Next")
        guide.let_pass(0.3)
    assert guide.address != "consult/getting-ready/1" or guide.app.walk.paging.part > 1
    guide.tap("Back")
    guide.let_pass(0.3)
    guide.tap("Curtain")
    guide.let_pass(0.3)
    assert "One moment" in guide.words()
    guide.tap("Curtain")
    guide.let_pass(0.3)
    guide.tap("End")
    guide.let_pass(0.3)
    guide.tap("Go on talking")
    guide.let_pass(0.3)
    guide.tap("End")
    guide.let_pass(0.3)
    assert [name for name in guide.names() if name == "End"] == ["End"]
    guide.tap("End")
    guide.let_pass(0.3)
    assert guide.address == "goodbye"
    assert not guide.app.staff.unlocked
    guide.close()


def test_a_topic_is_found_by_typing_and_put_on_the_agenda(guide: Guide) -> None:
    planning(guide)
    guide.tap("Search")
    guide.let_pass(0.3)
    assert comes(guide, lambda: guide.app.staff.consult.picker.ready)
    guide.tap("m", "u", "s")
    guide.tap("Music and company", role=Role.CheckBox)
    guide.let_pass(0.3)
    assert guide.checked("Music and company")
    guide.tap("Start")
    guide.let_pass(0.3)
    assert guide.address == "consult/music-and-company/1"


def test_the_bar_locks_by_itself_and_the_page_stays(guide: Guide) -> None:
    talking(guide)
    guide.let_pass(181)
    assert not guide.app.staff.unlocked
    assert guide.address == "consult/getting-ready/1"
    assert {"Curtain", "Unlock", "Get help now"} <= set(guide.names())
    assert not {"Next", "End", "Agenda", "Draw"} & set(guide.names())
    guide.let_pass(600)
    assert guide.address == "consult/getting-ready/1"
    guide.tap("Unlock")
    guide.let_pass(0.3)
    unlocked(guide)
    assert "Next" in guide.names()


def test_the_agenda_page_is_out_of_sight_once_the_door_is_shut(guide: Guide) -> None:
    talking(guide)
    guide.tap("Agenda")
    guide.let_pass(0.3)
    guide.tap("Lock")
    guide.let_pass(0.3)
    assert guide.address == "staff"
    assert "Delete" in guide.names()
    unlocked(guide)
    assert guide.address == "consult"
    guide.tap("Continue")
    guide.let_pass(0.3)
    assert guide.address == "consult/getting-ready/1"


def test_help_is_there_over_the_talk(guide: Guide) -> None:
    talking(guide)
    guide.tap("Get help now")
    guide.let_pass(0.3)
    assert guide.address == "help"
    guide.tap("Close")
    guide.let_pass(0.3)
    assert guide.address == "consult/getting-ready/1"


def test_two_screens_show_the_same_step_and_only_one_has_controls(guide: Guide, screens: HandScreens) -> None:
    screens.plug(TV)
    planning(guide)
    assert patient(guide).curtained
    guide.tap("Before the first infusion")
    guide.tap("Start")
    guide.let_pass(0.3)
    assert (patient(guide).curtained, patient(guide).walk.title) == (False, guide.app.walk.title)
    assert heard_there(guide) == ()
    guide.tap("Curtain")
    guide.let_pass(0.3)
    assert patient(guide).curtained
    assert "Next" in guide.names()


def test_no_staff_page_reaches_the_patients_screen(guide: Guide, screens: HandScreens) -> None:
    screens.plug(TV)
    talking(guide)
    guide.tap("Agenda")
    guide.let_pass(0.3)
    assert patient(guide).curtained
    guide.tap("Staff")
    guide.let_pass(0.3)
    assert patient(guide).curtained
    assert guide.address == "staff"


def test_a_screen_that_comes_and_goes_at_any_moment(guide: Guide, screens: HandScreens) -> None:
    talking(guide)
    screens.plug(TV)
    guide.let_pass(0.3)
    assert patient(guide).curtained
    assert any("second screen is there" in words for words in guide.words())
    guide.tap("Understood")
    guide.let_pass(0.3)
    guide.tap("Curtain")
    guide.let_pass(0.3)
    assert not patient(guide).curtained
    for second in (None, TV, Second("tv", 1080, 1920), None, Second("strip", 1920, 200), None):
        screens.plug(second)
        guide.let_pass(0.3)
        assert (guide.assembly.consult.window is not None) == (second is not None and second.fits)
        assert guide.address == "consult/getting-ready/1"


def test_an_odd_screen_is_named_and_the_talk_goes_on(guide: Guide, screens: HandScreens) -> None:
    talking(guide)
    screens.plug(Second("odd", 300, 200))
    guide.let_pass(0.3)
    assert any("too small or too narrow" in words for words in guide.words())
    guide.tap("Understood")
    guide.let_pass(0.3)
    guide.tap("Next")
    guide.let_pass(0.3)
    assert not any("too small" in words for words in guide.words())


def test_ink_is_on_both_screens_and_gone_with_the_end(guide: Guide, screens: HandScreens) -> None:
    screens.plug(TV)
    talking(guide)
    before = patient_picture(guide)
    guide.tap("Draw")
    guide.let_pass(0.3)
    picture = next(one for one in guide.heard() if one.role() == Role.Graphic)
    middle = picture.rect().center() - guide.window.position()
    guide.finger.press(middle)
    for n in range(1, 30):
        guide.clock.advance(0.016)
        place = middle + type(middle)(n * 4, n * 2)
        QTest.touchEvent(guide.window, touch_device()).move(0, place, guide.window).commit()
    guide.finger.release(middle)
    guide.let_pass(1)
    assert guide.app.staff.consult.ink.inked
    assert patient_picture(guide) != before
    guide.tap("Done")
    guide.let_pass(0.3)
    guide.tap("End")
    guide.let_pass(0.3)
    guide.tap("End")
    guide.let_pass(0.3)
    ink = guide.assembly.consult.ink
    assert (ink.strokes(ink.figure), guide.assembly.consult.window) == ((), None)


def patient_picture(guide: Guide) -> bytes:
    """The patient's window, as bytes that compare exactly."""
    guide.settle()
    window = guide.assembly.consult.window
    assert window is not None
    return bytes(window.grabWindow().constBits())


def test_nothing_of_a_talk_is_left(guide: Guide) -> None:
    planning(guide)
    guide.tap("Search")
    guide.let_pass(0.3)
    word = "".join(("qu", "xzj", "kw"))
    for letter in word:
        guide.app.staff.consult.picker.type(letter)
    assert in_memory(word)
    guide.app.finish()
    guide.let_pass(0.3)
    assert in_memory(word) - {word} == set()
    talk = guide.assembly.consult.talking.talk
    assert (talk.agenda.topics, talk.discussed) == ((), ())


def test_topics_that_are_in_english_only_are_found_on_an_arabic_screen(guide: Guide) -> None:
    planning(guide)
    guide.app.look.setLanguage("ar")
    guide.settle()
    guide.tap("بحث")
    guide.let_pass(0.3)
    assert "m" not in guide.names()
    guide.tap("حروف أخرى", "m", "u", "s")
    guide.let_pass(0.3)
    assert "Music and company" in guide.names()
    boxes = {one.name: one.area for one in look(guide.window).controls}
    assert boxes["a"].left() < boxes["b"].left(), "Latin letters run from left to right"
    guide.tap("حروف أخرى")
    assert guide.app.staff.consult.picker.typed == "mus"
    assert "س" in guide.names()


def test_three_touches_from_the_staff_page_to_the_first_step_on_the_small_panel(
    qapp: object, root: Path, tmp_path: Path
) -> None:
    guide = built(NEAR, root, tmp_path, HandScreens())
    planning(guide)
    guide.tap("First visit", "Start")
    guide.let_pass(0.3)
    assert guide.address == "consult/what-ketamine-is/1"
    guide.close()
