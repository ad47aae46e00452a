"""The one error tree: what cannot go on, in two sentences for staff.

KioskError(what, hint)
├─ SettingsError   the settings file cannot be read, or holds keys that cannot be used
├─ ContentError    the content folder cannot be read, or holds nothing that can be shown
├─ StoreError      the data folder cannot be read or written
│  ├─ StoreBusy      another program holds the file
│  ├─ StoreConflict  somebody else wrote in between
│  ├─ StoreFull      the disk is full or read-only
│  ├─ StoreBroken    what is there is damaged
│  └─ StoreGone      the database cannot be reached
├─ PrintError      the printer's queue did not take a sheet, or did not give it back
├─ StaffError      a PIN that did not match, or a wait after too many
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

    def __reduce__(self) -> tuple[type[KioskError], tuple[str, str, tuple[Finding, ...]]]:
        """So that it can come from another process: made again from its parts."""
        return type(self), (self.what, self.hint, self.findings)


class SettingsError(KioskError):
    """The settings cannot be used."""


class ContentError(KioskError):
    """The content cannot be shown."""


class StoreError(KioskError):
    """The data folder cannot be used."""


class StoreBusy(StoreError):
    """Another program holds the file."""


class StoreConflict(StoreError):
    """Somebody else wrote in between."""


class StoreFull(StoreError):
    """The disk is full or read-only."""


class StoreBroken(StoreError):
    """What is there is damaged."""


class StoreGone(StoreError):
    """The database cannot be reached."""


class PrintError(KioskError):
    """The printer's queue did not do what it was asked."""


class StaffError(KioskError):
    """The staff's door stays shut."""


class StartError(KioskError):
    """The program cannot start on this machine."""
