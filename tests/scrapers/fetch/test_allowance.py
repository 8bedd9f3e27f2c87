"""What a publisher allows in 24 hours, kept across runs."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from scrapers.fetch import Allowance, Fetcher, SpentError, UnavailableError

MakeFetcher = Callable[..., Fetcher]
ADDRESS = "https://www.example.gov/api"


def test_what_is_allowed_is_spent_and_no_more(tmp_path: Path) -> None:
    allowance = Allowance(tmp_path / "requests")
    assert allowance.left("xx_api", 3) == 3
    for _ in range(3):
        allowance.spend("xx_api", 3, ADDRESS)
    with pytest.raises(SpentError) as spent:
        allowance.spend("xx_api", 3, ADDRESS)
    why = "the 3 requests that the publisher allows in 24 hours are used up; the next is free in 24.0 hours"
    assert str(spent.value) == f"{ADDRESS}: {why}, so run this again then"
    assert (allowance.left("xx_api", 3), allowance.left("yy_api", 3)) == (0, 3)


def test_another_process_knows_what_was_spent(tmp_path: Path) -> None:
    Allowance(tmp_path).spend("xx_api", 2, ADDRESS)
    later = Allowance(tmp_path)
    assert later.left("xx_api", 2) == 1
    later.spend("xx_api", 2, ADDRESS)
    with pytest.raises(SpentError):
        Allowance(tmp_path).spend("xx_api", 2, ADDRESS)


def test_after_24_hours_a_request_is_free_again(tmp_path: Path) -> None:
    day = 24 * 60 * 60
    (tmp_path / "xx_api.sent").write_text("".join(f"{time.time() - ago}\n" for ago in (day + 5, day - 3600, 60)))
    allowance = Allowance(tmp_path)
    assert allowance.left("xx_api", 3) == 1
    allowance.spend("xx_api", 3, ADDRESS)
    with pytest.raises(SpentError, match=r"the next is free in 1\.0 hours"):
        allowance.spend("xx_api", 3, ADDRESS)


def test_many_at_once_spend_no_more_than_is_allowed(tmp_path: Path) -> None:
    def spend(_: int) -> bool:
        try:
            Allowance(tmp_path).spend("xx_api", 40, ADDRESS)
        except SpentError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(spend, range(100))) == 40


def test_each_try_is_counted_and_robots_txt_is_not(publisher: Any, fetcher: MakeFetcher, tmp_path: Path) -> None:
    allowance = Allowance(tmp_path / "requests")
    one = fetcher(retries=1, backoff=0, allowance=allowance)
    url = publisher.on("/api", publisher.answer(status=503))
    with pytest.raises(UnavailableError):
        one.get(url, source="xx_api", a_day=5)
    assert publisher.asked == ["/robots.txt", "/api", "/api"]
    assert allowance.left("xx_api", 5) == 3
    one.get(publisher.on("/api", publisher.answer(b"{}")), source="xx_api", a_day=5)
    one.get(url, source="xx_other")
    assert allowance.left("xx_api", 5) == 2
    with pytest.raises(SpentError):
        one.get(url, source="xx_api", a_day=3)
    assert len(publisher.asked) == 5
