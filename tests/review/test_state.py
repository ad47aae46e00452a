"""Until signing exists, every text is a draft, and no file can make it look signed."""

from __future__ import annotations

from pathlib import Path

from kiosk.review.state import State, state


def test_nothing_is_signed_whatever_a_log_says(tmp_path: Path) -> None:
    log = tmp_path / "reviews" / "log.jsonl"
    log.parent.mkdir()
    log.write_text(
        '{"schema":1,"act":"sign","id":"in-the-chair","language":"en","role":"medical director"}\n'
    )
    assert state(tmp_path, "in-the-chair", "en") is State.DRAFT
