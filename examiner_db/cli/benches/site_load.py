"""The real server, and so many who ask it at once from another process."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

HOST = "127.0.0.1"
PATIENCE = 60
"""Seconds in which a server must answer."""


class Served(NamedTuple):
    """A server that runs: its process and its port."""

    pid: int
    port: int


@contextmanager
def served(data: Path) -> Iterator[Served]:
    """Serve the current release of ``data`` with ``examiner-db serve`` in a process of its own."""
    port = _free_port()
    words = [sys.executable, "-m", "examiner_db", "serve", "--port", str(port)]
    environment = {**os.environ, "EXAMINER_DB_DATA": str(data), "EXAMINER_DB_URL": "", "EXAMINER_DB_PROXY": ""}
    with subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL) as process:  # noqa: S603 - this program
        try:
            _await(port, process)
            yield Served(process.pid, port)
        finally:
            process.terminate()


def ask(served: Served, address: str) -> tuple[float, int]:
    """Ask once over a new connection; milliseconds until the last byte, and how many bytes came."""
    with closing(_connection(served)) as connection:
        return _timed(connection, address)


def together(served: Served, address: str, requests: int, in_flight: int) -> list[float]:
    """The milliseconds that each of so many requests took, with so many of them under way at any moment."""
    free: SimpleQueue[http.client.HTTPConnection] = SimpleQueue()
    with ExitStack() as opened, ThreadPoolExecutor(in_flight) as askers:
        for _ in range(in_flight):
            free.put(opened.enter_context(closing(_connection(served))))

        def one(_number: int) -> float:
            connection = free.get()
            try:
                return _timed(connection, address)[0]
            finally:
                free.put(connection)

        return list(askers.map(one, range(requests)))


def cpu_seconds(pid: int) -> float:
    """The processor's time that a process has taken, of its own and of the system for it (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _connection(served: Served) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(HOST, served.port, timeout=PATIENCE)


def _timed(connection: http.client.HTTPConnection, address: str) -> tuple[float, int]:
    started = time.perf_counter()
    connection.request("GET", address)
    answer = connection.getresponse()
    size = len(answer.read())
    if answer.status != http.HTTPStatus.OK:
        message = f"{address}: the site answered with status {answer.status}"
        raise RuntimeError(message)
    return (time.perf_counter() - started) * 1000, size


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as found:
        return int(found.getsockname()[1])


def _await(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the port is listened on; nothing is asked, so that the first question is a cold one."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    message = f"the server did not listen on port {port}"
    raise RuntimeError(message)
