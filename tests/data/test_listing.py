from datetime import date
from pathlib import Path

from bs4 import BeautifulSoup

from data.invent import listing

DECIDED = [
    ("18-9811", "A.B. and U.S. POSTAL...", date(2019, 3, 5)),
    ("18-9812", "C.D. and THE ARMY...", date(2019, 3, 12)),
    ("20-9900", "E.F. and THE NAVY...", date(2021, 7, 1)),
]


def test_only_months_with_several_decisions_are_listed() -> None:
    (page,) = listing.files(DECIDED)
    assert page.path == "us_ecab/2019-Mar.html"


def test_rows_are_newest_first_and_end_with_what_is_no_decision() -> None:
    soup = BeautifulSoup(listing.files(DECIDED)[0].content, "html.parser")
    rows = [[cell.get_text() for cell in row.find_all("td")] for row in soup.select("tbody tr")]
    assert rows == [
        ["18-9812", "March 12, 2019", "C.D. and THE ARMY..."],
        ["18-9811", "March 5, 2019", "A.B. and U.S. POSTAL..."],
        ["19-9899_O", "March 5, 2019", "Y.T. and U.S. POSTAL SERVICE, MILKWEED..."],
        ["13-9833_Granted", "March 5, 2019", "In the Matter of E.K. and ..."],
    ]


def test_every_decision_that_a_listing_links_is_in_the_sample(sample: Path) -> None:
    for page in (sample / "us_ecab").glob("*.html"):
        soup = BeautifulSoup(page.read_bytes(), "html.parser")
        links = [str(link["href"]) for link in soup.select("tbody a")]
        decisions = [link for link in links if "_" not in Path(link).stem]
        assert len(decisions) >= 2
        assert all((sample / "us_ecab" / link.partition("/decisions/")[2]).is_file() for link in decisions)
