"""The groups that examiners share: only what is known of each, and only where each took a side."""

import pytest

from examiner_db.figures.comparing.shared import common, grouped, years_of
from examiner_db.figures.comparing.strata import Stratum
from examiner_db.figures.counting import Unit

HAND = "hand surgery"


def unit(says: str = "insurer", **facts: str | None) -> Unit:
    usual: dict[str, str | None] = {"issue": "causation", "tribunal": "mn_wcca", "decided_on": "2012-06-01"}
    return Unit(claim="c", block="payer", says=says, checked=True, readings=frozenset(), **{**usual, **facts})  # type: ignore[arg-type] # typed above


def test_a_group_is_tribunal_issue_specialty_and_period() -> None:
    units = [unit(), unit(decided_on="2014"), unit(decided_on="2015"), unit(issue="mmi"), unit(tribunal="us_ecab")]
    assert {stratum: len(held) for stratum, held in grouped(units, HAND).items()} == {
        Stratum("payer", "causation", "mn_wcca", HAND, 2010): 2,
        Stratum("payer", "causation", "mn_wcca", HAND, 2015): 1,
        Stratum("payer", "mmi", "mn_wcca", HAND, 2010): 1,
        Stratum("payer", "causation", "us_ecab", HAND, 2010): 1,
    }


def test_what_is_not_known_is_common_to_nobody() -> None:
    assert grouped([unit()], None) == {}
    assert grouped([unit(decided_on=None)], HAND) == {}


def test_shared_are_the_groups_in_which_each_took_a_side() -> None:
    one = grouped([unit(), unit(issue="mmi"), unit(issue="treatment")], HAND)
    other = grouped([unit("claimant"), unit("mixed", issue="mmi"), unit(issue="diagnosis")], HAND)
    assert common([one, other]) == [Stratum("payer", "causation", "mn_wcca", HAND, 2010)]
    assert common([one, other, grouped([unit(decided_on="2019")], HAND)]) == []


@pytest.mark.parametrize("specialty", ["neurology", "psychiatry"])
def test_another_specialty_shares_nothing(specialty: str) -> None:
    assert common([grouped([unit()], HAND), grouped([unit()], specialty)]) == []


def test_one_alone_shares_nothing_with_anybody() -> None:
    assert common([grouped([unit()], HAND)]) == []
    assert common([]) == []


def test_a_period_has_a_first_and_a_last_year() -> None:
    (stratum,) = grouped([unit()], HAND)
    assert years_of(stratum) == (2010, 2014)
    with pytest.raises(ValueError, match="a group without a period has no years"):
        years_of(stratum._replace(period=None))
