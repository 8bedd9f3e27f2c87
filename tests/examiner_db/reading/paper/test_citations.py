"""Citations masked letter for letter."""

import pytest

from examiner_db.reading.paper.citations import CASE, LETTERED, MASK, NUMBERED, SECTIONED, masked


@pytest.mark.parametrize(
    "citation",
    [
        "Hengest v. Long Marsh Mills, 358 N.W.2d 54",
        "Ashdown v. Kestrel Lines, slip op.",
        "Dorn v. Industrial Claim Appeals Office, 989 P.2d 251",
        "47 F.3d 12",
        "59 ECAB 642 (2008)",
        "37 W.C.D. 364",
        "20 C.F.R. § 501.9(e)",
        "5 U.S.C. § 8101",
        "§ 8-43-301",
        "F.G., Docket No. 21-0448 (issued January 21, 2022)",
        "BRB No. 19-0123 BLA",
        "ADJ10234567",
    ],
)
def test_a_citation_is_masked(citation: str) -> None:
    text = f"We held so in {citation} and hold so now."
    covered = masked(text)
    assert len(covered) == len(text)
    assert citation[:6] not in covered
    assert covered.startswith("We held so ")
    assert covered.endswith("hold so now.")
    assert MASK * 6 in covered


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Brandt found 12% impairment on May 3, 2019.",
        "The claimant lifted 40 pounds at L4-5.",
        "It was 2 May 1999 when Drs. Vale and Quill wrote.",
        "On June 4, 2020 Dr. Ada Brandt reviewed 12 reports.",
    ],
)
def test_what_is_no_citation_stays(text: str) -> None:
    assert masked(text) == text


def test_the_last_period_stays_so_that_the_sentence_ends() -> None:
    assert masked("See Ashdown v. Kestrel Lines, slip op. Then").endswith(". Then")


def test_line_ends_stay() -> None:
    text = "See Ashdown v.\nKestrel\nfound"
    assert masked(text).count("\n") == 2


def test_a_physician_inside_a_case_name_is_gone() -> None:
    assert "Vale" not in masked("See Vale v. Acme Freight, 12 F.3d 34 (discussing it).")


def test_patterns_are_named() -> None:
    assert CASE
    assert all(name and pattern for group in (NUMBERED, LETTERED, SECTIONED) for name, pattern in group.items())
