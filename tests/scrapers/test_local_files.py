from collections.abc import Callable

from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal
from scrapers import local_files
from scrapers.page import Page

MakePage = Callable[..., Page]


def test_a_file_is_one_text_of_the_tribunal_that_the_user_named(make_page: MakePage) -> None:
    page = make_page("x", text="IN THE MATTER OF Q.T.", private=True, tribunal="mn_wcca", file_name="smith.txt")
    assert list(local_files.parse(page)) == [
        DecisionRecord(
            tribunal=Tribunal.MN_WCCA,
            text_sha256="cd" * 32,
            private=True,
            locator=Locator(page=1),
        )
    ]


def test_without_a_tribunal_the_reader_must_tell(make_page: MakePage) -> None:
    (record,) = local_files.parse(make_page("x", text="IN THE MATTER OF Q.T."))
    assert isinstance(record, DecisionRecord)
    assert (record.tribunal, record.private, record.docket, record.decided_on) == (None, False, None, None)


def test_nothing_is_fetched_and_everything_is_private() -> None:
    source = local_files.SOURCE
    assert (source.start, source.private, source.complete) == ((), True, False)
