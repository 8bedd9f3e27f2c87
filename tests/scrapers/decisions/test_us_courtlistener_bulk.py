import bz2
import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from examiner_db.record_store import RecordStore
from examiner_db.records import DecisionRecord
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Tribunal
from scrapers.decisions.us_courtlistener_bulk import OPINION, split
from scrapers.decisions.us_courtlistener_tables import rows_of
from scrapers.row import LayoutError, UnreadableFileError
from scrapers.runner import MissingFileError, import_files
from scrapers.source import Part, discover

DAY = "2026-06-30"
EXAMINED = 'Dr. Ostrander said in her independent medical examination: "no \\ restrictions".\nAffirmed.'
Table = Sequence[Mapping[str, str]]


def opinion(number: str, cluster: str, text: str = EXAMINED, kind: str = "010combined") -> dict[str, str]:
    known = {"id": number, "date_created": "2022-06-26 16:24:18.931912-07", "cluster_id": cluster, "type": kind}
    return {**dict.fromkeys(OPINION, ""), **known, "plain_text": text}


def cluster(number: str, docket: str, blocked: str = "f") -> dict[str, str]:
    name = {"case_name": "Zubriskan v. Lanternwick Mills"}
    return {"id": number, "docket_id": docket, "date_filed": "2019-05-16", "blocked": blocked, **name}


def docket(number: str, court: str = "nyappdiv") -> dict[str, str]:
    return {"id": number, "court_id": court, "docket_number": f"52990{number}", "case_name": "Zubriskan v. Mills"}


