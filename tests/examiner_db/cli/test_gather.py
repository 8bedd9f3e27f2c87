"""When ``update`` publishes."""

import pytest

from examiner_db.cli.gather import has_news
from examiner_db.record_store import SourceReport

FACTS = {"publisher": "p", "title": "t", "jurisdiction": "US", "address": "", "holds": "", "terms": "", "gaps": ""}


def run(**changes: object) -> SourceReport:
    usual = {"slug": "ny_opmc", "complete": True, "gone": 2, "last_fetched": "2026-09-01"}
    return SourceReport(**{**FACTS, **usual, **changes})


@pytest.mark.parametrize(
    "after",
    [{"new": 1}, {"changed": 1}, {"gone": 3}, {"last_fetched": "2026-09-02"}, {"slug": "us_ecab"}],
)
def test_what_a_release_would_say_is_news(after: dict[str, object]) -> None:
    assert has_news([run()], [run(**after)])


def test_the_same_list_on_the_same_day_is_no_news() -> None:
    assert not has_news([run()], [run()])
    assert not has_news([run(new=5)], [run()])
    assert not has_news([run()], [])
