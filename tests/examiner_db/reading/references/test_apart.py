"""Words that grammar does not let mean the physician for whom they were taken."""

import pytest

from examiner_db.reading import read

TWO = (
    "ANALYSIS\n\nDr. Orla Vance, the treating internist, wrote that the asthma arose at work. Dr. Milo Sturm, who "
    "examined her for the carrier, thought it had begun in childhood. "
)


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(text)
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "The Board finds that Dr. Vance's explanation is well reasoned. His report, by contrast, is of little "
                "probative value."
            ),
            ("credited", "rejected"),
        ),
        (
            (
                "The report of Dr. Sturm is speculative. In contrast, her opinion is supported by the record, and the "
                "Board "
                "finds it persuasive."
            ),
            ("credited", "rejected"),
        ),
        (
            (
                "The Board assigns little weight to the report of Dr. Vance. By contrast, the carrier's paper rests on "
                "the spirometry, and the Board finds it highly probative."
            ),
            ("rejected", "credited"),
        ),
    ],
)
def test_a_contrast_speaks_of_the_other(told: str, expected: tuple[str, ...]) -> None:
    assert weights(TWO + told) == expected


def test_a_contrast_of_ones_own_papers_speaks_of_nobody_else() -> None:
    told = "The Board finds Dr. Vance's letter persuasive. Her earlier report, by contrast, is of no probative value."
    assert weights(TWO + told)[1] == "not_stated"


def test_a_contrast_among_three_speaks_of_nobody() -> None:
    told = "Dr. Ivo Penn agreed with neither. Dr. Vance is credible. His report, by contrast, is of no probative value."
    assert weights(TWO + told)[1:] == ("not_stated", "not_stated")


def test_who_telephones_a_physician_is_another() -> None:
    told = "She read the spirometry, telephoned Dr. Vance, and explained why her conclusion could not be accepted."
    assert weights(TWO + told)[0] != "credited"


def test_the_judge_is_the_one_who_notes_what_a_named_physician_did() -> None:
    text = (
        "ANALYSIS\n\nThe ALJ read the report of Dr. Vance. She noted that Dr. Vance, who saw the worker once, had read "
        "the films."
    )
    (reading,) = read(text)
    assert not [one for one in reading.physicians[0].opinions if one.quote.text.startswith("She noted")]


def test_what_explains_a_name_is_no_other_physician() -> None:
    told = "Dr. Milo Sturm, the internist who examined her for the carrier, is credible."
    text = TWO.replace("who examined her for the carrier", "the internist who saw her once")
    assert weights(text + told)[0] == "not_stated"


@pytest.mark.parametrize("noun", ["The consultant", "This consultant"])
def test_who_bears_a_calling_is_meant_by_it(noun: str) -> None:
    text = (
        "ANALYSIS\n\nDr. Milo Sturm, the carrier's pulmonary consultant, found no asthma. Dr. Orla Vance, who treats "
        "the "
        f"claimant, found asthma. {noun}'s opinion is speculative, and the Board declines to adopt it."
    )
    assert weights(text) == ("rejected", "not_stated")


def test_who_bears_a_calling_is_not_meant_where_the_sentence_before_speaks_of_another_in_the_same_role() -> None:
    text = (
        "ANALYSIS\n\nThe Veteran was examined for VA in January 2015. The examiner, Dr. Milo Sturm, found no asthma. "
        "In March 2018 a second VA examination was conducted by Dr. Orla Vance, who found no asthma either.\n\n"
        "The Board finds the March 2018 opinion persuasive. The examiner was familiar with the file, and her "
        "opinion is given great weight.\n"
    )
    assert weights(text) == ("not_stated", "credited")
