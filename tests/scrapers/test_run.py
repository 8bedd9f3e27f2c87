from collections.abc import Callable, Iterator

import pytest

from examiner_db.record_store import Quarantined, RecordStore, listed
from examiner_db.records import DecisionRecord, DisciplineRecord, Locator, Record
from examiner_db.vocabulary import DisciplineKind, Health
from scrapers.described import blank
from scrapers.page import Page
from scrapers.row import RowError
from scrapers.run import Run, RunStoppedError
from scrapers.source import SourceModule

MakePage = Callable[..., Page]
MakeSource = Callable[..., SourceModule]

HEAD = "Physician,License,Action,Effective,PDF\n"
GOOD = "Ostrander,900001,License revoked,03/05/2021,a.pdf\n"
OTHER = "Tibbalds,900002,Public reprimand,04/06/2021,\n"
FIRST, SECOND = "11" * 32, "22" * 32


def many(count: int, bad: int = 0) -> str:
    rows = [f"Ostrander {at},{900_000 + at},License revoked,03/05/2021,\n" for at in range(count)]
    for at in range(bad):
        rows[at * 3] = f"Ostrander {at},{900_000 + at},License revoked,2021,\n"
    return HEAD + "".join(rows)


def stop(run: Run, page: Page) -> str:
    with pytest.raises(RunStoppedError) as error:
        run.read(page)
    return error.value.why


@pytest.fixture
def run(make_source: MakeSource) -> Run:
    return Run(make_source())


def test_each_row_becomes_a_sighting_on_the_day_for_which_the_page_speaks(run: Run, make_page: MakePage) -> None:
    assert run.read(make_page(HEAD + GOOD + OTHER, as_of="2021-06-01")) == 2
    first = next(iter(run.sightings.values()))
    assert isinstance(first.record, DisciplineRecord)
    assert (first.record.kind, first.snapshot, first.first_seen, first.last_seen) == (
        DisciplineKind.REVOCATION,
        "ab" * 32,
        "2021-06-01",
        "2021-06-01",
    )
    assert first.record.locator == Locator(row=2, quote="Ostrander\n900001\nLicense revoked\n03/05/2021")


def test_a_row_that_says_something_impossible_is_quarantined_and_the_rest_is_read(
    run: Run, make_page: MakePage
) -> None:
    bad = "Muldoon,900003,License revoked,31/31/2021,\n"
    assert run.read(make_page(HEAD + GOOD + bad + OTHER)) == 2
    reason = "row 3, column 'Effective': found '31/31/2021', expected a date like %m/%d/%Y"
    assert run.quarantined == [Quarantined(file="ab" * 32, place="row 3", reason=reason)]


def test_a_row_without_a_name_is_quarantined(run: Run, make_page: MakePage) -> None:
    assert run.read(make_page(HEAD + GOOD + ",900003,License revoked,03/05/2021,\n")) == 1
    assert [entry.reason for entry in run.quarantined] == ["row 3, column 'Physician': found '', expected some text"]


def test_a_record_that_contradicts_itself_is_quarantined(make_source: MakeSource, make_page: MakePage) -> None:
    def parse(page: Page) -> Iterator[Record]:
        for row in page.csv_rows():
            yield DecisionRecord(text_sha256="x", decided_on=row.take("Date"), locator=Locator(row=row.number))

    run = Run(make_source(parse))
    assert run.read(make_page("Date\n2021-02-30\n2021-02-28\n")) == 1
    assert [(entry.place, entry.reason.partition(";")[0]) for entry in run.quarantined] == [
        ("row 2", "decided_on: found '2021-02-30'")
    ]


@pytest.mark.parametrize(("rows", "bad"), [(10, 1), (100, 1), (400, 4)])
def test_few_bad_rows_do_not_stop_a_source(run: Run, make_page: MakePage, rows: int, bad: int) -> None:
    assert run.read(make_page(many(rows, bad))) == rows - bad
    assert len(run.quarantined) == bad


