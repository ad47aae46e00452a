"""`kiosk tour --story`: a scripted visit by real touches, as a numbered strip of pictures."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from math import cos, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.shell.album import Album
from kiosk.shell.camera import Camera, settle, settled
from kiosk.shell.contact_sheet import strip
from kiosk.shell.finger import Role, touch_device
from kiosk.shell.first_timer import Scene, Touch
from kiosk.shell.report_page import Shot

ROLES = {"button": Role.Button, "link": Role.Link, "check box": Role.CheckBox}


class Story:
    """Plays scenes on a camera's window."""

    def __init__(self, camera: Camera, say: Callable[[str], str]) -> None:
        """`say` gives words of the script in the language that shows."""
        self._camera = camera
        self._say = say

    def play(self, scenes: tuple[Scene, ...], folder: str, album: Album, look: str) -> tuple[Shot, ...]:
        """Every scene as a picture, the strip of all of them first; what failed is among the flaws."""
        shots: list[Shot] = []
        small: list[tuple[QImage, str]] = []
        size = self._camera.size
        for number, scene in enumerate(scenes, start=1):
            self._camera.clock.advance(scene.reads)
            settled()
            failed = tuple(wrong for touch in scene.touches if (wrong := self._touch(touch)))
            taken = self._camera.take(failed)
            name = f"{number:02}-{scene.what}"
            time = int(self._camera.clock.elapsed())
            file = album.add(taken.image, f"{folder}/{name}.png")
            title = f"{number}. {scene.says}"
            shots.append(Shot(file, size, title, f"{time // 60}:{time % 60:02}, {look}", taken.flaws))
            small.append((taken.image.scaledToWidth(600), f"{number}  {scene.what}"))
        whole = strip(small, len(small), size)
        file = album.add(whole, f"{folder}/strip.png")
        return (*shots, Shot(file, (whole.width(), whole.height()), "The whole story on one sheet", look))

    def _touch(self, touch: Touch) -> str:
        """Do as a person would; what went wrong, or nothing."""
        if touch.role == "ink":
            return self._drawn()
        finger, role = self._camera.finger, ROLES[touch.role]
        name = self._known(self._say(touch.name), role)
        tried = 0
        while finger.find(name, role, self._say(touch.about)) is None:
            on = next((word for word in map(self._say, touch.on) if finger.find(word, Role.Button)), "")
            tried += 1
            if not on or tried > touch.most or not self._tapped(on, Role.Button):
                return self._missing(touch)
        if not self._tapped(name, role, self._say(touch.about)):
            return self._missing(touch)
        while touch.until and not fnmatchcase(self._camera.assembly.app.address, touch.until):
            here = next((n for n in (name, *map(self._say, touch.on)) if finger.find(n, Role.Button)), "")
            tried += 1
            if not here or tried > touch.most or not self._tapped(here, Role.Button):
                return f"“{touch.name}” does not lead to {touch.until}"
        return ""

    def _drawn(self) -> str:
        """Draw a ring on the picture with one finger; what went wrong, or nothing."""
        picture = self._camera.finger.find("", Role.Graphic)
        if picture is None:
            return "there is no picture to draw on"
        window, area = self._camera.window, picture.rect()
        middle, wide, tall = area.center() - window.position(), area.width() / 6, area.height() / 6
        ring = [QPointF(middle.x() + wide * cos(n / 8), middle.y() + tall * sin(n / 8)) for n in range(52)]
        self._camera.finger.press(ring[0])
        for place in ring[1:]:
            self._camera.clock.advance(0.016)
            QTest.touchEvent(window, touch_device()).move(0, place.toPoint(), window).commit()
        self._camera.finger.release(ring[-1])
        settle(window)
        return ""

    def _known(self, name: str, role: Role) -> str:
        """The control that a name with a star stands for, where one is in sight."""
        if "*" not in name:
            return name
        return next((one for one in self._camera.finger.controls(role) if fnmatchcase(one, name)), name)

    def _tapped(self, name: str, role: Role, about: str = "") -> bool:
        done = self._camera.finger.tap(name, role, about)
        settle(self._camera.window)
        return done

    def _missing(self, touch: Touch) -> str:
        there = ", ".join(f"“{one}”" for one in self._camera.finger.controls()) or "nothing"
        return f"no {touch.role} “{touch.name}” to touch; there is {there}"
