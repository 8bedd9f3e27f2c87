"""How far a run says that it is."""

from itertools import count

import pytest

from examiner_db.progress import Underway
from scrapers.tally import Tally, duration


def test_a_line_says_pages_records_rate_and_time_left() -> None:
    clock = count(0, 2)
    tally = Tally("ny_opmc", before=18_000, say=lambda _: None, clock=lambda: float(next(clock)))
    tally.pages = 1
    assert tally.line(6_000, 0) == "ny_opmc: 1 page, 6,000 records, 0.5 pages a second, about 4 seconds left"
    assert tally.line(18_000, 0) == "ny_opmc: 1 page, 18,000 records, 0.2 pages a second"
    assert tally.line(0, 100) == "ny_opmc: 1 page, 0 records, 0.2 pages a second, about 10 minutes left"


def test_a_terminal_sees_every_page_and_a_log_one_line_a_minute() -> None:
    said: list[str] = []
    clock = iter([0.0, *(float(at) for at in range(0, 400, 5))])
    tally = Tally("us_ecab", before=0, say=said.append, clock=lambda: next(clock))
    for _ in range(30):
        tally.page(1, 1)
    assert len(said) == 30
    assert 2 <= sum(not isinstance(line, Underway) for line in said) <= 8
    assert isinstance(said[0], Underway)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "a second"),
        (1, "1 second"),
        (59, "59 seconds"),
        (90, "2 minutes"),
        (3_700, "1 hour"),
        (36_000, "10 hours"),
    ],
)
def test_durations_are_as_precise_as_an_estimate(seconds: float, words: str) -> None:
    assert duration(seconds) == words
