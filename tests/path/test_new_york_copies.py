"""A decision of New York's Appellate Division comes from the law reporter and from CourtListener: it counts once."""

from pathlib import Path

from sqlmodel import select

from examiner_db.models import Decision
from tests.path.conftest import Command
from tests.release import current
from tests.scrapers.decisions.test_us_courtlistener_bulk import cluster, docket, opinion, world

HEADING = "Matter of Oster v Larch Mills Inc.</p><p>2019 NY Slip Op 90123</p><p>Decided on May 16, 2019"
BODY = """<p>Appellate Division, Third Department</p><p>Decided and Entered: May 16, 2019</p><p>529908</p>
<p>In the Matter of the Claim of VELMA OSTER, Appellant, v LARCH MILLS INC. et al., Respondents. WORKERS' COMPENSATION
BOARD, Respondent.</p><p>Appeal from a decision of the Workers' Compensation Board, filed August 3, 2018, which ruled
that claimant did not sustain a causally related injury.</p><p>The carrier's consultant, Alden Brack, an orthopedic
surgeon who performed an independent medical examination, opined that claimant's condition was not causally related to
the accident. The Board credited the opinion of Brack. We affirm.</p><p>ORDERED that the decision is affirmed.</p>"""


def test_a_slip_opinion_and_courtlisteners_copy_are_one_decision(command: Command, tmp_path: Path) -> None:
    slip = tmp_path / "2019_90123.htm"
    slip.write_text(f"<html><body><p>{HEADING} {BODY}</body></html>")
    (tmp_path / "bulk").mkdir()
    copy = {**opinion("1", "11", ""), "html_with_citations": f"<div>{BODY}</div>"}
    tables = world(tmp_path / "bulk", [copy], [cluster("11", "8")], [docket("8")])
    data = tmp_path / "data"
    assert command(data, "import", slip, "--public", "--as-of", "2020-01-02").code == 0
    with current(data) as session:
        (first,) = session.exec(select(Decision))
    assert command(data, "import", tables, "--public", "--as-of", "2020-02-03").code == 0
    with current(data) as session:
        (found,) = session.exec(select(Decision))
    assert (first.docket, found.docket) == ("2019 NY Slip Op 90123", "529908")
    assert found.id == first.id
