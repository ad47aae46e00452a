"""The one error tree: what cannot go on, in two sentences for staff.

KioskError(what, hint)
├─ SettingsError   the settings file cannot be read, or holds keys that cannot be used
├─ ContentError    the content folder cannot be read, or holds nothing that can be shown
├─ StoreError      the data folder cannot be read or written
└─ StartError      no display, no QML module, a PySide6 that is known to crash

Problems that a person can mend while everything else goes on are findings, not errors.
"""

from __future__ import annotations

from kiosk.findings import Finding


class KioskError(Exception):
    """Something that cannot go on. `what` says what is wrong, `hint` what to do next."""

    def __init__(self, what: str, hint: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(f"{what} {hint}")
        self.what = what
        self.hint = hint
        self.findings = findings


class SettingsError(KioskError):
    """The settings cannot be used."""


class ContentError(KioskError):
    """The content cannot be shown."""


class StoreError(KioskError):
    """The data folder cannot be used."""


class StartError(KioskError):
    """The program cannot start on this machine."""
