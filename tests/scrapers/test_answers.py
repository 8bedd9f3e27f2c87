"""One physician's answer that cannot be read takes no other along, and many such are noticed."""

import json
from collections.abc import Callable, Iterator

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.records import Locator, Mention, PublicationRecord, Record
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import Health
from scrapers.answers import Answers
from scrapers.fetch import Fetcher
from scrapers.page import Page
from scrapers.parsed import RunStoppedError
from scrapers.row import LayoutError
from scrapers.runner import fetch
from scrapers.source import Query, SourceModule, Subject
from tests.publisher import Publisher

VENUES = {"J": "Journal of Invented Studies"}
SURNAMES = ("Ostrander", "Tibbalds", "Quillfeather", "Vandersloot", "Muldoon")
SUBJECTS = [Subject(f"E{n}", f"Velma {name}", name, "Velma") for n, name in enumerate(SURNAMES)]
Ask = Callable[[], SourceReport]


def parse(page: Page) -> Iterator[Record]:
    """An answer: works under "works", each with a title and a venue of those that are listed."""
    if "fault" in page.data:
        message = f"the publisher says {page.data['fault']!r}"
        raise LayoutError(message, page.name)
    for number, work in page.items(page.data["works"], "work"):
        yield PublicationRecord(
            mention=Mention(name="Velma Ostrander"),
            title=work["title"].strip(),
            venue=VENUES[work["venue"]],
            asked_for=Subject.of(page.visit.asked_for or "").id,
            locator=Locator(row=number),
        )


def follow(page: Page) -> Iterator[str]:
    if "next" in page.data:
        yield page.data["next"].strip()


def answer(*titles: object) -> bytes:
    return json.dumps({"works": [{"title": title, "venue": "J"} for title in titles]}).encode()


@pytest.fixture
def library(publisher: Publisher, make_source: Callable[..., SourceModule]) -> SourceModule:
    """A source asked by name, in which everybody has two works."""

    def ask(subject: Subject) -> Iterator[Query]:
        yield Query(publisher.url(f"/{subject.surname}"))

    publisher.pages = {f"/{name}": ("application/json", answer(f"On {name}", f"More on {name}")) for name in SURNAMES}
    return make_source(parse, follow, ask, slug="int_library", complete=False)


@pytest.fixture
def asking(library: SourceModule, fetcher: Fetcher, snapshots: SnapshotStore, records: RecordStore) -> Ask:
    return lambda: fetch(library, fetcher, snapshots, records, SUBJECTS)


def titles(records: RecordStore) -> set[str]:
    found = {sighting.record for sighting in records.sightings("int_library")}
    return {record.title for record in found if isinstance(record, PublicationRecord)}


def those_of(*surnames: str) -> set[str]:
    return {title for name in surnames for title in (f"On {name}", f"More on {name}")}


OTHERS = those_of(*(name for name in SURNAMES if name != "Tibbalds"))


@pytest.mark.parametrize(
    ("wrong", "place", "why"),
    [
        (b'{"fault": "too long"}', "the page", "the publisher says 'too long'"),
        (b'{"works": [{"title": "On Tibbalds", "venue": "K"}]}', "work 1", "found the unknown word 'K', expected one"),
        (answer("On Tibbalds", 1, 2), "work 3", "2 of 3 rows cannot be read, more than one in 100"),
        (b'{"works": null}', "the page", "is of another shape than this source reads ('NoneType' object is not iter"),
        (b'{"works": [], "next": null}', "the page", "is of another shape than this source reads ('NoneType'"),
        (b'{"works": [', "the page", "line 1, character 12: Expecting value; expected JSON"),
        (b"<!DOCTYPE html><p>We are sorry.</p>", "the page", "found an HTML page, expected JSON"),
    ],
)
def test_one_answer_that_cannot_be_read_is_set_aside_as_a_whole(  # noqa: PLR0917 - fixtures are arguments
    publisher: Publisher, asking: Ask, records: RecordStore, wrong: bytes, place: str, why: str
) -> None:
    publisher.pages["/Tibbalds"] = ("application/json", wrong)
    report = asking()
    assert (report.health, report.reason) == (Health.OK, "")
    assert titles(records) == OTHERS
    entry = report.quarantined[-1]
    assert entry.place.startswith(place)
    assert why in entry.reason