@pytest.mark.parametrize(("rows", "bad"), [(10, 2), (100, 2), (400, 5)])
def test_many_bad_rows_do(run: Run, make_page: MakePage, rows: int, bad: int) -> None:
    assert stop(run, make_page(many(rows, bad))) == (
        f"document {'ab' * 6}: {bad} of {rows} rows cannot be read, more than one in 100; the first: "
        "row 2, column 'Effective': found '2021', expected a date like %m/%d/%Y"
    )


def test_an_unknown_word_stops_the_source(run: Run, make_page: MakePage) -> None:
    page = make_page(HEAD + GOOD + "Muldoon,900003,License pondered,03/05/2021,\n")
    assert stop(run, page) == (
        f"document {'ab' * 6}: row 3: found the unknown word 'License pondered', expected one that the source lists"
    )


def test_a_source_that_stops_at_unknown_words_names_all_of_the_page(run: Run, make_page: MakePage) -> None:
    words = ["License pondered", "Letter sent", "License pondered", "Counseled", "License pondered"]
    rows = (f"Muldoon,90000{place},{word},03/05/2021,\n" for place, word in enumerate(words))
    assert stop(run, make_page(HEAD + GOOD + "".join(rows))) == (
        f"document {'ab' * 6}: found 3 unknown words, expected only those that the source lists: "
        "'License pondered' (3 times, first at row 3), 'Letter sent' (row 4), 'Counseled' (row 6)"
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (HEAD.replace("PDF", "Fine") + GOOD, "row 2: column 'Fine' holds something that this source does not read"),
        (HEAD.replace("Action", "Order") + GOOD, "row 2: there is no column 'Action'; there are: "),
        (HEAD, "found no row below the headings 'Physician, License, Action, Effective, PDF', expected at least one"),
        ("", "the file is empty (0 bytes)"),
    ],
)
def test_another_layout_stops_the_source(run: Run, make_page: MakePage, content: str, why: str) -> None:
    assert stop(run, make_page(content)).startswith(f"document {'ab' * 6}: {why}")


def test_a_page_that_cannot_be_read_stops_a_list_and_is_quarantined_among_documents(
    make_source: MakeSource, make_page: MakePage
) -> None:
    page = make_page(b"\x1f\x8b damaged", file_name="smith v acme.csv")
    assert stop(Run(make_source()), page).startswith(f"document {'ab' * 6}: the gzip file is damaged")
    documents = Run(make_source(complete=False))
    assert documents.read(page) == 0
    assert documents.quarantined[0].place == "the page"
    assert "smith" not in documents.quarantined[0].reason


def test_skipped_rows_and_unread_columns_are_counted(run: Run, make_page: MakePage, records: RecordStore) -> None:
    run.read(make_page(HEAD + GOOD + "Acme P.C.,,License revoked,,\n"))
    report = run.write(records, complete=True)
    assert (report.skipped, report.unread_columns) == ({"no license": 1}, ("PDF",))


def test_two_rows_that_say_the_same_under_two_names_are_one_record_with_both(run: Run, make_page: MakePage) -> None:
    married = GOOD.replace("Ostrander", "Ostrander-Fell")
    run.read(make_page(HEAD + GOOD + married + GOOD))
    (sighting,) = run.sightings.values()
    assert isinstance(sighting.record, DisciplineRecord)
    assert (sighting.record.mention.name, sighting.record.mention.also) == ("Ostrander", ("Ostrander-Fell",))
    assert sighting.record.locator.row == 2


def test_the_number_of_records_is_held_against_what_is_expected(make_source: MakeSource, make_page: MakePage) -> None:
    run = Run(make_source(expect=range(3, 11)))
    run.read(make_page(HEAD + GOOD + OTHER))
    with pytest.raises(RunStoppedError, match="found 2 records, expected 3 to 10"):
        run.check_list()
    run.known = 1
    run.check_list()


def test_a_missing_link_is_quarantined_without_its_address(make_source: MakeSource) -> None:
    documents = Run(make_source(complete=False))
    documents.miss("https://board.example.gov/Smith-John.pdf", "the answer was 404")
    assert documents.quarantined == [
        Quarantined(file="", place="the address with SHA-256 ccc9d96f2d2e", reason="the answer was 404")
    ]
    with pytest.raises(RunStoppedError, match="the answer was 404"):
        Run(make_source()).miss("https://board.example.gov/2021", "the answer was 404")


