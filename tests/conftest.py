"""What every test stands on: Qt drawn in software without a screen, and one finger for the whole run.

QML and Qt warnings, Python warnings and exceptions in slots fail a test: `pyproject.toml` says so.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt, which reads these once. A journey that wants X starts its own process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("QT_SCALE_FACTOR", None)

# The same examples on every machine and in every run, however slow the machine is.
settings.register_profile(
    "kiosk", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("kiosk")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPointingDevice

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the source tree."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def nobody_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees, or touches, the settings and data of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.delenv("DISPLAY", raising=False)
        patch.delenv("WAYLAND_DISPLAY", raising=False)
        yield


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:
    """One touch device: each new one would stay for the life of the process."""
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The kiosk runs on QGuiApplication, so the tests do: Essentials need no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
