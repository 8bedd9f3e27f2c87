"""Why a tribunal gave an opinion its weight, read with the weighing."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.weights.reasons import REASONS
from examiner_db.vocabulary import WeightReason


def reasons(sentence: str) -> list[str]:
    (reading,) = read(f"ANALYSIS\n\n{sentence}\n")
    return [reason.value for reason in reading.physicians[0].weight_reasons]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale's report is not substantial medical evidence.", ["not_substantial"]),
        ("Dr. Vale's opinion rests on an inaccurate history.", ["inadequate_history"]),
        ("Dr. Vale's opinion is not persuasive because it is inconsistent with the scan.", ["inconsistent"]),
        ("Dr. Vale's opinion is speculative.", ["speculative"]),
        ("Dr. Vale's opinion is conclusory.", ["conclusory"]),
        (
            "Dr. Vale's opinion is entitled to little weight because it rests on a single examination.",
            ["no_examination"],
        ),
        ("Dr. Vale's opinion is persuasive and better reasoned.", ["better_reasoned"]),
        ("Dr. Vale's opinion had adequate foundation.", ["adequate_foundation"]),
        ("Dr. Vale's opinion is entitled to special weight.", ["presumptive_weight"]),
        ("The judge found Dr. Vale's opinion persuasive.", []),
    ],
)
def test_reasons_of_a_weighing(sentence: str, expected: list[str]) -> None:
    assert reasons(sentence) == expected


def test_an_opinion_that_is_not_weighed_has_no_reasons() -> None:
    assert reasons("Dr. Vale called the complaints inconsistent and the history inaccurate.") == []


def test_reasons_are_words_of_the_vocabulary_and_not_repeated() -> None:
    named = [reason for reason, _ in REASONS]
    assert set(named) <= set(WeightReason)
    assert len(named) == len(set(named))


@pytest.mark.parametrize(
    "sentence",
    ["The report is not well rationalized.", "The foundation was inadequate.", "He examined her twice."],
)
def test_a_denied_merit_is_no_merit(sentence: str) -> None:
    found = {reason for reason, pattern in REASONS if pattern.search(sentence)}
    assert not found & {WeightReason.WELL_RATIONALIZED, WeightReason.ADEQUATE_FOUNDATION, WeightReason.NO_EXAMINATION}
