"""A publisher's answer may be of any shape: it stops its source or is set aside, and never ends a night's run."""

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from examiner_db.records import Record
from scrapers.page import Page
from scrapers.row import UnreadableFileError
from scrapers.run import Run, RunStoppedError
from scrapers.source import SourceModule, discover
from tests.scrapers.test_saved_pages import PAGES, SAVED, saved

MakePage = Callable[..., Page]
MakeSource = Callable[..., SourceModule]
SOURCES = discover()
IN_JSON = [name for name in SAVED if name.endswith(".json")]
INSTEAD = (None, "x", [1])
Place = tuple[str | int, ...]


def places(data: Any, at: Place = ()) -> Iterator[Place]:
    """Every place in some JSON; of a list, the first two."""
    yield at
    for key in data if isinstance(data, dict) else range(min(len(data), 2)) if isinstance(data, list) else ():
        yield from places(data[key], (*at, key))


def changed(data: Any, place: Place, value: object) -> bytes:
    if not place:
        return json.dumps(value).encode()
    data = copy.deepcopy(data)
    holder = data
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    return json.dumps(data).encode()


@pytest.mark.parametrize("name", IN_JSON)
def test_whatever_stands_at_any_place_of_an_answer_is_read_or_set_aside_or_stops_the_source(name: str) -> None:
    path = PAGES / name
    as_saved, told, asides = json.loads(path.read_bytes()), set(), 0
    for number, place in enumerate(places(as_saved)):
        page = saved(path)
        odd = Page(page.visit, changed(as_saved, place, INSTEAD[number % len(INSTEAD)]), lambda: saved(path)._text)
        run = Run(SOURCES[path.parent.name])
        try:
            run.read(odd)
            run.follow(odd)
        except RunStoppedError as error:
            told.add(error.why)
        asides += len(run.quarantined)
    assert told or asides
    assert all(why and "\n" not in why for why in told)


def rows(page: Page) -> Iterator[Record]:
    for _, item in page.items(page.data, "item"):
        yield item["name"].strip()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("7", "is of another shape than this source reads ('int' object is not iterable)"),
        ("null", "is of another shape than this source reads ('NoneType' object is not iterable)"),
    ],
)
def test_a_page_of_another_shape_stops_a_list_and_is_set_aside_among_documents(
    make_source: MakeSource, make_page: MakePage, content: str, why: str
) -> None:
    with pytest.raises(RunStoppedError) as error:
        Run(make_source(rows)).read(make_page(content))
    assert error.value.why == f"document abababababab: {why}"
    run = Run(make_source(rows, complete=False))
    assert run.read(make_page(content)) == 0
    assert [(entry.place, entry.reason) for entry in run.quarantined] == [("the page", why)]


def test_an_item_of_another_shape_is_set_aside_alone(make_source: MakeSource, make_page: MakePage) -> None:
    run = Run(make_source(rows))
    with pytest.raises(RunStoppedError) as error:
        run.read(make_page('[{"name": 1}, {"name": null}, 5]'))
    shape = "is of another shape than this source reads ('int' object has no attribute 'strip')"
    assert error.value.why == (
        f"document abababababab: 3 of 3 rows cannot be read, more than one in 100; the first: item 1: {shape}"
    )
    assert [entry.place for entry in run.quarantined] == ["item 1", "item 2", "item 3"]


@pytest.mark.parametrize(
    ("data", "why"),
    [("{}", "no 'next'"), ('{"next": 1}', "'int' object has no attribute 'strip'"), ("[]", "list indices must be")],
)
def test_a_page_that_leads_nowhere_known_stops_a_list(
    make_source: MakeSource, make_page: MakePage, data: str, why: str
) -> None:
    def follow(page: Page) -> Sequence[str]:
        return [page.data["next"].strip()]

    with pytest.raises(RunStoppedError, match=r"is of another shape than this source reads") as error:
        Run(make_source(follow=follow)).follow(make_page(data))
    assert why in error.value.why


def test_what_a_source_says_of_a_page_is_not_said_over(make_source: MakeSource, make_page: MakePage) -> None:
    def follow(page: Page) -> Sequence[str]:
        message = "found no link"
        raise UnreadableFileError(message, page.name)

    with pytest.raises(RunStoppedError, match=r"^document abababababab: found no link$"):
        Run(make_source(follow=follow)).follow(make_page("x"))
