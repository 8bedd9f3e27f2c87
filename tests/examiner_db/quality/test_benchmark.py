"""A folder of labelled texts, read by the reader itself."""

import shutil
from pathlib import Path

import pytest

from examiner_db.quality import Benchmark, LabelError, Tally, benchmark

PASSAGES = """
forum = "mn_wcca"

[told]
text = '''
At the request of the employer and insurer, the employee was examined by Dr. Odile Brankov, who opined that the knee
condition was not causally related to the work injury. The judge found the opinion of Dr. Brankov persuasive.
'''
physicians = ["Odile Brankov | insurer_examiner | insurer/employer | causation:insurer | credited"]

[turned]
forum = "us_ecab"
text = '''
Dr. Ingrid Solbakken, the attending physician, opined that the knee condition was causally related to the injury.
'''
physicians = ["Ingrid Solbakken | treating | unknown | causation:insurer | not_stated"]
"""
GOLD = Path(__file__).parent / "gold"


@pytest.fixture
def scored(tmp_path: Path) -> Benchmark:
    (tmp_path / "any.toml").write_text(PASSAGES)
    return benchmark(tmp_path)


def test_figures_are_by_forum_and_over_all(scored: Benchmark) -> None:
    figures = scored.figures()
    assert list(figures) == ["mn_wcca", "us_ecab", "all"]
    kinds = ("name_exact", "role", "opinion_recall", "direction_precision")
    assert {forum: [found[kind] for kind in kinds] for forum, found in figures.items()} == {
        "mn_wcca": [Tally(1, 1), Tally(1, 1), Tally(1, 1), Tally(1, 1)],
        "us_ecab": [Tally(1, 1), Tally(1, 1), Tally(0, 1), Tally(0, 1)],
        "all": [Tally(2, 2), Tally(2, 2), Tally(1, 2), Tally(1, 2)],
    }


def test_misses_name_the_kind_and_leave_coverage_out(scored: Benchmark) -> None:
    assert [miss.partition(": ")[0] for miss in scored.misses] == [
        "direction_precision",
        "opinion_precision",
        "opinion_recall",
    ]
    assert scored.misses[0] == ("direction_precision: any.turned: Ingrid Solbakken: causation claimant, not insurer")


def test_every_quote_is_checked(scored: Benchmark) -> None:
    tally = scored.figures()["all"]["quote"]
    assert tally.hits == tally.n > 3


def test_the_confidence_is_calibrated_on_what_the_labels_judge(scored: Benchmark) -> None:
    assert scored.calibration is not None
    assert (scored.calibration.n, [step.probability for step in scored.calibration.steps]) == (2, [0.5])


def test_a_folder_without_labels_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"found no labelled text, expected label files in TOML or gold\.jsonl"):
        benchmark(tmp_path)


def test_a_text_of_two_decisions_is_a_mistake(tmp_path: Path) -> None:
    opening = "OFFICE OF ADMINISTRATIVE COURTS\nSTATE OF COLORADO\nWORKERS' COMPENSATION NO. WC {0}\n\nHe fell.\n\n"
    (tmp_path / "two.txt").write_text(opening.format("5-099-411-003") + opening.format("5-118-204-002"))
    (tmp_path / "labels.toml").write_text('[two]\nforum = "co_oac"\noutcome = "mixed"\nphysicians = []\n')
    with pytest.raises(LabelError, match=r"labels\.toml: \[two\] text: found 2 decisions, expected one"):
        benchmark(tmp_path)


def test_a_folder_of_gold_labels_is_scored_as_such(tmp_path: Path) -> None:
    shutil.copytree(GOLD, tmp_path, dirs_exist_ok=True)
    one = benchmark(tmp_path)
    figures = one.figures()["all"]
    assert [text.id for text in one.texts] == ["alpha", "beta", "gamma"]
    assert {kind: figures[kind].n for kind in ("read", "name_recall", "examiner", "opinion_recall", "outcome")} == {
        "read": 3,
        "name_recall": 7,
        "examiner": 3,
        "opinion_recall": 5,
        "outcome": 2,
    }
    assert {text.forum for text in one.texts} == {"other"}
