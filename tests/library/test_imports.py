"""Starting from an index imports nothing that home does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.library.index import build_index, write_index
from tests.support.content import Content

HEAVY = ("markdown", "tomllib", "xml", "pyexpat", "hashlib", "difflib", "_hashlib", "json", "html", "sqlite3")


def imported(code: str) -> set[str]:
    names = (
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), sum(n.startswith('kiosk.') for n in sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys\n{code}\n{names}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    return {word.strip("[]',") for word in run.stdout.split("]")[0].split()} - {""}


@pytest.mark.parametrize("module", ["catalogue", "index", "topics", "blocks"])
def test_the_modules_on_the_way_to_home_are_light(module: str) -> None:
    assert imported(f"import kiosk.library.{module}") == set()


def test_home_from_an_index_needs_only_json(tmp_path: Path) -> None:
    content = Content(tmp_path / "content").topic().path("during", "in-the-chair#chair")
    write_index(tmp_path / "cache", build_index(content.root, "en", {}, False))
    code = (
        "from pathlib import Path\nfrom kiosk.library.catalogue import open_library\n"
        "from kiosk.library.index import index_key, read_index\n"
        f"content = Path({str(content.root)!r})\n"
        f"index = read_index(Path({str(tmp_path / 'cache')!r}), 'en', index_key(content, {{}}, False))\n"
        "library = open_library(content, 'en', {}, index)\n"
        "assert library.shelves()[1].steps == 1 and library.path('during') and library.content\n"
    )
    assert imported(code) == {"json"}
