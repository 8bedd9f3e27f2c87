"""Invented captions in the form of each forum: what numbers of its claim a decision states, and what it joins."""

from typing import Any, NamedTuple

import pytest

from examiner_db import models
from examiner_db.load.claims import claims, numbers
from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal


class Caption(NamedTuple):
    """A head of a decision, whose it is, and the numbers that stand in it."""

    tribunal: Tribunal
    text: str
    stated: set[str]


ECAB_FIRST = Caption(
    Tribunal.ECAB,
    """
                         United States Department of Labor
                     Employees' Compensation Appeals Board
__________________________________________
                                           )
K.V., Appellant                            )
                                           )    Docket No. 29-0107
and                                        )    Issued: June 5, 2030
                                           )
EXAMPLE AGENCY, Duluth, MN, Employer       )
__________________________________________ )

DECISION AND ORDER

JURISDICTION

On March 2, 2029 appellant filed a timely appeal from a January 9, 2029 merit decision.
""",
    {"us_ecab 29-107"},
)

ECAB_SECOND = Caption(
    Tribunal.ECAB,
    """
                         United States Department of Labor
                     Employees' Compensation Appeals Board

K.V., Appellant                            )    Docket No. 31-0042
and                                        )    Issued: May 1, 2032
EXAMPLE AGENCY, Duluth, MN, Employer       )

FACTUAL HISTORY

This case has previously been before the Board.2 The facts and circumstances of the case as set forth in the Board's
prior decision are incorporated herein by reference. See also Q.R., Docket No. 28-0555 (issued May 5, 2029).

2 Docket No. 29-0107 (issued June 5, 2030).
""",
    {"us_ecab 31-42", "us_ecab 29-107"},
)

ECAB_STRANGER = Caption(
    Tribunal.ECAB,
    """
                     Employees' Compensation Appeals Board

Q.R., Appellant                            )    Docket No. 28-0555
and                                        )    Issued: May 5, 2029
EXAMPLE AGENCY, Duluth, MN, Employer       )

OWCP File No. xxxxxx619
""",
    {"us_ecab 28-555"},
)

OALJ = Caption(
    Tribunal.OTHER,
    """
U.S. Department of Labor
Office of Administrative Law Judges

Case No.: 2031-BLA-05432

In the Matter of: Z.Q., Claimant v. EXAMPLE COAL COMPANY, Employer

DECISION AND ORDER AWARDING BENEFITS
""",
    {"us_oalj 31-BLA-5432"},
)

BRB = Caption(
    Tribunal.BRB,
    """
BRB No. 32-0123 BLA

Z.Q., Claimant-Respondent v. EXAMPLE COAL COMPANY, Employer-Petitioner

DECISION and ORDER

Appeal of the Decision and Order Awarding Benefits of an Administrative Law Judge, United States Department of Labor.

Employer appeals the Decision and Order Awarding Benefits (2031-BLA-05432) rendered on a claim filed pursuant to the
Black Lung Benefits Act.
""",
    {"us_brb 32-123", "us_oalj 31-BLA-5432"},
)

SIXTH = Caption(
    Tribunal.US_COURTS,
    """
UNITED STATES COURT OF APPEALS
FOR THE SIXTH CIRCUIT

No. 33-3456

EXAMPLE COAL COMPANY, Petitioner, v. Z.Q.; DIRECTOR, Respondents.

On Petition for Review of an Order of the Benefits Review Board. (32-0123 BLA)
""",
    {"us_circuit SIXTH-33-3456", "us_brb 32-123"},
)

DISTRICT = Caption(
    Tribunal.US_COURTS,
    """
IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLORADO

Civil Action No. 1:31-cv-00123-ABC

Z.Q., Plaintiff, v. EXAMPLE LIFE INSURANCE COMPANY, Defendant.
""",
    {"us_district DISTRICT OF COLORADO-1-31-123"},
)

TENTH = Caption(
    Tribunal.US_COURTS,
    """
UNITED STATES COURT OF APPEALS
FOR THE TENTH CIRCUIT

No. 32-1122
(D.C. No. 1:31-CV-00123-ABC)
(D. Colo.)

Appeal from the United States District Court for the District of Colorado
""",
    {"us_circuit TENTH-32-1122", "us_district DISTRICT OF COLORADO-1-31-123"},
)

