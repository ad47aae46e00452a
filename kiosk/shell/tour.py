"""`kiosk tour`: every screen and every state as pictures, with a page that shows them and what is wrong."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.adapters.qt_fonts import QtFonts
from kiosk.errors import StartError
from kiosk.help.numbers import read_numbers
from kiosk.languages.interpreter import SIGN_LANGUAGE, listed
from kiosk.languages.registry import LANGUAGES, find_language
from kiosk.library import agendas
from kiosk.paths import find_paths
from kiosk.presenters.look import Panel
from kiosk.settings import clinic_values
from kiosk.shell.album import Album
from kiosk.shell.camera import Camera, Taken
from kiosk.shell.compose import QML
from kiosk.shell.consultation import USUAL, consultation
from kiosk.shell.contact_sheet import drawings
from kiosk.shell.first_timer import Scene, first_timer
from kiosk.shell.loop import application
from kiosk.shell.messages import Messages
from kiosk.shell.nurse import CODE, OPENS, nurse
from kiosk.shell.panel import FALLBACK_DIAGONAL_MM, MM_PER_INCH, fitted
from kiosk.shell.places import GROUPS, TROUBLE, Place, matches, part_of, places, wanted
from kiosk.shell.plan import Plan, chosen_look
from kiosk.shell.prepare import DEMO_VALUES, settings_of
from kiosk.shell.report_page import Group, Shot, gathered, page
from kiosk.shell.stories import Story
from kiosk.shell.two_screens import TwoScreens

FINE, FLAWED = 0, 1
PANELS = {(1920, 1080): 21.5, (1280, 800): 10.1, (1080, 1920): 21.5}
"""The panels everything is drawn for, by their pixels, and their diagonals in inches."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    out: Path
    sizes: tuple[tuple[int, int], ...] = ()
    language: str = ""
    theme: str = ""
    scale: float = 0
    only: str = ""
    story: str = ""
    contact_sheet: bool = False
    content: Path | None = None
    data: Path | None = None
    settings: Path | None = None


def run(request: Request) -> int:
    """Draw everything that was asked for; the exit code."""
    shown = plans(request)
    application()
    with Messages() as messages:
        return _draw(request, shown, messages)


STORIES = {
    "first-timer": "A first visit in three minutes",
    "nurse": "A nurse's evening: four chairs, one urgent call, a shift change",
    "consult": "A consultation on two screens in ten minutes",
}
"""The scripted visits there are, and what each is called."""


def plans(request: Request) -> tuple[Plan, ...]:
    """What to show, once for each size. Raises what the guide itself raises at its start."""
    paths = find_paths(request.content, request.data, request.settings)
    settings = settings_of(paths)
    language = find_language(request.language or settings.languages.default)
    if language is None:
        known = ", ".join(one.code for one in LANGUAGES)
        raise StartError(f"There is no language {request.language!r}.", f"Choose one of {known}.")
    numbers, _ = read_numbers(paths.content, settings.clinic.region)
    values = {**DEMO_VALUES, **clinic_values(settings, numbers)}
    return tuple(
        Plan(
            settings=settings,
            content=paths.content,
            cache=None,
            values=values,
            numbers=numbers,
            panel=panel_of(size, settings.screen.px_per_mm, settings.screen.density),
            size=size,
            languages=tuple(dict.fromkeys((language.code, *settings.languages.shown))),
            chosen=chosen_look(settings, language.code, request.theme, request.scale),
            still=settings.screen.motion == "still",
            practice=True,
        )
        for size in request.sizes or tuple(PANELS)
    )


def panel_of(size: tuple[int, int], set_unit: float, density: str) -> Panel:
    """The panel a size is drawn for: the usual ones, else the clinic's calibration, else 15.6 inches."""
    pixels = (size[0] ** 2 + size[1] ** 2) ** 0.5
    unit = pixels / FALLBACK_DIAGONAL_MM if set_unit <= 0 else set_unit
    if size in PANELS:
        unit = pixels / (PANELS[size] * MM_PER_INCH)
    return fitted(QSize(*size), unit, density)


def _draw(request: Request, plans: tuple[Plan, ...], messages: Messages) -> int:
    groups: list[Group] = []
    with Album(request.out) as album:
        if request.contact_sheet:
            groups.append(_drawings(plans[0], album))
        for plan in plans:
            groups += (
                _story(request.story, plan, messages, album)
                if request.story
                else _size(plan, request.only, messages, album)
            )
        if len(groups) == request.contact_sheet:
            hint = "Try a pattern such as 'path/*' or 'help*'."
            raise StartError(f"No screen matches {request.only!r}.", hint)
        title = STORIES.get(request.story, "The whole guide in pictures")
        index = album.page("index.html", page(title, _about(plans[0]), tuple(groups)))
    shots = tuple(shot for group in groups for shot in group.shots)
    report(shots)
    print(f"{len(shots)} pictures. Open {index}")
    return FLAWED if any(shot.flaws for shot in shots) else FINE


def _drawings(plan: Plan, album: Album) -> Group:
    """All drawings of the content on one sheet."""
    QtFonts(QML / "fonts").load()
    image = drawings(plan.content)
    file = album.add(image, "contact-sheet.png")
    shot = Shot(
        file, (image.width(), image.height()), "Contact sheet", "every drawing, at rest, with its name"
    )
    return Group("Drawings", "All drawings", (shot,))


