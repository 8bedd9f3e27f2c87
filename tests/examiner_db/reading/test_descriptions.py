"""Physicians meant by their role: "the second opinion physician", "the employer's examiner"."""

import pytest

from examiner_db.reading import read


def weights(text: str) -> dict[str, str]:
    (reading,) = read(f"FACTS\n\n{text}\n")
    return {one.name: one.weight.value for one in reading.physicians}


EXAMINED = (
    "At the employer's request, Dr. Vale examined him. His treating surgeon, Dr. Quill, disagreed.\n\nANALYSIS\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "vale", "quill"),
    [
        ("The Arbitrator finds the employer's examiner more persuasive.", "credited", "not_stated"),
        ("The Arbitrator is not persuaded by the opinion of the employer's expert.", "rejected", "not_stated"),
        ("The Arbitrator adopts the opinion of the treating surgeon.", "not_stated", "credited"),
        ("The Arbitrator gives little weight to the opinion of the treating surgeon.", "not_stated", "rejected"),
        ("The Arbitrator adopts the opinion of the impartial examiner.", "not_stated", "not_stated"),
        ("The employer argues that its examiner is more persuasive.", "not_stated", "not_stated"),
    ],
)
def test_a_role_stands_for_its_only_holder(sentence: str, vale: str, quill: str) -> None:
    assert weights(EXAMINED + sentence) == {"Vale": vale, "Quill": quill}


def test_a_role_with_two_holders_stands_for_neither() -> None:
    text = "His treating surgeon, Dr. Vale, wrote. His treating neurologist, Dr. Quill, wrote.\n\nANALYSIS\n\n"
    found = weights(text + "The Arbitrator adopts the opinion of the treating physician.")
    assert set(found.values()) == {"not_stated"}


def test_a_description_beside_its_name_counts_once() -> None:
    text = EXAMINED + "The Arbitrator finds the employer's examiner, Dr. Vale, persuasive."
    assert weights(text)["Vale"] == "credited"
