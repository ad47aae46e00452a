"""The composition: everything that remembers is made to forget, and all is taken down without a word."""

from __future__ import annotations

import inspect
import pkgutil
import shutil
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine

import kiosk.adapters
import kiosk.presenters
import kiosk.shell
from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.hand_screens import HandScreens
from kiosk.background import Inline
from kiosk.consult.screens import Second
from kiosk.errors import StartError
from kiosk.library.index import build_index
from kiosk.presenters.covers import Covers
from kiosk.presenters.desk import Desk
from kiosk.presenters.help import Help
from kiosk.presenters.look import Look
from kiosk.presenters.quiet import Quiet
from kiosk.settings import Settings
from kiosk.shell.compose import Assembly
from kiosk.shell.plan import Plan, chosen_look
from kiosk.shell.staff import StaffParts
from kiosk.shell.ward import WardParts
from kiosk.staff.access import Access, Role
from tests.support.content import DRAWING, Content
from tests.support.running import WALL, planned


@pytest.fixture
def content(tmp_path: Path) -> Content:
    content = Content(tmp_path / "content").topic().books().path("during", "in-the-chair#chair")
    for name in ("calm-landscape", "calm-landscape-dim"):
        content.write(f"figures/{name}.svg", DRAWING)
    return content


@pytest.fixture
def plan(qapp: object, content: Content, tmp_path: Path) -> Plan:
    return planned(WALL, content.root, tmp_path / "data")


@pytest.fixture
def assembly(plan: Plan) -> Iterator[Assembly]:
    assembly = Assembly(plan, HandClock(), Inline())
    yield assembly
    assembly.close()
    QCoreApplication.processEvents()


def classes() -> list[type]:
    """Every class of the presenters, the adapters and the shell."""
    found = {}
    for package in (kiosk.presenters, kiosk.adapters, kiosk.shell):
        for about in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for _, kind in inspect.getmembers(import_module(about.name), inspect.isclass):
                if kind.__module__ == about.name:
                    found[f"{kind.__module__}.{kind.__name__}"] = kind
    return [found[name] for name in sorted(found)]


CHECKLIST = Path(__file__).resolve().parents[2] / "content" / "recovery"

HANDS_ON = {Covers, Desk, Quiet, StaffParts, WardParts}
"""They are given the visit to act on it or to hand it on, and hold nothing of it themselves."""

REMEMBERING = [kind for kind in classes() if "forget" in vars(kind)]


def test_everything_that_can_forget_is_asked_to(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[type] = set()

    def noting(kind: type) -> None:
        forget = vars(kind)["forget"]

        def noted(self: object) -> None:
            asked.add(kind)
            forget(self)

        monkeypatch.setattr(kind, "forget", noted)

    for kind in REMEMBERING:
        noting(kind)
    shutil.copytree(CHECKLIST, plan.content / CHECKLIST.name)
    screens = HandScreens(Second("TV", 1920, 1080))
    assembly = Assembly(replace(plan, practice=True, data=None), HandClock(), Inline(), screens=screens)
    assert assembly.recovery is not None
    assembly.app.open("staff")
    assembly.staff.door.admit(Access(1, Role.NURSE))
    assembly.app.open("consult")
    assert assembly.consult.window is not None
    assert assembly.staff.staff.handout is not None
    asked.clear()
    assembly.current.end()
    assert asked == set(REMEMBERING)
    assembly.close()


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_every_presenter_that_follows_a_visit_can_forget_it(kind: type) -> None:
    takes = inspect.signature(kind.__init__).parameters.values()
    follows = any(str(one.annotation) == "Current" for one in takes)
    if kind in HANDS_ON:
        return
    # Look holds how the screen looks, Help its language; the visit that follows the end gives them the
    # clinic's own choice.
    assert not follows or kind in (Look, Help) or "forget" in vars(kind), f"{kind.__name__} cannot forget"


def test_every_visit_starts_with_the_look_the_clinic_chose(plan: Plan) -> None:
    chosen = chosen_look(Settings(), "ar-XB", "dim", 1.5)
    assembly = Assembly(replace(plan, chosen=chosen, languages=("ar-XB", "en")), HandClock(), Inline())
    look = assembly.app.look
    assert (look.theme, look.scale, look.language, look.rtl) == ("dim", 1.5, "ar-XB", True)
    assembly.app.open("home")
    look.setTheme("day")
    look.setLanguage("en")
    assembly.current.end()
    assert (look.theme, look.scale, look.language) == ("dim", 1.5, "ar-XB")
    assembly.close()


def test_quiet_comes_from_the_settings(plan: Plan) -> None:
    settings = plan.settings._replace(idle=plan.settings.idle._replace(wait=40, notice=25))
    clock = HandClock()
    assembly = Assembly(replace(plan, settings=settings), clock, Inline())
    assembly.app.open("home")
    clock.advance(41)
    assert assembly.app.cover == "idle"
    assert assembly.app.noticeMs == 25_000
    clock.advance(26)
    assert assembly.app.screen == "Attract"
    assembly.close()


def test_new_content_shows_on_the_page_somebody_reads(assembly: Assembly, content: Content) -> None:
    assembly.app.open("path/during/1")
    content.topic(body="## Lie back {#chair}\n\nNew words.\n\n## More {#more}\n\nMore.\n")
    content.path("during", "in-the-chair#chair", "in-the-chair#more")
    assembly.renew(build_index(content.root, "en", assembly.plan.values, False))
    assert (assembly.app.walk.title, assembly.app.walk.total) == ("Lie back", 2)
    assert assembly.app.address == "path/during/1"
    assert [row.steps for row in assembly.app.home.cards.rows] == [0, 2, 0]


def test_what_is_unsigned_can_be_hidden(plan: Plan, content: Content) -> None:
    settings = plan.settings._replace(review=plan.settings.review._replace(unsigned="hide"))
    index = build_index(content.root, "en", plan.values, True)
    assembly = Assembly(replace(plan, settings=settings, index=index), HandClock(), Inline())
    assembly.app.open("topic/in-the-chair/1")
    assert assembly.app.address == "attract"
    assert [row.steps for row in assembly.app.home.cards.rows] == [0, 0, 0]
    assert not assembly.app.draft
    assembly.close()


def test_a_page_change_takes_no_touch_for_a_quarter_of_a_second(assembly: Assembly) -> None:
    taken: list[float] = []
    assembly.guard.turned = taken.append
    assembly.app.open("home")
    assembly.app.look.setTheme("dim")
    assert taken == [0.25]


def test_screens_that_are_not_there_are_two_sentences(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    # As Qt leaves it where a file is missing.
    monkeypatch.setattr(QQmlApplicationEngine, "loadFromModule", lambda *_: None)
    with pytest.raises(StartError, match="cannot be loaded") as raised:
        Assembly(plan, HandClock(), Inline())
    assert raised.value.hint.startswith("Install")


def test_after_closing_nothing_runs_on_and_another_can_be_built(plan: Plan) -> None:
    clock = HandClock()
    for _ in range(2):
        assembly = Assembly(plan, clock)
        assembly.app.open("home")
        assembly.close()
        QCoreApplication.processEvents()
        clock.advance(3600)
        assert (assembly.app.screen, assembly.app.cover) == ("Home", "")


def test_after_closing_no_language_is_left_to_whatever_comes_next(plan: Plan) -> None:
    chosen = chosen_look(Settings(), "ar-XB", "day", 1.0)
    Assembly(replace(plan, chosen=chosen, languages=("ar-XB",)), HandClock(), Inline()).close()
    assert QCoreApplication.translate("Trouble", "Try again") == "Try again"