def test_links_to_follow_and_what_is_skipped_among_them(make_source: MakeSource, make_page: MakePage) -> None:
    def follow(page: Page) -> Iterator[str]:
        for link in page.links("a"):
            if link.endswith("_O.pdf"):
                page.skip("an order")
            else:
                yield link

    run = Run(make_source(follow=follow))
    assert run.follow(make_page("<a href=a.pdf></a><a href=b_O.pdf></a>")) == ["https://board.example.gov/orders/a.pdf"]
    assert run.skipped == {"an order": 1}
    with pytest.raises(RunStoppedError, match="found no link at 'a'"):
        run.follow(make_page("<p>"))
    assert Run(make_source()).follow(make_page("")) == []


def test_a_first_run_is_all_new(run: Run, make_page: MakePage, records: RecordStore) -> None:
    run.read(make_page(HEAD + GOOD + OTHER, size=77))
    report = run.write(records, complete=True)
    assert report.model_copy(update={"runs": ()}) == blank(run.module.source).model_copy(
        update={
            "found": 2,
            "health": Health.OK,
            "records": 2,
            "new": 2,
            "unread_columns": ("PDF",),
            "pages": 1,
            "bytes": 77,
            "last_fetched": "2026-09-01",
            "last_changed": "2026-09-01",
            "complete_as_of": "2026-09-01T08:00:00+00:00",
        }
    )
    assert records.report("xx_board") == report
    assert {sighting.record.key for sighting in records.sightings("xx_board")} == set(run.sightings)


def again(
    make_source: MakeSource,
    make_page: MakePage,
    records: RecordStore,
    content: str,
    *,
    complete: bool = True,
    **facts: str,
) -> Run:
    run = Run(make_source())
    run.read(make_page(HEAD + content, **facts))
    run.write(records, complete=complete)
    return run


def test_a_name_that_leaves_a_complete_list_is_kept_and_no_longer_listed(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER, sha256=FIRST, as_of="2026-01-01")
    again(make_source, make_page, records, OTHER, sha256=SECOND, as_of="2026-02-01")
    report = records.report("xx_board")
    assert report is not None
    assert (report.records, report.new, report.gone, report.last_changed) == (2, 0, 1, "2026-02-01")
    found = {
        sighting.record.mention.name: (sighting.first_seen, sighting.last_seen, listed(sighting, report))
        for sighting in records.sightings("xx_board")
        if isinstance(sighting.record, DisciplineRecord)
    }
    assert found == {
        "Ostrander": ("2026-01-01", "2026-01-01", False),
        "Tibbalds": ("2026-01-01", "2026-02-01", True),
    }


def test_nothing_leaves_a_list_that_was_seen_in_part(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER, sha256=FIRST, as_of="2026-01-01")
    again(make_source, make_page, records, OTHER, complete=False, sha256=SECOND, as_of="2026-02-01")
    report = records.report("xx_board")
    assert report is not None
    assert (report.gone, report.complete_as_of, report.last_changed) == (0, "2026-01-01", "2026-01-01")
    assert all(listed(sighting, report) for sighting in records.sightings("xx_board"))


def test_an_older_file_undoes_nothing(make_source: MakeSource, make_page: MakePage, records: RecordStore) -> None:
    again(make_source, make_page, records, OTHER, sha256=SECOND, as_of="2026-02-01")
    again(make_source, make_page, records, GOOD + OTHER, sha256=FIRST, as_of="2026-01-01")
    report = records.report("xx_board")
    assert report is not None
    assert (report.complete_as_of, report.last_fetched, report.gone) == ("2026-02-01", "2026-02-01", 1)
    snapshots = {sighting.snapshot for sighting in records.sightings("xx_board") if listed(sighting, report)}
    assert snapshots == {SECOND}


def test_the_same_file_twice_changes_nothing(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER)
    before = (records.root / "xx_board.jsonl").read_bytes()
    again(make_source, make_page, records, GOOD + OTHER)
    report = records.report("xx_board")
    assert report is not None
    assert (records.root / "xx_board.jsonl").read_bytes() == before
    assert (report.new, report.changed, report.gone, report.records) == (0, 0, 0, 2)


