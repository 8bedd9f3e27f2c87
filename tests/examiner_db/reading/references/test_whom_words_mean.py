"""Words that tell which of a few physicians is weighed: the other, both, who read the records, who is left over."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal


def weights(text: str, tribunal: Tribunal | None = None) -> tuple[str, ...]:
    """How the physicians were weighed, in the order of the text."""
    (reading,) = read(text, tribunal)
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Dr. Vale and Dr. Quill saw her. The judge adopted the opinion of Dr. Vale. She was not "
                "persuaded by the other physician."
            ),
            ("credited", "rejected"),
        ),
        ("Dr. Vale and Dr. Quill saw her. The judge adopted the opinion of the other physician.", ("not_stated",) * 2),
        (
            (
                "Drs. Vale, Quill and Brandt saw her. The judge adopted the opinion of Dr. Vale. She was not "
                "persuaded by the other physician."
            ),
            ("credited", "not_stated", "not_stated"),
        ),
    ],
)
def test_the_other_is_one_of_two(text: str, expected: tuple[str, ...]) -> None:
    assert weights(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Vale and Dr. Quill reported. The judge gave both opinions great weight.", ("credited", "credited")),
        ("Dr. Vale and Dr. Quill reported. The judge found their opinions persuasive.", ("credited", "credited")),
        ("Dr. Vale and Dr. Quill reported. Their reports are conclusory.", ("rejected", "rejected")),
        ("Drs. Vale, Quill and Brandt reported. The judge gave both opinions great weight.", ("not_stated",) * 3),
        ("Dr. Vale and Dr. Quill reported. The parties gave their opinions.", ("not_stated", "not_stated")),
        ("Dr. Vale reported. The judge found their opinions persuasive.", ("not_stated",)),
    ],
)
def test_several_at_once(text: str, expected: tuple[str, ...]) -> None:
    assert weights(text) == expected


REVIEWED = (
    "The insurer had the file reviewed by Dr. Vale and by Dr. Quill. Her treating neurologist, Dr. Brandt, disagreed. "
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The court gives little weight to the doctors who only reviewed the records.", ("rejected",) * 2),
        ("The court gives little weight to the physicians who read the file.", ("rejected",) * 2),
        ("The court gives little weight to the doctors who saw the film.", ("not_stated",) * 2),
    ],
)
def test_who_did_what(sentence: str, expected: tuple[str, str]) -> None:
    assert weights(REVIEWED + sentence)[:2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A VA examiner, Dr. Vale, disagreed in 2012. The Veteran filed a letter of Dr. Quill. The "
                "Board accords the private physician's letter little weight."
            ),
            ("not_stated", "rejected"),
        ),
        (
            (
                "The judge heard Dr. Vale and Dr. Quill. He found the employer's expert, Dr. Vale, more "
                "credible than the claimant's expert."
            ),
            ("credited", "rejected"),
        ),
        (
            (
                "The judge heard Dr. Vale and Dr. Quill. Less credible than the claimant's expert was the "
                "employer's expert, Dr. Vale."
            ),
            ("rejected", "not_stated"),
        ),
        (
            (
                "Drs. Quill and Brandt wrote. A VA examiner, Dr. Vale, disagreed. The Board gives little "
                "weight to the private physician."
            ),
            ("not_stated", "not_stated", "not_stated"),
        ),
    ],
)
def test_who_is_left_over(text: str, expected: tuple[str, ...]) -> None:
    assert weights(text) == expected


def test_a_doctor_who_follows_a_patient_does_not_believe_her() -> None:
    assert weights("Her neurologist, Dr. Vale, followed her for six years.") == ("not_stated",)


@pytest.mark.parametrize(
    ("told", "level"),
    [
        ("The Board credited the opinion of Dr. Vale.", "board"),
        ("The Workers' Compensation Board rejected the opinion of Dr. Vale.", "board"),
        ("The Workers' Compensation Law Judge credited the opinion of Dr. Vale.", "trial"),
        ("We credit the opinion of Dr. Vale.", "court"),
        ("The Board properly credited the opinion of Dr. Vale.", "court"),
    ],
)
def test_a_court_tells_of_the_board(told: str, level: str) -> None:
    (reading,) = read(told, Tribunal.NY_COURTS)
    assert [one.level.value for one in reading.physicians[0].weighings] == [level]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The employee argues that the judge erred in adopting the opinion of Dr. Vale, which was "
                "given without the benefit of the MRI. We find no error."
            ),
            "credited",
        ),
        ("They argue that the trier erred by failing to credit the opinion of Dr. Vale. We affirm.", "rejected"),
        ("The employee argues that the judge erred in relying on Dr. Vale. Any error was harmless.", "not_stated"),
        (
            "The employee argues that the judge erred in relying on Dr. Vale. We affirm, as any error was harmless.",
            "not_stated",
        ),
    ],
)
def test_what_an_answer_leaves_standing(text: str, expected: str) -> None:
    assert weights(text, Tribunal.MN_WCCA) == (expected,)
