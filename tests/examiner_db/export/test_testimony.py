"""A list of testimony beside the decisions on record: what is on both, and what is on one of them alone."""

import time
from datetime import date

import pytest

from examiner_db.export.material import Material
from examiner_db.export.testimony import MOST, Audit, ListEntry, audit, entries
from examiner_db.track_record import DecisionFacts, TrackRecord

ON = date(2026, 2, 4)
"""Four years before, by the calendar: February 4, 2022."""


def facts(number: int, docket: str | None, decided_on: str | None, caption: str | None) -> DecisionFacts:
    return DecisionFacts(
        id=f"d{number}",
        claim_id=f"c{number}",
        tribunal="mn_wcca",
        tribunal_name="Workers' Compensation Court of Appeals",
        docket=docket,
        decided_on=decided_on,
        caption=caption,
        outcome="claimant_lost",
        private=False,
    )


MILLS = facts(1, "WC23-6001", "2023-03-05", "Z.P. v. FERROWICK MILLS, INC.")
LATHE = facts(2, "WC24-6177", "2024-09-01", "O.K. v. CITY LATHE & BORE COMPANY")
OLD = facts(3, "WC19-6090", "2019-05-05", "A.B. v. QUERNSTONE DAIRY")
UNDATED = facts(4, None, None, None)
KNOWN = (LATHE, MILLS, OLD, UNDATED)


@pytest.fixture
def record(orla: Material) -> TrackRecord:
    """A record whose decisions are those above."""
    rows = orla.record.opinions[: len(KNOWN)]
    opinions = tuple(row.model_copy(update={"decision": one}) for row, one in zip(rows, KNOWN, strict=True))
    return orla.record.model_copy(update={"opinions": opinions, "weighings": (), "ledger": ()})


def ids(decisions: tuple[DecisionFacts, ...]) -> list[str]:
    return [one.id for one in decisions]


def matched(found: Audit) -> list[tuple[int, str, bool]]:
    return [(one.entry.number, one.decision.id, one.sure) for one in found.matched]


def test_what_is_on_both_and_what_is_on_one_alone(record: TrackRecord) -> None:
    found = audit(
        record,
        """
        TESTIMONY OF THE LAST FOUR YEARS

        1. Plumtree v. Ferrowick Mills, No. WC23-6001, deposition, January 9, 2023
        2. Tallow v. Brindlecombe Foundry, No. 27-CV-22-10417, trial, June 2024
        3. Yarrow v. Anvil Works, No. 20-4411, deposition, May 2, 2020
        """,
        ON,
    )
    assert found.since == "2022-02-04"
    assert (found.entries, found.passed_over) == (3, 1)
    assert matched(found) == [(1, "d1", True)]
    assert found.matched[0].reasons == ("docket WC23-6001", "year 2023")
    assert ids(found.missing) == ["d2"]
    assert ids(found.earlier) == ["d3", "d4"]
    assert [entry.number for entry in found.unknown] == [2, 3]
    assert [(entry.number, entry.dated) for entry in found.old] == [(3, "2020-05-02")]


@pytest.mark.parametrize("spelt", ["WC23-6001", "wc 23 6001", "WC23\u20136001", "Docket WC-23.6001,", "(WC236001)"])
def test_a_docket_number_is_known_however_it_is_spelt(spelt: str, record: TrackRecord) -> None:
    assert matched(audit(record, f"Somebody v. Somebody Else, {spelt}", ON)) == [(1, "d1", True)]


@pytest.mark.parametrize("spelt", ["WC23-60011", "AWC23-6001", "WC23-600", "23-6001", "WC22-6001"])
def test_another_docket_number_is_another(spelt: str, record: TrackRecord) -> None:
    assert matched(audit(record, f"Somebody v. Somebody Else, {spelt}", ON)) == []


@pytest.mark.parametrize(
    "entry",
    [
        "Plumtree v. Ferrowick Mills, deposition, 11/14/2022",
        "Zedekiah Plumtree vs. Ferrowick Mills Inc. and Elm Mutual (2023)",
        "Z.P. v. FERROWICK MILLS",
        "Ferrowick Mills, Inc. v. Plumtree, March 5, 2023",
        "Plumtree versus ferrowick mills, trial, 2020-11-02",
    ],
)
def test_parties_and_year_make_a_possible_match(entry: str, record: TrackRecord) -> None:
    found = audit(record, entry, ON)
    assert matched(found) == [(1, "d1", False)]
    assert found.matched[0].reasons[:2] == ("party FERROWICK MILLS, INC.", "initials Z.P.")


