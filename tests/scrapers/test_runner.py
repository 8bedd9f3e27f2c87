import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import DecisionRecord, DisciplineRecord, Locator, Mention, PublicationRecord, Record
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Health, Tribunal
from scrapers import local_files
from scrapers.fetch import Fetcher
from scrapers.page import Page
from scrapers.runner import MissingFileError, fetch, import_files
from scrapers.source import Query, SourceModule, Subject
from tests.publisher import Publisher

MakeSource = Callable[..., SourceModule]
MakeBytes = Callable[..., bytes]


class Data(NamedTuple):
    """The fixture ``data``."""

    snapshots: SnapshotStore
    records: RecordStore


HEAD = "Physician,License,Action,Effective,PDF\n"
GOOD = "Ostrander,900001,License revoked,03/05/2021,a.pdf\n"
OTHER = "Tibbalds,900002,Public reprimand,04/06/2021,\n"
GIF = "found a file of type image/gif, expected PDF, DOCX, HTML or plain text; if it is a list, name its source"
TEXT = "IN THE MATTER OF Q.T. Dr. Velma Q. Ostrander examined the employee for the insurer. " * 5


@pytest.fixture
def own_files() -> SourceModule:
    return SourceModule(local_files.SOURCE, local_files.parse, None, None, None)


def names(records: RecordStore, slug: str = "xx_board") -> list[str]:
    found = (sighting.record for sighting in records.sightings(slug))
    return sorted(record.mention.name for record in found if isinstance(record, DisciplineRecord))


def follow_all(page: Page) -> Iterator[str | Query]:
    if page.visit.media_type == "text/html":
        yield from page.links("a")


def read_lists(page: Page) -> Iterator[Record]:
    if page.visit.media_type != "text/html":
        for row in page.csv_rows(ignore={"PDF", "License", "Action", "Effective"}):
            yield DisciplineRecord.model_validate(
                {
                    "mention": Mention(name=row.take("Physician")),
                    "authority": "XX Board",
                    "kind": "reprimand",
                    "text": "Public reprimand",
                    "locator": row.locator,
                }
            )


