"""Which screen shows an address, whether an address leads anywhere, and how a visit gets there."""

from __future__ import annotations

from dataclasses import replace

from kiosk.library.catalogue import Library
from kiosk.library.shelves import PHASES
from kiosk.session.visit import Visit, go_home, visit_page
from kiosk.walkthrough.address import CHAIRS, Address, parse
from kiosk.walkthrough.trail import stop

SCREENS = {
    "attract": "Attract",
    "goodbye": "Goodbye",
    "trouble": "Resting",
    "welcome": "Welcome",
    "home": "Home",
    "topics": "Topics",
    "topic": "Step",
    "path": "Step",
    "end": "End",
    "worries": "Worries",
    "glossary": "Glossary",
    "sources": "Sources",
    "licenses": "Licenses",
    "about": "About",
    "interpreter": "Interpreter",
    "staff": "Staff",
    "handout": "Handout",
    "board": "Board",
    "recovery": "Board",
    "consult": "Agenda",
}
"""The QML screen of each page, by the first word of its address."""

CONTENT = ("path", "topic/", "consult/", "end", "worries", "glossary")
"""How the addresses of pages begin whose words are the clinic's to check."""

CHAIR_SCREENS = {
    ("board", ""): "Chair",
    ("board", "open"): "ChairOpen",
    ("board", "hold"): "ChairHold",
    ("board", "release"): "ChairRelease",
    ("board", "readings"): "ChairReadings",
    ("board", "numbers"): "ChairNumbers",
    ("board", "handover"): "ChairHandover",
    ("board", "leave"): "ChairLeave",
    ("board", "teach"): "ChairTeach",
    ("board", "record"): "ChairRecord",
    ("recovery", ""): "Bedside",
    ("recovery", "escort"): "Escort",
}
"""The QML screen of a chair's pages: the staff's under `board`, the patient's under `recovery`."""


def screen_of(page: str) -> str:
    """The QML screen of a page's address."""
    address = parse(page)
    if address is None:
        return "Attract"
    if address.page == "home" and address.leaf == "more":
        return "More"
    if address.key and address.page == "consult":
        return "Talk"
    if address.key and address.page in CHAIRS:
        return CHAIR_SCREENS[address.page, address.leaf]
    if address.key and address.page == "worries":
        return "Worry"
    if address.key and address.page == "interpreter":
        return "InterpreterCard"
    return SCREENS[address.page]


def sheet_of(sheet: str) -> str:
    """The QML name of the sheet over a page: Word, Sure, Comfort, Pin or nothing."""
    if sheet in ("", "comfort", "pin"):
        return sheet.capitalize()
    return "Sure" if sheet.endswith("/sure") else "Word"


def room_of(page: str) -> str:
    """The folder of QML that a page's screen is in."""
    address = parse(page)
    if address is not None and address.page == "consult":
        return "Consult"
    return "Recovery" if address is not None and address.page in CHAIRS else "Screens"


def leads(library: Library, place: Address, chairs: int = 0) -> bool:
    """Whether there is something to see at `place`; `chairs` is how many recovery chairs there are."""
    if place.page in CHAIRS:
        return int(place.key or 1) <= chairs
    if place.page == "consult":  # its steps are reached from the agenda, which staff open
        return not place.key
    if place.page in ("path", "topic"):
        there = stop(library, place)
        if there is None:
            return False
        return bool({"": True, "more": there.step.more, "sure": there.step.sure}[place.leaf])
    if place.page == "end":
        return place.key in PHASES
    if place.page == "worries" and place.key:
        return library.worry(place.key) is not None
    if place.page == "glossary" and place.key:
        return library.term(place.key) is not None
    return True


def foreign(library: Library, visit: Visit) -> bool:
    """Whether what shows is there in English only, in a language that it should be in."""
    for shown in filter(None, (visit.sheet, visit.page)):
        place = parse(shown)
        if place is not None and (languages := _languages(library, place)):
            return library.language not in languages
    return False


def _languages(library: Library, place: Address) -> set[str]:
    """The languages of the words on a page of content; empty for the program's own pages."""
    if place.walks:
        there = stop(library, place)
        return {there.step.language} if there else set()
    if place.page == "end":
        end = library.end(place.key)
        return {end.language} if end else set()
    if place.page == "worries":
        return {worry.language for worry in library.worries() if place.key in ("", worry.id)}
    if place.page == "glossary":
        return {term.language for term in library.terms() if place.key in ("", term.id)}
    return set()


def opened(visit: Visit, place: Address) -> Visit:
    """The visit after going to `place`: a page, or a sheet or cover over the present page."""
    if place.page in ("attract", "goodbye", "trouble"):
        return replace(visit, trail=(place.page,), sheet="", cover="")
    settled = visit if visit.going_on else go_home(visit)
    if place.page == "consult" and not visit.staff:  # the keypad comes first
        return visit_page(replace(settled, cover=""), "staff")
    if place.page in ("help", "hidden", "idle"):
        return replace(settled, cover=place.page)
    shown = replace(settled, cover="")
    if place.page == "comfort":
        return replace(shown, sheet="comfort")
    if place.page == "glossary" and place.key:
        under = shown if visit.going_on else visit_page(shown, "glossary")
        return replace(under, sheet=str(place))
    if place.leaf == "sure":
        return replace(visit_page(shown, str(place.whole())), sheet=str(place))
    return visit_page(shown, str(place))
