from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.search import DocumentEntry, Filters, RefusedQueryError, SearchIndex, build_index
from examiner_db.search.documents import SECONDS


def ids(index: SearchIndex, text: str, filters: Filters | None = None) -> list[str]:
    results = index.documents(text) if filters is None else index.documents(text, filters)
    return sorted(hit.entry.id for hit in results.hits)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Words are folded and stemmed; all must be there.
        ("credible", ["d1", "d2"]),
        ("CREDIBLE", ["d1", "d2"]),
        ("examination", ["d1", "d4", "d6"]),
        ("judges crediting reports", ["d3"]),
        ("knee credible", []),
        # Words that engines like to drop.
        ("not", ["d1", "d2"]),
        ("may", ["d1", "d5"]),
        ("can", ["d5"]),
        ("a", ["d3"]),
        ("not credible", ["d1", "d2"]),
        ('"not credible"', ["d1"]),
        ('"was very credible"', ["d2"]),
        ('"credible not"', []),
        ('"it may be"', ["d5"]),
        # Operators.
        ("knee OR apportionment", ["d3", "d4"]),
        ("credible AND speculative", ["d2"]),
        ("credible NOT speculative", ["d1"]),
        ('credible NOT "not credible"', ["d2"]),
        ("(knee OR credible) AND opinion", ["d1", "d2"]),
        ("independent medical examinations", ["d6"]),
        # Lower-case operators are words.
        ("was not", ["d1", "d2"]),
        # A word of several parts is a phrase.
        ("well-reasoned", ["d3"]),
        ("reasoned-well", []),
        ("21-0345", ["d5"]),
        ("examiner's", ["d1", "d4", "d6"]),
        # Titles are searched too.
        ("docket", ["d1", "d2", "d3", "d4", "d5", "d6", "d7"]),
        # Nothing to search.
        ("", []),
        ("   ", []),
        ("...", []),
        ("zyxwvut", []),
        # What other engines read as syntax is text here.
        ("cred*", []),
        ("text:credible", []),
        ("credible^5", []),
        ("[a TO z]", []),
    ],
)
def test_finds(index: SearchIndex, text: str, expected: list[str]) -> None:
    assert ids(index, text) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), ["d1", "d2", "d3", "d4", "d5", "d6", "d7"]),
        (Filters(tribunal=("us_ecab",)), ["d1", "d2", "d3"]),
        (Filters(tribunal=("us_ecab", "il_iwcc")), ["d1", "d2", "d3", "d4"]),
        (Filters(year=(2021,)), ["d2", "d5"]),
        (Filters(year=(2021, 2014)), ["d2", "d5", "d6"]),
        (Filters(issue=("apportionment",)), ["d3"]),
        (Filters(direction=("claimant",)), ["d4"]),
        (Filters(weight=("rejected",)), ["d1"]),
        (Filters(kind=("order", "publication")), ["d6", "d7"]),
        (Filters(tribunal=("us_ecab",), year=(2021,)), ["d2"]),
        (Filters(tribunal=("us_ecab",), kind=("order",)), []),
        (Filters(tribunal=("elsewhere",)), []),
    ],
)
def test_filters(index: SearchIndex, filters: Filters, expected: list[str]) -> None:
    assert ids(index, "docket", filters) == expected


def test_facets_count_all_documents_found(index: SearchIndex) -> None:
    results = index.documents("docket", size=1)
    assert len(results.hits) == 1
    assert results.total == 7
    assert results.facets == {
        "tribunal": {"us_ecab": 3, "il_iwcc": 1, "mn_wcca": 1},
        "year": {2020: 3, 2021: 2, 2014: 1},
        "issue": {"causation": 5, "apportionment": 1},
        "direction": {"insurer": 4, "claimant": 1},
        "weight": {"credited": 4, "rejected": 1},
        "kind": {"decision": 5, "order": 1, "publication": 1},
    }


def test_facets_stand_most_frequent_first(index: SearchIndex) -> None:
    assert list(index.documents("docket").facets["tribunal"]) == ["us_ecab", "il_iwcc", "mn_wcca"]


@pytest.mark.parametrize("text", ["docket", "credible", "not", "knee OR opinion", "zyxwvut"])
def test_facets_of_one_value_each_add_up_to_the_total(index: SearchIndex, text: str) -> None:
    results = index.documents(text)
    assert sum(results.facets["kind"].values()) == results.total == len(results.hits)


