"""The clock of the tests passes by what lengthens one call, and finds what is slow each time."""

from tests.clock import MOST, least_seconds


def counted(steps: list[int], done: list[int]) -> None:
    """Count as far as the next number of ``steps`` says."""
    done.append(sum(range(steps[len(done)])))


def test_work_that_is_slow_once_is_not_slow() -> None:
    done: list[int] = []
    assert least_seconds(lambda: counted([5_000_000, 1], done), 0.01) <= 0.01
    assert len(done) == 2


def test_work_that_is_slow_each_time_is_slow() -> None:
    done: list[int] = []
    assert least_seconds(lambda: counted([5_000_000] * MOST, done), 0.01) > 0.01
    assert len(done) == MOST
