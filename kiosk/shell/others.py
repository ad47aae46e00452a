"""The presenters that home does without: they are made after its first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.languages.interpreter import SIGN_LANGUAGE, listed
from kiosk.presenters.about import About
from kiosk.presenters.ends import Ends
from kiosk.presenters.help import Help
from kiosk.presenters.interpreter import Interpreter, Tongue
from kiosk.presenters.reading import Reading
from kiosk.presenters.sure import Sure
from kiosk.presenters.topics import Topics
from kiosk.presenters.walk import Walk
from kiosk.presenters.words import WordList
from kiosk.presenters.worries import Worries
from kiosk.session.current import Current
from kiosk.shell.licences import PARTS

if TYPE_CHECKING:
    from kiosk.shell.plan import Plan


class Others:
    """One of each, joined to the visit."""

    def __init__(self, plan: Plan, current: Current, reading: Reading) -> None:
        self.walk = Walk(current, reading, plan.settings.review.unsigned == "mark")
        self.sure = Sure(current, reading)
        self.topics = Topics(current, reading)
        self.worries = Worries(current, reading)
        self.word_list = WordList(current, reading)
        self.ends = Ends(current, reading)
        self.help = Help(plan.numbers, plan.settings.call_channel, current)
        self.about = About(current, reading, plan.settings.clinic.name, __version__, PARTS)
        self.interpreter = Interpreter(current, _tongues(plan.settings.languages.interpreter))
        self._renewed = (
            *(self.walk, self.sure, self.topics, self.worries, self.word_list),
            *(self.ends, self.about),
        )
        current.remembers(self)

    @property
    def presenters(
        self,
    ) -> tuple[Walk, Sure, Topics, Worries, WordList, Ends, Help, About, Interpreter]:
        """All of them, as `App` asks for them."""
        return (
            *(self.walk, self.sure, self.topics, self.worries, self.word_list),
            *(self.ends, self.help, self.about, self.interpreter),
        )

    def forget(self) -> None:
        """Drop what a person read."""
        for presenter in (*self._renewed, self.interpreter):
            presenter.forget()

    def renew(self) -> None:
        """The library was opened afresh."""
        for presenter in self._renewed:
            presenter.renew()


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
