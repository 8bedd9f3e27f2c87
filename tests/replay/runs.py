"""``examiner-db update`` in a process of its own, led into the replayed world, to be killed at any moment.

One process imports everything and then forks a child for each command that it reads: ``update DATA`` and the rest of
the command line. It answers with the child's id, and with how the child ended. Led into the world means that every
connection goes to 127.0.0.1, that its certificate is trusted, and that nobody waits for politeness; the fetcher is the
real one.
"""

import contextlib
import dataclasses
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

WARM = "Dr. Velma Ostrander examined the employee for the insurer, and opined that the injury did not cause it."
CITED = "12 F.2d 34"
"""What is read and resolved before any child is born, so that each need not get the rules and the reporters ready."""
ROOT = Path(__file__).parents[2]


class Runs:
    """Commands in the world behind ``doors``; one at a time."""

    def __init__(self, plain: int, encrypted: int, certificate: Path, log: Path) -> None:
        """Start the process that forks."""
        command = [sys.executable, str(Path(__file__)), *map(str, (plain, encrypted, certificate, log))]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, cwd=ROOT
        )
        self._said()

    def run(self, data: Path, *arguments: str) -> int:
        """Run a command to its end; its exit code."""
        self.begin(data, *arguments)
        return self.ended()

    def begin(self, data: Path, *arguments: str) -> int:
        """Begin a command; the id of its process."""
        assert self._process.stdin is not None
        self._process.stdin.write("\t".join((str(data), *arguments)) + "\n")
        return int(self._said())

    def ended(self) -> int:
        """How the command ended: its exit code, or less than zero for a signal."""
        return int(self._said())

    def killed_after(self, seconds: float, data: Path, *arguments: str) -> tuple[int, float]:
        """Begin a command and end it as a loss of power does, unless it ends before: how it ended, and its seconds."""
        process, began = self.begin(data, *arguments), time.monotonic()
        with contextlib.suppress(ProcessLookupError):
            while time.monotonic() - began < seconds:
                os.kill(process, 0)
                time.sleep(0.005)
            os.kill(process, signal.SIGKILL)
        return self.ended(), time.monotonic() - began

    def close(self) -> None:
        """End the process that forks."""
        self._process.communicate()

    def _said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def _led_into_the_world(plain: int, encrypted: int, certificate: str) -> None:
    from examiner_db.cli import fetching, gather, sources  # noqa: PLC0415 - imported in the process that forks
    from scrapers.fetch.guard import Guard  # noqa: PLC0415
    from scrapers.source import SourceModule, discover  # noqa: PLC0415

    def connect(_guard: Guard, _host: str, port: int, timeout: float | None, _options: object) -> socket.socket:
        return socket.create_connection(("127.0.0.1", encrypted if port == 443 else plain), timeout)

    def tame(module: SourceModule) -> SourceModule:
        a_day = module.source.a_day and 10**6  # Killed runs spend what a publisher allows, as they should.
        source = dataclasses.replace(module.source, expect=range(10**9), delay=0.0, a_day=a_day)
        return dataclasses.replace(module, source=source)

    def tamed() -> dict[str, SourceModule]:
        return {slug: tame(module) for slug, module in found.items()}

    def fetcher(*arguments: Any, **settings: Any) -> Any:
        one = real(*arguments, **settings, backoff=0.01)
        one._session.verify = certificate
        return one

    rooms: list[Any] = [fetching, gather, sources]
    found, real = discover(), rooms[0].Fetcher
    guard: Any = Guard
    guard.connect = connect
    rooms[0].Fetcher = fetcher
    rooms[0].Round = partial(rooms[0].Round, delay=0.01)
    for room in rooms:
        room.discover = tamed


def _child(data: str, arguments: list[str], log: str, main: Callable[[], None]) -> None:
    os.environ |= {"EXAMINER_DB_DATA": data, "EXAMINER_DB_CONTACT": "clerk@example.org"}
    sys.argv = ["examiner-db", *arguments]
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    main()


def _serve() -> None:
    plain, encrypted, certificate, log = sys.argv[1:]
    from examiner_db.cli import main  # noqa: PLC0415
    from examiner_db.reading import read  # noqa: PLC0415
    from examiner_db.reading.details.cited import resolved  # noqa: PLC0415

    _led_into_the_world(int(plain), int(encrypted), certificate)
    read(WARM)
    resolved(CITED)
    _say("ready")
    for line in sys.stdin:
        data, *arguments = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            _child(data, arguments, log, main)
            sys.exit(0)
        _say(child)
        _say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    _serve()