def test_facets_respect_filters(index: SearchIndex) -> None:
    results = index.documents("docket", Filters(year=(2021,)))
    assert results.total == 2
    assert results.facets["tribunal"] == {"mn_wcca": 1, "us_ecab": 1}
    assert results.facets["year"] == {2021: 2}


def test_following_a_facet_gives_what_it_counted(index: SearchIndex) -> None:
    counted = index.documents("docket").facets["issue"]
    for issue, count in counted.items():
        assert index.documents("docket", Filters(issue=(str(issue),))).total == count


def test_pages_hold_every_hit_once(index: SearchIndex) -> None:
    whole = [hit.entry.id for hit in index.documents("docket", size=100).hits]
    pages = [index.documents("docket", page=page, size=3) for page in (1, 2, 3, 4)]
    assert [hit.entry.id for page in pages for hit in page.hits] == whole
    assert [len(page.hits) for page in pages] == [3, 3, 1, 0]
    assert {page.total for page in pages} == {7}


@pytest.mark.parametrize(("page", "size"), [(0, 20), (-1, 20), (1, 0), (1, 101)])
def test_refuses_pages_that_cannot_be(index: SearchIndex, page: int, size: int) -> None:
    with pytest.raises(RefusedQueryError, match=r"pages begin at 1 and hold 1 to 100 hits\.$"):
        index.documents("docket", page=page, size=size)


def test_marks_what_was_asked_for(index: SearchIndex) -> None:
    [hit] = index.documents('"not credible"').hits
    assert hit.snippet == (
        ("The examiner's opinion was ", False),
        ("not", True),
        (" ", False),
        ("credible", True),
        (". The examiner may have erred.", False),
    )


def test_does_not_mark_what_was_excluded(index: SearchIndex) -> None:
    [hit] = index.documents("credible NOT speculative").hits
    assert [text for text, marked in hit.snippet if marked] == ["credible"]


def test_marks_other_forms_of_a_word(index: SearchIndex) -> None:
    hits = index.documents("examining").hits
    assert {text for hit in hits for text, marked in hit.snippet if marked} == {
        "examiner's",
        "examiner",
        "examinations",
    }


def test_a_hit_holds_the_whole_entry(index: SearchIndex) -> None:
    [hit] = index.documents("independent medical").hits
    assert hit.entry == DocumentEntry(
        id="d6",
        kind="order",
        title="Docket 6",
        text="Order: no independent medical examinations shall be performed.",
        tribunal=None,
        year=2014,
        issues=(),
        directions=(),
        weights=(),
        date="2014-03-06",
        physician_id="p5",
    )


def test_documents_that_say_it_more_often_come_first(tmp_path: Path, note: Callable[[int, str], DocumentEntry]) -> None:
    notes = [note(1, "knee " + "word " * 30), note(2, "knee knee knee " + "word " * 28), note(3, "word " * 31)]
    build_index(tmp_path / "index", [], notes)
    hits = SearchIndex.open(tmp_path / "index").documents("knee").hits
    assert [hit.entry.id for hit in hits] == ["d2", "d1"]
    assert hits[0].score > hits[1].score > 0


def test_the_newer_of_equals_comes_first(tmp_path: Path, note: Callable[[int, str], DocumentEntry]) -> None:
    build_index(tmp_path / "index", [], [note(number, "knee") for number in (2, 3, 1)])
    hits = SearchIndex.open(tmp_path / "index").documents("knee").hits
    assert [hit.entry.id for hit in hits] == ["d3", "d2", "d1"]


def test_an_index_of_no_documents_finds_none(tmp_path: Path) -> None:
    build_index(tmp_path / "index", [], [])
    results = SearchIndex.open(tmp_path / "index").documents("knee NOT elbow")
    assert (results.hits, results.total) == ((), 0)


def test_a_search_that_takes_too_long_is_refused(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    assert SECONDS == 2
    monkeypatch.setattr("examiner_db.search.documents.SECONDS", 0.0)
    with pytest.raises(RefusedQueryError, match=r"^The search took longer than 0 seconds; use rarer words\.$"):
        search_again_and_again(index)


def search_again_and_again(index: SearchIndex) -> None:
    """Give the clock, a thread of its own, chances to ring before the search is over."""
    for _ in range(200):
        index.documents("docket OR examiner OR opinion OR not OR was OR it OR may OR the")