def _story(story: str, plan: Plan, messages: Messages, album: Album) -> list[Group]:
    """A story's visit, at one size."""
    camera = (TwoScreens if story == "consult" else Camera)(plan, messages)

    def say(words: str) -> str:
        return camera.assembly.words.said(
            words.replace(CODE, _opened_code(camera) if CODE in words else CODE)
        )

    try:
        told = _told(story, camera)
        shots = Story(camera, say).play(told, f"{story}-{folder_of(plan)}", album, _chapter(plan))
    finally:
        camera.close()
    return [
        Group(_chapter(plan), "Scene by scene", shots[:-1]),
        Group(_chapter(plan), "On one sheet", shots[-1:]),
    ]


def _told(story: str, camera: Camera) -> tuple[Scene, ...]:
    """A story's scenes, and the guide where it begins."""
    if story == "nurse":
        camera.assembly.app.open("board")
        return nurse()
    if story == "consult":
        camera.assembly.app.open("home")
        assembly = camera.assembly
        saved = next(one for one in agendas.read(assembly.plan.content).saved if one.id == USUAL)
        usual = saved.title(assembly.reading.library.language)
        return consultation(assembly.reading.library, assembly.reading.say(usual), assembly.words.said)
    return first_timer(camera.assembly.reading.library)


def _opened_code(camera: Camera) -> str:
    """The code of the chair that the nurse's story opens."""
    recovery = camera.assembly.recovery
    chair = recovery.room.chair(OPENS) if recovery is not None else None
    return chair.state.code if chair is not None else CODE


def report(shots: tuple[Shot, ...]) -> None:
    """Every flaw as a line on stderr, with the first picture on which it is."""
    for flaw in gathered(shots):
        more = f" (and on {len(flaw.shots) - 1} more)" if len(flaw.shots) > 1 else ""
        print(f"{flaw.shots[0].file}{more}: {flaw.words}", file=sys.stderr)


def _size(plan: Plan, only: str, messages: Messages, album: Album) -> list[Group]:
    """All that is wanted, at one size."""
    camera = Camera(plan, messages)
    try:
        first = plan.settings.languages.interpreter
        tongues = tuple(one.code for one in (*listed(first), SIGN_LANGUAGE))
        taken: dict[str, list[Shot]] = {group: [] for group in GROUPS}
        for place in wanted(places(camera.assembly.reading.library, tongues), only):
            taken[place.group] += _place(place, only, camera, plan, album)
    finally:
        camera.close()
    return [Group(_chapter(plan), group, tuple(shots)) for group, shots in taken.items() if shots]


def _place(place: Place, only: str, camera: Camera, plan: Plan, album: Album) -> list[Shot]:
    """One place, and each of its parts."""
    if place.name.startswith(TROUBLE):
        return [_trouble(place, camera, plan, album)]
    failed = camera.go(place.address, place.acts)
    whole = matches(place.name, only)
    taken = camera.take(failed)
    shots = [_kept(place.name, taken, plan, album)] if whole else []
    for part in range(2, camera.parts() + 1 if not place.acts or place.acts == ("open",) else 2):
        name, before = part_of(place, part), taken.image
        taken = camera.take(camera.turn(part))
        if taken.image == before:
            taken = replace(taken, flaws=(*taken.flaws, "this part looks exactly like the one before"))
        if whole or matches(name, only):
            shots.append(_kept(name, taken, plan, album))
    return shots


def _trouble(place: Place, camera: Camera, plan: Plan, album: Album) -> Shot:
    """The page that shows where the guide cannot start, from its own window."""
    taken = camera.trouble("help" in place.acts)
    return _kept(place.name, taken, plan, album)


def _kept(name: str, taken: Taken, plan: Plan, album: Album) -> Shot:
    file = album.add(taken.image, f"{folder_of(plan)}/{name.replace('/', '.')}.png")
    return Shot(file, plan.size, name, _chapter(plan), taken.flaws)


def folder_of(plan: Plan) -> str:
    """A folder's name for one look; what is usual is left out."""
    width, height = plan.size
    look = plan.chosen
    theme = "" if look.theme == "day" else f"-{look.theme}"
    scale = "" if look.size == 0 else f"-x{_scale(plan)}"
    language = "" if look.language == "en" else f"-{look.language}"
    return f"{width}x{height}{theme}{scale}{language}"


def _scale(plan: Plan) -> str:
    from kiosk.session.visit import SCALES

    return f"{SCALES[plan.chosen.size]:g}"


def _chapter(plan: Plan) -> str:
    width, height = plan.size
    inches = (width**2 + height**2) ** 0.5 / plan.panel.unit / MM_PER_INCH
    look = plan.chosen
    return f"{width}×{height}, {inches:.1f} inches, {look.theme}, text ×{_scale(plan)}, {look.language}"


def _about(plan: Plan) -> str:
    given = len(plan.settings.values)
    values = f"{given} values of the clinic and practice values for the rest" if given else "practice values"
    return f"Content from {plan.content.name}, with {values}. A picture opens when it is touched."
