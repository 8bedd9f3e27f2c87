"""Order by links in headings."""

from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from web import Site
from web.examiner.ordering import Heading, Keys, ordered
from web.examiner.selection import UnknownChoiceError
from web.release.asked import Asked

KEYS: Keys = {"date": lambda row: row[0], "name": lambda row: row[1]}
ROWS = [("2014", "b"), (None, "a"), ("2012", "c"), ("2014", "a")]


def order(app: Site, query: str) -> tuple[tuple[Any, ...], tuple[Heading, ...]]:
    arguments = MultiDict({"sort": query} if query else {})
    asked: Any = Asked(release=None, arguments=arguments, held=frozenset(), private=False, kept=None)  # type: ignore[arg-type]
    with app.test_request_context(f"/sources?sort={query}&page=3"):
        return ordered(asked, ROWS, KEYS)


def test_rows_stay_as_they_are_until_an_order_is_asked_for(app: Site) -> None:
    rows, headings = order(app, "")
    assert list(rows) == ROWS
    assert {heading.stands for heading in headings} == {"none"}


@pytest.mark.parametrize(
    ("query", "last", "dates"),
    [("date", (None, "a"), ["2012", "2014", "2014"]), ("-date", (None, "a"), ["2014", "2014", "2012"])],
)
def test_what_is_empty_stands_last_whichever_way(app: Site, query: str, last: object, dates: list[str]) -> None:
    rows, _ = order(app, query)
    assert rows[-1] == last
    assert [row[0] for row in rows[:-1]] == dates


def test_names_go_both_ways(app: Site) -> None:
    assert "".join(row[1] for row in order(app, "name")[0]) == "aabc"
    assert "".join(row[1] for row in order(app, "-name")[0]) == "cbaa"


def test_equals_keep_the_order_that_they_had(app: Site) -> None:
    assert [row for row in order(app, "date")[0] if row[0] == "2014"] == [("2014", "b"), ("2014", "a")]
    assert [row for row in order(app, "-date")[0] if row[0] == "2014"] == [("2014", "b"), ("2014", "a")]


def test_a_heading_turns_its_own_order_and_begins_at_the_first_page(app: Site) -> None:
    date, name = order(app, "date")[1]
    assert (date.stands, date.address) == ("ascending", "/sources?sort=-date")
    assert (name.stands, name.address) == ("none", "/sources?sort=name")
    assert order(app, "-date")[1][0] == Heading("date", "/sources?sort=date", "descending")


def test_no_other_order_can_be_asked_for(app: Site) -> None:
    with pytest.raises(UnknownChoiceError, match="There is no order 'share'; there are: date, name"):
        order(app, "share")
