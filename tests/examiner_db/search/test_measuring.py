from pathlib import Path

import pytest

from examiner_db.search.measuring import let_go, median_of, peak_mb, size_mb, timed, times


def test_an_answer_comes_with_its_time() -> None:
    found, taken = timed(str.upper, "knee")
    assert found == "KNEE"
    assert taken >= 0


def test_a_time_is_by_the_clock_that_is_given() -> None:
    ticks = iter([1.0, 1.25])
    assert timed(str.upper, "knee", lambda: next(ticks)) == ("KNEE", 250.0)


@pytest.mark.parametrize(
    ("taken", "p50", "p95"),
    [([7.0], 7.0, 7.0), ([1.0, 3.0], 2.0, 2.9), ([float(n) for n in range(1, 102)], 51.0, 96.0)],
)
def test_the_median_and_the_95th_percentile(taken: list[float], p50: float, p95: float) -> None:
    assert times("warm_", taken) == {"warm_p50_ms": p50, "warm_p95_ms": p95}


def test_the_median_is_taken_for_each_question() -> None:
    assert median_of([[1.0, 9.0], [3.0, 7.0], [2.0, 100.0]]) == [2.0, 9.0]


def test_pages_are_let_go_and_the_files_stay(tmp_path: Path) -> None:
    (tmp_path / "within").mkdir()
    (tmp_path / "within" / "file").write_bytes(b"x" * 3 * 2**20)
    let_go(tmp_path)
    assert (tmp_path / "within" / "file").read_bytes() == b"x" * 3 * 2**20
    assert size_mb(tmp_path) == 3


def test_a_process_has_memory() -> None:
    assert peak_mb() > 1
