"""A real print service of the tests' own: CUPS on a port of this machine, with a printer that can run out."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from tests.support.waiting import wait_for

NEEDED = ("cupsd", "lp", "lpadmin", "cupsdisable", "cupsenable", "ipptool")

CONFIGURATION = """
LogLevel warn
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow from 127.0.0.1
</Location>
<Location /admin>
Order allow,deny
Allow from 127.0.0.1
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
<Limit Cancel-Job Send-Document>
Require user @OWNER @SYSTEM
Order deny,allow
</Limit>
<Limit All>
Order allow,deny
</Limit>
</Policy>
"""
"""As Debian has it where jobs are concerned; only the administrator needs no password here."""

FILES = """
ServerRoot {folder}/root
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
ServerBin {folder}/bin
DataDir /usr/share/cups
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""

BACKEND = """#!/bin/sh
# job user title copies options [file]: prints unless it is empty or holds its breath
[ $# -eq 0 ] && exit 0
if [ -e {folder}/empty ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e {folder}/empty ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
cat "${{6:--}}" > {folder}/out/$1.part && mv {folder}/out/$1.part {folder}/out/$1.pdf
"""
"""The printer: its paper is a folder, and it is out of it while a file `empty` lies there."""


def program(name: str) -> str | None:
    """Where a program of the print service is; a daemon is not always on the path."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def missing() -> str:
    """What this machine lacks for these tests, in words; empty when it lacks nothing."""
    lacking = [name for name in NEEDED if program(name) is None]
    return f"not installed here: {', '.join(lacking)}" if lacking else ""


class PrintService:
    """The service, its queue `Desk`, and what came out of the printer."""

    def __init__(self) -> None:
        # The printer runs as a user of its own, which has to get into the folder.
        self._folder = folder = Path(tempfile.mkdtemp(prefix="print-service-"))
        for name in ("root/ppd", "cache", "state", "spool/tmp", "bin/backend", "bin/filter", "log", "out"):
            (folder / name).mkdir(parents=True)
        folder.chmod(0o755)
        (folder / "out").chmod(0o777)
        (folder / "bin" / "daemon").symlink_to("/usr/lib/cups/daemon")
        backend = folder / "bin" / "backend" / "tray"
        backend.write_text(BACKEND.format(folder=folder))
        backend.chmod(0o755)
        self.port = _free_port()
        (folder / "cupsd.conf").write_text(CONFIGURATION.format(port=self.port))
        (folder / "files.conf").write_text(FILES.format(folder=folder))
        self._daemon: subprocess.Popen[bytes] | None = None
        self.start()
        self._tool("lpadmin", "-p", "Desk", "-v", "tray:/paper", "-m", "raw", "-E")

    @property
    def server(self) -> str:
        return f"127.0.0.1:{self.port}"

    def start(self) -> None:
        """Switch the service on; queues and jobs are what they were."""
        files = ["-c", str(self._folder / "cupsd.conf"), "-s", str(self._folder / "files.conf")]
        self._daemon = subprocess.Popen(
            [program("cupsd") or "cupsd", "-f", *files], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        assert wait_for(self._listens), "the print service did not come"

    def stop(self) -> None:
        """Switch it off."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(timeout=10)
            self._daemon = None

    def close(self) -> None:
        """Switch it off for good."""
        self.stop()
        shutil.rmtree(self._folder)

    def take_paper_out(self) -> None:
        (self._folder / "empty").touch()

    def put_paper_in(self) -> None:
        (self._folder / "empty").unlink()

    def pause(self) -> None:
        self._tool("cupsdisable", "Desk")

    def resume(self) -> None:
        self._tool("cupsenable", "Desk")

    def make_default(self) -> None:
        self._tool("lpadmin", "-d", "Desk")

    def print_as_somebody_else(self, title: str) -> None:
        """Another program's job, which is none of ours."""
        self._tool("lp", "-d", "Desk", "-t", title, str(self._folder / "cupsd.conf"))

    @property
    def printed(self) -> list[bytes]:
        """The documents that came out."""
        return [one.read_bytes() for one in sorted((self._folder / "out").glob("*.pdf"))]

    @property
    def kept(self) -> list[str]:
        """Documents and notes of jobs that lie in the service's own folder."""
        return sorted(one.name for one in (self._folder / "spool").iterdir() if one.is_file())

    def waiting(self) -> str:
        """Jobs that are not done, as the service lists them."""
        return self._tool("lpstat", "-o")

    def _tool(self, name: str, *arguments: str) -> str:
        done = subprocess.run(
            [program(name) or name, "-h", self.server, *arguments],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _listens(self) -> bool:
        with socket.socket() as trial:
            return trial.connect_ex(("127.0.0.1", self.port)) == 0


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port: int = trial.getsockname()[1]
        return port