def test_pages_are_followed_breadth_first_and_each_address_once(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    publisher.pages = {
        "/hub": ("text/html", b"<a href=/b></a><a href=/c></a><a href=/b#part></a>"),
        "/b": ("text/html", b"<a href=/list.csv></a><a href=/hub></a>"),
        "/c": ("text/html", b"<a href=/list.csv></a><a href=/c></a>"),
        "/list.csv": ("text/csv", (HEAD + GOOD + OTHER).encode()),
    }
    module = make_source(read_lists, follow_all, start=(publisher.url("/hub"),))
    said: list[str] = []
    report = fetch(module, fetcher, snapshots, records, progress=said.append)
    assert publisher.asked == ["/hub", "/b", "/c", "/list.csv"]
    assert (report.health, report.records, report.pages) == (Health.OK, 2, 4)
    assert said[-1].startswith("xx_board: 4 pages, 2 records, ")
    assert names(records) == ["Ostrander", "Tibbalds"]
    assert {visit.url for visit in snapshots.visits("xx_board")} == {
        publisher.url(path) for path in ("/hub", "/b", "/c", "/list.csv")
    }


def test_a_complete_list_that_shrank_stops_and_keeps_what_it_had(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    module = make_source(start=(publisher.url("/list.csv"),), expect=range(2, 10))
    publisher.pages["/list.csv"] = ("text/csv", (HEAD + GOOD + OTHER).encode())
    assert fetch(module, fetcher, snapshots, records).complete_as_of is not None
    publisher.pages["/list.csv"] = ("text/csv", (HEAD + GOOD).encode())
    report = fetch(module, fetcher, snapshots, records)
    assert (report.health, report.reason) == (Health.FAILED, "found 1 records, expected 2 to 9")
    assert (report.records, report.gone, names(records)) == (2, 0, ["Ostrander", "Tibbalds"])
    assert len(snapshots.visits("xx_board")) == 2


def test_an_unknown_column_stops_and_the_page_stays_kept(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    publisher.pages["/list.csv"] = ("text/csv", (HEAD.replace("PDF", "Fine") + GOOD).encode())
    said: list[str] = []
    report = fetch(make_source(start=(publisher.url("/list.csv"),)), fetcher, snapshots, records, progress=said.append)
    (visit,) = snapshots.visits("xx_board")
    why = f"document {visit.sha256[:12]}: row 2: column 'Fine' holds something that this source does not read"
    assert (report.health, report.reason) == (Health.FAILED, why)
    assert said == [f"xx_board stopped: {why}"]
    assert b"Fine" in snapshots.read_bytes(visit.sha256)


def test_a_missing_page_stops_a_list_and_the_report_does_not_repeat_its_address(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    report = fetch(make_source(start=(publisher.url("/Smith-John.csv"),)), fetcher, snapshots, records)
    assert report.health is Health.FAILED
    assert "Smith" not in report.model_dump_json()


def test_a_publisher_that_cannot_be_reached_stops_the_source(
    fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    report = fetch(make_source(start=("http://10.0.0.1/Smith-John.csv",)), fetcher, snapshots, records)
    assert (report.health, list(snapshots.visits())) == (Health.FAILED, [])
    assert "Smith" not in report.reason


def decisions(make_source: MakeSource, publisher: Publisher) -> SourceModule:
    def follow(page: Page) -> Iterator[str | Query]:
        if page.visit.media_type == "text/html":
            yield from (Query(link, once=True) for link in page.links("a"))

    def parse(page: Page) -> Iterator[Record]:
        if page.visit.media_type == "text/plain":
            yield DecisionRecord(text_sha256=page.text_sha256, locator=Locator())

    return make_source(parse, follow, complete=False, start=(publisher.url("/hub"),))


def test_what_never_changes_is_asked_for_only_until_it_is_read(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    module = decisions(make_source, publisher)
    publisher.pages = {
        "/hub": ("text/html", b"<a href=/26-0901.txt></a>"),
        "/26-0901.txt": ("text/plain", TEXT.encode()),
    }
    assert fetch(module, fetcher, snapshots, records).new == 1
    publisher.pages["/hub"] = ("text/html", b"<a href=/26-0901.txt></a><a href=/26-0902.txt></a>")
    publisher.pages["/26-0902.txt"] = ("text/plain", TEXT.upper().encode())
    report = fetch(module, fetcher, snapshots, records)
    assert publisher.asked == ["/hub", "/26-0901.txt", "/hub", "/26-0902.txt"]
    assert (report.records, report.new, report.pages) == (2, 1, 2)


def test_what_was_kept_but_not_read_is_read_without_asking_again(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    module = decisions(make_source, publisher)
    publisher.pages = {
        "/hub": ("text/html", b"<a href=/26-0901.txt></a>"),
        "/26-0901.txt": ("text/plain", TEXT.encode()),
    }
    fetch(module, fetcher, snapshots, records)
    (records.root / "xx_board.jsonl").unlink()
    assert fetch(module, fetcher, snapshots, records).records == 1
    assert publisher.asked.count("/26-0901.txt") == 1


def test_one_missing_decision_is_quarantined_and_the_rest_goes_on(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    publisher.pages = {
        "/hub": ("text/html", b"<a href=/26-0900.txt></a><a href=/26-0901.txt></a>"),
        "/26-0901.txt": ("text/plain", TEXT.encode()),
    }
    module = decisions(make_source, publisher)
    fetch(module, fetcher, snapshots, records)
    report = fetch(module, fetcher, snapshots, records)
    assert (report.health, report.records, len(report.quarantined)) == (Health.OK, 1, 1)
    assert report.quarantined[0].place.startswith("the address with SHA-256 ")


def test_a_source_asked_by_name_notes_who_was_asked_about_all_the_way(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    def ask(subject: Subject) -> Iterator[Query]:
        yield Query(publisher.url("/search"), {"term": subject.surname})

    def parse(page: Page) -> Iterator[Record]:
        if page.visit.media_type == "text/plain" and page.visit.asked_for is not None:
            subject = Subject.of(page.visit.asked_for)
            yield PublicationRecord(
                mention=Mention(name=f"{subject.given} {subject.surname}"),
                title="Return to work",
                asked_for=subject.id,
                locator=Locator(),
            )

    publisher.pages = {
        "/search?term=Ostrander": ("text/html", b"<a href=/work></a>"),
        "/search?term=Tibbalds": ("text/html", b"<a href=/work></a>"),
        "/work": ("text/plain", b"Return to work"),
    }
    module = make_source(parse, follow_all, ask, complete=False, expect=range(50, 60))
    subjects = [Subject("E1", "Velma Ostrander", "Ostrander", "Velma"), Subject("E2", "H Tibbalds", "Tibbalds", "H")]
    report = fetch(module, fetcher, snapshots, records, subjects)
    assert (report.health, report.records, report.complete_as_of) == (Health.OK, 2, None)
    found = [sighting.record for sighting in records.sightings("xx_board")]
    assert {(record.asked_for, record.mention.name) for record in found if isinstance(record, PublicationRecord)} == {
        ("E1", "Velma Ostrander"),
        ("E2", "H Tibbalds"),
    }


def test_a_source_that_is_not_asked_by_name_ignores_the_subjects(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    publisher.pages["/list.csv"] = ("text/csv", (HEAD + GOOD).encode())
    module = make_source(start=(publisher.url("/list.csv"),))
    assert fetch(module, fetcher, snapshots, records, [Subject("E1", "V O", "O", "V")]).records == 1


@pytest.mark.parametrize("paused", [None, "the publisher forbids automation"])
def test_a_source_that_is_paused_or_has_nothing_to_ask_is_left_alone(
    publisher: Publisher,
    fetcher: Fetcher,
    data: Data,
    make_source: MakeSource,
    paused: str | None,
) -> None:
    start = () if paused is None else (publisher.url("/list.csv"),)
    report = fetch(make_source(paused=paused, start=start), fetcher, *data)
    assert publisher.asked == []
    health = Health.NEVER_RUN if paused is None else Health.PAUSED
    assert (report.health, report.reason) == (health, paused or "")


def by_slug(reports: list[SourceReport]) -> dict[str, SourceReport]:
    return {report.slug: report for report in reports}


def is_board(page: Page) -> bool:
    return "License" in page.headings


def test_files_go_to_the_source_that_knows_them_and_documents_to_the_users_own(
    tmp_path: Path,
    data: Data,
    make_source: MakeSource,
    own_files: SourceModule,
    make_pdf: MakeBytes,
) -> None:
    folder = tmp_path / 'Q.T.\'s "case" files'
    (folder / "b").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / ".git" / "notes.txt").write_text(TEXT)
    (folder / ".hidden.txt").write_text(TEXT)
    (folder / "orders 2021.csv").write_text(HEAD + GOOD + OTHER)
    (folder / "b" / "a decision.pdf").write_bytes(make_pdf([[TEXT[at : at + 80] for at in range(0, 400, 80)]]))
    (folder / "letter.txt").write_text(TEXT.lower())
    (folder / "page.html").write_text(f"<p>{TEXT}</p>")
    (folder / "picture.gif").write_bytes(b"GIF89a")
    (folder / "empty.txt").write_bytes(b"")
    said: list[str] = []
    modules = {"xx_board": make_source(recognizes=is_board), "local_files": own_files}
    reports = by_slug(import_files([folder], modules, *data, progress=said.append))
    assert said == [
        "empty.txt: 0 records for local_files; 1 not read, the first: the file is empty (0 bytes)",
        "letter.txt: 1 record for local_files",
        "orders 2021.csv: 2 records for xx_board",
        "page.html: 1 record for local_files",
        f"picture.gif: 0 records for local_files; 1 not read, the first: {GIF}",
        "a decision.pdf: 1 record for local_files",
    ]
    assert (reports["xx_board"].records, reports["local_files"].records) == (2, 3)
    assert [entry.reason for entry in reports["local_files"].quarantined] == [
        "the file is empty (0 bytes)",
        GIF,
    ]
    assert len(data.snapshots.visits()) == 6
    written = "".join(path.read_text() for path in data.records.root.iterdir())
    assert "decision.pdf" not in written
    assert str(tmp_path) not in written


def test_the_users_own_files_are_private_unless_said_and_public_sources_always_public(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource, own_files: SourceModule
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.csv").write_text(HEAD + GOOD)
    paths = [tmp_path / "a.txt", tmp_path / "b.csv"]
    modules = {"xx_board": make_source(recognizes=is_board), "local_files": own_files}
    import_files(paths, modules, snapshots, records)
    assert {visit.file_name: visit.private for visit in snapshots.visits()} == {"a.txt": True, "b.csv": False}
    (sighting,) = records.sightings("local_files")
    assert isinstance(sighting.record, DecisionRecord)
    assert (sighting.record.private, sighting.record.tribunal) == (True, None)
    import_files(paths[:1], modules, snapshots, records, public=True, tribunal=Tribunal.MN_WCCA)
    (sighting,) = records.sightings("local_files")
    assert isinstance(sighting.record, DecisionRecord)
    assert (sighting.record.private, sighting.record.tribunal) == (False, Tribunal.MN_WCCA)


def test_the_text_is_kept_once_and_found_again(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, own_files: SourceModule
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    for _ in range(2):
        import_files([tmp_path / "a.txt"], {"local_files": own_files}, snapshots, records)
    (sighting,) = records.sightings("local_files")
    assert isinstance(sighting.record, DecisionRecord)
    kept = snapshots.kept_text(sighting.snapshot)
    assert kept is not None
    assert (kept.sha256, kept.extractor) == (sighting.record.text_sha256, "text utf-8")
    assert snapshots.read_text(kept.sha256) == TEXT


def test_the_same_file_imported_twice_changes_no_record(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    (tmp_path / "a.csv").write_text(HEAD + GOOD + OTHER)
    modules = {"xx_board": make_source()}
    given = ([tmp_path / "a.csv"], modules, snapshots, records)
    import_files(*given, slug="xx_board", as_of="2021-06-01")
    before = (records.root / "xx_board.jsonl").read_bytes()
    (report,) = import_files(*given, slug="xx_board", as_of="2021-06-01")
    assert (records.root / "xx_board.jsonl").read_bytes() == before
    assert (report.new, report.changed, report.gone, report.last_fetched) == (0, 0, 0, "2021-06-01")
    assert len(snapshots.visits()) == 2


@pytest.mark.parametrize(("expect", "complete_as_of"), [(range(2, 5), "2021-06-01"), (range(3, 5), None)])
def test_an_import_is_the_whole_list_only_if_it_holds_as_many_records_as_expected(
    tmp_path: Path,
    data: Data,
    make_source: MakeSource,
    expect: range,
    complete_as_of: str | None,
) -> None:
    (tmp_path / "a.csv").write_text(HEAD + GOOD + OTHER)
    modules = {"xx_board": make_source(expect=expect)}
    (report,) = import_files([tmp_path / "a.csv"], modules, *data, slug="xx_board", as_of="2021-06-01")
    assert (report.health, report.complete_as_of) == (Health.OK, complete_as_of)


def test_a_source_that_stops_does_not_keep_others_from_their_files(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource, own_files: SourceModule
) -> None:
    (tmp_path / "1.csv").write_text(HEAD.replace("PDF", "Fine") + GOOD)
    (tmp_path / "2.csv").write_text(HEAD + GOOD)
    (tmp_path / "3.txt").write_text(TEXT)
    modules = {"xx_board": make_source(recognizes=is_board), "local_files": own_files}
    said: list[str] = []
    reports = by_slug(import_files([tmp_path], modules, snapshots, records, progress=said.append))
    assert (reports["xx_board"].health, reports["local_files"].records) == (Health.FAILED, 1)
    assert "column 'Fine' holds something" in reports["xx_board"].reason
    assert said[0].startswith("1.csv: xx_board stopped: document ")
    assert {visit.file_name for visit in snapshots.visits()} >= {"1.csv", "2.csv", "3.txt"}
    assert list(records.sightings("xx_board")) == []


def test_a_source_that_cannot_look_at_a_file_does_not_claim_it(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource, own_files: SourceModule
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    modules = {"xx_board": make_source(recognizes=lambda page: bool(page.data)), "local_files": own_files}
    assert list(by_slug(import_files([tmp_path / "a.txt"], modules, snapshots, records))) == ["local_files"]


def test_a_file_that_is_not_there_is_the_users_mistake(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, own_files: SourceModule
) -> None:
    with pytest.raises(MissingFileError, match=r"none\.pdf: there is no such file or folder$"):
        import_files([tmp_path / "none.pdf"], {"local_files": own_files}, snapshots, records)


def test_what_is_no_regular_file_is_the_users_mistake_if_named_and_else_passed_over(
    tmp_path: Path, snapshots: SnapshotStore, records: RecordStore, own_files: SourceModule
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text(TEXT)
    said: list[str] = []
    (report,) = import_files([tmp_path], {"local_files": own_files}, snapshots, records, progress=said.append)
    assert report.records == 1
    assert f"{tmp_path / 'pipe'}: is no regular file; passed over" in said
    with pytest.raises(MissingFileError, match=r"pipe: there is no such file or folder$"):
        import_files([tmp_path / "pipe"], {"local_files": own_files}, snapshots, records)


def test_a_file_that_cannot_be_read_is_the_users_mistake(
    snapshots: SnapshotStore, records: RecordStore, own_files: SourceModule
) -> None:
    with pytest.raises(MissingFileError, match=r"^/proc/self/mem: cannot be read \(Input/output error\)$"):
        import_files([Path("/proc/self/mem")], {"local_files": own_files}, snapshots, records)
