"""The clock of the tests counts what the work itself takes, and finds what is slow."""

import gc
import re
import time

import pytest

from tests.clock import growth, least_seconds, within


def count() -> int:
    """Take the processor a good deal longer than a hundredth of a second."""
    return sum(range(5_000_000))


def test_what_is_slow_is_found() -> None:
    with pytest.raises(AssertionError, match=r"s instead of 0\.01: <function count"):
        within(0.01, count)


def test_waiting_is_no_work() -> None:
    within(0.02, lambda: time.sleep(0.05))


def test_what_others_left_is_collected_at_another_time() -> None:
    assert within(1, gc.isenabled) is False
    assert gc.isenabled()


def test_the_least_counts() -> None:
    steps = iter([5_000_000, 1, 1, 1, 1])
    assert least_seconds(lambda: sum(range(next(steps)))) < 0.01


def test_what_grows_as_the_text_does_is_not_steep() -> None:
    assert 1 < growth(re.compile("a").findall, "a" * 1_000_000, 0.001) < 3
    assert growth(re.compile("a").findall, "a", 1) == 0
