"""The one holder of a visit: everyone ends on the newest, and ending leaves nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from kiosk.session.current import Current
from kiosk.session.visit import Look, Visit


def at(page: str) -> Visit:
    return Visit(trail=(page,))


def test_everyone_hears_of_a_new_visit_once() -> None:
    current = Current(Visit)
    first: list[str] = []
    second: list[str] = []
    current.listen(lambda visit: first.append(visit.page))
    current.listen(lambda visit: second.append(visit.page))
    current.change(at("home"))
    current.change(at("home"))
    assert first == second == ["home"]


def test_what_shows_a_visit_hears_of_it_after_all_that_prepare_it() -> None:
    current = Current(Visit)
    heard: list[str] = []
    current.listen(lambda _: heard.append("screen"), last=True)
    current.listen(lambda _: heard.append("step"))
    current.change(at("home"))
    assert heard == ["step", "screen"]


def test_who_comes_late_hears_of_the_visit_under_way() -> None:
    current = Current(Visit)
    early: list[str] = []
    late: list[str] = []
    current.listen(lambda visit: early.append(visit.page))
    current.change(at("home"))
    current.listen(lambda visit: late.append(visit.page))
    assert (early, late) == (["home"], ["home"])


def test_a_listener_that_moves_on_wins_and_nobody_is_left_behind() -> None:
    current = Current(Visit)
    before: list[str] = []
    after: list[str] = []
    current.listen(lambda visit: before.append(visit.page))
    current.listen(lambda visit: visit.page == "topics" and current.change(at("home")))
    current.listen(lambda visit: after.append(visit.page))
    current.change(at("topics"))
    assert current.visit == at("home")
    assert before == ["topics", "home"]
    assert after == ["home"], "the later listener never sees the page that was left at once"


@given(
    st.lists(
        st.dictionaries(st.integers(0, 9), st.integers(0, 9), max_size=4).map(
            lambda jumps: {page: to for page, to in jumps.items() if to > page}
        ),
        min_size=1,
        max_size=4,
    )
)
def test_everyone_ends_on_the_newest_visit_however_listeners_jump(jumps: list[dict[int, int]]) -> None:
    current = Current(Visit)
    last: dict[int, Visit] = {}

    def listener(number: int, visit: Visit) -> None:
        last[number] = visit
        to = jumps[number].get(int(visit.page))
        if to is not None:
            current.change(at(str(to)))

    for number in range(len(jumps)):
        current.listen(lambda visit, number=number: listener(number, visit))
    current.change(at("0"))
    assert set(last.values()) == {current.visit}


def test_after_a_listener_fails_the_next_change_is_still_told() -> None:
    current = Current(Visit)
    heard: list[str] = []

    def fail(visit: Visit) -> None:
        if visit.page == "topics":
            raise ValueError(visit.page)

    current.listen(fail)
    current.listen(lambda visit: heard.append(visit.page))
    with pytest.raises(ValueError, match="topics"):
        current.change(at("topics"))
    current.change(at("home"))
    assert heard == ["home"]


class Holder:
    """Holds the visit, as a presenter does, and notes what it could still see when asked to forget."""

    def __init__(self, current: Current) -> None:
        self.current = current
        self.held: Visit | None = None
        self.seen_while_forgetting: list[Visit] = []
        current.listen(self.show)
        current.remembers(self)

    def show(self, visit: Visit) -> None:
        self.held = visit

    def forget(self) -> None:
        self.held = None
        self.seen_while_forgetting.append(self.current.visit)


def test_the_end_forgets_everywhere_and_begins_afresh() -> None:
    chosen = Look("dim", 1, "en")
    current = Current(lambda: Visit(look=chosen))
    holder = Holder(current)
    current.change(
        replace(
            current.visit,
            trail=("home", "worries/sick"),
            sheet="glossary/infusion",
            cover="help",
            look=Look("contrast", 3, "ar-XB"),
            seen=frozenset({"before"}),
            marked=("sick",),
            uncovered=frozenset({"risks#death"}),
        )
    )
    current.end()
    assert current.visit == Visit(trail=("attract",), look=chosen)
    assert holder.held == current.visit


def test_while_holders_forget_the_visit_is_already_gone() -> None:
    current = Current(Visit)
    holder = Holder(current)
    current.change(replace(at("worries/sick"), marked=("sick",)))
    current.end()
    [seen] = holder.seen_while_forgetting
    assert seen.marked == ()
    assert seen.page != "worries/sick"


def test_an_end_is_told_even_where_the_visit_looks_as_if_nobody_had_been_here() -> None:
    current = Current(Visit)
    heard: list[str] = []
    current.listen(lambda visit: heard.append(visit.page))
    current.end()
    current.end("goodbye")
    assert heard == ["attract", "goodbye"]


def test_an_end_asked_for_by_a_listener_is_the_end_for_everyone() -> None:
    current = Current(Visit)
    heard: list[str] = []
    current.listen(lambda visit: visit.cover == "idle" and current.end())
    current.listen(lambda visit: heard.append(visit.page))
    current.change(at("home"))
    current.change(replace(at("home"), cover="idle"))
    assert heard == ["home", "attract"]
