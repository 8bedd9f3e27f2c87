"""What a run would ask for, said without asking."""

from collections.abc import Callable, Iterator
from pathlib import Path

from examiner_db.record_store import RecordStore
from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import Allowance, Fetcher
from scrapers.plan import plan
from scrapers.runner import fetch
from scrapers.source import Query, SourceModule, Subject
from tests.publisher import Publisher

MakeSource = Callable[..., SourceModule]
ROW = "Physician,License,Action,Effective,PDF\nOstrander,900001,License revoked,03/05/2021,a.pdf\n"
SUBJECTS = [Subject("E1", "Velma Ostrander", "Ostrander", "Velma"), Subject("E2", "H. Tibbalds", "Tibbalds", "H.")]


def test_a_list_begins_at_its_address_and_says_what_the_last_run_read(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    publisher.pages["/list"] = ("text/csv", ROW.encode())
    module, allowance = make_source(start=(publisher.url("/list"),), delay=5.0), Allowance(records.root)
    before = plan(module, (), snapshots, records, allowance)
    assert before.addresses == (publisher.url("/list"),)
    assert before.sentence == "xx_board: would ask for 1 address; leaves 5 seconds between two requests"
    assert publisher.asked == []
    assert snapshots.visits() == []
    fetch(module, fetcher, snapshots, records)
    again = plan(module, (), snapshots, records, allowance)
    said = f"xx_board: would ask for 1 address; its last run read 1 pages, {len(ROW)} bytes; leaves 5 seconds"
    assert again.sentence.startswith(said)
    assert publisher.asked == ["/list"]


def test_a_source_asked_by_name_counts_what_it_has_and_what_it_may(
    publisher: Publisher, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource
) -> None:
    def ask(subject: Subject) -> Iterator[Query]:
        yield Query(publisher.url("/api"), {"q": subject.surname}, secrets={"key": "HOME"}, once=True)

    module, allowance = make_source(lambda _: (), ask=ask, a_day=125), Allowance(records.root)
    publisher.pages["/api?q=Ostrander"] = ("application/json", b"{}")
    fetcher.get(Query(publisher.url("/api"), {"q": "Ostrander"}), source="xx_board", asked_for="E1 Ostrander, Velma")
    allowance.spend("xx_board", 125, "")
    found = plan(module, SUBJECTS, snapshots, records, allowance)
    assert found.addresses == (publisher.url("/api?q=Ostrander"), publisher.url("/api?q=Tibbalds"))
    assert found.sentence == "xx_board: would ask for 1 address, and has 1 at hand; may ask 124 times today"


def test_a_paused_source_says_why(
    snapshots: SnapshotStore, records: RecordStore, make_source: MakeSource, tmp_path: Path
) -> None:
    allowance = Allowance(tmp_path)
    module = make_source(start=("https://board.example.gov",), paused="the board forbids programs")
    found = plan(module, (), snapshots, records, allowance)
    assert found.sentence == "xx_board: is paused, and asks for nothing: the board forbids programs"
    assert found.addresses == ()
    assert plan(make_source(), (), snapshots, records, allowance).sentence == "xx_board: has nothing to ask for"
