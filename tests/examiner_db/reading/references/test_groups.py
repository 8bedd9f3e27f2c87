"""Words that stand for several physicians at once."""

import pytest

from examiner_db.reading import read

TWO = "Dr. Vale, a surgeon, wrote. Dr. Quill, a surgeon, wrote.\n\nANALYSIS\n\nDr. Vale and Dr. Quill differ. "


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(f"FACTS\n\n{text}\n")
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Neither opinion is persuasive.", "rejected"),
        ("Neither surgeon is persuasive.", "rejected"),
        ("The judge found neither report persuasive.", "rejected"),
        ("The judge credited neither surgeon.", "rejected"),
        ("The judge was persuaded by neither surgeon.", "rejected"),
        ("Each of these opinions is persuasive.", "credited"),
        ("These two reports are persuasive.", "credited"),
        ("These reports are persuasive.", "credited"),
        ("All three opinions are persuasive.", "not_stated"),
        ("Neither argument is persuasive.", "not_stated"),
        ("Neither side called them.", "not_stated"),
    ],
)
def test_all_are_meant_or_nobody(sentence: str, expected: str) -> None:
    assert weights(TWO + sentence) == (expected, expected)


def test_a_paragraph_goes_on_with_the_two_of_the_one_before() -> None:
    assert weights(f"{TWO}\n\nOn function, neither opinion is persuasive.") == ("rejected", "rejected")
    assert weights(f"{TWO}\n\nB. Function\n\nNeither opinion is persuasive.") == ("not_stated", "not_stated")
