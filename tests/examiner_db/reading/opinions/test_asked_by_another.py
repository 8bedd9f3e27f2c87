"""Treatment that one physician asked for and another judged: each is read with their own opinion on it."""

import pytest

from examiner_db.reading import read

SENTENCES: tuple[tuple[str, dict[str, set[str]]], ...] = (
    (
        "Dr. Vale testified that the surgery requested by Dr. Brill was not reasonably necessary.",
        {"Vale": {"insurer"}, "Brill": {"claimant"}},
    ),
    (
        "Dr. Vale testified that the fusion recommended by Dr. Brill was unreasonable.",
        {"Vale": {"insurer"}, "Brill": {"claimant"}},
    ),
    (
        "Dr. Vale opined that the surgery recommended by Dr. Brill is reasonable and necessary.",
        {"Vale": {"claimant"}, "Brill": {"claimant"}},
    ),
    (
        "Dr. Vale opined that the treatment recommended by Dr. Brill would not be helpful.",
        {"Vale": {"insurer"}, "Brill": {"claimant"}},
    ),
    (
        "Dr. Vale did not agree that the claimant needed the surgery recommended by Dr. Brill.",
        {"Vale": {"insurer"}, "Brill": {"claimant"}},
    ),
    ("The claimant underwent the surgery recommended by Dr. Vale.", {"Vale": {"claimant"}}),
    ("The claimant underwent the fusion proposed by Dr. Brill and Dr. Vale.", {"Vale": {"claimant"}}),
    ("Dr. Brill wrote that the surgery was not recommended by Dr. Vale.", {"Vale": set()}),
)
"""A sentence, and whom the opinions on treatment help that it may tell of each physician."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_each_physician_has_their_own_view(sentence: str, expected: dict[str, set[str]]) -> None:
    (reading,) = read(f"DISCUSSION\n\n{sentence}\n")
    said = {
        one.name: {each.direction.value for each in one.opinions if each.issue.value == "treatment"}
        for one in reading.physicians
    }
    assert all(said[name] <= helps for name, helps in expected.items())


def test_what_was_judged_is_read_past_the_name_of_who_asked() -> None:
    (reading,) = read(
        "DISCUSSION\n\nDr. Vale testified that the surgery requested by Dr. Brill was not medically necessary.\n"
    )
    (vale,) = [one for one in reading.physicians if one.name == "Vale"]
    assert [(each.issue.value, each.direction.value) for each in vale.opinions] == [("treatment", "insurer")]
