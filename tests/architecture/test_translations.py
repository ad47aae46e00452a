"""packaging/words: English plurals fill themselves in, and no unfinished translation gets through."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_words(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "packaging" / "words", "--folder", folder, *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_english_plurals_fill_themselves_in(tmp_path: Path) -> None:
    assert run_words(tmp_path).returncode == 0
    text = (tmp_path / "kiosk_en.ts").read_text(encoding="utf-8")
    assert "<numerusform>%n step</numerusform>" in text
    assert "<numerusform>%n steps</numerusform>" in text
    assert run_words(tmp_path, "--check").returncode == 0


def test_what_was_written_by_hand_stays_and_what_is_stale_is_named(tmp_path: Path) -> None:
    run_words(tmp_path)
    file = tmp_path / "kiosk_en.ts"
    file.write_text(
        file.read_text(encoding="utf-8").replace("%n steps<", "%n steps in all<"), encoding="utf-8"
    )
    stale = run_words(tmp_path, "--check")
    assert stale.returncode == 1
    assert "kiosk_en.qm would change" in stale.stderr
    assert run_words(tmp_path).returncode == 0
    assert "%n steps in all<" in file.read_text(encoding="utf-8")


def test_an_unfinished_translation_is_refused(tmp_path: Path) -> None:
    run_words(tmp_path)
    empty = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="fr"></TS>\n'
    (tmp_path / "kiosk_fr.ts").write_text(empty, encoding="utf-8")
    refused = run_words(tmp_path)
    assert refused.returncode == 1
    assert "unfinished" in refused.stderr
