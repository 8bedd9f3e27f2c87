"""The floor: what is committed, what has fallen, and a file that is none."""

from pathlib import Path

import pytest

from examiner_db.quality.committed import fallen, to_commit
from examiner_db.quality.findings import Tally
from examiner_db.quality.label_lines import LabelError

FIGURES = {
    "mn_wcca": {"role": Tally(2, 3), "weight_filled": Tally(1, 4)},
    "all": {"role": Tally(2, 3), "weight_filled": Tally(1, 4)},
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "figures.json").write_text(to_commit(FIGURES))
    return tmp_path / "figures.json"


def test_the_file_has_a_line_for_each_figure() -> None:
    assert to_commit({"all": FIGURES["all"]}) == (
        '{\n "all": {\n  "role": {"share": 0.6667, "n": 3},\n  "weight_filled": {"share": 0.25, "n": 4}\n }\n}\n'
    )


def test_how_much_is_told_is_not_committed() -> None:
    more = {**FIGURES["all"], "has_role": Tally(1, 2)}
    assert to_commit({"all": more}) == to_commit({"all": FIGURES["all"]})


def test_what_is_committed_has_not_fallen(file: Path) -> None:
    assert fallen(file, FIGURES) == []


def test_what_a_processor_rounds_otherwise_has_not_fallen(file: Path) -> None:
    assert fallen(file, {**FIGURES, "mn_wcca": {**FIGURES["mn_wcca"], "role": Tally(665, 1_000)}}) == []


def test_what_rises_has_not_fallen(file: Path) -> None:
    better = {"role": Tally(3, 3), "weight_filled": Tally(0, 4), "outcome": Tally(0, 1)}
    assert fallen(file, {"mn_wcca": better, "all": better, "us_bva": better}) == []


@pytest.mark.parametrize(
    ("kind", "now", "sentence"),
    [
        ("role", Tally(1, 3), "mn_wcca: role is 0.3333 (1 of 3), committed is 0.6667"),
        ("role", Tally(199, 300), "mn_wcca: role is 0.6633 (199 of 300), committed is 0.6667"),
        ("weight_filled", Tally(2, 4), "mn_wcca: weight_filled is 0.5000 (2 of 4), committed is 0.2500"),
    ],
)
def test_what_falls_is_told(file: Path, kind: str, now: Tally, sentence: str) -> None:
    assert fallen(file, {**FIGURES, "mn_wcca": {**FIGURES["mn_wcca"], kind: now}}) == [sentence]


def test_a_figure_that_is_gone_is_told(file: Path) -> None:
    assert fallen(file, {"all": FIGURES["all"], "mn_wcca": {"role": Tally(1, 1)}}) == [
        "mn_wcca: weight_filled is no longer measured"
    ]
    assert fallen(file, {"all": FIGURES["all"]}) == [
        "mn_wcca: role is no longer measured",
        "mn_wcca: weight_filled is no longer measured",
    ]


@pytest.mark.parametrize("content", ["{", "[]", '{"all": 3}', '{"all": {"role": {"n": 3}}}', '{"all": {"role": 0.5}}'])
def test_a_file_that_holds_no_figures_is_refused(file: Path, content: str) -> None:
    file.write_text(content)
    with pytest.raises(LabelError, match=r"figures\.json: .*as `examiner-db quality --write` writes it"):
        fallen(file, FIGURES)
