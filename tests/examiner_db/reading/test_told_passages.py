"""Short passages in the language of many forums: who was hired, what they said, whether they were believed."""

import pytest

from tests.examiner_db.reading import federal_passages, state_passages
from tests.examiner_db.reading.told import Told, check_opinions, check_roles, check_weights

PASSAGES = (*federal_passages.PASSAGES, *state_passages.PASSAGES)


@pytest.mark.parametrize("told", PASSAGES, ids=lambda told: told.id)
def test_who_they_were(told: Told) -> None:
    check_roles(told)


@pytest.mark.parametrize("told", PASSAGES, ids=lambda told: told.id)
def test_what_they_said(told: Told) -> None:
    check_opinions(told)


@pytest.mark.parametrize("told", PASSAGES, ids=lambda told: told.id)
def test_whether_they_were_believed(told: Told) -> None:
    check_weights(told)
