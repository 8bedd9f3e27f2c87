"""What a release holds of a source, counted while it is loaded."""

import pytest

from examiner_db import records
from examiner_db.load.held import Held, year_of
from examiner_db.vocabulary import DisciplineKind, Program

WHO = {"mention": records.Mention(name="Velma Ostrander"), "locator": records.Locator(row=2)}
EVERY: list[tuple[records.Record, str | None]] = [
    (
        records.DisciplineRecord(
            **WHO, authority="XX", kind=DisciplineKind.FINE, text="x", effective_on="2013-06-18", ordered_on="2012"
        ),
        "2013",
    ),
    (records.DisciplineRecord(**WHO, authority="XX", kind=DisciplineKind.FINE, text="x", ordered_on="2012"), "2012"),
    (records.LicenseRecord(**WHO, authority="XX", number="1", issued_on="1999-05"), "1999"),
    (records.RegistrationRecord(**WHO, npi="9000000007", registered_on="2006-01-02"), "2006"),
    (records.ExclusionRecord(**WHO, program="Medicare", excluded_on="2010"), "2010"),
    (records.RosterRecord(**WHO, program=Program.QME, listed_from="2020-02-02"), "2020"),
    (records.PublicationRecord(**WHO, title="x", published_on="2001"), "2001"),
    (records.PaymentRecord(**WHO, payer="x", amount="1.00", year=2024), "2024"),
    (records.DecisionRecord(text_sha256="ab" * 32, decided_on="2018-03-05", locator=records.Locator(page=1)), "2018"),
    (records.RosterRecord(**WHO, program=Program.QME), None),
]


@pytest.mark.parametrize(("record", "year"), EVERY)
def test_a_record_is_about_a_year_if_it_says_one(record: records.Record, year: str | None) -> None:
    assert year_of(record) == year


def test_kinds_are_counted_and_years_spanned() -> None:
    held = Held()
    assert held.facts == {"kinds": {}, "first_year": None, "last_year": None}
    for record, _ in EVERY:
        held.add(record)
    assert held.facts["kinds"] == {
        "decision": 1, "discipline": 2, "exclusion": 1, "license": 1, "payment": 1, "publication": 1,
        "registration": 1, "roster": 2,
    }  # fmt: skip
    assert (held.facts["first_year"], held.facts["last_year"]) == ("1999", "2024")
