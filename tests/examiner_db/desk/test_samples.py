"""Samples on the desk: what was drawn, in which order, and what waits."""

from pathlib import Path

import pytest

from examiner_db.desk import Desk, DeskError


def test_a_sample_keeps_its_order_and_says_what_waits(desk: Desk) -> None:
    desk.draw("opinion", "mn_wcca", ["o3", "o1", "o2"], by="R. Viewer")
    desk.review("o1", "rejected", by="R. Viewer")
    (sample,) = desk.samples()
    assert (sample.kind, sample.tribunal, sample.by) == ("opinion", "mn_wcca", "R. Viewer")
    assert sample.readings == ("o3", "o1", "o2")
    assert sample.waiting(desk.reviews()) == ("o3", "o2")


def test_samples_come_in_the_order_in_which_they_were_drawn(desk: Desk) -> None:
    desk.draw("weighing", "us_ecab", ["w1"], by="R. Viewer")
    desk.draw("opinion", "mn_wcca", ["o1"], by="S. Econd")
    assert [(one.kind, one.tribunal, one.by) for one in desk.samples()] == [
        ("weighing", "us_ecab", "R. Viewer"),
        ("opinion", "mn_wcca", "S. Econd"),
    ]
    assert desk.samples()[0].at < desk.samples()[1].at


@pytest.mark.parametrize(
    ("kind", "tribunal", "readings", "says"),
    [
        ("verdict", "mn_wcca", ["o1"], "subject is 'verdict mn_wcca'; expected a kind of reading"),
        ("opinion", "moon", ["o1"], "subject is 'opinion moon'; expected a kind of reading"),
        ("opinion", "mn_wcca", [], "other is empty; expected the readings that were drawn"),
    ],
)
def test_what_is_no_sample_is_refused(desk: Desk, kind: str, tribunal: str, readings: list[str], says: str) -> None:
    with pytest.raises(DeskError, match=says):
        desk.draw(kind, tribunal, readings, by="R. Viewer")
    assert desk.samples() == []


def test_samples_go_out_and_come_in_as_csv(desk: Desk, tmp_path: Path) -> None:
    desk.draw("opinion", "mn_wcca", ["o3", "o1"], by="R. Viewer")
    desk.export_csv(tmp_path / "desk.csv")
    with Desk.open(tmp_path / "other.sqlite") as other:
        assert other.import_csv(tmp_path / "desk.csv") == 1
        assert other.samples() == desk.samples()
