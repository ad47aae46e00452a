"""The camera for consultations: the staff's window and the patient's screen side by side in one picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from kiosk.adapters.hand_screens import HandScreens
from kiosk.consult.screens import Second
from kiosk.shell.camera import Camera, Taken, settle
from kiosk.shell.messages import Messages
from kiosk.shell.plan import Plan

BETWEEN = 24
"""Pixels between the two screens."""
DARK = 0xFF20272A
"""A screen on which no window stands."""


class TwoScreens(Camera):
    """A patient's screen of the same size stands beside the staff's."""

    def __init__(self, plan: Plan, messages: Messages) -> None:
        """Raises StartError."""
        screens = HandScreens(Second("patient", *plan.size, plan.panel.unit))
        super().__init__(plan, messages, screens)

    @property
    def size(self) -> tuple[int, int]:
        """The size of a picture."""
        wide, tall = super().size
        return 2 * wide + BETWEEN, tall

    def take(self, further: tuple[str, ...] = ()) -> Taken:
        """Both screens as they are; what is wrong on the staff's is told."""
        taken = super().take(further)
        patient = self.assembly.consult.window
        both = QImage(*self.size, QImage.Format.Format_RGB32)
        both.fill(DARK)
        painter = QPainter(both)
        painter.drawImage(0, 0, taken.image)
        if patient is not None:
            at = taken.image.width() + BETWEEN
            painter.drawImage(QRect(at, 0, both.width() - at, both.height()), settle(patient))
        painter.end()
        return replace(taken, image=both)
