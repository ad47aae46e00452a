"""Recording a release: what is missing is named, and four acts in their order, none of them skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.release_page import Release
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.room import Checklist
from kiosk.recovery.state import Phase
from tests.support.bay import Bay, read
from tests.support.staff import CLINICIAN, NURSE


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


def opened(bay: Bay, everything: bool = True) -> Release:
    release = Release(bay.desk)
    if everything:
        bay.answered(1)
        bay.do(1, e.LeavingStarted())
    bay.desk.go("board/1/release")
    return release


def signed(bay: Bay, release: Release) -> None:
    release.pick(bay.state(1).code)
    release.askPin()
    bay.entrance.type(CLINICIAN)


def test_while_watching_the_way_to_it_is_offered(bay: Bay) -> None:
    release = opened(bay, everything=False)
    assert release.phase == "watching"
    release.startLeaving()
    assert bay.state(1).phase is Phase.LEAVING
    assert release.phase == "leaving"


def test_what_is_missing_comes_first_and_leads_to_its_row(bay: Bay) -> None:
    release = opened(bay, everything=False)
    chosen: list[str] = []
    release.listen_pass(chosen.append)
    release.startLeaving()
    release.fit(30)
    lacking = [row for row in release.rows.rows if row.lack]
    assert release.lacking == len(lacking) > 5
    assert release.rows.rows[: len(lacking)] == tuple(lacking)
    release.fill("s_escort")
    assert bay.current.visit.page == "board/1"
    assert chosen == ["leave"]


def test_an_open_call_is_missing_and_leads_to_its_page(bay: Bay) -> None:
    release = opened(bay)
    bay.do(1, e.UrgentPressed())
    assert release.rows.rows[0].lack == "call"
    release.fill("")
    assert bay.current.visit.page == "board/1/hold"


def test_an_old_answer_is_missing_again(bay: Bay) -> None:
    release = opened(bay)
    assert release.lacking == 0
    bay.minutes(20)
    assert [(row.item, row.minutes >= row.wanted) for row in release.rows.rows if row.lack == "stale"] == [
        ("s_wake", True)
    ]


def test_four_acts_in_their_order(bay: Bay) -> None:
    release = opened(bay)
    assert release.step == "code"
    release.sign()
    assert bay.state(1).phase is Phase.LEAVING
    release.pick(bay.state(1).code)
    assert release.step == "pin"
    release.askPin()
    bay.entrance.type(CLINICIAN)
    assert (release.step, release.signer) == ("sign", 2)
    release.sign()
    state = bay.state(1)
    assert state.phase is Phase.RELEASED
    assert state.decided_by == Actor(Who.STAFF, 2, "clinician")
    assert release.recordedAt != ""
    release.toRecord()
    assert bay.current.visit.page == "board/1/record"


def test_another_code_is_refused_and_written_down(bay: Bay) -> None:
    release = opened(bay)
    other = next(code for code in release.three if code != bay.state(1).code)
    release.pick(other)
    assert (release.step, release.wrong) == ("code", True)
    record = bay.room.record(1)
    assert record is not None
    assert record.events[-1].what == e.Mispicked("release")


def test_too_short_a_watch_asks_why(qapp: object, tmp_path: Path) -> None:
    bay = Bay(tmp_path, least=90).taken(1, ago=52)
    release = opened(bay)
    assert (release.watched, release.least) == (52, 90)
    signed(bay, release)
    assert release.step == "reason"
    release.sign()
    assert bay.state(1).phase is Phase.LEAVING
    release.because("Prescriber agreed")
    release.sign()
    assert bay.state(1).override == "Prescriber agreed"


def test_no_reason_is_kept_where_the_watch_was_long_enough_after_all(qapp: object, tmp_path: Path) -> None:
    bay = Bay(tmp_path, least=70).taken(1, ago=58)
    release = opened(bay)
    signed(bay, release)
    release.because("Prescriber agreed")
    bay.minutes(12)
    assert release.watched == -1
    release.sign()
    assert bay.state(1).phase is Phase.RELEASED
    assert bay.state(1).override == ""


def test_a_call_in_between_stops_it(bay: Bay) -> None:
    release = opened(bay)
    signed(bay, release)
    bay.do(1, e.UrgentPressed())
    release.sign()
    assert release.refused == "an urgent call is open"
    assert bay.state(1).phase is Phase.LEAVING


def test_going_away_takes_code_and_signature_back(bay: Bay) -> None:
    release = opened(bay)
    signed(bay, release)
    release.leave()
    bay.desk.go("board/1/release")
    assert (release.step, release.signer, release.picked) == ("code", 0, "")


def test_rows_come_a_page_at_a_time(bay: Bay) -> None:
    release = opened(bay)
    release.fit(4)
    first = release.rows.rows
    release.turn(2)
    assert len(first) == 4
    assert not set(first) & set(release.rows.rows)
    release.turn(99)
    assert release.page == release.pages


def test_a_pin_of_a_role_that_does_not_sign_here_is_told_at_once(bay: Bay) -> None:
    asked = bay.room.checklist
    nurses = asked.text.replace("[profile.iv]", '[release]\nsigners = ["nurse"]\n\n[profile.iv]', 1)
    bay.room.checklist = Checklist(read(nurses), nurses)
    bay.taken(2)
    bay.answered(2)
    bay.do(2, e.LeavingStarted())
    release = Release(bay.desk)
    bay.desk.go("board/2/release")
    release.pick(bay.state(2).code)
    release.askPin()
    bay.entrance.type(CLINICIAN)
    assert (release.signer, release.step, release.refused) == (0, "pin", "somebody else's act")
    release.askPin()
    bay.entrance.type(NURSE)
    assert (release.signer, release.step, release.refused) == (1, "sign", "")