@pytest.mark.parametrize(
    "entry",
    [
        "Oddsson v. Ferrowick Mills, 2023",
        "A.P. v. Ferrowick Mills, 2023",
        "Plumtree v. Ferrowick Foundry, 2023",
        "Plumtree v. Ferrowick Mills, 2024",
        "Plumtree v. Ferrowick Mills, 2019",
        "Ferrowick Mills and Plumtree, No. 1",
    ],
)
def test_other_initials_another_party_or_another_time_are_no_match(entry: str, record: TrackRecord) -> None:
    found = audit(record, entry, ON)
    assert (matched(found), len(found.unknown)) == ([], 1)


def test_words_that_many_parties_share_make_no_party(record: TrackRecord) -> None:
    assert matched(audit(record, "Kessling v. City Lathe & Bore Company, 2024", ON)) == [(1, "d2", False)]
    assert matched(audit(record, "Kessling v. City Company, 2024", ON)) == []


def test_the_tribunal_is_a_reason_too(record: TrackRecord) -> None:
    (match,) = audit(record, "P. v. Q., WC24-6177, workers' compensation court of appeals", ON).matched
    assert match.reasons == ("docket WC24-6177", "tribunal Workers' Compensation Court of Appeals")


@pytest.mark.parametrize(
    ("printed", "dated", "old"),
    [
        ("March 5, 2021", "2021-03-05", True),
        ("Feb. 3, 2022", "2022-02-03", True),
        ("Feb. 4, 2022", "2022-02-04", False),
        ("02/03/2022", "2022-02-03", True),
        ("2022-02-03", "2022-02-03", True),
        ("January 2022", "2022-01", True),
        ("February 2022", "2022-02", False),
        ("2021", "2021", True),
        ("2022", "2022", False),
        ("2019 and again Sept 2023", "2023-09", False),
        ("no date", None, False),
    ],
)
def test_an_entry_is_old_only_when_it_surely_is(
    printed: str,
    dated: str | None,
    old: bool,  # noqa: FBT001 - a case of the table
    record: TrackRecord,
) -> None:
    found = audit(record, f"Tallow v. Brindlecombe Foundry, {printed}", ON)
    assert [entry.dated for entry in found.unknown] == [dated]
    assert len(found.old) == old


def test_four_years_before_a_leap_day_is_a_day(record: TrackRecord) -> None:
    assert audit(record, "", date(2104, 2, 29)).since == "2100-02-28"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A v. B, 2021\nC v. D, 2022", ["A v. B, 2021", "C v. D, 2022"]),
        ("A v. B,\nNo. 21-1234\nC v. D,\n  deposition, 2022", ["A v. B, No. 21-1234", "C v. D, deposition, 2022"]),
        ("    A v. B,\n    taken by phone\n    C v. D", ["A v. B, taken by phone", "C v. D"]),
        ("1. A v. B,\nNo. 21-1234\n2) C v.\nD", ["A v. B, No. 21-1234", "C v. D"]),
        ("(1) A v. B\n(2) C v. D", ["A v. B", "C v. D"]),
        ("• A v. B\n• C\tv. D", ["A v. B", "C v. D"]),
        ("A v. B\n\nC v. D\fE v. F", ["A v. B", "C v. D", "E v. F"]),
        ("Plumtree, Case No. 21-1234 | trial", ["Plumtree, Case No. 21-1234 | trial"]),
        ("In re Tallow", ["In re Tallow"]),
        ("Curriculum vitae\nTelephone 555\n2022", []),
        ("", []),
    ],
)
def test_a_list_is_told_apart_into_entries(text: str, expected: list[str]) -> None:
    assert [entry.text for entry in entries(text)[0]] == expected


def test_entries_beyond_the_limit_are_counted_as_passed_over() -> None:
    found, passed_over = entries("A v. B\n" * (MOST + 5))
    assert (len(found), passed_over) == (MOST, 5)
    assert found[-1] == ListEntry(number=MOST, text="A v. B", dated=None)


@pytest.mark.parametrize("hostile", [" ", "a.", "1-", "A v. ", "No", "Z.", "2021", "(1) ", "-", "é"])
def test_no_list_takes_long(hostile: str, record: TrackRecord) -> None:
    """A guard against patterns that go back and forth; a quadratic one takes minutes at this length."""
    begun = time.perf_counter()
    audit(record, hostile * (200_000 // len(hostile)), ON)
    assert time.perf_counter() - begun < 10
