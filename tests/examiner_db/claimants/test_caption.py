"""A caption says whose dispute it is without saying who."""

import pytest

from examiner_db.claimants import caption


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("ZELMA Q. QUILLFEATHER, Employee, v. ANVIL WORKS, INC., Employer.", "Z.Q.Q. v. ANVIL WORKS, INC"),
        ("Z.Q., Appellant\nand\nU.S. POSTAL SERVICE, ELM CITY, Employer", "Z.Q. v. U.S. POSTAL SERVICE"),
        (
            " Z.Q., Appellant  )\n      )  Docket No. 26-1\n and ) Issued: May 4, 2026\n\n U.S. POSTAL SERVICE, X )\n",
            "Z.Q. v. U.S. POSTAL SERVICE",
        ),
        ("Employee: Zelma Q. Quillfeather\nEmployer: Anvil Works Corp.", "Z.Q.Q."),
        ("Zelma Quillfeather v. Bertil Oddson\n", "Z.Q."),
        ("ZELMA QUILLFEATHER, Employee, v. TALL PINES and ELM RECIPROCAL, Employer-Insurer.", "Z.Q. v. TALL PINES"),
        ("Zelma Quillfeather,\nPetitioner,\nvs.\nNO: 12 WC 1\nTall Pines Cabinets,\nRespondent.", "Z.Q."),
        (
            "STATE OF CALIFORNIA\nZELMA QUILLFEATHER, Applicant\nvs.\nANVIL WORKS, INC., Defendant",
            "Z.Q. v. ANVIL WORKS, INC",
        ),
        ("CLAIM NO. G990001\nZELMA QUILLFEATHER, EMPLOYEE CLAIMANT\nANVIL WORKS, INC., RESPONDENT", "Z.Q."),
        ("BRB No. 99-0001 BLA\nZELMA QUILLFEATHER\nClaimant-Respondent\nv.\nANVIL COAL CO.", "Z.Q. v. ANVIL COAL CO"),
        ("Office of Administrative Courts\nState of Colorado\nIssues\n1. Whether Claimant proved it.", None),
    ],
)
def test_captions_are_initials(head: str, expected: str | None) -> None:
    assert caption(head) == expected
