"""Tribunal, docket and date from the head and foot of a decision."""

import pytest

from examiner_db.reading.paper.caption import SIGNS, decided_on, docket, read_as, tribunal
from examiner_db.vocabulary import Tribunal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("United States Department of Labor\nEmployees’ Compensation Appeals Board", Tribunal.ECAB),
        ("A v. B\nWORKERS’ COMPENSATION COURT OF APPEALS\nMAY 3, 2019", Tribunal.MN_WCCA),
        ("ILLINOIS WORKERS' COMPENSATION COMMISSION", Tribunal.IL_IWCC),
        ("TARN v. ILLINOIS WORKERS' COMPENSATION COMMISSION\nAppellate Court of Illinois (2017)\n", Tribunal.OTHER),
        ("Appeal No. 5-16-0999WC\nTARN v. ILLINOIS WORKERS' COMPENSATION COMMISSION", Tribunal.OTHER),
        ("ILLINOIS WORKERS' COMPENSATION COMMISSION\nThe Illinois Appellate Court held as we do.", Tribunal.IL_IWCC),
        ("Office of Administrative Courts\nState of Colorado", Tribunal.CO_OAC),
        ("INDUSTRIAL CLAIM APPEALS OFFICE", Tribunal.CO_ICAO),
        ("WORKERS’ COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA\nADJ1234567", Tribunal.CA_WCAB),
        ("Citation Nr: 1234567", Tribunal.BVA),
        ("BRB No. 19-0123", Tribunal.BRB),
        ("Supreme Court of Kentucky", Tribunal.KY_COURTS),
        ("2031 OK 99\nTHE SUPREME COURT OF THE STATE OF OKLAHOMA", Tribunal.OK_COURTS),
        ("IN THE COMMONWEALTH COURT OF PENNSYLVANIA", Tribunal.PA_COURTS),
        ("2017 NY Wrk Comp G100", Tribunal.NY_WCB),
        ("DEPARTMENT OF INDUSTRIAL ACCIDENTS", Tribunal.MA_DIA),
        ("United States Court of Appeals\nFor the First Circuit", Tribunal.US_COURTS),
        ("Commonwealth Of Kentucky Court of Appeals", Tribunal.KY_COURTS),
        ("UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF KENTUCKY", Tribunal.US_COURTS),
        ("IN THE UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF OKLAHOMA", Tribunal.US_COURTS),
        ("W.C. No. 4-999-111\nIndustrial Claim Appeals Office.\nJuly 17, 2031", Tribunal.CO_ICAO),
        ("TENNESSEE BUREAU OF WORKERS’ COMPENSATION\nWORKERS’ COMPENSATION APPEALS BOARD", Tribunal.OTHER),
        ("BEFORE THE IOWA WORKERS’ COMPENSATION COMMISSIONER", Tribunal.OTHER),
        ("IN THE COURT OF APPEALS OF THE STATE OF OREGON", Tribunal.OTHER),
        ("BEFORE THE BOARD OF INDUSTRIAL INSURANCE APPEALS", Tribunal.OTHER),
        ("A letter about nothing.", None),
    ],
)
def test_tribunal(text: str, expected: Tribunal | None) -> None:
    assert tribunal(text) is expected


@pytest.mark.parametrize(
    "head",
    [
        "UNITED STATES COURT OF APPEALS FOR THE TENTH CIRCUIT\n",
        "PUBLISHED\n\n  UNITED STATES COURT OF APPEALS\n  FOR THE TENTH CIRCUIT\n",
        "United States Court of Appeals\nfor the Federal Circuit\n",
        "Not published\n\nUNITED STATES DISTRICT COURT\n",
    ],
)
@pytest.mark.parametrize("board", ["Benefits Review Board", "Employees' Compensation Appeals Board", "BRB No. 31-0123"])
def test_a_court_that_reviews_a_board_is_a_court(head: str, board: str) -> None:
    assert tribunal(f"{head}\nOn petition for review of an order. {board}") is Tribunal.US_COURTS


def test_a_board_that_names_the_court_above_it_is_a_board() -> None:
    text = "BRB No. 31-0123 BLA\n\nThe law of the\nUnited States Court of Appeals for the Tenth Circuit controls."
    assert tribunal(text) is Tribunal.BRB


def test_every_tribunal_is_read_as_one_that_has_a_sign() -> None:
    assert {which for which, _ in SIGNS} == {read_as(which) for which in Tribunal}