def test_a_better_reading_of_the_same_page_replaces_the_earlier_one(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER)
    again(make_source, make_page, records, GOOD.replace("03/05", "03/06"))
    dates = [
        sighting.record.effective_on
        for sighting in records.sightings("xx_board")
        if isinstance(sighting.record, DisciplineRecord)
    ]
    assert dates == ["2021-03-06"]


def test_a_source_that_stops_keeps_its_records_and_says_why(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER)
    kept = (records.root / "xx_board.jsonl").read_bytes()
    report = Run(make_source()).fail(records, "row 2: another column")
    assert (report.health, report.reason, report.records) == (Health.FAILED, "row 2: another column", 2)
    assert records.report("xx_board") == report
    assert (records.root / "xx_board.jsonl").read_bytes() == kept
    again(make_source, make_page, records, GOOD + OTHER)
    recovered = records.report("xx_board")
    assert recovered is not None
    assert (recovered.health, recovered.reason) == (Health.OK, "")


def test_a_list_of_which_only_a_part_may_be_asked_for_today_stays_as_it_was(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    again(make_source, make_page, records, GOOD + OTHER)
    run = Run(make_source())
    run.read(make_page(HEAD + GOOD.replace("900001", "900009")))
    report = run.put_off(records, "all 5 requests of 24 hours are spent")
    assert (report.health, report.reason) == (Health.OK, "all 5 requests of 24 hours are spent")
    assert (report.records, report.gone, len(list(records.sightings("xx_board")))) == (2, 0, 2)
    assert records.report("xx_board") == report


def test_a_source_that_never_worked_can_fail(make_source: MakeSource, records: RecordStore) -> None:
    report = Run(make_source()).fail(records, "no")
    assert (report.records, report.last_fetched, list(records.sightings("xx_board"))) == (0, None, [])


def test_the_quarantine_of_other_files_is_remembered(
    make_source: MakeSource, make_page: MakePage, records: RecordStore
) -> None:
    bad = "Muldoon,900003,License revoked,2021,\n"
    again(make_source, make_page, records, GOOD + bad, sha256=FIRST)
    again(make_source, make_page, records, OTHER, complete=False, sha256=SECOND)
    report = records.report("xx_board")
    assert report is not None
    assert [entry.file for entry in report.quarantined] == [FIRST]
    again(make_source, make_page, records, GOOD, complete=False, sha256=FIRST)
    report = records.report("xx_board")
    assert report is not None
    assert report.quarantined == ()


def test_a_decision_seen_twice_in_one_run_is_one_record(make_source: MakeSource, make_page: MakePage) -> None:
    def parse(page: Page) -> Iterator[Record]:
        yield DecisionRecord(text_sha256=page.text_sha256, locator=Locator(page=1))

    run = Run(make_source(parse, complete=False))
    assert [run.read(make_page("a", text="x", sha256=snapshot)) for snapshot in (FIRST, SECOND)] == [1, 0]
    assert [sighting.snapshot for sighting in run.sightings.values()] == [SECOND]


def test_an_error_outside_any_row_is_told_once(make_source: MakeSource, make_page: MakePage) -> None:
    def parse(page: Page) -> Iterator[Record]:
        if not page.skipped:
            message = "found no docket number"
            raise RowError(message, page.name)
        yield DecisionRecord(text_sha256="x", locator=Locator())

    run = Run(make_source(parse, complete=False))
    assert run.read(make_page("a")) == 0
    assert run.quarantined == [Quarantined(file="ab" * 32, place="the page", reason="found no docket number")]


def test_a_missing_link_stands_until_its_page_is_met_again(make_source: MakeSource, records: RecordStore) -> None:
    """Of a page that never changes the links are not followed again, so that nothing new is known of them."""
    place = "https://board.example.gov/Smith-John.pdf"
    module = make_source(complete=False)
    first = Run(module)
    for _ in range(2):
        first.miss(place, "the answer was 404")
    (missing,) = first.write(records, complete=False).quarantined
    unopened = Run(module, known=3)
    assert unopened.write(records, complete=False).quarantined == (missing,)
    found = Run(module, known=3, met_links={missing.place})
    assert found.write(records, complete=False).quarantined == ()
