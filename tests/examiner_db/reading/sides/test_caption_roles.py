"""Who seeks review by the lines of a caption alone."""

import pytest

from examiner_db.reading.sides.appellants import Appellant, joined
from examiner_db.reading.sides.caption_roles import by_company, called, crossed, named, tied, uncrossed

CLAIMANT, PAYER, BOTH, UNKNOWN = Appellant.CLAIMANT, Appellant.PAYER, Appellant.BOTH, Appellant.UNKNOWN


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Vesper Amberson, Employee/Appellant, V. Tarn Mill, Employer/Respondent.", CLAIMANT),
        ("Vesper Amberson, Claimant-Respondent, V. Tarn Mill, Employer-Petitioner.", PAYER),
        ("Vesper Amberson, Employee/Appellant, V. Tarn Mill, Employer/Cross-Appellant.", BOTH),
        ("Vesper Amberson, Appellant, V. Tarn Mill, Appellee.", UNKNOWN),
        ("Tarn Mill, Petitioner-Appellee, Vs. Vesper Amberson, Respondent-Appellant.", UNKNOWN),
        ("Vesper Amberson, Petitioner-Appellee, Vs. Tarn Mill, Inc., Respondent-Appellant.", PAYER),
    ],
)
def test_a_role_tied_to_a_side(caption: str, expected: Appellant) -> None:
    assert tied(caption) is expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Vesper Amberson, Appellant, V. Tarn Mill, Inc., Appellee.", CLAIMANT),
        ("Tarn Mill, Inc., Appellant, V. Vesper Amberson, Appellee.", PAYER),
        (
            "In The Matter Of The Compensation Of Vesper Quill, Claimant. Tarn Cannery, Petitioner, V. Vesper Quill",
            PAYER,
        ),
        ("Second Injury Fund, Appellant, V. Vesper Amberson, Appellee.", PAYER),
        ("The Answering Brief Of Employer Having Been Considered, It Appears That The Appellant Sought Pay.", UNKNOWN),
        ("The Appellant'S Opening Brief, And The Brief Of Tarn Mill, Inc., Having Been Read", UNKNOWN),
        (
            "Appellate Division, First Department, New York Vesper Amberson, Appellant, V Lars Orum, Respondent",
            CLAIMANT,
        ),
        ("In The Commonwealth Court Of Pennsylvania Vesper Amberson, Petitioner V. Tarn Mill, Inc.", CLAIMANT),
        ("Docket No. 2020-04177 Vesper Amberson, Appellant, V. Tarn Mill, Inc., Appellee.", CLAIMANT),
        ("District State Ex Rel. Vesper Amberson, Relator, V. Tarn Mill, Inc. In Mandamus Relator", CLAIMANT),
        ("Vesper Amberson, Petitioner, Respondent On Review, V. Tarn Mill, Inc., Petitioner On Review.", UNKNOWN),
    ],
)
def test_a_name_is_called_appellant(caption: str, expected: Appellant) -> None:
    assert named(caption) is expected


def test_those_who_cross_appeal_are_taken_out() -> None:
    caption = "Vesper Amberson, Employee/Appellant, V. Tarn Mill, Employer/Cross-Appellant."
    assert tied(uncrossed(caption)) is CLAIMANT


def test_appellants_on_both_sides() -> None:
    caption = "Vesper Amberson, Appellant, V. Tarn Mill, Inc., Cross-Appellant."
    assert crossed(caption) is BOTH
    assert crossed("Tarn Mill, Inc., Appellant/Cross-Appellee V. V. Amberson Appellees/Cross-Appellant") is BOTH
    assert crossed("Vesper Amberson, Petitioner, V. Tarn Mill, Respondent Counter-Petitioner") is BOTH
    assert crossed("V. Amberson, Plaintiff-Respondent-Appellant, V Orum, Defendant-Appellant-Respondent") is BOTH
    assert crossed("Tarn Mill, Inc., Appellant, V. Quill Foundry, Cross-Appellant, V. Vesper Amberson") is UNKNOWN
    assert crossed("Vesper Amberson, Appellant, V. Tarn Mill, Inc., Appellee.") is UNKNOWN


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Tarn Corporation, Plaintiff-Appellant, Vs. Vesper Amberson, Defendant-Appellee.", True),
        ("The Employer, Plaintiff-Appellant, Vs. The Claimant, Defendant-Appellee.", True),
        ("Vesper Amberson, Plaintiff-Appellant, Vs. Tarn Corporation, Defendant-Appellee.", False),
        ("Tarn Corporation, Plaintiff-Appellee, Vs. Vesper Amberson, Defendant-Appellant.", False),
    ],
)
def test_a_company_that_sues_for_review(caption: str, *, expected: bool) -> None:
    assert by_company(caption) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Vesper Amberson", CLAIMANT),
        ("Tarn Foundry", PAYER),
        ("the carrier", PAYER),
        ("Hon. Vesper Amberson", UNKNOWN),
        ("Northfield Creamery, ", PAYER),
        ("Harbor Freight Lines", PAYER),
        ("Bristol Lines", PAYER),
        ("Harriet Lines", UNKNOWN),
        ("Oscar Mills, ", UNKNOWN),
        ("Oscar Mills Supply", PAYER),
        ("Vesper Linesman", CLAIMANT),
    ],
)
def test_the_side_of_a_name(name: str, expected: Appellant) -> None:
    assert called(name) is expected


def test_two_sides_are_both_and_the_unknown_does_not_count() -> None:
    assert joined([CLAIMANT, PAYER]) is BOTH
    assert joined([UNKNOWN, PAYER, PAYER]) is PAYER
    assert joined([UNKNOWN]) is UNKNOWN
