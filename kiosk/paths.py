"""Where things are on disk: the content, the data folder, its cache and the settings file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import ContentError, StoreError

NAME = "infusion-guide"


class Paths(NamedTuple):
    """The places of one run. `settings_named` says that somebody asked for that very settings file."""

    content: Path
    data: Path
    settings: Path
    settings_named: bool = False

    @property
    def cache(self) -> Path:
        """Where the index and the pictures at display size are kept."""
        return self.data / "cache"


def find_paths(
    content: Path | None = None,
    data: Path | None = None,
    settings: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Paths:
    """The places to use; what is given wins over the system's. Nothing is created or opened."""
    known = os.environ if environment is None else environment
    return Paths(
        content=content_folder(content),
        data=data_folder(data, known),
        settings=settings_file(settings, known),
        settings_named=settings is not None,
    )


def content_folder(named: Path | None = None) -> Path:
    """The folder of content that was named, or the one that came with the program."""
    if named is not None:
        _check_content(named, "Check that the path is right.")
        return named.absolute()
    package = Path(__file__).resolve().parent
    shipped = package / "_content"
    if not shipped.is_dir():
        shipped = package.parent / "content"
    _check_content(shipped, "Install the program again, or name a folder with --content.")
    return shipped


def data_folder(named: Path | None, environment: Mapping[str, str]) -> Path:
    """Where this screen keeps its data; a system service says so in `STATE_DIRECTORY`."""
    if named is not None:
        return named.absolute()
    service = environment.get("STATE_DIRECTORY", "").split(":")[0]
    if service.startswith("/"):
        return Path(service)
    return _home("XDG_DATA_HOME", ".local/share", environment) / NAME


def settings_file(named: Path | None, environment: Mapping[str, str]) -> Path:
    """The settings file; a system service says where in `CONFIGURATION_DIRECTORY`."""
    if named is not None:
        return named.absolute()
    service = environment.get("CONFIGURATION_DIRECTORY", "").split(":")[0]
    if service.startswith("/"):
        return Path(service) / "settings.toml"
    return _home("XDG_CONFIG_HOME", ".config", environment) / NAME / "settings.toml"


def ready_data(data: Path) -> Path:
    """The data folder, made if it is missing, and known to take a file."""
    probe = data / f".writable-{os.getpid()}"
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as problem:
        raise StoreError(
            f"The data folder {data} cannot be written to ({problem.strerror or problem}).",
            "Give the kiosk's user the right to write there, or name another folder with --data.",
        ) from problem
    return data


def _home(variable: str, otherwise: str, environment: Mapping[str, str]) -> Path:
    """A folder of the XDG base directory rules: relative values do not count."""
    named = environment.get(variable, "")
    if named.startswith("/"):
        return Path(named)
    home = environment.get("HOME", "")
    if not home.startswith("/"):
        raise StoreError(
            "There is no home folder to keep settings and data in.",
            "Set HOME, or name both places with --data and --settings.",
        )
    return Path(home) / otherwise


def _check_content(folder: Path, hint: str) -> None:
    """Make sure that a content folder is there and can be listed."""
    try:
        with os.scandir(folder):
            return
    except FileNotFoundError:
        raise ContentError(f"The content folder {folder} is not there.", hint) from None
    except NotADirectoryError:
        raise ContentError(f"The content {folder} is a file, not a folder.", hint) from None
    except OSError as problem:
        reason = problem.strerror or problem
        raise ContentError(f"The content folder {folder} cannot be read ({reason}).", hint) from problem
