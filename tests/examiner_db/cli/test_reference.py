"""Importing the files of NPPES: into the reference table, never into the records."""

import hashlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from data.invent.cast import npi
from data.invent.nppes import person, rows, write
from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.cli.reference import for_reference
from examiner_db.desk import Desk
from examiner_db.record_store import RecordStore
from examiner_db.registry import Registered, Registry, RegistryError
from scrapers.row import LayoutError

FULL = "npidata_pfile_20050523-20260913.csv"
WEEK = "npidata_pfile_20260914-20260920.csv"
ADA, IDA = npi("900000401"), npi("900000402")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def saved(folder: Path, name: str, *people: dict[str, str]) -> Path:
    return write(folder / name, list(people))


def ada(surname: str = "FELL", taxonomy: str = "207X00000X") -> dict[str, str]:
    return person(ADA, surname, "ADA", taxonomy=taxonomy, state="MN", enumerated="06/01/2006")


def ida() -> dict[str, str]:
    return person(IDA, "FELL", "IDA", taxonomy="111N00000X", state="WI", enumerated="06/01/2006")


def run(*paths: Path, options: tuple[str, ...] = ()) -> dict[str, object]:
    result = CliRunner().invoke(app, ["import", *map(str, paths), "--json", *options], catch_exceptions=False)
    assert result.exit_code == 0
    found: dict[str, object] = json.loads(result.stdout)
    return found


def table(data: Path) -> list[Registered]:
    registry = Registry.open(data)
    assert registry is not None
    found = [one for one in map(registry.registered, (ADA, IDA)) if one is not None]
    registry.close()
    return found


def test_a_full_file_makes_the_table_and_no_record(data: Path, tmp_path: Path) -> None:
    report = run(saved(tmp_path, FULL, ada(), ida(), {"NPI": npi("900000403"), "Entity Type Code": "2"}))
    assert report == {
        "reference": "us_nppes",
        "as_of": "2026-09-13",
        "physicians": 2,
        "file": str(data / "reference" / "us_nppes.sqlite"),
        "rows read": 3,
        "organizations left out": 1,
        "people of other professions left out": 0,
        "deactivated NPIs read": 0,
        "deactivated, kept from the table before": 0,
    }
    assert RecordStore(data).reports() == []
    info = json.loads(next((data / "releases").glob("2*/build.json")).read_text())
    assert info["registry"] == {
        "as_of": "2026-09-13", "whole": True, "physicians": 2, "judged": 0, "right": 0, "lower_bound": 0.0,
    }  # fmt: skip


def test_it_is_said_as_text_too(data: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["import", str(saved(tmp_path, FULL, ada())), "--source", "us_nppes"])
    assert "us_nppes: the reference table is of 2026-09-13 and holds 1 physician\n  rows read: 1\n" in result.stdout
    assert data.is_dir()


def test_the_table_is_listed_with_the_sources(data: Path, tmp_path: Path) -> None:
    def listed(*options: str) -> str:
        return str(CliRunner().invoke(app, ["sources", *options], catch_exceptions=False).stdout)

    assert json.loads(listed("--json"))["reference"] is None
    assert listed().splitlines()[-1].startswith("no reference table: `examiner-db import NPPES_")
    run(saved(tmp_path, FULL, ada(), ida()))
    file = str(data / "reference" / "us_nppes.sqlite")
    expected = {"as_of": "2026-09-13", "physicians": 2, "file": file}
    assert json.loads(listed("--json"))["reference"] == expected
    assert listed().splitlines()[-1] == f"reference table of NPPES: 2 physicians, of 2026-09-13, {file}"


def test_a_weekly_file_changes_whom_it_names(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada(), ida()))
    report = run(saved(tmp_path, WEEK, ada("OSTRANDER")))
    assert (report["as_of"], report["physicians"]) == ("2026-09-20", 2)
    assert [one.surname for one in table(data)] == ["OSTRANDER", "FELL"]


