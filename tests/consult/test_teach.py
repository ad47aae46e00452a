"""Marks of teach-back: about our explaining, one for each question, and taken back by the same touch."""

from __future__ import annotations

from kiosk.consult.teach import Mark, mark_of, marked


def test_a_mark_is_set_changed_and_taken_back() -> None:
    once = marked((), "a", 0, Mark.AGAIN)
    assert mark_of(once, "a", 0) is Mark.AGAIN
    twice = marked(once, "a", 0, Mark.CLEAR)
    assert (mark_of(twice, "a", 0), len(twice)) == (Mark.CLEAR, 1)
    assert marked(twice, "a", 0, Mark.CLEAR) == ()


def test_questions_do_not_share_marks() -> None:
    both = marked(marked((), "a", 0, Mark.CLEAR), "b", 0, Mark.AGAIN)
    assert (mark_of(both, "a", 0), mark_of(both, "b", 0), mark_of(both, "a", 1)) == (
        Mark.CLEAR,
        Mark.AGAIN,
        None,
    )
