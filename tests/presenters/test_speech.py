"""Read aloud: what is heard is lit, a part that is read is shown, and whatever happens ends it at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from kiosk.presenters.paging import Paging
from kiosk.presenters.speech import LOUDNESS, SLOW, Habits, Page, Source, Speech
from kiosk.session.current import Current
from kiosk.session.visit import Visit, go_home, visit_page
from kiosk.speech.script import Line, script
from kiosk.speech.voice import Listener, Manner, Piece
from tests.support.guide import changes, measure

LINES = (
    Line("heading", "The chair", "title"),
    Line("text", "You rest. It is calm.", "blocks", 0),
    Line("text", "Ask us.", "blocks", 1),
)
RICH = {("blocks", 0): "You <b>rest</b>. It is calm.", ("blocks", 1): "Ask us."}
AWAY: dict[str, Callable[[Visit], Visit]] = {
    "another page": lambda visit: visit_page(visit, "topics"),
    "home": go_home,
    "a sheet": lambda visit: replace(visit, sheet="glossary/vein"),
    "help": lambda visit: replace(visit, cover="help"),
    "Hide": lambda visit: replace(visit, cover="hidden"),
    "the idle notice": lambda visit: replace(visit, cover="idle"),
    "the staff's door": lambda visit: replace(visit, staff=True),
    "a language": lambda visit: replace(visit, look=replace(visit.look, language="es")),
}
HERE: dict[str, Callable[[Visit], Visit]] = {
    "colours": lambda visit: replace(visit, look=replace(visit.look, theme="dim")),
    "text size": lambda visit: replace(visit, look=replace(visit.look, size=2)),
}


@dataclass
class Recorder:
    """A voice that notes what it is asked, and that the test moves on by hand."""

    languages: tuple[str, ...] = ("en",)
    asked: list[tuple[tuple[str, ...], Manner]] = field(default_factory=list)
    listener: Listener | None = None
    watching: list[Callable[[], None]] = field(default_factory=list)

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def watch(self, told: Callable[[], None]) -> None:
        self.watching.append(told)

    def examine(self) -> None: ...

    def read(self, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        self.asked.append((tuple(one.said for one in pieces), manner))
        self.listener = listener

    def stop(self) -> None:
        self.listener = None

    def close(self) -> None:
        self.stop()

    def begin(self, number: int) -> None:
        assert self.listener is not None
        self.listener.began(number)


class Room:
    """A page that can be read, and its voice."""

    def __init__(self, habits: Habits | None = None) -> None:
        self.voice = Recorder()
        self.current = Current(Visit)
        self.current.change(visit_page(Visit(), "topic/chair/1"))
        self.paging = Paging()
        measure(self.paging, (100, 100), 250)
        self.lines = LINES
        self.touches = 0
        source = Source(lambda _: "en", self._page)
        self.speech = Speech(self.current, self.voice, source, habits or Habits(), self._touched)
        self.current.remembers(self.speech)
        self.paging.changed.connect(self.speech.refresh)

    def _page(self, visit: Visit, words: tuple[str, ...]) -> Page:
        return Page("en", script(self.lines, "en"), RICH, self.paging, {"blocks": 0})

    def _touched(self) -> None:
        self.touches += 1

    @property
    def lit(self) -> tuple[str, int, str]:
        return self.speech.area, self.speech.row, self.speech.marked

    def read(self) -> Room:
        self.speech.toggle([])
        assert self.speech.reading
        return self


def test_the_sentence_that_is_heard_is_lit() -> None:
    room = Room().read()
    assert room.lit == ("", 0, "")  # not before there is a sound
    assert room.voice.asked[0][0] == ("The chair", "You rest.", "It is calm.", "Ask us.")
    room.voice.begin(0)
    assert room.lit == ("title", 0, "")
    room.voice.begin(1)
    assert room.lit == ("blocks", 0, '<a href="heard">You <b>rest</b>.</a> It is calm.')
    room.voice.begin(2)
    assert room.lit == ("blocks", 0, 'You <b>rest</b>. <a href="heard">It is calm.</a>')
    room.voice.begin(3)
    assert room.lit == ("blocks", 1, '<a href="heard">Ask us.</a>')
    assert room.voice.listener is not None
    room.voice.listener.done()
    assert not room.speech.reading
    assert room.lit == ("", 0, "")


def test_whoever_is_read_to_is_there() -> None:
    room = Room().read()
    for number in range(3):
        room.voice.begin(number)
    assert room.touches == 3


@pytest.mark.parametrize("away", AWAY.values(), ids=AWAY)
def test_whatever_leads_away_ends_it_at_once(away: Callable[[Visit], Visit]) -> None:
    room = Room().read()
    room.voice.begin(1)
    room.current.change(away(room.current.visit))
    assert room.voice.listener is None
    assert not room.speech.reading
    assert room.lit == ("", 0, "")


@pytest.mark.parametrize("here", HERE.values(), ids=HERE)
def test_how_the_page_looks_does_not_end_it(here: Callable[[Visit], Visit]) -> None:
    room = Room().read()
    room.voice.begin(1)
    room.current.change(here(room.current.visit))
    assert room.speech.reading


def test_the_end_of_a_visit_is_silence_and_the_usual_voice() -> None:
    room = Room().read()
    room.speech.pace()
    room.speech.volume()
    room.current.end()
    assert room.voice.listener is None
    assert (room.speech.reading, room.speech.slow, room.speech.loudness) == (False, False, 1)


def test_other_words_on_the_page_end_it() -> None:
    room = Room().read()
    room.lines = LINES[:2]
    room.speech.refresh()
    assert not room.speech.reading


def test_pressed_again_it_stops() -> None:
    room = Room().read()
    room.speech.toggle([])
    assert room.voice.listener is None
    assert not room.speech.reading


def test_it_waits_and_reads_on_from_the_same_sentence() -> None:
    room = Room().read()
    room.voice.begin(2)
    room.speech.pause()
    assert room.voice.listener is None
    assert room.speech.paused
    assert room.lit[0] == "blocks"
    room.speech.pause()
    assert not room.speech.paused
    assert room.voice.asked[-1][0] == ("It is calm.", "Ask us.")
    room.voice.begin(1)
    assert room.lit == ("blocks", 1, '<a href="heard">Ask us.</a>')


def test_slower_and_louder_hold_from_the_same_sentence_on() -> None:
    room = Room(Habits(rate=1.0, most=0.5)).read()
    assert room.voice.asked[-1][1] == Manner("en", 1.0, 0.5 * LOUDNESS[1])
    room.voice.begin(2)
    room.speech.pace()
    assert room.voice.asked[-1] == (("It is calm.", "Ask us."), Manner("en", SLOW, 0.5 * LOUDNESS[1]))
    room.speech.volume()
    assert room.voice.asked[-1][1].volume == 0.5
    room.speech.volume()
    assert room.voice.asked[-1][1].volume == 0.5 * LOUDNESS[0]


def test_nothing_is_louder_than_the_clinic_allows() -> None:
    room = Room(Habits(most=0.6)).read()
    for _ in LOUDNESS:
        room.speech.volume()
    assert max(manner.volume for _, manner in room.voice.asked) == 0.6


def test_a_part_that_is_read_is_shown() -> None:
    room = Room()
    measure(room.paging, (100, 100), 120)
    room.read()
    room.voice.begin(1)
    assert room.paging.part == 1
    room.voice.begin(3)
    assert room.paging.part == 2
    assert room.speech.reading


def test_it_begins_with_the_part_in_sight() -> None:
    room = Room()
    measure(room.paging, (100, 100), 120)
    room.paging.forward()
    room.read()
    assert room.voice.asked[0][0] == ("Ask us.",)


def test_turning_a_part_by_hand_ends_it() -> None:
    room = Room()
    measure(room.paging, (100, 100), 120)
    room.read()
    room.voice.begin(1)
    room.paging.forward()
    assert not room.speech.reading


def test_without_a_voice_it_is_not_offered_and_it_tells_when_that_changes() -> None:
    room = Room()
    heard = changes(room.speech)
    room.voice.languages = ()
    room.voice.watching[0]()
    assert heard.count == 1
    assert not room.speech.offered


def test_a_clinic_can_have_none() -> None:
    assert not Room(Habits(enabled=False)).speech.offered


def test_a_voice_that_fails_is_not_offered_again_to_this_person() -> None:
    room = Room().read()
    assert room.voice.listener is not None
    room.voice.listener.failed()
    assert not room.speech.reading
    assert not room.speech.offered
    room.current.end()
    assert room.speech.offered


def test_nothing_is_kept_of_what_was_read() -> None:
    room = Room().read()
    room.voice.begin(1)
    room.speech.stop()
    assert not any("rest" in str(value) for value in vars(room.speech).values() if value is not room.voice)
