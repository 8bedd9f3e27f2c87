"""Weighings of an earlier decision of the body that decides now."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.weighing.earlier import earlier
from examiner_db.vocabulary import Level, Tribunal, Weight


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "This case is before the Board for the second time. By decision dated May 1, 2031, the Board set the "
                "termination aside. The Board found that Dr. Vale was not rationalized."
            ),
            {2},
        ),
        ("This case has previously been before the Board. It found that Dr. Vale was speculative.", {1}),
        ("In a decision dated June 3, 2030, the Board found that Dr. Vale gave no rationale.", {0}),
        ("On the prior appeal, we gave Dr. Vale little weight.", {0}),
        ("In its June 2012 remand, the Board found Dr. Vale inadequate.", {0}),
        ("In our earlier decision, we rejected the opinion of Dr. Vale.", {0}),
        ("The matter was before this panel once before. We concluded that Dr. Vale lacked foundation.", {1}),
    ],
)
def test_a_board_tells_what_it_once_found(text: str, expected: set[int]) -> None:
    assert earlier(document(text), Level.BOARD) == expected


@pytest.mark.parametrize(
    "text",
    [
        "By decision dated May 1, 2031, OWCP found that Dr. Vale was rationalized.",
        "This case has previously been before the Board. The Board finds that Dr. Vale is not rationalized.",
        "This case has previously been before the Board. The Board again found Dr. Vale speculative.",
        "As we held in our prior decision, Dr. Vale is entitled to the weight of the evidence.",
        "This case has previously been before the Board.\n\nThe Board found that Dr. Vale was speculative.",
        "The Board found that Dr. Vale was speculative.",
        "On prior appeal counsel argued that Dr. Vale was speculative.",
    ],
)
def test_what_is_found_now_or_by_others_is_not_of_an_earlier_decision(text: str) -> None:
    assert earlier(document(text), Level.BOARD) == set()


def test_before_a_court_the_board_is_the_body_below() -> None:
    text = "In a decision dated June 3, 2030, the Board found that Dr. Vale gave no rationale."
    assert earlier(document(text), Level.COURT) == set()
    assert earlier(document(text.replace("the Board", "this Court")), Level.COURT) == {0}


def test_who_hears_a_case_first_reviews_nothing_of_its_own() -> None:
    assert earlier(document("In my earlier decision, we rejected the opinion of Dr. Vale."), Level.TRIAL) == set()


ECAB = (
    "FACTUAL HISTORY\n\nThis case is before the Board for the second time. By decision dated May 1, 2031, the Board "
    "reversed OWCP's decision terminating benefits. The Board found that the report of Dr. Iris Vale, a surgeon "
    "selected to resolve a conflict in medical opinion, was insufficiently rationalized.\n\n"
)


def test_what_was_found_then_weighs_nobody_now() -> None:
    (vale,) = read(ECAB, Tribunal.ECAB)[0].physicians
    assert vale.weighings == ()


def test_what_is_found_anew_weighs() -> None:
    more = (
        "ANALYSIS\n\nThe Board finds that the report of Dr. Vale is entitled to the special weight of the evidence.\n"
    )
    (vale,) = read(ECAB + more, Tribunal.ECAB)[0].physicians
    assert [one.weight for one in vale.weighings] == [Weight.CREDITED]
