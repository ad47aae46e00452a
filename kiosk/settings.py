"""Every setting of this screen, declared once: its name, default, range and what it does.

A section of the file is a class here and a key is one of its fields; the reader and the operators'
table are made from these lines. The classes are named tuples and not dataclasses because all of
this stands between the start and the first frame, where frozen dataclasses cost seven times as much.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NamedTuple, Protocol

from kiosk.errors import SettingsError
from kiosk.findings import Finding

Value = bool | int | float | str | tuple[str, ...]

LARGEST_FILE = 256 * 1024
"""Bytes. A settings file beyond this is not a settings file."""


class May(NamedTuple):
    """What may be written for a key, and what for.

    `low` and `high` bound a number, a text's length or a list's length; `also` are values outside
    them that mean something; `later` marks keys that this version reads but does not use yet.
    """

    help: str
    low: float = 0
    high: float = 0
    unit: str = ""
    choices: tuple[Value, ...] = ()
    also: tuple[Value, ...] = ()
    later: bool = False


class Clinic(NamedTuple):
    """Whose screen this is. What the texts say of the clinic is in `Settings.values`."""

    name: Annotated[str, May("The clinic's name, shown on the first screen.", 1, 60)] = "Your clinic"
    region: Annotated[str, May("Which file of content/crisis gives the crisis numbers.", 0, 20)] = "us"
    web: Annotated[
        str, May("The clinic's web address, which sheets carry as a code for a phone's camera.", 0, 200)
    ] = ""


class Screen(NamedTuple):
    """The screen itself."""

    px_per_mm: Annotated[
        float, May("Pixels in one millimetre; 0 asks the system.", 2, 12, "px/mm", also=(0.0,))
    ] = 0.0
    density: Annotated[
        str, May("How far away people stand; auto goes by the size.", choices=("auto", "near", "wall"))
    ] = "auto"
    profile: Annotated[str, May("Where this screen is.", choices=("waiting", "chair", "station"))] = "waiting"
    second: Annotated[str, May("The second screen's name, for consultations; empty takes any.", 0, 80)] = ""
    theme: Annotated[str, May("The colours every visit starts with.", choices=("day", "dim", "contrast"))] = (
        "day"
    )
    motion: Annotated[
        str, May("Whether pictures and pages move; still moves none.", choices=("auto", "still"))
    ] = "auto"
    low: Annotated[
        bool, May("Whether every visit starts with all of it in the lower part of a tall screen.")
    ] = False


class Text(NamedTuple):
    """The size of text."""

    scale: Annotated[
        float, May("The text size every visit starts with.", unit="times", choices=(1.0, 1.25, 1.5, 2.0))
    ] = 1.0


class Touch(NamedTuple):
    """Fingers."""

    debounce: Annotated[int, May("A touch sooner than this after another is the same one.", 0, 600, "ms")] = (
        250
    )
    steady: Annotated[
        bool, May("Whether every visit starts with touches taken as a shaking hand means them.")
    ] = False
    hold: Annotated[int, May("With steady touch, how long a finger rests to be meant.", 100, 1000, "ms")] = (
        300
    )


class Languages(NamedTuple):
    """Which languages there are to choose from."""

    default: Annotated[str, May("The language every visit starts in.", 2, 12)] = "en"
    shown: Annotated[tuple[str, ...], May("The languages offered, in this order.", 1, 20)] = (
        *("en", "es", "ar"),
    )
    interpreter: Annotated[
        tuple[str, ...], May("Languages to list first on the interpreter page.", 0, 40)
    ] = ()


class Idle(NamedTuple):
    """How long the screen waits when nobody touches it."""

    wait: Annotated[int, May("Quiet before the notice appears.", 30, 600, "s")] = 90
    notice: Annotated[int, May("How long the notice waits before the visit ends.", 20, 120, "s")] = 30
    crisis: Annotated[int, May("Quiet on the help page before it is hidden.", 60, 600, "s")] = 180
    hidden: Annotated[int, May("Quiet on the hidden page before the visit ends.", 30, 600, "s")] = 90
    sleep: Annotated[
        int, May("Quiet on the first screen before it goes dark; 0 never.", 60, 86400, "s", also=(0,))
    ] = 1800


class Review(NamedTuple):
    """Texts that the clinic has not signed."""

    unsigned: Annotated[
        str, May("Show unsigned topics under a draft ribbon, or hide them.", choices=("mark", "hide"))
    ] = "mark"


class Speech(NamedTuple):
    """Reading aloud."""

    enabled: Annotated[bool, May("Whether pages can be read aloud.")] = True
    rate: Annotated[float, May("How fast the voice reads.", 0.5, 1.5, "times")] = 0.9
    volume_most: Annotated[int, May("How loud the loudest may be.", 10, 100, "%")] = 70
    device: Annotated[
        str, May("The sound device by ALSA's name, such as plughw:1; empty is the system's own.", 0, 120)
    ] = ""


class Print(NamedTuple):
    """Paper."""

    enabled: Annotated[bool, May("Whether sheets and cards can be printed.")] = False
    queue: Annotated[
        str, May("The name of the printer's queue on this machine; empty is the machine's default.", 0, 120)
    ] = ""
    paper: Annotated[str, May("The paper in the printer.", choices=("letter", "a4"))] = "letter"
    place: Annotated[str, May('Where printed sheets come out, such as "at the nurses\' desk".', 0, 60)] = ""
    per_session: Annotated[int, May("Sheets one visit may print.", 1, 10, "sheets", later=True)] = 3


class Staff(NamedTuple):
    """The staff's door."""

    unlock: Annotated[int, May("Quiet before the staff's pages lock.", 30, 900, "s")] = 180
    tries: Annotated[int, May("Wrong PINs before a wait.", 3, 10, "tries")] = 5
    lockout: Annotated[int, May("The first wait; each next one doubles.", 30, 3600, "s")] = 60


