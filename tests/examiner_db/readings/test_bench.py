"""The bench says what it measured."""

import pytest

from examiner_db.readings import bench as bench_module
from examiner_db.readings.bench import bench

TEXT = "Dr. Odile Brankov opined that the knee was not related to the injury. The judge adopted her opinion. " * 20


def test_the_figures_of_a_bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_module, "USUAL", 500)
    figures = bench([TEXT, "Nothing is told."], rounds=1)
    assert list(figures) == [
        "decisions",
        "characters",
        "decisions a second",
        "decisions of 15,000 characters a second",
        "the same, by the clock on the wall",
        "seconds of CPU",
        "150,000 characters take, times as long",
        "1,500,000 characters take, times as long",
    ]
    assert figures["decisions"] == 2
    assert figures["characters"] == len(TEXT) + 16
    assert all(figure > 0 for figure in figures.values())
