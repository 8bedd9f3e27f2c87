"""When there is something to publish, and that no kill makes anybody forget it."""

from pathlib import Path

import pytest

from examiner_db.build import build
from examiner_db.record_store import RecordStore, SourceReport, is_news
from examiner_db.vocabulary import Health

FACTS = {"publisher": "p", "title": "t", "jurisdiction": "US", "address": "", "holds": "", "terms": "", "gaps": ""}


def run(**changes: object) -> SourceReport:
    usual = {"slug": "ny_opmc", "complete": True, "gone": 2, "last_fetched": "2026-09-01"}
    return SourceReport(**{**FACTS, **usual, **changes})


@pytest.mark.parametrize(
    "after",
    [
        {"new": 1},
        {"changed": 1},
        {"gone": 3},
        {"last_fetched": "2026-09-02"},
        {"health": Health.FAILED},
        {"reason": "x"},
    ],
)
def test_what_a_release_would_say_is_news(after: dict[str, object]) -> None:
    assert is_news(run(), run(**after))


def test_the_same_list_on_the_same_day_is_no_news() -> None:
    assert not is_news(run(), run())
    assert not is_news(run(new=5), run())
    assert is_news(None, run())


def test_news_wait_for_the_build_that_began_after_them(tmp_path: Path) -> None:
    records = RecordStore(tmp_path)
    assert records.unpublished() is None
    records.write(run(), ())
    news = records.unpublished()
    assert news is not None
    records.write(run(), ())
    assert RecordStore(tmp_path).unpublished() == news
    records.write(run(gone=3), ())
    records.published(news)
    assert records.unpublished() not in {None, news}
    build(tmp_path, progress=lambda _line: None)
    assert records.unpublished() is None
    records.published(None)
    records.write(run(gone=3), ())
    assert records.unpublished() is None