class Recovery(NamedTuple):
    """The recovery room."""

    enabled: Annotated[bool, May("Whether the recovery checklist is on.")] = False
    chairs: Annotated[int, May("How many recovery chairs there are.", 1, 8, "chairs")] = 1


class Board(NamedTuple):
    """The board that several screens share."""

    database: Annotated[
        str, May("The shared database's address; empty keeps all on this screen.", 0, 500, later=True)
    ] = ""


class Packs(NamedTuple):
    """Content that arrives on a stick."""

    keys: Annotated[tuple[str, ...], May("Public keys whose content is trusted.", 0, 20, later=True)] = ()
    signers_needed: Annotated[
        int, May("How many trusted keys must have signed.", 1, 3, "signers", later=True)
    ] = 1  # fmt: skip


class Log(NamedTuple):
    """The staff's log of starts, stops and changes."""

    days: Annotated[int, May("How long entries are kept.", 7, 365, "days")] = 90


class Settings(NamedTuple):
    """All settings of one screen. `Settings()` is what holds without a file."""

    call_channel: Annotated[
        str,
        May("How a call for help reaches staff.", choices=("screen_only", "nurse_display", "relay")),
    ] = "screen_only"
    clinic: Clinic = Clinic()
    screen: Screen = Screen()
    text: Text = Text()
    touch: Touch = Touch()
    languages: Languages = Languages()
    idle: Idle = Idle()
    review: Review = Review()
    speech: Speech = Speech()
    print: Print = Print()
    staff: Staff = Staff()
    recovery: Recovery = Recovery()
    board: Board = Board()
    packs: Packs = Packs()
    log: Log = Log()
    values: tuple[tuple[str, bool | int | str], ...] = ()
    """What the clinic wrote under `[clinic.…]`, as `fasting.solids_hours`; unset keys are absent."""


class HelpNumbers(Protocol):
    """What texts may say of the crisis file; `kiosk.help.numbers.Numbers` is one."""

    @property
    def emergency(self) -> str:
        """The emergency number, empty when no region is known."""

    @property
    def line(self) -> str:
        """The first crisis line's number, empty when no region is known."""


def read(text: str, file_name: str) -> tuple[Settings | None, tuple[Finding, ...]]:
    """The settings that `text` gives, or None and every reason why it cannot be used."""
    from kiosk.setting_reader import read_settings  # tomllib and the table cost time at start

    return read_settings(text, file_name)


def load(file: Path, named: bool = False) -> tuple[Settings | None, tuple[Finding, ...]]:
    """The settings in `file`. No file means the defaults, unless someone `named` it."""
    text = _text(file)
    if text is not None:
        return read(text, str(file))
    if named:
        raise SettingsError(
            f"The settings file {file} is not there.", "Check the path, or leave it out to use the defaults."
        )
    return Settings(), ()


def region_of(file: Path) -> str:
    """The region that `file` sets, even where other lines are wrong; empty when nobody can tell.

    A screen in trouble shows numbers only for the region it surely stands in.
    """
    from kiosk.setting_reader import read_region

    try:
        text = _text(file)
    except SettingsError:
        return ""
    return Settings().clinic.region if text is None else read_region(text)


def _text(file: Path) -> str | None:
    """The file's words, or None where there is no file."""
    from kiosk.toml_places import read_small

    try:
        raw = read_small(file, LARGEST_FILE)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise SettingsError(
            f"The settings file {file} cannot be read ({problem.strerror or problem}).",
            "Make sure it is a settings file and that the kiosk's user may read it.",
        ) from problem
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise SettingsError(
            f"The settings file {file} is not UTF-8 text (line {line}).",
            "Save it again as UTF-8 in a text editor.",
        ) from problem


def clinic_values(settings: Settings, numbers: HelpNumbers) -> dict[str, str]:
    """What each `{{key}}` in the texts says. Keys the clinic left unset are absent.

    The crisis keys are always there: a text that sends people to help is never hidden.
    """
    words = {key: _shown(value) for key, value in settings.values}
    words["crisis.emergency"] = numbers.emergency or "your local emergency number"
    words["crisis.line"] = numbers.line or "your local crisis line"
    return words


def settings_table() -> str:
    """Every setting as a Markdown table, for the operators' guide."""
    from kiosk.setting_kinds import markdown

    return markdown()


def _shown(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