JUDGE_CO = Caption(
    Tribunal.CO_OAC,
    """
Office of Administrative Courts
State of Colorado
Workers' Compensation No. WC 5-901-178-002

Issues
""",
    {"co_wc 5-901-178"},
)

PANEL_CO = Caption(
    Tribunal.CO_ICAO,
    """
INDUSTRIAL CLAIM APPEALS OFFICE

W.C. No. 5-901-178-003

IN THE MATTER OF THE CLAIM OF:

Z.Q., Claimant, v. EXAMPLE MILLS, Employer

FINAL ORDER
""",
    {"co_wc 5-901-178"},
)

ARBITRATOR = Caption(
    Tribunal.IL_IWCC,
    """
ILLINOIS WORKERS' COMPENSATION COMMISSION
ARBITRATION DECISION

Z.Q., Employee/Petitioner          Case # 31 WC 026445
v.
EXAMPLE MILLS, Employer/Respondent
""",
    {"il_case 31-26445"},
)

COMMISSION = Caption(
    Tribunal.IL_IWCC,
    """
ILLINOIS WORKERS' COMPENSATION COMMISSION
DECISION SIGNATURE PAGE

Case Number
31WC026445
Case Name
Z.Q. v. Example Mills
Commission Decision Number
33IWCC0140
""",
    {"il_case 31-26445", "il_iwcc 33-140"},
)

KENTUCKY_ALJ = Caption(
    Tribunal.KY_COURTS,
    """
COMMONWEALTH OF KENTUCKY
DEPARTMENT OF WORKERS' CLAIMS
CLAIM NO. 2031-83724

OPINION AND AWARD
""",
    {"ky_claim 31-83724"},
)

KENTUCKY_APPEALS = Caption(
    Tribunal.KY_COURTS,
    """
Commonwealth of Kentucky
Court of Appeals
NO. 2034-CA-1421-WC

EXAMPLE ELECTRIC APPELLANT
v. PETITION FOR REVIEW OF A DECISION OF THE WORKERS' COMPENSATION BOARD
ACTION NO. WC-31-83724
""",
    {"ky_court 34-CA-1421"},
)

KENTUCKY_SUPREME = Caption(
    Tribunal.KY_COURTS,
    """
Supreme Court of Kentucky
2035-SC-0204-WC

EXAMPLE ELECTRIC APPELLANT
V. ON APPEAL FROM COURT OF APPEALS
NO. 2034-CA-1421
WORKERS' COMPENSATION NO. WC-31-83724
""",
    {"ky_court 35-SC-204", "ky_court 34-CA-1421", "ky_claim 31-83724"},
)

CALIFORNIA = Caption(
    Tribunal.CA_WCAB,
    """
WORKERS' COMPENSATION APPEALS BOARD
STATE OF CALIFORNIA

Z.Q., Applicant vs. EXAMPLE MILLS, Defendants

Adjudication Numbers: ADJ99012345; ADJ99012346
Oxnard District Office

OPINION AND DECISION AFTER RECONSIDERATION
""",
    {"ca_adj 99012345", "ca_adj 99012346"},
)

NEW_YORK = Caption(
    Tribunal.NY_WCB,
    """
In regard to: Example Mills, WCB Case No. G901 2345

MEMORANDUM OF BOARD PANEL DECISION
""",
    {"ny_wcb G901-2345"},
)

SUPREME_KINGS = Caption(
    Tribunal.NY_COURTS,
    """
SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF KINGS

Index No. 90123/2031

Z.Q., Plaintiff, against EXAMPLE TRUCKING CORP., Defendant.
""",
    {"ny_index KINGS-90123-31"},
)

SUPREME_QUEENS = Caption(
    Tribunal.NY_COURTS,
    """
SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF QUEENS

Index No. 90123/2031

Y.P., Plaintiff, against EXAMPLE CABS, Defendant.
""",
    {"ny_index QUEENS-90123-31"},
)

MASSACHUSETTS = Caption(
    Tribunal.MA_DIA,
    """
COMMONWEALTH OF MASSACHUSETTS
DEPARTMENT OF INDUSTRIAL ACCIDENTS

BOARD NO. 090302-31

REVIEWING BOARD DECISION
""",
    {"ma_dia 90302-31"},
)

