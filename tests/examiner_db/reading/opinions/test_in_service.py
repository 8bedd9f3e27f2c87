"""Causes before the Board of Veterans' Appeals: only what is said to lie in service has a direction."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

OPEN = (
    "Dr. Vale opined that the accident in 1981 caused the knee disability.",
    "Dr. Vale opined that the truck accident had torn his rotator cuff and caused a rupture.",
    "Dr. Vale found that the back disability was caused by a motor vehicle accident in 1998, after service.",
    "Dr. Vale found that the back condition was due to a post-service work injury.",
    "Dr. Vale opined that the back condition is related to his civilian employment as a mechanic.",
    "Dr. Vale opined that the hearing loss was the result of occupational noise exposure as a machinist.",
    "Dr. Vale opined that the knee disability is due to a fall from a ladder in 2005.",
    "Dr. Vale opined that it was at least as likely as not caused by his post-service employment as a roofer.",
    "After a review of the service treatment records Dr. Vale opined that the workplace injury caused the tear.",
    "Dr. Vale opined that the knee condition is not related to the 2005 motor vehicle accident.",
)
FOR_THE_CLAIM = (
    "Dr. Vale opined that the in-service accident in 1981 caused the knee disability.",
    "Dr. Vale opined that the knee disability was at least as likely as not related to the injury in 1981.",
    "Dr. Vale opined that the hearing loss was the result of noise exposure on active duty.",
    "Dr. Vale opined that the hypertension was aggravated by his service-connected PTSD.",
)
AGAINST = (
    "Dr. Vale opined that the knee disability was less likely than not related to the injury in 1981.",
    "Dr. Vale opined that the back condition is not related to service but to a post-service accident.",
)


def directions(sentence: str, where: Tribunal | None) -> set[str]:
    """Whom the opinions on causes help that are read in the sentence."""
    (reading,) = read(f"REASONS AND BASES\n\n{sentence}\n", where)
    return {said.direction.value for one in reading.physicians for said in one.opinions if said.issue != "diagnosis"}


@pytest.mark.parametrize("sentence", OPEN)
def test_a_cause_of_no_known_time_has_no_direction(sentence: str) -> None:
    assert directions(sentence, Tribunal.BVA) == {"indeterminate"}


@pytest.mark.parametrize("sentence", FOR_THE_CLAIM)
def test_a_cause_in_service_is_for_the_veteran(sentence: str) -> None:
    assert directions(sentence, Tribunal.BVA) == {"claimant"}


@pytest.mark.parametrize("sentence", AGAINST)
def test_a_cause_in_service_that_is_denied_is_against(sentence: str) -> None:
    assert directions(sentence, Tribunal.BVA) == {"insurer"}


def test_before_other_boards_an_accident_is_what_the_claim_is_about() -> None:
    assert directions(OPEN[0], Tribunal.ECAB) == {"claimant"}
