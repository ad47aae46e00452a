"""What every way of spreading work promises, over each of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.processes import WORTH, Processes
from kiosk.errors import ContentError, StartError
from kiosk.spread import PORTION, InPlace, Spread, portions

ROOT = Path(__file__).resolve().parents[2]
MANY = tuple((number,) for number in range(3 * WORTH))


@pytest.fixture(params=["in place", "over processes"])
def spread(request: pytest.FixtureRequest) -> Iterator[Spread]:
    if request.param == "in place":
        yield InPlace()
        return
    with Processes(2) as processes:
        yield processes


def doubled(portion: tuple[int]) -> int:
    return portion[0] * 2


def slow_at_first(portion: tuple[int]) -> int:
    time.sleep(0.05 if portion[0] == 0 else 0)
    return portion[0]


def fails(portion: tuple[int]) -> int:
    if portion[0] == 2:
        raise ContentError("The third is bad.", "Mend it.")
    return portion[0]


def home(_: tuple[int]) -> int:
    return os.getpid()


class Dear:
    """Work that is dear to begin with: it tells how often it was begun in the process of a portion."""

    begun = 0

    def __reduce__(self) -> tuple[object, ...]:
        return begin, ()

    def __call__(self, _: tuple[int]) -> tuple[int, int]:
        return os.getpid(), Dear.begun


def begin() -> Dear:
    Dear.begun += 1
    return Dear()


def dies(portion: tuple[int]) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return portion[0]


def test_each_process_begins_a_piece_of_work_once_and_not_for_each_portion() -> None:
    with Processes(2) as processes:
        told = list(processes.over(Dear(), MANY))
    assert {begun for _, begun in told} == {1}
    assert len({process for process, _ in told}) < len(MANY)


def test_results_come_in_the_order_of_the_portions(spread: Spread) -> None:
    assert list(spread.over(doubled, MANY)) == [2 * number for (number,) in MANY]
    assert list(spread.over(slow_at_first, MANY)) == [number for (number,) in MANY]


def test_nothing_to_do_is_nothing_done(spread: Spread) -> None:
    assert list(spread.over(doubled, ())) == []


def test_what_a_portion_raises_is_raised_here_with_its_words(spread: Spread) -> None:
    results = spread.over(fails, MANY)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(ContentError, match=r"^The third is bad\. Mend it\.$"):
        next(results)


def test_names_are_divided_in_order_and_none_is_lost() -> None:
    names = tuple(f"topic-{number}" for number in range(2 * PORTION + 1))
    divided = portions(names)
    assert [len(one) for one in divided] == [PORTION, PORTION, 1]
    assert tuple(name for one in divided for name in one) == names
    assert portions(()) == ()


# Of the processes alone


def test_little_work_stays_here_and_much_goes_to_others() -> None:
    with Processes(2) as processes:
        assert set(processes.over(home, MANY[: WORTH - 1])) == {os.getpid()}
        others = set(processes.over(home, MANY))
        assert os.getpid() not in others
        assert 1 <= len(others) <= 2
    with Processes(1) as alone:
        assert set(alone.over(home, MANY)) == {os.getpid()}


def test_a_process_that_is_killed_is_one_clear_sentence() -> None:
    with Processes(2) as processes, pytest.raises(StartError, match="ended from outside"):
        list(processes.over(dies, MANY))


def test_no_module_is_taken_from_the_folder_that_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("multiprocessing", "pickle", "signal"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w').close()\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Processes(2) as processes:
        assert len(list(processes.over(doubled, MANY))) == len(MANY)
    assert not (tmp_path / "ran").exists()
    assert "PYTHONSAFEPATH" not in os.environ


@pytest.mark.parametrize("all_of_them", [True, False], ids=["at a terminal", "to the first alone"])
def test_ctrl_c_ends_all_of_them_without_a_word(all_of_them: bool) -> None:
    code = (
        "import sys, time\n"
        "from kiosk.adapters.processes import Processes\n"
        "with Processes(2) as spread:\n"
        "    print('begun', flush=True)\n"
        "    list(spread.over(time.sleep, [0.0] + [60.0] * 8))\n"
    )
    code = f"try:\n{textwrap.indent(code, '    ')}except KeyboardInterrupt: sys.exit(130)\n"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        until = time.monotonic() + 20
        while len(children.read_text().split()) < 3 and time.monotonic() < until:
            os.sched_yield()
        (os.killpg if all_of_them else os.kill)(process.pid, signal.SIGINT)
        try:
            _, said = process.communicate(timeout=20)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert (process.returncode, said) == (130, "")