PENNSYLVANIA = Caption(
    Tribunal.PA_COURTS,
    """
IN THE COMMONWEALTH COURT OF PENNSYLVANIA

Z.Q., Petitioner v. No. 1567 C.D. 2031
Workers' Compensation Appeal Board (Example Mills), Respondent
Board Docket: A31-0456
""",
    {"pa_court 1567-31", "pa_wcab 31-456"},
)

OKLAHOMA = Caption(
    Tribunal.OK_COURTS,
    """
2033 OK 12
Case Number: 919284
Decided: 05/09/2033

EXAMPLE HOSPITAL v. Z.Q.

Workers' Compensation Commission No. CM-2031-01234A
""",
    {"ok_court 919284", "ok_wcc 31-1234A"},
)

VETERANS = Caption(
    Tribunal.BVA,
    """
Citation Nr: 3156128
Decision Date: 12/22/31    Archive Date: 01/02/32

DOCKET NO. 29-40 912    )    DATE
""",
    {"us_bva 29-40-912"},
)

MINNESOTA = Caption(
    Tribunal.MN_WCCA,
    """
Z.Q., Employee/Appellant, v. EXAMPLE MILLS and ELM MUTUAL, Employer-Insurer.

WORKERS' COMPENSATION COURT OF APPEALS
AUGUST 14, 2031

No. WC31-6136
OAH Docket No. 71-1902-37123
""",
    {"mn_wcca 31-6136", "mn_oah 71-1902-37123"},
)

ALL = {name: value for name, value in globals().items() if isinstance(value, Caption)}


@pytest.mark.parametrize("head", ALL.values(), ids=ALL.keys())
def test_the_numbers_of_a_caption(head: Caption) -> None:
    (reading,) = read(head.text, head.tribunal)
    assert {f"{one.system} {one.number}" for one in reading.claim_numbers} == head.stated
    for one in reading.claim_numbers:
        assert head.text[one.quote.start : one.quote.end] == one.quote.text


def are_on_one_claim(*heads: Caption) -> bool:
    found = []
    for at, head in enumerate(heads):
        (reading,) = read(head.text, head.tribunal)
        blank: dict[str, Any] = dict.fromkeys(models.Decision.model_fields)
        stated = numbers(head.tribunal, reading.docket, reading)
        given = {"id": str(at), "claim_id": "", "private": False, "tribunal": head.tribunal, "claim_numbers": stated}
        found.append(models.Decision(**{**blank, **given}))
    return len(list(claims(found))) == 1


@pytest.mark.parametrize(
    "levels",
    [
        (ECAB_FIRST, ECAB_SECOND),
        (OALJ, BRB, SIXTH),
        (DISTRICT, TENTH),
        (JUDGE_CO, PANEL_CO),
        (ARBITRATOR, COMMISSION),
        (KENTUCKY_ALJ, KENTUCKY_APPEALS, KENTUCKY_SUPREME),
    ],
)
def test_the_levels_of_one_claim_meet(levels: tuple[Caption, ...]) -> None:
    assert are_on_one_claim(*levels)


@pytest.mark.parametrize(
    "pair",
    [
        (ECAB_FIRST, ECAB_STRANGER),
        (ECAB_SECOND, ECAB_STRANGER),
        (SUPREME_KINGS, SUPREME_QUEENS),
        (SIXTH, TENTH),
        (ARBITRATOR, MINNESOTA),
        (MASSACHUSETTS, JUDGE_CO),
        (VETERANS, ECAB_FIRST),
    ],
)
def test_strangers_do_not_meet(pair: tuple[Caption, Caption]) -> None:
    assert not are_on_one_claim(*pair)


def test_every_pair_that_shares_no_number_is_two_claims() -> None:
    heads = list(ALL.values())
    joined = {
        (one, other)
        for one, first in enumerate(heads)
        for other, second in enumerate(heads)
        if one < other and are_on_one_claim(first, second)
    }
    shared = {
        (one, other)
        for one, first in enumerate(heads)
        for other, second in enumerate(heads)
        if one < other and first.stated & second.stated
    }
    assert joined == shared
