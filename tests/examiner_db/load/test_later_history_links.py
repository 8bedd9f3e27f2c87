"""Which decision on record an entry of later history is about."""

from typing import Any

import pytest

from examiner_db import models
from examiner_db.load.later_history import link


def decision(ident: str, tribunal: str, decided_on: str | None, claim: str = "k") -> models.Decision:
    blank: dict[str, Any] = dict.fromkeys(models.Decision.model_fields)
    return models.Decision(**{**blank, "id": ident, "claim_id": claim, "tribunal": tribunal, "decided_on": decided_on})


def entry(decision: str, date: str | None = None, level: str | None = None) -> models.LaterHistory:
    blank: dict[str, Any] = dict.fromkeys(models.LaterHistory.model_fields)
    facts = {"id": decision, "decision_id": decision, "of_date": date, "of_level": level, "does": "reverses"}
    return models.LaterHistory(**{**blank, **facts})


def linked(
    later: str, date: str | None, level: str | None, *decisions: models.Decision, reviews: tuple[str, ...] = ()
) -> str | None:
    """What an entry of ``later`` is about; the decisions of ``reviews`` do something to an earlier one too."""
    asked = entry(later, date, level)
    link([asked, *(entry(one, "1999-01-01") for one in reviews)], decisions)
    return asked.earlier_id


JUDGE = decision("judge", "co_oac", "2031-03-04")
PANEL = decision("panel", "co_icao", "2032-05-06")
COURT = decision("court", "ky_courts", "2033-01-02")


@pytest.mark.parametrize(
    ("later", "date", "level", "expected"),
    [
        ("panel", "2031-03-04", "trial", "judge"),
        ("panel", "2031-03-20", None, "judge"),
        ("panel", "2031-03-01", None, None),
        ("panel", "2031-06-04", "trial", None),
        ("panel", None, "trial", "judge"),
        ("panel", None, None, "judge"),
        ("court", None, "trial", "judge"),
        ("court", None, "board", "panel"),
        ("court", None, None, "panel"),
        ("panel", None, "court", None),
        ("judge", None, None, None),
    ],
)
def test_by_date_else_by_level(later: str, date: str | None, level: str | None, expected: str | None) -> None:
    assert linked(later, date, level, JUDGE, PANEL, COURT) == expected


def test_a_decision_of_another_claim_is_not_meant() -> None:
    assert linked("panel", "2031-03-04", "trial", decision("judge", "co_oac", "2031-03-04", "other"), PANEL) is None


def test_a_second_appeal_does_not_touch_the_first() -> None:
    first, second = decision("first", "us_ecab", "2030-01-01"), decision("second", "us_ecab", "2032-01-01")
    assert linked("second", None, "trial", first, second) is None
    assert linked("second", None, "board", first, second) is None
    assert linked("second", "2030-01-01", "board", first, second) == "first"


def test_a_highest_court_reverses_the_court_between() -> None:
    between, highest = decision("between", "ky_courts", "2032-01-01"), decision("highest", "ky_courts", "2033-01-01")
    assert linked("highest", None, "court", between, highest, reviews=("between",)) == "between"


@pytest.mark.parametrize("tribunal", ["ky_courts", "ca_wcab", "il_iwcc", "ok_courts", "other"])
def test_a_judge_who_goes_by_the_name_of_the_reviewers_is_below_them(tribunal: str) -> None:
    judge, review = decision("judge", tribunal, "2032-01-01"), decision("review", tribunal, "2033-01-01")
    assert linked("review", None, "trial", judge, review) == "judge"
    assert linked("review", None, None, judge, review) == "judge"
    assert linked("review", None, "board", judge, review) is None


def test_of_judge_and_first_review_the_named_level_is_meant() -> None:
    judge, review = decision("judge", "il_iwcc", "2031-01-01"), decision("review", "il_iwcc", "2032-01-01")
    again = decision("again", "il_iwcc", "2033-01-01")
    assert linked("again", None, "trial", judge, review, again, reviews=("review",)) == "judge"
    assert linked("again", None, "board", judge, review, again, reviews=("review",)) is None


@pytest.mark.parametrize(("decided_on", "expected"), [(None, None), ("2031", None), ("2031-03", None)])
def test_a_date_not_known_to_the_day_links_nothing(decided_on: str | None, expected: str | None) -> None:
    assert linked("panel", "2031-03-04", "trial", decision("judge", "co_oac", decided_on), PANEL) == expected


def test_the_last_of_several_is_meant() -> None:
    again = decision("again", "co_oac", "2032-01-01")
    assert linked("panel", None, "trial", JUDGE, again, PANEL) == "again"
