"""Figures as text and as plain data."""

import json
from pathlib import Path

from examiner_db.quality.benchmark import Benchmark, Scored
from examiner_db.quality.calibration import Trust
from examiner_db.quality.findings import KINDS, Finding
from examiner_db.quality.reviewed import ReviewedPrecision
from examiner_db.quality.table import COLUMNS, data, lines, reviewed_lines

GOOD = Finding("role", good=True, about="one: Orla Finch: treating, not treating")
BAD = Finding("role", good=False, about="two: Orla Finch: unknown, not treating")
FILLED = Finding("weight_filled", good=False, about="two: Orla Finch: credited, not not_stated")
ONE = Scored("one", "mn_wcca", (GOOD,), (Trust(0.9, right=True),))
TWO = Scored("two", "us_bva", (BAD, FILLED), (Trust(0.8, right=False),))


def scored(*texts: Scored) -> Benchmark:
    return Benchmark(Path("folder"), texts)


def test_every_kind_has_a_line_with_its_meaning() -> None:
    text = list(lines(scored(ONE, TWO)))
    assert text[:3] == [
        "folder: 2 texts of 2 forums",
        "  role                 0.500        1 of 2  roles of the physicians found, right",
        "  weight_filled        1.000        1 of 1  weights read where the text states none",
    ]


def test_every_forum_has_a_line_with_its_main_figures() -> None:
    rows = {line.split()[0]: line.split()[1:] for line in lines(scored(ONE, TWO)) if "/" in line}
    at_role, at_filled = list(COLUMNS).index("role"), list(COLUMNS).index("weight_filled")
    assert {forum: (cells[at_role], cells[at_filled]) for forum, cells in rows.items()} == {
        "mn_wcca": ("1/1", "-"),
        "us_bva": ("0/1", "1/1"),
        "all": ("1/2", "1/1"),
    }
    assert all(len(cells) == len(COLUMNS) for cells in rows.values())


def test_columns_stand_under_their_headings() -> None:
    table = [line for line in lines(scored(ONE, TWO)) if "/" in line or line.startswith("  forum")]
    assert len({len(line) for line in table}) == 1


def test_columns_are_kinds() -> None:
    assert COLUMNS.keys() <= KINDS.keys()


def test_the_calibration_stands_below() -> None:
    text = "\n".join(lines(scored(ONE, TWO)))
    assert "confidence of 2 opinions: Brier score 0.325, calibration error 0.450" in text
    assert "0.8 to 0.9  n    1  says 0.800  is 0.000" in text
    assert "in the rules' own order of trust: 0.80 is 0.000, 0.90 is 1.000" in text


def test_without_a_judged_opinion_there_is_none() -> None:
    text = list(lines(scored(Scored("one", "mn_wcca", (GOOD,), ()))))
    assert text[-1] == "  no opinion to calibrate the confidence on"


def test_plain_data_is_json_and_holds_all() -> None:
    found = data(scored(ONE, TWO))
    assert json.loads(json.dumps(found)) == {
        "folder": "folder",
        "texts": 2,
        "figures": {
            "mn_wcca": {"role": {"share": 1.0, "n": 1}},
            "us_bva": {"role": {"share": 0.0, "n": 1}, "weight_filled": {"share": 1.0, "n": 1}},
            "all": {"role": {"share": 0.5, "n": 2}, "weight_filled": {"share": 1.0, "n": 1}},
        },
        "calibration": {
            "n": 2,
            "brier": found["calibration"]["brier"],
            "error": found["calibration"]["error"],
            "bins": [
                {"low": 0.8, "high": 0.9, "n": 1, "confidence": 0.8, "right": 0.0},
                {"low": 0.9, "high": 1.0, "n": 1, "confidence": 0.9, "right": 1.0},
            ],
            "steps": [{"confidence": 0.8, "probability": 0.0}, {"confidence": 0.9, "probability": 1.0}],
        },
        "misses": [f"role: {BAD.about}", f"weight_filled: {FILLED.about}"],
    }


def test_without_opinions_the_calibration_is_null() -> None:
    assert data(scored(Scored("one", "mn_wcca", (GOOD,), ())))["calibration"] is None


def test_reviewed_precision_says_whether_it_counts() -> None:
    proved = ReviewedPrecision("opinion", "us_ecab", 80, 80, 0.9549, counts=True)
    open_ = ReviewedPrecision("weighing", "mn_wcca", 9, 10, 0.555, counts=False)
    assert list(reviewed_lines([proved, open_]))[1:] == [
        "  opinion    us_ecab      1.000      80 of 80  at least 0.955  counts",
        "  weighing   mn_wcca      0.900       9 of 10  at least 0.555  does not count",
    ]
