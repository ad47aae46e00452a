"""The real program in a real window: X pointer events, the accessibility bus, signals, bad starts."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.desk import Desk, missing

WINDOW = ("--windowed", "1280x800")
SOON_S = 30.0
LATE = "qt.accessibility.atspi: Could not find accessible"

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")


@pytest.fixture(scope="module")
def screen(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            patch.delenv(name, raising=False)
        here = Desk(root, tmp_path_factory.mktemp("desk"))
    yield here
    here.close()


@pytest.fixture
def desk(screen: Desk) -> Iterator[Desk]:
    yield screen
    screen.clear()


def stopped(program: subprocess.Popen[str]) -> tuple[int, str]:
    """Ask a program to end; its exit code and all that it said, but what was asked too late."""
    program.send_signal(signal.SIGTERM)
    lines = "".join(program.communicate(timeout=SOON_S)).splitlines()
    return program.returncode, "\n".join(line for line in lines if not line.startswith(LATE))


def contents(folder: Path) -> dict[str, str]:
    """Every file under a folder with a hash of what is in it."""
    files = (one for one in sorted(folder.rglob("*")) if one.is_file())
    return {str(one.relative_to(folder)): sha256(one.read_bytes()).hexdigest() for one in files}


def sentences(text: str) -> int:
    """Full stops that end a sentence."""
    return sum(line.count(". ") + line.endswith(".") for line in text.splitlines())


def test_two_clicks_to_the_first_step(desk: Desk) -> None:
    program = desk.start("--demo", *WINDOW)
    desk.click("Touch to start")
    assert desk.find("Before").role in ("push button", "button")
    desk.click("Before")
    desk.find("Next")
    code, said = stopped(program)
    assert (code, said) == (0, "")


@pytest.mark.parametrize(
    "place",
    ["home", "path/during/3", "path/how/2/sure", "glossary/infusion", "help", "idle", "hidden", "about"],
)
def test_a_page_opens_by_its_address_and_ends_on_request(desk: Desk, place: str) -> None:
    program = desk.start("--demo", *WINDOW, "--open", place)
    desk.wait_window()
    code, said = stopped(program)
    assert (code, said) == (0, "")


def test_the_opened_step_is_the_one_asked_for(desk: Desk) -> None:
    program = desk.start("--demo", *WINDOW, "--open", "path/during/3")
    desk.find("Next")
    assert any(one.name.startswith("During · step 3 of") for one in desk.heard())
    assert stopped(program) == (0, "")


def test_a_demonstration_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = desk.start("--demo", *WINDOW, "--data", str(data))
    for name in ("Touch to start", "Before", "Next", "Home", "Finish"):
        desk.click(name)
    desk.find("Touch to start")
    assert stopped(program) == (0, "")
    assert not data.exists()


def test_a_visit_writes_nothing_into_the_data_folder(desk: Desk, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = desk.start(*WINDOW, "--data", str(data))
    desk.find("Touch to start")
    desk.wait((data / "cache" / "index-en.json").exists, lambda: "the index")
    desk.settled(lambda: contents(data))
    before = contents(data)
    for name in ("Touch to start", "During", "Next", "Get help now", "Close", "Home", "I'm worried about…"):
        desk.click(name)
    desk.find("Back")
    assert contents(data) == before
    assert stopped(program) == (0, "")
    assert contents(data) == before


def test_after_a_crash_the_attract_screen_opens(desk: Desk, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = desk.start(*WINDOW, "--data", str(data), "--open", "path/during/3")
    desk.find("Next")
    program.kill()
    program.communicate(timeout=SOON_S)
    again = desk.start(*WINDOW, "--data", str(data))
    desk.find("Touch to start")
    assert "Next" not in [one.name for one in desk.heard()]
    assert stopped(again) == (0, "")


def test_a_bad_settings_file_is_named_with_line_and_key(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[clinic]\nname = "Here"\n[idle]\nwayt = 60\nnotice = 5\n', encoding="utf-8")
    ended = desk.run(*WINDOW, "--settings", str(file))
    assert ended.returncode == 2
    assert f"{file}:4:" in ended.stderr
    assert f"{file}:5:" in ended.stderr
    assert "wayt" in ended.stderr
    assert "wait" in ended.stderr
    assert "notice" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert sentences(ended.stderr.splitlines()[-1]) == 2


def test_without_a_display_it_says_what_to_do(desk: Desk) -> None:
    ended = desk.run(*WINDOW, without=("DISPLAY",))
    assert ended.returncode == 2
    assert "no display" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_display_that_does_not_answer_is_named(desk: Desk) -> None:
    ended = desk.run(*WINDOW, DISPLAY=":4711")
    assert ended.returncode == 2
    assert ":4711" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("option", ["--content", "--data"])
def test_a_folder_that_cannot_be_used_is_named(desk: Desk, tmp_path: Path, option: str) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    folder = blocked / "inside"
    ended = desk.run(*WINDOW, option, str(folder))
    assert ended.returncode == 2
    assert str(folder) in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert sentences(ended.stderr) == 2


def test_an_address_that_leads_nowhere_is_refused(desk: Desk) -> None:
    ended = desk.run("--demo", *WINDOW, "--open", "path/never/9")
    assert ended.returncode == 2
    assert "path/never/9" in ended.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "xx_YY.UTF-8", ""])
def test_the_systems_language_does_not_matter(desk: Desk, locale: str) -> None:
    program = desk.start("--demo", *WINDOW, LC_ALL=locale, LANG=locale)
    assert desk.find("Touch to start")
    code, said = stopped(program)
    assert (code, said) == (0, "")
