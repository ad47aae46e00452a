"""Home, all topics, a path's end, how sure, about, interpreters and help: what each page shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.help.numbers import Line, Numbers, read_numbers, usable
from kiosk.presenters.help import Help
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from tests.support.content import TOPIC, Content
from tests.support.guide import Guide, changes, column, full, measure

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)))


# Home


def test_home_shows_three_phases_and_how_many_steps_each_has(guide: Guide) -> None:
    assert column(guide.home.cards, "phase") == ["before", "during", "after"]
    assert column(guide.home.cards, "steps") == [0, 3, 1]
    assert column(guide.home.cards, "picture") == ["", "figures/shared.svg", ""]
    assert guide.home.howSteps == 0


def test_home_notes_the_phases_one_has_been_through_and_the_end_forgets_them(guide: Guide) -> None:
    guide.open("home", "path/after/1")
    assert column(guide.home.cards, "seen") == [False, False, True]
    guide.current.end()
    assert column(guide.home.cards, "seen") == [False, False, False]


def test_home_follows_new_content(guide: Guide) -> None:
    guide.content.write("library.toml", 'schema = 1\n[path]\nhow = ["tea#tea"]\n')
    guide.reading.renew()
    heard = changes(guide.home)
    guide.home.renew()
    assert (column(guide.home.cards, "steps"), guide.home.howSteps, heard.count) == ([0, 0, 0], 1, 1)


# All topics


def topics(tmp_path: Path, **counts: int) -> Guide:
    content = full(Content(tmp_path))
    for phase, count in counts.items():
        for n in range(count):
            toml = TOPIC.replace("during", phase).replace("10", str(20 + n))
            content.topic(f"{phase}-{n}", f"## A {{#a}}\n\nWords {n}.\n", toml)
    return Guide(content).open("home", "topics")


def test_four_phases_stand_side_by_side_and_turn_together(tmp_path: Path) -> None:
    guide = topics(tmp_path, before=3)
    guide.topics.offer(4, 2)
    assert column(guide.topics.headings, "phase") == ["before", "during", "after", "how"]
    assert column(guide.topics.headings, "of") == [3, 1, 1, 0]
    assert column(guide.topics.topics, "id") == ["before-0", "before-1", "in-the-chair", "tea"]
    assert (guide.topics.page, guide.topics.pages) == (1, 2)
    guide.topics.turn(2)
    assert column(guide.topics.topics, "id") == ["before-2"]
    assert guide.current.visit.trail == ("home", "topics/page/2")


def test_conditions_and_escort_have_pages_of_their_own_when_they_hold_topics(tmp_path: Path) -> None:
    guide = topics(tmp_path, escort=1)
    assert guide.topics.pages == 2
    guide.topics.show("escort")
    assert (guide.topics.page, column(guide.topics.topics, "id")) == (2, ["escort-0"])
    guide.topics.show("nothing")
    assert guide.topics.page == 2


def test_where_one_column_fits_every_phase_has_a_page(tmp_path: Path) -> None:
    guide = topics(tmp_path, before=3)
    guide.topics.offer(1, 2)
    shelves = []
    for page in range(1, guide.topics.pages + 1):
        guide.topics.turn(page)
        shelves.append((guide.topics.shelf, len(column(guide.topics.topics, "id"))))
    assert shelves == [("before", 2), ("before", 1), ("during", 1), ("after", 1), ("how", 0)]


@pytest.mark.parametrize(("columns", "rows"), [(4, 1), (4, 5), (3, 2), (1, 1), (2, 3)])
def test_turning_through_all_pages_shows_every_topic_once(tmp_path: Path, columns: int, rows: int) -> None:
    guide = topics(tmp_path, before=4, how=2, escort=3)
    guide.topics.offer(columns, rows)
    seen: list[object] = []
    for page in range(1, guide.topics.pages + 1):
        guide.topics.turn(page)
        seen += column(guide.topics.topics, "id")
    assert sorted(map(str, seen)) == sorted(one.id for one in guide.reading.library.entries())


def test_offering_no_room_or_the_same_changes_nothing(tmp_path: Path) -> None:
    guide = topics(tmp_path)
    guide.topics.offer(4, 2)
    heard = changes(guide.topics)
    for columns, rows in ((4, 2), (0, 2), (4, 0), (-1, -1)):
        guide.topics.offer(columns, rows)
    assert heard.count == 0


def test_pages_are_counted_within_their_phase(tmp_path: Path) -> None:
    guide = topics(tmp_path, before=5)
    guide.topics.offer(1, 2)
    counted = []
    for page in range(1, 5):
        guide.topics.turn(page)
        counted.append((guide.topics.shelf, guide.topics.part, guide.topics.parts))
    assert counted == [("before", 1, 3), ("before", 2, 3), ("before", 3, 3), ("during", 1, 1)]


def test_the_page_of_all_topics_is_forgotten(tmp_path: Path) -> None:
    guide = topics(tmp_path, before=3)
    guide.topics.offer(4, 1)
    guide.topics.turn(3)
    guide.current.end()
    assert (guide.topics.page, guide.topics.pages, guide.topics.shelf) == (1, 1, "")
    assert column(guide.topics.topics, "id") == column(guide.topics.headings, "phase") == []
    guide.open("topics")
    assert (guide.topics.page, guide.topics.pages) == (1, 3)


# The end of a path


def test_a_path_ends_with_what_to_do_next(guide: Guide) -> None:
    guide.open("home", "path/during/3", "end/during")
    ends = guide.ends
    assert (ends.phase, ends.title, ends.steps) == ("during", "You are ready", 3)
    assert (ends.picture, ends.nextPhase) == ("figures/shared.svg", "after")
    assert column(ends.points, "plain") == ["Rest for a while."]
    ends.goOn()
    assert guide.page == "path/after/1"


def test_after_the_last_phase_one_goes_home(guide: Guide) -> None:
    guide.open("home", "end/after")
    assert (guide.ends.nextPhase, guide.ends.title) == ("", "")
    guide.ends.goOn()
    assert guide.current.visit.trail == ("home",)


def test_the_end_page_is_forgotten(guide: Guide) -> None:
    guide.open("end/during")
    guide.current.end()
    assert (guide.ends.phase, guide.ends.title, guide.ends.steps, guide.ends.picture) == ("", "", 0, "")
    assert column(guide.ends.points, "plain") == []


# How sure are we?


def test_the_proof_behind_a_step(guide: Guide) -> None:
    guide.open("path/during/1/sure")
    sure = guide.sure
    assert (sure.title, sure.grade, sure.unknown) == ("Sit down", "A", "How often.")
    assert column(sure.found, "plain") == ["203 people: found."]
    assert sure.sources == ["One, A journal, 2020", "Another, A journal, 2021"]
    assert column(sure.whole, "kind") == ["bullet", "unknown", "sources"]


def test_the_proof_is_said_anew_in_another_language(guide: Guide) -> None:
    guide.open("path/during/1/sure")
    guide.look.setLanguage("en-XA")
    assert guide.sure.title.startswith("[")


def test_the_proof_follows_new_content(guide: Guide) -> None:
    guide.open("path/during/1/sure")
    file = guide.content.root / "in-the-chair" / "en.md"
    file.write_text(file.read_text().replace("How often.", "How long."))
    guide.reading.renew()
    guide.sure.renew()
    assert guide.sure.unknown == "How long."


def test_the_proof_is_forgotten(guide: Guide) -> None:
    guide.open("path/during/1/sure")
    guide.current.end()
    sure = guide.sure
    assert (sure.title, sure.grade, sure.unknown, sure.sources) == ("", "", "", [])
    assert column(sure.found, "plain") == column(sure.whole, "plain") == []
    guide.open("path/during/1/sure")
    assert sure.title == "Sit down"


# About, sources, licences


def test_about_says_what_this_is(guide: Guide) -> None:
    assert (guide.about.topics, guide.about.content) == (0, ""), "nothing is counted before the page opens"
    guide.open("about")
    assert (guide.about.clinic, guide.about.version, guide.about.topics) == ("Clinic", "1.0", 2)
    assert len(guide.about.content) == 12
    assert column(guide.about.licenses, "title") == ["Qt"]


def test_sources_are_what_the_pages_cite(guide: Guide) -> None:
    guide.open("sources")
    assert "A first study" in column(guide.about.sources, "title")
    assert "Come to us" not in column(guide.about.sources, "title"), "marketing is no source"
    assert column(guide.about.sources, "detail")[0] == "Another, A journal, 2021"


def test_a_long_list_turns_by_its_parts(guide: Guide) -> None:
    guide.open("sources")
    rows = len(column(guide.about.sources, "title"))
    measure(guide.about.paging, (60,) * rows, 100)
    assert guide.about.paging.parts == rows
    guide.about.forward()
    assert guide.about.paging.part == 2


def test_the_open_list_is_forgotten(guide: Guide) -> None:
    guide.open("sources")
    guide.current.end()
    assert (guide.about.topics, column(guide.about.sources, "title")) == (0, [])


# Interpreters


def test_languages_come_by_the_page_without_sign_language_among_them(guide: Guide) -> None:
    guide.open("home", "interpreter")
    guide.interpreter.offer(3)
    assert column(guide.interpreter.tongues, "code") == ["t1", "t2", "t3"]
    guide.interpreter.turn(2)
    assert column(guide.interpreter.tongues, "code") == ["t4", "t5"]
    assert guide.current.visit.trail == ("home", "interpreter/page/2")


@pytest.mark.parametrize(
    ("code", "theirs", "ours", "rtl"), [("t2", "theirs 2", "ours 2", True), ("sign", "", "sign", False)]
)
def test_a_language_fills_the_screen(guide: Guide, code: str, theirs: str, ours: str, rtl: bool) -> None:
    guide.open("home", "interpreter")
    guide.interpreter.open(code)
    card = guide.interpreter
    assert (guide.app.screen, card.theirs, card.ours, card.rtl) == ("InterpreterCard", theirs, ours, rtl)


def test_the_language_asked_for_is_forgotten(guide: Guide) -> None:
    guide.open("home", "interpreter")
    guide.interpreter.open("t2")
    guide.current.end()
    card = guide.interpreter
    assert (card.theirs, card.ours, card.rtl, card.page) == ("", "", False, 1)
    assert column(card.tongues, "code") == []


# Help


def test_the_numbers_stand_ready_from_the_start(guide: Guide) -> None:
    assert (guide.help.emergency, guide.help.known, guide.help.channel) == ("911", True, "screen_only")
    assert column(guide.help.lines, "call") == ["988"]


@pytest.mark.parametrize(
    ("emergency", "lines"), [("", ()), ("911", ()), ("", (Line("line", "Line", "988"),))]
)
def test_without_a_region_help_says_that_the_numbers_are_not_known(
    emergency: str, lines: tuple[Line, ...]
) -> None:
    current = Current(Visit)
    assert not Help(Numbers("US", emergency, lines=lines), "screen_only", current).known


def test_help_is_read_in_the_language_of_the_screen_as_far_as_the_file_has_it() -> None:
    current = Current(Visit)
    numbers, _ = read_numbers(CONTENT, "us")
    shown = Help(numbers, "screen_only", current)

    def read(language: str) -> tuple[str, str, bool]:
        visit = current.visit
        current.change(replace(visit, look=replace(visit.look, language=language)))
        (line,) = shown.lines.rows
        return line.name, line.note, shown.answers

    assert read("en") == ("988 Suicide & Crisis Lifeline", "", True)
    assert read("es") == (*("Línea 988 de Prevención del Suicidio y Crisis", "Español: oprima 2.", True),)
    assert shown.staffWord == "HELP"
    assert read("ar") == ("خط 988 للأزمات ومنع الانتحار", "", False)
    assert read("en-XA") == ("988 Suicide & Crisis Lifeline", "", True)
    assert shown.staffWord == ""


def test_numbers_that_go_out_of_date_under_a_running_screen_give_way_to_the_general_text() -> None:
    current, today = Current(Visit), [date(2027, 5, 22)]
    numbers, _ = read_numbers(CONTENT, "us")
    shown = Help(numbers, "screen_only", current, lambda read: usable(read, today[0]))
    assert (shown.known, shown.emergency, shown.set) == (True, "911", True)
    today[0] = date(2027, 5, 23)
    current.change(replace(current.visit, trail=("home",)))
    assert (shown.known, shown.emergency, shown.set) == (False, "", True)
    assert shown.lines.rowCount() == 0
