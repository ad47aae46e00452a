"""Builds what says aloud where the keyboard is, and what watches for a headset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.hand_headset import HandHeadset
from kiosk.adapters.qt_ear import QtEar
from kiosk.clock import Clock
from kiosk.shell.ear import Ear
from kiosk.speech.headset import Headset

if TYPE_CHECKING:
    from kiosk.shell.compose import Assembly
    from kiosk.shell.plan import Plan


def ear_of(built: Assembly) -> Ear:
    """Spoken keys; a headset is watched for where the run may be heard."""
    return Ear(
        built.current,
        QtEar(built.window),
        lambda: built.others.voice,
        lambda: built.others.speech,
        built.clock,
        built.plan.settings.speech,
        headset_of(built.plan, built.clock),
        built.idle.touched,
    )


def headset_of(plan: Plan, clock: Clock) -> Headset:
    """The machine's own jack where the run may be heard; nothing to plug into for pictures and tests."""
    if not plan.sound or not plan.settings.speech.enabled:
        return HandHeadset()
    from kiosk.adapters.jack_headset import JackHeadset

    return JackHeadset(clock)
