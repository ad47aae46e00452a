"""The presenters that home does without: they are made after its first frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.help.numbers import usable
from kiosk.languages.interpreter import SIGN_LANGUAGE, listed
from kiosk.languages.registry import offered
from kiosk.presenters.about import About
from kiosk.presenters.ends import Ends
from kiosk.presenters.help import Help
from kiosk.presenters.interpreter import Interpreter, Tongue
from kiosk.presenters.reading import Reading
from kiosk.presenters.speech import Habits, Speech
from kiosk.presenters.sure import Sure
from kiosk.presenters.topics import Topics
from kiosk.presenters.walk import Walk
from kiosk.presenters.words import WordList
from kiosk.presenters.worries import Worries
from kiosk.session.current import Current
from kiosk.session.idle import Idle
from kiosk.shell.aloud import Pages
from kiosk.shell.licences import PARTS
from kiosk.shell.voices import voice_of

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.presenters.ward import Ward
    from kiosk.shell.plan import Plan


class Others:
    """One of each, joined to the visit."""

    def __init__(
        self,
        plan: Plan,
        current: Current,
        reading: Reading,
        clock: Clock,
        idle: Idle,
        ward: Callable[[], Ward | None],
    ) -> None:
        """`clock` and `idle` are those of the visit; `ward` is the recovery room, where there is one."""
        self.walk = Walk(current, reading, plan.settings.review.unsigned == "mark")
        self.sure = Sure(current, reading)
        self.topics = Topics(current, reading)
        self.worries = Worries(current, reading)
        self.word_list = WordList(current, reading)
        self.ends = Ends(current, reading)
        self.help = Help(
            plan.numbers,
            plan.settings.call_channel,
            current,
            lambda numbers: usable(numbers, clock.now().date()),
        )
        self.about = About(
            current, reading, plan.settings.clinic.name, __version__, PARTS, lambda: _late(plan)
        )
        self.interpreter = Interpreter(current, _tongues(plan.settings.languages.interpreter))
        self._renewed = (
            *(self.walk, self.sure, self.topics, self.worries, self.word_list),
            *(self.ends, self.about),
        )
        self.pages = Pages(reading, self, ward)
        self.voice = voice_of(plan, clock)
        self._idle = idle
        speech = plan.settings.speech
        habits = Habits(speech.enabled, speech.rate, speech.volume_most / 100)
        self.speech = Speech(current, self.voice, self.pages.source, habits, self._read_to)
        self.pages.watch(self.speech.refresh)
        current.remembers(self)
        self.voice.examine()

    @property
    def presenters(
        self,
    ) -> tuple[Walk, Sure, Topics, Worries, WordList, Ends, Help, About, Interpreter, Speech]:
        """All of them, as `App` asks for them."""
        return (
            *(self.walk, self.sure, self.topics, self.worries, self.word_list),
            *(self.ends, self.help, self.about, self.interpreter, self.speech),
        )

    def forget(self) -> None:
        """Be silent, and drop what a person read."""
        self.speech.forget()
        self.voice.examine()  # a headset may have been plugged in or out
        for presenter in (*self._renewed, self.interpreter):
            presenter.forget()

    def _read_to(self) -> None:
        """Whoever is being read to is there, though nothing is touched."""
        self._idle.touched()
        self.pages.read_to()

    def close(self) -> None:
        """Be silent for good."""
        self.voice.close()

    def renew(self) -> None:
        """The library was opened afresh."""
        for presenter in self._renewed:
            presenter.renew()


def _late(plan: Plan) -> int:
    from kiosk.library.lateness import late

    return len(tuple(late(plan.content, (one.content for one in offered(plan.languages)))))


def _tongues(first: tuple[str, ...]) -> tuple[Tongue, ...]:
    return tuple(
        Tongue(
            one.code,
            one.name,
            f"{one.speak}\n{one.need}".strip(),
            "\n".join(one.staff),
            one.right_to_left,
        )
        for one in (*listed(first), SIGN_LANGUAGE)
    )
