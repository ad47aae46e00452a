"""The running guide: its window on its screen, and what follows the first frame."""

from __future__ import annotations

import gc
import logging

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.errors import StartError
from kiosk.languages.registry import offered
from kiosk.shell.boot import Request
from kiosk.shell.compose import Assembly
from kiosk.shell.loop import Stop, application, fill_screen
from kiosk.shell.panel import measure
from kiosk.shell.plan import Plan, chosen_look
from kiosk.shell.prepare import Prepared

log = logging.getLogger(__name__)


class Running:
    """One run of the guide."""

    def __init__(self, request: Request, prepared: Prepared) -> None:
        self._request = request
        self._prepared = prepared
        self._app = application()
        self._assembly = Assembly(self._plan())
        self._shown = False
        self._first = QTimer()
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._framed)
        if self._assembly.app.address == "attract" and request.open.strip("/") not in ("", "attract"):
            self._assembly.close()
            raise StartError(
                f"There is no screen at {request.open!r}.", "Addresses look like home or path/during/3."
            )

    def until_stopped(self) -> int:
        """Show the window and stay until stopped; the exit code."""
        assembly, stop = self._assembly, Stop(self._app)
        window = assembly.window
        # By way of a timer, so that nothing of ours runs inside Qt's drawing, on whichever thread that is.
        window.frameSwapped.connect(self._first.start)
        if self._request.size == (0, 0):
            fill_screen(window)
        else:
            window.resize(QSize(*self._request.size))
            window.show()
        try:
            return self._app.exec()
        finally:
            assembly.close()
            stop.close()

    def _plan(self) -> Plan:
        prepared, request = self._prepared, self._request
        settings = prepared.settings
        screen = QGuiApplication.primaryScreen()
        size = QSize(*request.size) if request.size != (0, 0) else screen.size()
        return Plan(
            settings=settings,
            content=prepared.paths.content,
            cache=None if prepared.demo else prepared.paths.cache / "pictures",
            values=prepared.values,
            numbers=prepared.numbers,
            panel=measure(screen, size, settings.screen.px_per_mm, settings.screen.density),
            size=(size.width(), size.height()),
            languages=prepared.languages,
            chosen=chosen_look(settings, prepared.language, request.theme, 0),
            data=None if prepared.demo else prepared.paths.data,
            demo=prepared.demo,
            still=settings.screen.motion == "still",
            index=prepared.index,
            first=request.open,
            sound=True,
            later=request.open.strip("/") in ("", "home", "attract"),
        )

    def _framed(self) -> None:
        if self._shown:
            return
        self._shown = True
        self._assembly.window.frameSwapped.disconnect(self._first.start)
        if self._request.first_frame_only:
            from kiosk.shell.measured import report_first_frame

            report_first_frame()
            self._app.exit(0)
            return
        QTimer.singleShot(0, self._after_first_frame)

    def _after_first_frame(self) -> None:
        from kiosk.adapters.system import READY, leave_no_dump, tell_service
        from kiosk.shell.recheck import Recheck

        if not leave_no_dump():  # before anybody touched it, there is nothing of anybody to dump
            log.warning("This system may write the program's memory to disk when it crashes.")
        if problem := self._prepared.crisis_problem:
            log.warning("%s", problem)
        tell_service(READY)
        gc.freeze()  # what is there now stays; it need not be looked at again
        gc.enable()
        assembly = self._assembly
        assembly.complete()
        assembly.fonts.load_huge()
        self._warm()
        assembly.app.ended.connect(self._warm)
        languages = tuple(dict.fromkeys(one.content for one in offered(self._prepared.languages)))
        recheck = Recheck(self._prepared, languages, assembly.background, self._nobody_here, assembly.renew)
        assembly.app.ended.connect(recheck.settle)
        self._recheck = recheck
        recheck.start()
        assembly.window.widthChanged.connect(self._refit)
        assembly.window.heightChanged.connect(self._refit)
        assembly.window.screenChanged.connect(self._refit)
        assembly.keeping.begin()
        if assembly.chairs:
            self._stand()
            assembly.app.ended.connect(self._stand)

    def _stand(self) -> None:
        """Go where this screen stands when nobody needs it: at a chair, or at the board."""
        from kiosk.shell.ward import place_of

        parts = self._assembly.recovery
        place = place_of(self._prepared.settings.screen.profile, parts.room) if parts is not None else ""
        if place and self._assembly.app.address == "attract" and not self._prepared.demo:
            self._assembly.app.open(place)

    def _warm(self) -> None:
        """Read what every topic needs, on the worker, so that the first step opens at once."""
        library = self._assembly.reading.library
        self._assembly.background.run(library.warm, lambda _: None, self._cold)

    def _cold(self, problem: Exception) -> None:
        # Opening a topic reads the same and answers for itself; staff find this line in the journal.
        log.warning("What topics need could not be read ahead: %s", type(problem).__name__)

    def _nobody_here(self) -> bool:
        return not self._assembly.current.visit.going_on

    def _refit(self) -> None:
        window, settings = self._assembly.window, self._prepared.settings.screen
        self._assembly.app.look.fit(
            measure(window.screen(), window.size(), settings.px_per_mm, settings.density)
        )
