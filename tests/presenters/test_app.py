"""The root presenter: ways between screens, what lies over them, and quiet on each of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.clock import BUILT
from kiosk.library.translations import parts
from kiosk.presenters.routes import SCREENS, screen_of
from kiosk.session.visit import Look, Visit
from kiosk.walkthrough.address import PLAIN, parse
from tests.support.content import Content, front
from tests.support.guide import Guide, Heard, changes, full


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)))


@pytest.mark.parametrize(
    ("address", "screen", "sheet", "cover"),
    [
        ("attract", "Attract", "", ""),
        ("home", "Home", "", ""),
        ("home/more", "More", "", ""),
        ("topics/page/2", "Topics", "", ""),
        ("path/during/1", "Step", "", ""),
        ("topic/in-the-chair/2", "Step", "", ""),
        ("path/during/1/more", "Step", "", ""),
        ("path/during/1/sure", "Step", "Sure", ""),
        ("end/during", "End", "", ""),
        ("worries", "Worries", "", ""),
        ("worries/sick", "Worry", "", ""),
        ("glossary", "Glossary", "", ""),
        ("glossary/infusion", "Glossary", "Word", ""),
        ("sources", "Sources", "", ""),
        ("about", "About", "", ""),
        ("licenses", "Licenses", "", ""),
        ("interpreter", "Interpreter", "", ""),
        ("interpreter/t1", "InterpreterCard", "", ""),
        ("welcome", "Welcome", "", ""),
        ("staff", "Staff", "", ""),
        ("goodbye", "Goodbye", "", ""),
        ("trouble", "Resting", "", ""),
        ("comfort", "Home", "Comfort", ""),
        ("help", "Home", "", "help"),
        ("hidden", "Home", "", "hidden"),
        ("idle", "Home", "", "idle"),
    ],
)
def test_an_address_opens_its_screen(guide: Guide, address: str, screen: str, sheet: str, cover: str) -> None:
    guide.open(address)
    assert (guide.app.screen, guide.app.sheet, guide.app.cover) == (screen, sheet, cover)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nowhere",
        "path/during/9",
        "path/before/1",
        "topic/none/1",
        "topic/tea/1/more",
        "topic/tea/1/sure",
        "end/escort",
        "worries/none",
        "glossary/none",
    ],
)
def test_an_address_that_leads_nowhere_changes_nothing(guide: Guide, address: str) -> None:
    guide.open("home", "topics")
    heard = changes(guide.app)
    guide.open(address)
    assert (guide.page, heard.count) == ("topics", 0)


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("topic/in-the-chair#lie", "topic/in-the-chair/2"),
        ("topic/tea", "topic/tea/1"),
        ("topic/in-the-chair#gone", "topic/in-the-chair/1"),
        ("topic/none#gone", "home"),
    ],
)
def test_a_link_of_the_content_opens_the_step_it_names(guide: Guide, link: str, page: str) -> None:
    guide.open("home", link)
    assert parse(guide.page) == parse(page)


def test_every_page_has_a_screen() -> None:
    assert set(SCREENS) >= PLAIN - {"comfort", "help", "hidden", "idle"}
    assert screen_of("") == "Attract"


def test_a_first_touch_opens_home_and_a_second_changes_nothing(guide: Guide) -> None:
    heard = changes(guide.app)
    guide.app.start()
    guide.app.start()
    assert (guide.page, heard.count) == ("home", 1)


def test_a_first_touch_on_a_language_opens_home_in_it(guide: Guide) -> None:
    guide.app.startIn("ar-XB")
    assert (guide.page, guide.look.language, guide.look.rtl) == ("home", "ar-XB", True)


def test_a_word_opens_over_the_page_it_is_read_on(guide: Guide) -> None:
    guide.open("home", "path/during/1/more", "glossary/infusion")
    assert (guide.page, guide.app.address) == ("path/during/1/more", "glossary/infusion")
    guide.app.closeSheet()
    assert guide.app.address == "path/during/1/more"


def test_the_comfort_bar_opens_and_closes_by_the_same_button(guide: Guide) -> None:
    guide.open("home")
    guide.app.comfort()
    assert guide.app.sheet == "Comfort"
    guide.app.comfort()
    assert guide.app.sheet == ""


@pytest.mark.parametrize(
    ("doing", "cover"), [("getHelp", "help"), ("bigWord", "bigword"), ("hide", "hidden")]
)
def test_a_cover_lies_over_the_page_and_goes_without_a_trace(guide: Guide, doing: str, cover: str) -> None:
    guide.open("home", "worries/sick")
    turned = Heard(guide.app.turned)
    getattr(guide.app.covers, doing)()
    assert (guide.app.cover, turned.count) == (cover, 1)
    guide.app.covers.uncover()
    assert guide.current.visit == Visit(trail=("home", "worries/sick"))


def test_there_is_no_card_for_staff_without_a_mark(guide: Guide) -> None:
    guide.open("home", "worries/sick")
    guide.app.covers.showMarked()
    assert guide.app.cover == ""
    guide.worries.toggle("sick")
    guide.app.covers.showMarked()
    assert guide.app.cover == "staffcard"


def test_each_verb_is_one_change(guide: Guide) -> None:
    guide.open("home")
    heard = changes(guide.app)
    verbs = (
        guide.app.covers.getHelp,
        guide.app.covers.uncover,
        guide.app.comfort,
        guide.app.closeSheet,
        guide.app.covers.hide,
    )
    for number, verb in enumerate((*verbs, guide.app.covers.uncover), start=1):
        verb()
        assert heard.count == number


def test_a_choice_of_colours_is_no_new_page(guide: Guide) -> None:
    guide.open("home")
    turned = Heard(guide.app.turned)
    guide.look.setTheme("dim")
    assert turned.count == 0


def test_finish_says_that_all_is_cleared_and_then_rests(guide: Guide) -> None:
    guide.open("home", "topics")
    ended = Heard(guide.app.ended)
    guide.app.finish()
    assert (guide.app.screen, ended.count) == ("Goodbye", 1)
    guide.clock.advance(guide.waits.goodbye + 1)
    assert guide.current.visit == Visit()
    guide.app.finish()
    guide.app.start()
    assert guide.current.visit == Visit(), "a touch on the goodbye page is enough"


def test_draft_pages_are_those_with_content(tmp_path: Path) -> None:
    guide = Guide(full(Content(tmp_path)), draft=True)
    drafts = {}
    for address in ("home", "topics", "path/during/1", "end/during", "worries", "glossary", "about"):
        guide.open(address)
        drafts[address] = guide.app.draft
    assert [address for address, draft in drafts.items() if draft] == [
        "path/during/1",
        "end/during",
        "worries",
        "glossary",
    ]


# Quiet


def after(guide: Guide, seconds: float) -> tuple[str, str]:
    guide.clock.advance(seconds)
    return guide.app.screen, guide.app.cover


def test_quiet_on_a_page_brings_the_notice_and_then_the_end(guide: Guide) -> None:
    guide.open("home", "topics")
    ended = Heard(guide.app.ended)
    assert after(guide, 89) == ("Topics", "")
    assert after(guide, 2) == ("Topics", "idle")
    assert after(guide, 28) == ("Topics", "idle")
    assert after(guide, 2) == ("Attract", "")
    assert (ended.count, guide.current.visit) == (1, Visit())
    assert after(guide, 1798) == ("Attract", "")
    assert after(guide, 3) == ("Attract", "asleep")


def test_more_time_begins_the_quiet_anew(guide: Guide) -> None:
    guide.open("home")
    assert after(guide, 91) == ("Home", "idle")
    guide.app.covers.uncover()
    assert after(guide, 89) == ("Home", "")
    assert after(guide, 2) == ("Home", "idle")


def test_a_touch_begins_the_quiet_anew(guide: Guide) -> None:
    guide.open("home")
    for _ in range(10):
        assert after(guide, 80) == ("Home", "")
        guide.app.touched()


def test_a_new_page_goes_on_with_the_same_quiet_and_a_touch_restarts_it(guide: Guide) -> None:
    guide.open("home")
    guide.clock.advance(60)
    guide.app.touched()
    guide.open("topics")
    assert after(guide, 89) == ("Topics", "")


@pytest.mark.parametrize("doing", ["getHelp", "bigWord"])
def test_help_stays_three_minutes_then_hides_and_only_then_ends(guide: Guide, doing: str) -> None:
    guide.open("home")
    getattr(guide.app.covers, doing)()
    cover = guide.app.cover
    assert after(guide, 179) == ("Home", cover)
    assert after(guide, 2) == ("Home", "hidden")
    assert after(guide, 88) == ("Home", "hidden")
    assert after(guide, 2) == ("Attract", "")


def test_help_is_never_hurried_while_somebody_touches(guide: Guide) -> None:
    guide.open("home")
    guide.app.covers.getHelp()
    for _ in range(5):
        assert after(guide, 170) == ("Home", "help")
        guide.app.touched()


def test_from_help_to_one_big_word_the_three_minutes_do_not_start_twice(guide: Guide) -> None:
    guide.open("home")
    guide.app.covers.getHelp()
    guide.clock.advance(100)
    guide.app.covers.bigWord()
    assert after(guide, 79) == ("Home", "bigword")


def test_the_hidden_page_gives_back_what_was_there(guide: Guide) -> None:
    guide.open("home", "topics")
    guide.app.covers.hide()
    guide.clock.advance(60)
    guide.app.covers.uncover()
    assert after(guide, 89) == ("Topics", "")


def test_the_card_for_staff_is_a_page_like_any_other(guide: Guide) -> None:
    guide.open("home", "worries/sick")
    guide.worries.toggle("sick")
    guide.app.covers.showMarked()
    assert after(guide, 91) == ("Worry", "idle")


def test_help_asked_for_on_the_attract_screen_closes_to_it(guide: Guide) -> None:
    guide.app.covers.getHelp()
    assert (guide.app.screen, guide.app.cover) == ("Attract", "help")
    guide.app.covers.uncover()
    assert (guide.app.screen, guide.app.cover) == ("Attract", "")
    assert guide.idle.waiting_for == "sleep"


def test_only_sleep_is_waited_for_while_nobody_is_here(guide: Guide) -> None:
    assert guide.idle.waiting_for == "sleep"
    guide.open("home")
    guide.current.end()
    assert guide.idle.waiting_for == "sleep"


def test_the_end_gives_the_next_person_the_screen_as_it_was_set_up(guide: Guide) -> None:
    guide.open("home")
    guide.look.setTheme("contrast")
    guide.look.setSize(3)
    guide.look.setLanguage("ar-XB")
    guide.current.end()
    assert (guide.look.theme, guide.look.size, guide.look.language) == ("day", 0, "en")
    assert guide.spoken == ["ar-XB", "en"]
    assert guide.current.visit.look == Look()


def test_a_page_that_is_there_in_english_only_says_so(tmp_path: Path) -> None:
    guide = Guide(full(Content(tmp_path)))
    guide.app.open("topic/tea/1")
    assert not guide.app.foreign
    guide.speaks = "es"
    guide.reading.renew()
    for page in ("topic/tea/1", "end/during", "worries", "worries/sick", "glossary", "glossary/infusion"):
        guide.app.open(page)
        assert guide.app.foreign, page
        guide.app.closeSheet()
    for page in ("home", "topics", "sources", "interpreter"):
        guide.app.open(page)
        assert not guide.app.foreign, page


def test_a_translated_step_is_not_foreign_and_the_step_beside_it_may_be(tmp_path: Path) -> None:
    content = full(Content(tmp_path))
    content.write("tea/en.md", front("Tea") + "## Tea {#tea}\n\nDrink tea.\n\n## Hot {#hot}\n\nIt is hot.\n")
    content.write("tea/es.md", front("Té") + "## Té {#tea}\n\nTome té.\n\n## Calor {#hot}\n\nQuema.\n")
    english = parts((tmp_path / "tea/en.md").read_text("utf-8")).revisions
    stamp = f'[source_parts]\ntea = "{english["tea"]}"\n+++\n\n'
    spanish = (tmp_path / "tea/es.md").read_text("utf-8").replace("+++\n\n", stamp)
    content.write("tea/es.md", spanish)
    guide = Guide(content)
    guide.speaks = "es"
    guide.reading.renew()
    guide.day = BUILT + timedelta(days=60)
    guide.app.open("topic/tea/1")
    assert (guide.walk.title, guide.app.foreign) == ("Té", False)
    guide.app.open("topic/tea/2")
    assert (guide.walk.title, guide.app.foreign) == ("Hot", True)
