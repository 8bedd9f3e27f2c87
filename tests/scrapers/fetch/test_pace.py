import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from scrapers.fetch import Fetcher, TruncatedError
from scrapers.fetch.pace import Pace, backoff, retry_after

MakeFetcher = Callable[..., Fetcher]


def test_the_first_request_to_a_host_waits_for_nobody() -> None:
    waits: list[float] = []
    pace = Pace(5, waits.append)
    for host in ("a.example", "b.example"):
        with pace.turn(host):
            pass

    assert waits == []


def test_the_next_request_waits_from_the_end_of_the_one_before() -> None:
    waits: list[float] = []
    pace = Pace(5, waits.append)
    for _ in range(3):
        with pace.turn("a.example"):
            pass

    assert waits == [pytest.approx(5, abs=0.2)] * 2


def test_a_failed_request_counts_like_another() -> None:
    waits: list[float] = []
    pace = Pace(5, waits.append)
    with pytest.raises(KeyError), pace.turn("a.example"):
        raise KeyError
    with pace.turn("a.example"):
        pass

    assert len(waits) == 1


def test_a_host_can_ask_for_more_and_not_for_less() -> None:
    waits: list[float] = []
    pace = Pace(5, waits.append)
    pace.slow_down("a.example", 9)
    pace.slow_down("b.example", 1)
    for host in ("a.example", "a.example", "b.example", "b.example"):
        with pace.turn(host):
            pass

    assert waits == [pytest.approx(9, abs=0.2), pytest.approx(5, abs=0.2)]


def test_pauses_double_and_vary() -> None:
    drawn = [[backoff(2, tried) for _ in range(200)] for tried in range(4)]

    for tried, pauses in enumerate(drawn):
        assert 2**tried <= min(pauses) < max(pauses) <= 3 * 2**tried
        assert len(set(pauses)) > 100


@pytest.mark.parametrize(
    ("value", "seconds"),
    [(None, None), ("120", 120.0), (" 0 ", 0.0), ("", None), ("soon", None), ("-5", None), ("1.5", None), ("²", None)],
)
def test_a_wish_to_wait_in_seconds(value: str | None, seconds: float | None) -> None:
    assert retry_after(value) == seconds


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=-5))])
def test_a_wish_to_wait_until_a_date(zone: timezone) -> None:
    moment = datetime.now(zone) + timedelta(seconds=90)

    assert retry_after(format_datetime(moment)) == pytest.approx(90, abs=2)


def test_a_date_without_a_zone_is_in_utc() -> None:
    moment = datetime.now(UTC) + timedelta(seconds=90)

    assert retry_after(moment.strftime("%a, %d %b %Y %H:%M:%S")) == pytest.approx(90, abs=2)


def test_a_date_that_is_past_asks_for_nothing() -> None:
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0


def test_a_date_in_an_answer_is_waited_for(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    url = publisher.on("/a", publisher.answer(status=503, Retry_After=until), publisher.answer(b"a page"))

    assert fetcher().get(url, source="xx_board").changed
    assert waits.seconds == [pytest.approx(60, abs=3)]


def test_pages_of_one_host_are_asked_for_slowly(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    one = fetcher(delay=4)
    for path in ("/a", "/b"):
        one.get(publisher.on(path, publisher.answer(b"a page")), source="xx_board")

    assert publisher.asked == ["/robots.txt", "/a", "/b"]
    assert waits.seconds == [pytest.approx(4, abs=0.5)] * 2


def test_retries_and_redirects_are_slow_too(publisher: Any, fetcher: MakeFetcher, waits: Any) -> None:
    publisher.on("/new", publisher.cut(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"))
    url = publisher.on("/old", publisher.answer(status=302, Location="/new"))

    with pytest.raises(TruncatedError):
        fetcher(delay=4, retries=1, backoff=100).get(url, source="xx_board")
    assert publisher.asked == ["/robots.txt", "/old", "/new", "/old", "/new"]
    assert [pause < 10 for pause in waits.seconds] == [True, True, False, True, True]


def test_one_request_at_a_time_a_host_and_several_hosts_at_once() -> None:
    pace, under_way, most = Pace(0, time.sleep), Counter[str](), Counter[str]()
    lock, both = threading.Lock(), threading.Barrier(2, timeout=20)

    def ask(host: str) -> None:
        with pace.turn(host):
            with lock:
                under_way[host] += 1
                most[host] = max(most[host], under_way[host])
            both.wait()
            with lock:
                under_way[host] -= 1

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(ask, ["a.example", "b.example"] * 4))
    assert most == {"a.example": 1, "b.example": 1}


def test_another_process_waits_for_its_turn_and_for_the_delay(tmp_path: Path) -> None:
    """Each pace here stands for a process: they share nothing but the folder."""
    times: list[tuple[float, float]] = []

    def ask(_: int) -> None:
        with Pace(0.2, time.sleep, tmp_path).turn("a.example"):
            began = time.time()
            time.sleep(0.05)
            times.append((began, time.time()))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(ask, range(4)))
    ordered = sorted(times)
    assert [began - ended >= 0.19 for (_, ended), (began, _) in pairwise(ordered)] == [True] * 3


def test_a_request_that_was_killed_counts_like_another(tmp_path: Path) -> None:
    code = "import os, sys, time; from pathlib import Path; from scrapers.fetch import Pace\n"
    code += "with Pace(5, time.sleep, Path(sys.argv[1])).turn('a.example'): os.kill(os.getpid(), 9)"
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == -signal.SIGKILL
    waits: list[float] = []
    with Pace(60, waits.append, tmp_path).turn("a.example"), Pace(60, waits.append, tmp_path).turn("b.example"):
        pass
    assert waits == [pytest.approx(58, abs=2.5)]


def test_a_clock_that_was_set_back_makes_nobody_wait_for_longer(tmp_path: Path) -> None:
    with Pace(5, time.sleep, tmp_path).turn("a.example"):
        pass
    future = time.time() + 86_400
    os.utime(tmp_path / "a.example.asked", (future, future))
    waits: list[float] = []
    with Pace(5, waits.append, tmp_path).turn("a.example"):
        pass
    assert waits == [5]
