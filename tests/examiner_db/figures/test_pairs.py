"""Two examiners on one claim and issue."""

import pytest

from examiner_db.figures.counting import Unit
from examiner_db.figures.opinions import opinion_units
from examiner_db.figures.pairs import Neutrals, mcnemar, paired
from tests.examiner_db.figures.conftest import Readings

SAYS = {"i": "insurer", "c": "claimant", "m": "mixed"}


def test_mcnemar_is_exact() -> None:
    # Seven against one: 2 * (1 + 8) / 2 ** 8; statsmodels (mcnemar, exact=True) gives the same .0703125.
    assert mcnemar(7, 1) == pytest.approx(0.0703125)
    assert mcnemar(1, 7) == pytest.approx(0.0703125)
    assert mcnemar(0, 0) == 1.0
    assert mcnemar(0, 6) == pytest.approx(2 / 64)


def pairs(readings: Readings, own: str, other: str, block: str = "payer") -> tuple[list[Unit], Neutrals]:
    units = opinion_units(readings(own, block=block))
    neutrals = {(unit.claim, "causation"): SAYS[letter] for unit, letter in zip(units, other, strict=True)}
    return units, neutrals


def test_concordant_and_discordant_pairs_are_counted_apart(readings: Readings) -> None:
    (found,) = paired("Ada Quill", *pairs(readings, "iiiiiiiicci", "cccccccicci"))
    assert (found.pairs, found.same, found.more, found.less) == (11, 4, 7, 0)
    assert found.p == pytest.approx(2 / 128)
    assert found.sentence == (
        "In 11 claims in this database Ada Quill for an insurer or employer and a neutral, agreed or court-appointed "
        "examiner both gave an opinion on causation that favored one side. In four they favored the same side; in "
        "seven only that of Ada Quill favored the insurer or employer, in none only that of the neutral examiner did "
        "(McNemar's exact test of the differences, two-sided p .016). Decisions are not a random sample of "
        "examinations."
    )


def test_a_small_tail_is_not_printed_as_none(readings: Readings) -> None:
    (found,) = paired("Ada Quill", *pairs(readings, "i" * 25, "c" * 25))
    assert "two-sided p under .001)" in found.sentence


def test_under_ten_pairs_nothing_is_tested(readings: Readings) -> None:
    (found,) = paired("Ada Quill", *pairs(readings, "iiiiiiiii", "ccccccccc"))
    assert (found.pairs, found.p) == (9, None)
    assert "test" not in found.sentence


def test_what_favors_neither_side_is_no_pair(readings: Readings) -> None:
    assert paired("Ada Quill", *pairs(readings, "mi", "im")) == []
    assert paired("Ada Quill", opinion_units(readings("ii")), {}) == []


def test_a_neutral_opinion_is_not_set_beside_itself(readings: Readings) -> None:
    assert paired("Ada Quill", *pairs(readings, "ii", "ii", block="neutral")) == []
