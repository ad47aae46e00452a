"""Events as bytes: one form, every kind, and nothing is guessed at."""

from __future__ import annotations

import json
import re
from datetime import UTC
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from kiosk.errors import StoreBroken
from kiosk.recovery import codec
from kiosk.recovery.events import Actor, Answer, Answered, Chosen, Event, Happening, HelpAsked, Measured
from kiosk.recovery.stamp import Stamp
from tests.support.record import PATIENT, READING, answer, event

SOME = event(2, READING)


def test_every_kind_has_a_name_on_disk() -> None:
    assert set(codec.KINDS.values()) == set(get_args(Happening))
    assert set(codec.ANSWERS.values()) == set(get_args(Answer))


FINITE = st.from_type(Happening).filter(lambda what: not re.search(r"\b(nan|inf)\b", repr(what)))
STAMPS = st.builds(
    Stamp,
    st.datetimes(timezones=st.just(UTC)),
    st.integers(0, 2**62),
    st.text(st.characters(codec="utf-8"), max_size=40),
)


@given(st.builds(Event, st.integers(1, 9999), STAMPS, st.from_type(Actor), FINITE))
def test_every_event_comes_back_as_it_was(one: Event) -> None:
    data = codec.encode(one)
    assert codec.decode(data) == one
    assert codec.encode(codec.decode(data)) == data


def test_the_form_is_fixed_to_the_byte() -> None:
    assert codec.encode(answer(4)) == (
        b'{"body":{"answer":{"choice":"A little","kind":"chosen"},"assisted":false,"fast":false,'
        b'"item":"p_sick"},"boot_id":"boot-one","boot_ns":1240000000000,"kind":"answered","role":"","schema":1,'
        b'"seq":4,"slot":0,"wall":"2026-03-02T09:04:00.000000Z","who":"patient"}'
    )


def changed(**changes: object) -> bytes:
    return json.dumps({**json.loads(codec.encode(SOME)), **changes}).encode()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "no table"),
        (changed(kind="sung"), "not known, 'sung'"),
        (changed(schema=2), "newer version"),
        (changed(schema="1"), "another type"),
        (changed(seq=True), "another type"),
        (changed(wall="yesterday"), "time cannot be read"),
        (changed(wall="2026-03-02T09:04:00"), "time cannot be read"),
        (changed(who="ghost"), "'ghost', which is not known"),
        (changed(body=[]), "holds no table"),
        (changed(body={"item": "s_bp"}), "lacks 'answer'"),
        (changed(body={"item": "s_bp", "answer": {"kind": "sung"}}), "not known"),
        (changed(body={"item": 4, "answer": {"kind": "ticked"}}), "another type"),
        (
            changed(body={"item": "s_bp", "answer": {"kind": "ticked"}, "name": "x"}),
            "'name', which is not known",
        ),
    ],
)
def test_what_is_no_event_is_damage_with_a_reason(data: bytes, says: str) -> None:
    with pytest.raises(StoreBroken, match="kiosk recovery verify") as found:
        codec.decode(data)
    assert says in found.value.what


def test_no_form_holds_what_is_no_number() -> None:
    with pytest.raises(ValueError, match="JSON"):
        codec.encode(event(2, Answered("s_bp", Measured((float("nan"),)))))


def test_an_answer_in_another_script_is_kept_as_it_is() -> None:
    one = event(2, Answered("p_sick", Chosen("قليلا")), PATIENT)
    assert "قليلا".encode() in codec.encode(one)
    assert codec.decode(codec.encode(one)) == one


def test_an_event_without_fields_is_an_empty_table() -> None:
    assert json.loads(codec.encode(event(2, HelpAsked())))["body"] == {}
