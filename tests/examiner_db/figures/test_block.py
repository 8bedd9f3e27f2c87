import pytest

from examiner_db.figures.block import BLOCKS, Block, block_of
from examiner_db.vocabulary import RetainedSide, Role

# One line a role; the blocks in the order insurer, employer, claimant, agency, court, agreed, unknown.
EXPECTED = {
    "insurer_examiner": ["payer", "payer", "unknown", "agency", "payer", "payer", "payer"],
    "neutral_examiner": ["neutral"] * 7,
    "records_reviewer": ["payer", "payer", "claimant", "agency", "neutral", "neutral", "unknown"],
    "agency_examiner": ["agency"] * 7,
    "claimant_expert": ["unknown", "unknown", "claimant", "agency", "claimant", "claimant", "claimant"],
    "treating": [None] * 7,
    "unknown": ["unknown"] * 7,
}


@pytest.mark.parametrize("role", list(Role))
def test_every_role_and_side_has_its_block(role: Role) -> None:
    assert [block_of(role, side) for side in RetainedSide] == EXPECTED[role]


def test_blocks_are_shown_insurer_retained_first_and_not_stated_last() -> None:
    order: list[Block] = ["payer", "agency", "neutral", "claimant", "unknown"]
    assert list(BLOCKS) == order


@pytest.mark.parametrize(("role", "side"), [("surgeon", "insurer"), ("records_reviewer", "nobody")])
def test_a_word_outside_the_vocabulary_is_an_error(role: str, side: str) -> None:
    with pytest.raises(KeyError):
        block_of(role, side)