def test_a_publisher_who_fails_at_one_question_is_asked_the_others(
    publisher: Publisher, asking: Ask, records: RecordStore
) -> None:
    publisher.failing = {"/Tibbalds"}
    report = asking()
    assert (report.health, len(report.quarantined), titles(records)) == (Health.OK, 1, OTHERS)
    publisher.failing, publisher.asked = set(), []
    again = asking()
    assert "/Tibbalds" in publisher.asked
    assert (again.quarantined, titles(records)) == ((), those_of(*SURNAMES))


def test_a_publisher_who_fails_three_times_in_a_row_is_out_of_reach(
    publisher: Publisher, asking: Ask, records: RecordStore
) -> None:
    asking()
    publisher.failing, publisher.asked = {f"/{name}" for name in SURNAMES}, []
    report = asking()
    assert report.health is Health.FAILED
    assert publisher.asked == [f"/{name}" for name in SURNAMES[:3]]
    assert titles(records) == those_of(*SURNAMES)


def test_a_link_that_leads_nowhere_is_no_answer_that_cannot_be_read(
    publisher: Publisher, asking: Ask, records: RecordStore
) -> None:
    """An answer names documents, and those that are gone say nothing of the publisher."""
    for name in SURNAMES[:3]:
        del publisher.pages[f"/{name}"]
    report = asking()
    assert (report.health, len(report.quarantined), titles(records)) == (Health.OK, 3, those_of(*SURNAMES[3:]))


def test_many_answers_that_cannot_be_read_stop_the_source_which_keeps_its_records(
    publisher: Publisher, asking: Ask, records: RecordStore
) -> None:
    asking()
    for name in SURNAMES[:3]:
        publisher.pages[f"/{name}"] = ("application/json", b'{"works": 1}')
    report = asking()
    assert report.health is Health.FAILED
    assert report.reason.startswith("3 of 3 answers cannot be had or read; the first: document ")
    assert titles(records) == those_of(*SURNAMES)


def test_what_an_earlier_answer_said_stays_when_the_new_one_cannot_be_read(
    publisher: Publisher, asking: Ask, records: RecordStore
) -> None:
    asking()
    publisher.pages["/Tibbalds"] = ("application/json", b'{"works": 1}')
    assert asking().health is Health.OK
    assert titles(records) == those_of(*SURNAMES)


def test_a_few_answers_may_be_left() -> None:
    answers = Answers()
    for page in ("a", "b", "c"):
        answers.add(page, "Ostrander")
    answers.leave("a", "Ostrander", "the answer was 500")
    answers.leave("a", "Ostrander", "its links lead nowhere, too")
    answers.leave("d", "Tibbalds", "the answer was 502")
    answers.check()
    assert answers.left == {"a": "the answer was 500", "d": "the answer was 502"}


def test_one_more_than_a_few_of_few_stops() -> None:
    answers = Answers(pages={"a", "b", "c", "d"}, left={"a": "w", "b": "w"})
    with pytest.raises(RunStoppedError) as error:
        answers.leave("c", "Ostrander", "gone")
    assert error.value.why == "3 of 4 answers cannot be had or read; the first: w"


@pytest.mark.parametrize(("pages", "left"), [(30, 3), (99, 9), (100, 10)])
def test_of_many_one_in_ten_may_be_left(pages: int, left: int) -> None:
    answers = Answers(pages={f"{n}" for n in range(pages)})
    for number in range(left):
        answers.leave(f"{number}", "Ostrander", "gone")
    with pytest.raises(RunStoppedError, match=f"^{left + 1} of {pages} answers"):
        answers.leave(f"{left}", "Ostrander", "gone")


def test_no_answer_at_all_stops_however_few_were_asked_about() -> None:
    answers = Answers()
    answers.check()
    answers.leave("a", "Ostrander", "the answer was 500")
    with pytest.raises(RunStoppedError, match=r"^1 of 1 answers"):
        answers.check()


def test_pages_about_nobody_in_particular_are_not_counted() -> None:
    answers = Answers()
    answers.add("a", None)
    answers.leave("b", None, "gone")
    assert answers == Answers()
