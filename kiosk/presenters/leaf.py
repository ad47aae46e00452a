"""What the staff's acts on a chair share: which record the page is of, and what the last touch came to."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.presenters.desk import Desk, Said
from kiosk.recovery.events import Actor, Happening
from kiosk.recovery.room import Chair
from kiosk.recovery.state import IN_CARE, OVER


class Leaf:
    """One page of a chair, such as `board/3/hold`. Another chair or another record begins afresh."""

    def __init__(self, desk: Desk, name: str, begin: Callable[[], None], show: Callable[[], None]) -> None:
        """`begin` drops what is half done; `show` tells the page, and is called only while it shows."""
        self.desk = desk
        self.said = Said()
        self._name = name
        self._begin = begin
        self._show = show
        self._record = ""
        self._there = False
        desk.listen(self._turned)

    @property
    def number(self) -> int:
        """The chair's number; 0 while another page shows."""
        return self.desk.number if self._there else 0

    @property
    def chair(self) -> Chair | None:
        """The record in that chair."""
        return self.desk.chair if self._there else None

    @property
    def draft(self) -> str:
        """Under which name the half entered is kept: this record's and no other's."""
        return f"chair {self.number}/{self._record}/{self._name}"

    def act(self, do: Callable[[Actor], Said], then: Callable[[], None] = lambda: None) -> None:
        """Do something as staff, and `then` if it was kept; the PIN comes first where the door is shut."""

        def done(actor: Actor) -> None:
            self.said = do(actor)
            if self.said.done:
                then()
            self._turned()

        self.desk.as_staff(done)

    def enter(self, what: Happening, then: Callable[[], None] = lambda: None) -> None:
        """Enter something as staff."""
        self.act(lambda actor: self.desk.enter(what, actor), then)

    def to(self, leaf: str = "") -> None:
        """Another page of this chair; without one, its own page, or the match where one is wanted first."""
        chair, number = self.desk.chair, self.desk.number
        phase = chair.state.phase if chair else None
        if not leaf and phase not in IN_CARE:
            leaf = "record" if phase in OVER else "open"
        self.desk.go(f"board/{number}/{leaf}".rstrip("/"))

    def forget(self) -> None:
        """Nothing half done."""
        self._there, self._record, self.said = False, "", Said()
        self._begin()

    def _turned(self) -> None:
        page = self.desk.current.visit.page
        there = page.startswith("board/") and page.endswith(f"/{self._name}")
        chair = self.desk.chair if there else None
        record = f"{self.desk.number}/{chair.header.id if chair else ''}" if there else ""
        if there != self._there or record != self._record:
            self._there, self._record, self.said = there, record, Said()
            self._begin()
        if there:
            self._show()
