"""Which voice this run has."""

from __future__ import annotations

from kiosk.clock import Clock
from kiosk.shell.plan import Plan
from kiosk.speech.voice import Voice


def voice_of(plan: Plan, clock: Clock) -> Voice:
    """The machine's own where the run may be heard; a silent one for pictures and tests."""
    if not plan.settings.speech.enabled:
        from kiosk.adapters.silent_voice import NoVoice

        return NoVoice()
    if plan.sink is not None:
        from kiosk.adapters.qt_voice import QtVoice, null_sink

        return QtVoice(null_sink(plan.sink))
    if not plan.sound:
        from kiosk.adapters.silent_voice import SilentVoice

        return SilentVoice(clock)
    from kiosk.adapters.qt_voice import QtVoice, aplay

    return QtVoice(aplay(plan.settings.speech.device))
