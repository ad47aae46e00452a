"""`kiosk bench` as a specification: what it measures, what it says, and that it invents nothing."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from kiosk.cli import bench
from kiosk.cli.main import main
from kiosk.errors import StartError
from kiosk.shell.bench import glass as glass_module
from kiosk.shell.bench.all import ink_figures, measure, tap_figures
from kiosk.shell.bench.figures import Figure, Sizes, p95, ratio
from kiosk.shell.bench.glass import alike, glass
from kiosk.shell.bench.processes import family, started, weight_mib
from kiosk.shell.bench.programs import TEN_LINES, browser, surroundings, ten_lines
from kiosk.shell.bench.scale import grow, topics_of
from kiosk.shell.bench.start import NO_BROWSER, Measured, figures_of_memory, figures_of_start

CONTENT = Path(__file__).resolve().parents[2] / "content"
MET = Figure("start", "start.ten_lines", "first frame", 1.5, "×", 1.6, "0.3 s against 0.2 s")
MISSED = Figure("taps", "taps.step", "new step", 120.0, "ms", 100.0)
UNKNOWN = Figure("memory", "memory.chromium", "memory", None, "×", 0.35, NO_BROWSER)
BESIDE = Figure("memory", "memory.ten_lines", "memory", 9.0, "×", None)
TINY = Sizes(taps=3, moving_s=0.4, still_s=0.3, walk_from=3, walk_to=8, strokes=1, ink=30)

INK = ("ink.line", "ink.many", "ink.growth")

needs_xvfb = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed here")


def text(*figures: Figure, load: float = 0.0) -> str:
    out = io.StringIO()
    bench.write_text(figures, bench.Machine(2, load), out)
    return out.getvalue()


def told(*figures: Figure) -> dict[str, object]:
    out = io.StringIO()
    bench.write_json(figures, bench.Machine(2, 0.1), out)
    found = json.loads(out.getvalue())
    assert isinstance(found, dict)
    return found


def test_a_goal_is_the_most_a_figure_may_be() -> None:
    assert (MET.met, MISSED.met) == (True, False)
    assert Figure("a", "b", "c", 1.6, "×", 1.6).met


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    assert UNKNOWN.met is None
    assert BESIDE.met is None


def test_ratios_are_of_pairs_and_not_of_sums() -> None:
    assert ratio([2.0, 30.0, 3.0], [1.0, 10.0, 2.0]) == 2.0
    with pytest.raises(ValueError, match="zip"):
        ratio([1.0], [1.0, 2.0])


def test_p95_is_a_value_that_was_seen() -> None:
    assert p95([float(n) for n in range(1, 101)]) == 96.0
    assert p95([7.0]) == 7.0


def test_people_read_value_goal_and_verdict_on_one_line() -> None:
    lines = text(MET, MISSED, UNKNOWN, BESIDE).splitlines()
    assert any("1.5 ×" in line and "met, at most 1.6 ×" in line for line in lines)
    assert any("120 ms" in line and "NOT MET, at most 100 ms" in line for line in lines)
    assert any("–" in line and "not measured, at most 0.35 ×" in line for line in lines)
    assert any("9 ×" in line and "for comparison" in line for line in lines)
    assert lines[-1] == "1 of 3 goals met, 1 not measured."


def test_why_something_was_not_measured_is_said() -> None:
    assert NO_BROWSER in text(UNKNOWN)


def test_a_busy_machine_is_said_to_be_busy() -> None:
    assert "a load of 3.5" in text(MET, load=3.5)
    assert "busy" not in text(MET, load=0.2)


def test_scripts_read_every_figure_with_its_goal() -> None:
    found = told(MET, UNKNOWN)
    assert found["schema"] == 1
    figures = found["figures"]
    assert isinstance(figures, list)
    assert [one["id"] for one in figures] == ["start.ten_lines", "memory.chromium"]
    assert (figures[0]["value"], figures[0]["goal"], figures[0]["met"]) == (1.5, 1.6, True)
    assert (figures[1]["value"], figures[1]["met"]) == (None, None)


@pytest.mark.parametrize(
    ("figures", "code"),
    [((MET,), 0), ((MET, UNKNOWN), 0), ((MET, MISSED), 1)],
    ids=["met", "unknown", "missed"],
)
def test_the_exit_code_says_whether_every_measured_goal_is_met(
    figures: tuple[Figure, ...],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("kiosk.shell.bench.all.measure", lambda *_: figures)
    assert main(["bench", "--only", "start", "--format", "json"]) == code
    assert json.loads(capsys.readouterr().out)["figures"][0]["section"] == "start"


def test_sections_come_in_their_own_order_and_once() -> None:
    assert bench.chosen("walk, start,walk") == ("start", "walk")
    assert bench.chosen(",".join(bench.SECTIONS)) == bench.SECTIONS


@pytest.mark.parametrize("only", ["speed", "", "start,speed"])
def test_a_section_that_does_not_exist_is_one_sentence_and_2(
    only: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "--only", only]) == 2
    said = capsys.readouterr().err
    assert "Choose from start, memory, taps, scale, walk, entries, reading, language, recovery, ink." in said
    assert "Traceback" not in said


def test_without_xvfb_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glass_module.shutil, "which", lambda name: None)
    with pytest.raises(StartError, match="xvfb"), glass({}):
        pass


def test_without_a_browser_the_comparison_stays_open(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("kiosk.shell.bench.programs.shutil.which", lambda name: None)
    assert browser(tmp_path, ()) is None
    found = {"home": Measured([0.3, 0.3], [60.0]), "ten lines": Measured([0.2, 0.2], [30.0])}
    start, memory = figures_of_start(found, 1.0), figures_of_memory(found)
    assert [one.met for one in start] == [True, None]
    assert [one.met for one in memory] == [None, None]
    assert "no Chromium is installed" in start[1].detail


def test_the_first_start_of_all_is_told_beside() -> None:
    found = {"home": Measured([0.3], []), "ten lines": Measured([0.2], [])}
    assert "the very first start 1.250 s" in figures_of_start(found, 1.25)[0].detail


def test_the_small_window_is_ten_lines_of_the_same_interpreter(tmp_path: Path) -> None:
    program = ten_lines(tmp_path)
    assert program.command[0] == sys.executable
    assert len(TEN_LINES.strip().splitlines()) == 10
    assert Path(program.command[1]).read_text(encoding="utf-8") == TEN_LINES


def test_all_programs_run_in_the_same_surroundings_with_caches_of_their_own(tmp_path: Path) -> None:
    found = surroundings(tmp_path)
    assert found["QT_QUICK_BACKEND"] == "software"
    assert Path(found["XDG_CACHE_HOME"]).is_relative_to(tmp_path)
    assert Path(found["XDG_CONFIG_HOME"]).is_relative_to(tmp_path)
    assert "QT_QPA_PLATFORM" not in found


def test_pictures_are_compared_point_by_point() -> None:
    one = (bytes(8), bytes(8))
    assert alike(one, one) == 1.0
    assert alike(one, (bytes(8), b"\1" * 4 + bytes(4))) == 0.75


def test_memory_counts_what_a_process_started() -> None:
    command = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'print(1); input()'])"
    with started((sys.executable, "-c", command), surroundings(Path("/nonexistent"))) as process:
        assert family(process.pid)[0] == process.pid
        assert weight_mib(process.pid) > 0
    assert process.returncode is not None


def test_a_grown_folder_has_as_many_topics_as_asked_and_the_first_unchanged(tmp_path: Path) -> None:
    first = tuple(topic.name for topic in topics_of(CONTENT)[:2])
    grow(CONTENT, tmp_path / "grown", first, 5)
    grown = topics_of(tmp_path / "grown")
    assert len(grown) == 5
    assert {topic.name for topic in grown} >= set(first)
    assert (tmp_path / "grown" / "library.toml").read_bytes() == (CONTENT / "library.toml").read_bytes()
    assert (tmp_path / "grown" / first[0] / "en.md").read_bytes() == (
        CONTENT / first[0] / "en.md"
    ).read_bytes()


def test_touches_become_milliseconds_against_goals() -> None:
    found = {"presses": [0.02] * 3, "steps": [0.15] * 3, "moving": [], "still": 0.001, "still_frames": 0}
    press, step, frame, still = tap_figures(found)
    assert (press.value, press.met) == (20.0, True)
    assert (step.value, step.met) == (150.0, False)
    assert (frame.value, frame.met) == (None, None)
    assert "no frames were seen" in frame.detail
    assert (still.value, still.unit, still.met) == (0.1, "%", True)


def test_movements_of_a_pen_become_milliseconds_and_a_ratio() -> None:
    line, many, growth = ink_figures({"few": [0.01] * 3, "many": [0.02, 0.02, 0.04], "drawn": 2000})
    assert (line.value, line.met) == (10.0, True)
    assert (many.value, many.met) == (40.0, False)
    assert (growth.value, growth.met) == (2.0, None)
    unseen = ink_figures({"few": [], "many": [], "drawn": 2000})
    assert [one.met for one in unseen] == [None, None, None]


@needs_xvfb
def test_a_short_measurement_drives_the_real_window() -> None:
    figures = measure(("taps", "walk", "ink"), CONTENT, None, TINY, lambda _: None)
    by_id = {one.id: one for one in figures}
    assert set(by_id) == {"taps.press", "taps.step", "taps.frame", "taps.still", "walk.memory", *INK}
    assert int(by_id["taps.press"].detail.split()[0]) >= 3  # one that turns a part is no new step
    assert by_id["taps.step"].detail.startswith("3 steps")
    assert (by_id["walk.memory"].value or 0) > 0.5
    assert all((by_id[id].value or 0) > 0 for id in INK)