def test_who_changes_profession_leaves_and_who_is_deactivated_stays(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada(), ida()))
    run(saved(tmp_path, WEEK, ada(taxonomy="163W00000X"), {"NPI": IDA, "NPI Deactivation Date": "09/15/2026"}))
    assert [(one.npi, one.deactivated_on) for one in table(data)] == [(IDA, "2026-09-15")]


def test_files_are_read_in_the_order_of_their_days(data: Path, tmp_path: Path) -> None:
    week, full = saved(tmp_path, WEEK, ada("OSTRANDER")), saved(tmp_path, FULL, ada())
    run(week, full)
    assert [one.surname for one in table(data)] == ["OSTRANDER"]


def test_of_those_deactivated_a_new_full_file_keeps_the_names(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada(), ida()))
    later = saved(
        tmp_path, "npidata_pfile_20050523-20261011.csv", ida(), {"NPI": ADA, "NPI Deactivation Date": "10/01/2026"}
    )
    assert run(later)["deactivated, kept from the table before"] == 1
    assert [(one.surname, one.deactivated_on) for one in table(data)] == [("FELL", "2026-10-01"), ("FELL", None)]


def test_the_report_of_deactivated_npis_is_read(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada(), ida()))
    report = tmp_path / "NPPES Deactivated NPI Report 20260921.csv"
    report.write_text(f"NPI,NPPES Deactivation Date\n{ADA},09/18/2026\n{npi('900000499')},09/18/2026\n")
    found = run(report)
    assert (found["deactivated NPIs read"], found["of these in the table"]) == (2, 1)
    assert [one.deactivated_on for one in table(data)] == ["2026-09-18", None]


def test_the_day_can_be_said(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada()))
    report = tmp_path / "deactivated.csv"
    report.write_text(f"NPI,NPPES Deactivation Date\n{ADA},09/18/2026\n")
    with pytest.raises(UsageError, match="its name has no day; say with --as-of which day's state it holds"):
        run(report)
    assert run(report, options=("--as-of", "2026-09-21"))["as_of"] == "2026-09-21"
    assert data.is_dir()


def test_an_older_file_undoes_nothing(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada()))
    with pytest.raises(RegistryError, match="nothing older undoes anything newer"):
        run(saved(tmp_path, "npidata_pfile_20260831-20260906.csv", ada("OSTRANDER")))
    assert [one.surname for one in table(data)] == ["FELL"]


def test_a_wrong_header_stops_and_leaves_the_table(data: Path, tmp_path: Path) -> None:
    run(saved(tmp_path, FULL, ada()))
    wrong = tmp_path / "npidata_pfile_20050523-20261011.csv"
    wrong.write_text("NPI,Name\n1,2\n")
    with pytest.raises(LayoutError, match="the first row has no column 'Entity Type Code'; expected the 330 headings"):
        run(wrong)
    assert [one.surname for one in table(data)] == ["FELL"]


def test_other_files_beside_it_are_a_mistake(tmp_path: Path) -> None:
    other = tmp_path / "decision.txt"
    other.write_text("Decision")
    with pytest.raises(UsageError, match=r"decision.txt is not a file of npidata_pfile_\S+ kind"):
        for_reference([saved(tmp_path, FULL, ada()), other], None)
    assert not for_reference([other], None)
    assert not for_reference([saved(tmp_path, FULL, ada())], "ny_opmc")


def test_many_rows_are_read_in_little_memory(data: Path, tmp_path: Path) -> None:
    report = run(write(tmp_path / FULL, rows(3_000)))
    assert report["rows read"] == 3_000
    assert isinstance(report["physicians"], int)
    assert 1_500 < report["physicians"] < 2_400
    assert data.is_dir()


def test_each_file_goes_on_the_desk_by_its_hash(data: Path, tmp_path: Path) -> None:
    file = saved(tmp_path, FULL, ada(), ida())
    run(file)
    with Desk.open(data / "desk.sqlite") as desk:
        (line,) = [line for line in desk.log() if line.entry.action == "import"]
        desk.verify()
    assert (line.entry.subject, line.entry.other) == ("us_nppes", hashlib.sha256(file.read_bytes()).hexdigest())
    assert line.entry.reason.startswith("rows read: 2, ")
