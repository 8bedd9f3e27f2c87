"""How runs of sources are reported."""

import json

import pytest

from examiner_db.cli.report import SHOWN, counts, show
from examiner_db.record_store import Quarantined, SourceReport
from examiner_db.vocabulary import Health

SHA = "a" * 64


def run(slug: str, **changes: object) -> SourceReport:
    facts = {"publisher": "p", "title": "t", "jurisdiction": "US", "address": "", "holds": "", "terms": "", "gaps": ""}
    return SourceReport(**{"slug": slug, "complete": False, "health": Health.OK, **facts, **changes})


def said(capsys: pytest.CaptureFixture[str], *reports: SourceReport, names: dict[str, str] | None = None) -> list[str]:
    show(reports, names, as_json=False)
    return capsys.readouterr().out.splitlines()


def bad(number: int, file: str = SHA) -> Quarantined:
    return Quarantined(file=file, place=f"row {number}", reason="no name")


def test_a_source_is_a_paragraph(capsys: pytest.CaptureFixture[str]) -> None:
    report = run("ny_opmc", records=6580, new=6580, skipped={"an action on a company": 202})
    assert said(capsys, report) == [
        "ny_opmc: ok",
        "  6,580 records kept; 6580 new, 0 changed, 0 gone",
        "  left out: 202 rows: an action on a company",
    ]


def test_a_source_that_stopped_says_why_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    first, *_ = said(capsys, run("ny_opmc", health=Health.FAILED, reason="unknown column\n  'Remarks'"))
    assert first == "ny_opmc: failed: unknown column 'Remarks'"


def test_a_file_is_named_as_the_user_knows_it(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, run("ny_opmc", quarantined=(bad(3),)), names={SHA: "orders.csv"})
    assert lines[-1] == "  could not be read: orders.csv row 3: no name"


def test_of_earlier_files_only_the_number_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    earlier = tuple(bad(number, "b" * 64) for number in range(2))
    lines = said(capsys, run("ny_opmc", quarantined=(*earlier, bad(3))), names={SHA: "orders.csv"})
    assert lines[-2:] == [
        "  could not be read: orders.csv row 3: no name",
        "  from earlier runs 2 entries could not be read",
    ]


def test_a_long_list_ends_with_how_many_more(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, run("ny_opmc", quarantined=tuple(map(bad, range(SHOWN + 5)))))
    assert sum("could not be read" in line for line in lines) == SHOWN
    assert lines[-1] == "  and 5 more, all in the records folder"


def test_json_is_one_object_of_counts(capsys: pytest.CaptureFixture[str]) -> None:
    reports = [run("ny_opmc", records=3, new=2, quarantined=(bad(1),)), run("us_ecab", records=4, pages=5, bytes=6)]
    show(reports, as_json=True)
    found = json.loads(capsys.readouterr().out)
    assert found == json.loads(json.dumps(counts(reports)))
    assert {name: value for name, value in found.items() if name != "sources"} == {
        "records": 7,
        "new": 2,
        "changed": 0,
        "gone": 0,
        "pages": 5,
        "bytes": 6,
        "quarantined": 1,
    }
    assert found["sources"]["ny_opmc"]["quarantined"] == [{"file": SHA, "place": "row 1", "reason": "no name"}]
    assert found["sources"]["us_ecab"]["health"] == "ok"


def test_nothing_run_is_nothing_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys) == []
    assert counts([])["sources"] == {}