def write(folder: Path, table: str, rows: Table) -> Path:
    """A table as PostgreSQL writes it: everything quoted that is not blank, quotes escaped by a backslash."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(
        file, rows[0], quoting=csv.QUOTE_ALL, doublequote=False, escapechar="\\", lineterminator="\n"
    )
    writer.writeheader()
    writer.writerows(rows)
    path = folder / f"{table}-{DAY}.csv.bz2"
    path.write_bytes(bz2.compress(file.getvalue().encode()))
    return path


def world(folder: Path, opinions: Table, clusters: Table, dockets: Table) -> Path:
    write(folder, "opinion-clusters", clusters)
    write(folder, "dockets", dockets)
    return write(folder, "opinions", opinions)


def parts(path: Path) -> list[Part]:
    found = split(path)
    assert found is not None
    return list(found)


def numbers(path: Path) -> list[str]:
    return [part.name for part in parts(path)]


def test_opinions_that_speak_of_an_examination_are_taken_out_with_court_day_and_docket(tmp_path: Path) -> None:
    path = world(tmp_path, [opinion("1", "11"), opinion("2", "12", "Affirmed.")], [cluster("11", "8")], [docket("8")])
    (part,) = parts(path)
    assert (part.name, part.note) == ("opinion-1.json", "nyappdiv|2019-05-16|529908")
    assert b"ubriskan" not in part.content


@pytest.mark.parametrize(
    ("opinions", "clusters", "dockets"),
    [
        ([opinion("1", "11", kind="040dissent")], [cluster("11", "8")], [docket("8")]),
        ([opinion("1", "11")], [cluster("11", "8", blocked="t")], [docket("8")]),
        ([opinion("1", "11")], [cluster("11", "8")], [docket("8", "hawapp")]),
        ([opinion("1", "11")], [cluster("12", "8")], [docket("8")]),
        ([opinion("1", "11", "Time is of the essence, said the limewasher.")], [cluster("11", "8")], [docket("8")]),
    ],
)
def test_dissents_blocked_cases_and_other_courts_are_left_out(
    tmp_path: Path, opinions: Table, clusters: Table, dockets: Table
) -> None:
    assert numbers(world(tmp_path, opinions, clusters, dockets)) == []


@pytest.mark.parametrize("text", ["an IME", "impartial medical examiner", "Qualified Medical Evaluator"])
def test_examinations_have_several_names(tmp_path: Path, text: str) -> None:
    assert numbers(world(tmp_path, [opinion("1", "11", text)], [cluster("11", "8")], [docket("8")])) == [
        "opinion-1.json"
    ]


def test_an_unknown_type_of_opinion_stops_the_source(tmp_path: Path) -> None:
    path = world(tmp_path, [opinion("1", "11", kind="110advisory")], [cluster("11", "8")], [docket("8")])
    with pytest.raises(LayoutError, match="found an opinion of the type '110advisory', expected one of 010combined, "):
        numbers(path)


@pytest.mark.parametrize(("court", "taken"), [("nysupct", True), ("nyappdiv", False), ("hawapp", False)])
def test_the_document_of_a_trial_court_decides_there_alone(tmp_path: Path, court: str, *, taken: bool) -> None:
    opinions = [opinion("1", "11"), opinion("2", "12", kind="100trialcourt")]
    path = world(tmp_path, opinions, [cluster("11", "8"), cluster("12", "9")], [docket("8"), docket("9", court)])
    assert numbers(path) == ["opinion-1.json", "opinion-2.json"][: 1 + taken]


def test_quotes_backslashes_and_line_breaks_come_out_as_they_were(tmp_path: Path) -> None:
    path = write(tmp_path, "opinions", [opinion("1", "11")])
    assert [row["plain_text"] for row in rows_of(path, ("plain_text",))] == [EXAMINED]


def test_a_cell_may_be_as_long_as_an_opinion(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    path = write(tmp_path, "opinions", [opinion("1", "11", "x" * 1_000_000)])
    assert [len(row["plain_text"]) for row in rows_of(path, ("plain_text",))] == [1_000_000]
    assert csv.field_size_limit() == limit


def test_another_layout_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "opinions", [{"id": "1", "text": "x"}])
    with pytest.raises(LayoutError, match="there is no column 'cluster_id'; there are: id, text"):
        list(rows_of(path, OPINION))


def test_a_row_of_fewer_cells_than_headings_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "opinions", [opinion("1", "11")])
    path.write_bytes(bz2.compress(bz2.decompress(path.read_bytes()) + b'"2","11"\n'))
    with pytest.raises(LayoutError, match=r"row 3: found 2 cells, expected \d+; is the file whole\?"):
        list(rows_of(path, OPINION))


@pytest.mark.parametrize("damage", [lambda whole: whole[:-20], lambda _: b"<html>Access denied</html>"])
def test_a_file_cut_short_is_told(tmp_path: Path, damage: object) -> None:
    path = write(tmp_path, "opinions", [opinion("1", "11")])
    assert callable(damage)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(UnreadableFileError, match="the file is damaged or cut short"):
        list(rows_of(path, OPINION))


def test_only_its_own_files_are_taken_apart(tmp_path: Path) -> None:
    assert split(tmp_path / "opinions.csv") is None
    assert split(tmp_path / f"citations-{DAY}.csv.bz2") is None
    assert parts(tmp_path / f"dockets-{DAY}.csv.bz2") == []


def test_a_folder_of_the_three_tables_is_imported(tmp_path: Path) -> None:
    folder = tmp_path / "bulk"
    folder.mkdir()
    world(folder, [opinion("1", "11"), opinion("2", "12")], [cluster("11", "8"), cluster("12", "9")], [docket("8")])
    snapshots, records = SnapshotStore(tmp_path), RecordStore(tmp_path)
    (report,) = import_files([folder], discover(), snapshots, records, as_of=DAY)
    (sighting,) = records.sightings("us_courtlistener_bulk")
    record = sighting.record
    assert isinstance(record, DecisionRecord)
    assert (record.tribunal, record.docket, record.decided_on) == (Tribunal.NY_COURTS, "529908", "2019-05-16")
    assert snapshots.read_text(record.text_sha256) == EXAMINED
    assert (report.records, report.pages, record.private) == (1, 1, False)


def test_a_table_without_its_companions_is_told_and_nothing_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path, "opinions", [opinion("1", "11")])
    with pytest.raises(MissingFileError, match=f"read together with opinion-clusters-{DAY}.csv.bz2, which is not"):
        import_files([path], discover(), SnapshotStore(tmp_path), RecordStore(tmp_path))
