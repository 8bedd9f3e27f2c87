"""An opinion that does not prove the claim and is enough to go on with, and one that is not even that."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

ENOUGH = (
    "The Board finds that {}, while not fully rationalized, is sufficient to require further development.",
    (
        "Although {} is insufficiently rationalized to meet the burden of proof, it is sufficient to require further "
        "development of the evidence by OWCP."
    ),
    (
        "The Board finds that, while {} is not completely rationalized, it is consistent in indicating that appellant "
        "sustained an employment-related injury and is not contradicted by any medical evidence."
    ),
    "{}, while insufficient to discharge the burden, constitutes substantial evidence in support of the claim.",
)
TOO_LITTLE = (
    "The Board finds that {} is of limited probative value and is not sufficient to require further development.",
    "The Board finds that {} is of limited probative value and is insufficient to establish the claim.",
    "The Board finds that {} is insufficient to warrant further development.",
)


def weight(sentence: str) -> str:
    """The weight of the only physician in the reasoning of the board."""
    said = sentence.format("Dr. Vale's opinion")
    (reading,) = read(f"FACTS\n\nAppellant saw Dr. Vale.\n\nANALYSIS\n\n{said}\n", Tribunal.ECAB)
    (vale,) = reading.physicians
    return vale.weight.value


@pytest.mark.parametrize("sentence", ENOUGH)
def test_what_is_enough_to_go_on_is_believed_in_part(sentence: str) -> None:
    assert weight(sentence) == "partly"


@pytest.mark.parametrize("sentence", TOO_LITTLE)
def test_what_is_not_even_enough_for_that_is_not_believed(sentence: str) -> None:
    assert weight(sentence) == "rejected"