def test_a_tribunal_without_a_sign_is_read_as_any_other() -> None:
    assert (read_as(Tribunal.AR_AWCC), read_as(Tribunal.ECAB), read_as(None)) == (Tribunal.OTHER, Tribunal.ECAB, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Docket No. 31-0777", "31-0777"),
        ("DOCKET NO.  11-50 808\t)", "11-50 808"),
        ("No. WC16-5901", "WC16-5901"),
        ("Case Number \n29WC017733 ", "29WC017733"),
        ("Workers’ Compensation No. WC 5-909-111-003", "5-909-111-003"),
        ("Adjudication Number: ADJ1234567", "ADJ1234567"),
        ("2031-SC-0999-WC", "2031-SC-0999-WC"),
        ("NO. 2031-CA-009991-WC", "2031-CA-009991-WC"),
        ("Docket No. 31-07771", "31-07771"),
        ("Docket No. 31-0777-cv", "31-0777"),
        ("BRB No. 31-0123 and", "31-0123"),
        ("BRB NO. 31-0123; BRB No. 31-0124 AND 31-0125", "31-0124"),
        ("Board No.: 071717-09", "071717-09"),
        ("Case # G9990001", "G9990001"),
        ("Case # 29 WC 012345", "29 WC 012345"),
        ("CASE NO. 29 WC 12345", "29 WC 12345"),
        ("Case # 29 of three", None),
        ("Case Nos. ADJ 12345678 and ADJ12345679", "ADJ 12345678"),
        ("Civil Action No. 31-cv-9999-QQQ", "31-cv-9999-QQQ"),
        ("APD 311234\nMarch 25, 2031", "311234"),
        ("No. 9588 C.D. 2031", "9588 C.D. 2031"),
        ("Index No. 904418/2031", "904418/2031"),
        ("INDEX No. 31-36592", "31-36592"),
        ("Docket Number: 904418/2031", "904418/2031"),
        ("CLAIM NO. G990771", "G990771"),
        ("Case No. 9:31-cv-01234", "9:31-cv-01234"),
        ("File No. 9066666", "9066666"),
        ("JCN VA99900012345", "VA99900012345"),
        ("No. 31 C 6238", "31 C 6238"),
        ("nothing here", None),
    ],
)
def test_docket(text: str, expected: str | None) -> None:
    assert docket(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Issued: August 9, 2031", "2031-08-09"),
        ("Issued: April30, 2015", None),
        ("Docket No. 26-1 )  Issued: August 7, 2026", "2026-08-07"),
        ("WORKERS’ COMPENSATION COURT OF APPEALS\nAPRIL 21, 2012\nfiled May 2, 2010", "2012-04-21"),
        ("DATE FILED: 5/16/2031", "2031-05-16"),
        ("Decision Date: 11/20/13    Archive Date: 12/02/13", "2013-11-20"),
        ("RENDERED: MARCH 9, 2031", "2031-03-09"),
        ("Dated: May 8, 2031 _", "2031-05-08"),
        ("Matter of X, 2017 NY Wrk Comp 12", "2017"),
        ("Order filed May 2, 2010, was appealed.", None),
        ("   July 14, 2009   ", "2009-07-14"),
        ("Submitted on Briefs May 3, 2031. Decided June 4, 2031.", "2031-06-04"),
        ("ARGUED MAY 3, 2031 — DECIDED JUNE 4, 2031", "2031-06-04"),
        ("OPINION FILED NOVEMBER 16, 2031", "2031-11-16"),
        ("ENTER: September 28, 2031", "2031-09-28"),
        ("Index 999/31\n05-08-2031\nUnpublished", "2031-05-08"),
        ("December 23, 2031     [NOT FOR PUBLICATION]", "2031-12-23"),
        ("AND NOW, this 7th day of April, 2031, the order is affirmed.", "2031-04-07"),
        ("Dated this 31st day of February, 2031", None),
        ("a decision\ndated March 7, 2031, denied benefits", None),
        ("Issued: February 30, 2019", None),
        ("Decided: 02/30/2012\nDated: May 3, 2013", "2013-05-03"),
        ("Decided and Entered:  January 5, 2031       990456", "2031-01-05"),
        ("In Quist, which was decided March 3, 1999, we held so.\n\nFiled June 4, 2031", "2031-06-04"),
        ("A Court\n\n  13/45/2031\n\nAND NOW, this 4th day of June, 2031, it is ordered", "2031-06-04"),
        ("A Court\n\n13/45/2031\n\n06/05/2031\n", "2031-06-05"),
        ("Decided: February 30, 2031\nReissued\nDecided: March 2, 2031", "2031-03-02"),
        ("Dated this 31st day of June, 2031. Filed again this 1st day of July, 2031.", "2031-07-01"),
        ("This 31st day of May, 2016. " + "Benefits are due. " * 400 + "on the 5th day of each month.", "2016-05-31"),
    ],
)
def test_decided_on(text: str, expected: str | None) -> None:
    assert decided_on(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WORKERS' COMPENSATION NO. WC 5-099-411-003", "5-099-411-003"),
        ("W.C. No. 4-977-206-001", "4-977-206-001"),
        ("No. WC12-9904", "WC12-9904"),
        ("Adjudication Number: ADJ99182731", "ADJ99182731"),
        ("BRB No. 17-9931 BLA", "17-9931 BLA"),
        ("A letter about nothing.", None),
    ],
)
def test_dockets_as_forums_print_them(text: str, expected: str | None) -> None:
    assert docket(text) == expected
