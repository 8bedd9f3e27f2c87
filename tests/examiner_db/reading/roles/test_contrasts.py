"""A title in a contrast, an answer or an agreement is that of the other, not of the physician who is set against it."""

import pytest

from examiner_db.reading import read


def role(text: str, head: str = "FACTS") -> str:
    (reading,) = read(f"{head}\n\n{text}\n")
    return reading.physicians[0].role.value


@pytest.mark.parametrize(
    "sentence",
    [
        "Unlike Respondents' expert, Dr. Vale examined Claimant.",
        "Contrary to the employer's examiner, Dr. Vale assigned a 10% rating.",
        "As opposed to Employer's expert, Dr. Vale, who operated, was credible.",
        "In response to the report of the impartial medical examiner, Dr. Vale stated that she was disabled.",
        "Dr. Vale disagreed with the court-appointed IME.",
        "Dr. Vale disagreed with the consultative examiner.",
        "After the independent medical examination, the employee returned to Dr. Vale.",
        "The employee attended an independent medical examination and followed up with Dr. Vale.",
        "Dr. Vale reviewed the \u00a7 11A report.",
        "The insurer's examiner, unlike Dr. Vale, did not treat her.",
    ],
)
def test_who_is_set_against_an_examiner_is_none(sentence: str) -> None:
    assert role(f"Dr. Ada Vale treated the claimant and operated on her knee. {sentence}") == "treating"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Unlike Respondents' expert, Dr. Ada Vale, the Arbitrator finds a tear.", "insurer_examiner"),
        ("The judge agreed with the employer's examiner, Dr. Ada Vale.", "insurer_examiner"),
        ("According to the employer's examiner, Dr. Ada Vale found a strain.", "insurer_examiner"),
        ("The employee underwent an independent medical examination on May 5 with Dr. Ada Vale.", "insurer_examiner"),
        ("The employee was examined under \u00a7 11A by Dr. Ada Vale.", "neutral_examiner"),
    ],
)
def test_an_apposition_is_still_one_s_own(sentence: str, expected: str) -> None:
    head = "ILLINOIS WORKERS' COMPENSATION COMMISSION\nARBITRATION DECISION\n\nFINDINGS OF FACT"
    assert role(sentence, head) == expected
