"""A process of ours: started, fed, listened to and killed without ever waiting for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

GONE_MS = 2000


class Child:
    """Tells what the process says and when it ends. After `kill` it tells nothing."""

    def __init__(
        self,
        home: QObject,
        command: tuple[str, ...],
        gone: Callable[[int], None],
        said: Callable[[bytes], None] | None = None,
        complained: Callable[[str], None] | None = None,
    ) -> None:
        """`gone` gets the exit code, -1 where it could not start or died.

        `said` gets what it writes on standard output, `complained` on standard error, which is English.
        """
        self._gone = gone
        self._said = said
        self._complained = complained
        self._process: QProcess | None = QProcess(home)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C.UTF-8")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._out)
        self._process.readyReadStandardError.connect(self._error)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Start it."""
        if self._process is not None:
            self._process.start()

    def write(self, data: bytes) -> None:
        """Give it something to read."""
        if self._process is not None:
            self._process.write(data)

    def finish(self) -> None:
        """What it reads ends here."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def kill(self) -> None:
        """End it now, and hear nothing more of it."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)
            process.kill()

    def _out(self) -> None:
        if self._process is not None:
            data = bytes(self._process.readAllStandardOutput().data())
            if self._said is not None:
                self._said(data)

    def _error(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            if self._complained is not None:
                self._complained(text)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        self._out()
        self._over(code if status == QProcess.ExitStatus.NormalExit else -1)

    def _failed(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:
            self._over(-1)

    def _over(self, code: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self._gone(code)


def wait_for_all(home: QObject) -> None:
    """Wait until every process that was started for `home` is gone; those that stay are killed."""
    for process in home.findChildren(QProcess):
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(GONE_MS)
