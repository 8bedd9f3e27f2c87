"""What a report recommends to a court, and what an order that adopts a report thereby does."""

import pytest

from examiner_db.reading.outcome.recommended import recommended, was_recommended
from examiner_db.reading.paper.passages import document

REPORT = """
REPORT AND RECOMMENDATION
Vesper Amberson seeks review of a decision.
The Magistrate Judge recommends that the District Court, after its review, reverse the decision.
The case should be remanded for payment of benefits.
"""
ADOPTED = """
ORDER
A report recommends that the decision of the Commissioner be reversed. No objections were filed. {does}
"""


def _texts(text: str) -> list[str]:
    return [passage.text for passage in recommended(list(document(text).passages))]


def test_a_report_recommends_and_goes_on() -> None:
    first, *more = _texts(REPORT)
    assert first.startswith("The Magistrate Judge recommends")
    assert more == ["The case should be remanded for payment of benefits."]


def test_without_the_title_of_a_report_a_recommendation_is_no_order() -> None:
    assert _texts(REPORT.replace("REPORT AND RECOMMENDATION", "OPINION")) == []


@pytest.mark.parametrize(
    ("does", "adopted"),
    [
        ("Upon review, the report will be adopted in its entirety.", True),
        ("The court hereby adopts the report.", True),
        ("The Court accepts the magistrate judge's recommendation.", True),
        ("The court may accept, reject or modify the recommendation.", False),
        ("The report is before the court.", False),
    ],
)
def test_an_order_that_adopts_a_report(does: str, *, adopted: bool) -> None:
    assert bool(_texts(ADOPTED.format(does=does))) is adopted


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A report was issued, recommending that the decision be affirmed.", True),
        ("The judge recommended that the award should be vacated.", True),
        ("The surgeon recommended that the knee be replaced.", False),
        ("We affirm the decision.", False),
    ],
)
def test_what_somebody_recommended(sentence: str, *, told: bool) -> None:
    assert was_recommended(sentence) is told
