"""Companies and persons of a caption that stands on one line."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.sides.caption_names import captioned, opposed
from examiner_db.reading.sides.parties import parties


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("VESPER AMBERSON APPELLANT V. TARN PACKAGING, LLC APPELLEE", ["TARN PACKAGING"]),
        ("TARN FOODS APPELLANT V. VESPER AMBERSON APPELLEE", ["TARN FOODS"]),
        (
            "VESPER AMBERSON, Employee, v. TARN DAIRY and KESTREL MUTUAL INS., Employer",
            ["TARN DAIRY", "KESTREL MUTUAL INS."],
        ),
        ("VESPER AMBERSON V. ORRIN TAMM", []),
    ],
)
def test_companies_of_a_caption(caption: str, expected: list[str]) -> None:
    assert [name for name in captioned(caption) if "." not in name or "INS" in name] == expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("VESPER AMBERSON APPELLANT V. TARN PACKAGING, LLC APPELLEE", {"VESPER AMBERSON"}),
        ("TARN CREAMERY, Petitioner, v. VESPER AMBERSON, Respondent.", {"VESPER AMBERSON"}),
        (
            "Vesper Amberson, Petitioner v. Workers' Compensation Appeal Board (Tarn Co.), Respondent",
            {"Vesper Amberson"},
        ),
        (
            "Tarn Co., Petitioner v. Workers' Compensation Appeal Board (Vesper Amberson), Respondent",
            {"Vesper Amberson"},
        ),
        (
            "In the Matter of the Claim of Vesper Amberson, Respondent, v. Tarn Dairy et al., Appellants.",
            {"Vesper Amberson"},
        ),
        ("In the Matter of the Claim of Vesper Amberson, Appellant.", {"Vesper Amberson"}),
        ("VESPER AMBERSON, Plaintiff, v. ORRIN TAMM, Defendant.", set()),
        ("VESPER AMBERSON, Plaintiff, v. ORRIN TAMM, Commissioner of Social Security, Defendant.", set()),
        ("Tarn Foods, Inc. v. Kestrel Mutual Insurance Company", set()),
        ("We follow Amberson Quill v. Tarn Foods, 12 Ark. App. 34 (2001).", set()),
    ],
)
def test_a_person_whom_a_caption_sets_against_a_company(caption: str, expected: set[str]) -> None:
    assert opposed(caption) == expected


@pytest.mark.parametrize(
    "caption",
    [
        "VESPER AMBERSON APPELLANT V. TARN PACKAGING, LLC APPELLEE",
        "Tarn Foods, Petitioner, v. Vesper Amberson, Respondent.",
        "In the Matter of the Claim of Vesper Amberson, Respondent, v. Tarn Dairy, Appellant.",
    ],
)
def test_the_claimant_is_never_the_employer(caption: str) -> None:
    told = document(f"{caption}\nVesper Amberson appeals. Vesper stacked kegs. Vesper fell.")
    assert "employer" not in parties(told, frozenset()).anonymous("Vesper Amberson appeals. Vesper fell.")
