from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from examiner_db.search import (
    DocumentEntry,
    Filters,
    RefusedQueryError,
    SearchIndex,
    build_index,
    full_text,
    whoosh_text,
)
from examiner_db.search.documents import SECONDS, has_full_text

ENGINES = {"whoosh": 10**9, "full text": -1}
"""How many characters Whoosh carries, for each engine to be chosen."""


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The engine that an index built in a test has."""
    monkeypatch.setattr("examiner_db.search.documents.WHOOSH_CARRIES", ENGINES[request.param])
    return str(request.param)


@pytest.fixture(scope="module", params=ENGINES)
def index(
    request: pytest.FixtureRequest, building: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SearchIndex]:
    """The same documents in each engine: the same questions have the same answers."""
    folder = tmp_path_factory.mktemp("engine") / "index"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("examiner_db.search.documents.WHOOSH_CARRIES", ENGINES[request.param])
        building(folder)
    opened = SearchIndex.open(folder)
    yield opened
    opened.close()


def test_small_releases_have_one_engine_and_large_ones_the_other(
    tmp_path: Path, building: Callable[[Path], None], engine: str
) -> None:
    building(tmp_path / "index")
    written = {path.name for path in (tmp_path / "index" / "documents").iterdir()}
    expected = {whoosh_text.FOLDER, "lengths.npy"} if engine == "whoosh" else {full_text.FILE}
    assert written == {"documents.jsonl", "documents.npy", "facets.json", *expected}


def test_without_full_text_in_sqlite_whoosh_carries_everything(
    tmp_path: Path, building: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert has_full_text()
    monkeypatch.setattr("examiner_db.search.documents.WHOOSH_CARRIES", -1)
    monkeypatch.setattr("examiner_db.search.documents.has_full_text", lambda: False)
    building(tmp_path / "index")
    assert SearchIndex.open(tmp_path / "index").documents("docket").total == 7


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
        # NOT alone, and what it takes away from.
        ("NOT docket", []),
        ("NOT credible", ["d3", "d4", "d5", "d6", "d7"]),
        ("knee OR NOT credible", ["d3", "d4", "d5", "d6", "d7"]),
        ("NOT NOT knee", ["d4"]),
        ("NOT (credible OR knee OR docket)", []),
        ("opinion NOT credible NOT knee", []),
        ("NOT speculative NOT knee credible", ["d1"]),
        # Quotation marks as texts are pasted with them, and one that is left open.
        ("“not credible”", ["d1"]),
        ('"not credible', ["d1", "d2"]),
        # Fields, alone and beside words.
        ("tribunal:us_ecab", ["d1", "d2", "d3"]),
        ("tribunal:ecab year:2021", ["d2"]),
        ("year:2020-2021 tribunal:mn_wcca", ["d5"]),
        ("year:2014 year:2021 docket", ["d2", "d5", "d6"]),
        ("issue:apportionment", ["d3"]),
        ("direction:claimant knee", ["d4"]),
        ("Weight:Rejected credible", ["d1"]),
        ("kind:order OR", ["d6"]),
        ("kind:order kind:publication", ["d6", "d7"]),
        ("tribunal:elsewhere docket", []),
        ("examiner:p5", ["d6"]),
        ('examiner:"Jon Smyth" independent', ["d6"]),
        ("examiner:quillfeather", ["d1", "d7"]),
        ("examiner:nobody", []),
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
        "examiner": {"p1": 2, "p5": 1},
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
        examiners=("p5",),
    )


@pytest.mark.usefixtures("engine")
def test_documents_that_say_it_more_often_come_first(tmp_path: Path, note: Callable[[int, str], DocumentEntry]) -> None:
    notes = [note(1, "knee " + "word " * 30), note(2, "knee knee knee " + "word " * 28), note(3, "word " * 31)]
    build_index(tmp_path / "index", [], notes)
    hits = SearchIndex.open(tmp_path / "index").documents("knee").hits
    assert [hit.entry.id for hit in hits] == ["d2", "d1"]
    assert hits[0].score >= hits[1].score >= 0


@pytest.mark.usefixtures("engine")
def test_the_newer_of_equals_comes_first(tmp_path: Path, note: Callable[[int, str], DocumentEntry]) -> None:
    build_index(tmp_path / "index", [], [note(number, "knee") for number in (2, 3, 1)])
    hits = SearchIndex.open(tmp_path / "index").documents("knee").hits
    assert [hit.entry.id for hit in hits] == ["d3", "d2", "d1"]


@pytest.mark.usefixtures("engine")
def test_an_index_of_no_documents_finds_none(tmp_path: Path) -> None:
    build_index(tmp_path / "index", [], [])
    results = SearchIndex.open(tmp_path / "index").documents("knee NOT elbow")
    assert (results.hits, results.total) == ((), 0)


def test_a_search_that_takes_too_long_is_refused(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    assert SECONDS == 2
    monkeypatch.setattr("examiner_db.search.documents.SECONDS", -1.0)
    monkeypatch.setattr("examiner_db.search.full_text.STEPS", 1)
    with pytest.raises(RefusedQueryError, match=r"^The search took longer than -1 seconds; use rarer words\.$"):
        index.documents("docket OR examiner OR opinion OR not OR was OR it OR may OR the")


def test_without_words_the_newest_come_first(index: SearchIndex) -> None:
    results = index.documents("tribunal:us_ecab")
    assert [hit.entry.id for hit in results.hits] == ["d2", "d3", "d1"]
    assert {hit.score for hit in results.hits} == {0}
    assert all(not marked for hit in results.hits for _, marked in hit.snippet)


def test_fields_and_chosen_filters_must_both_be_met(index: SearchIndex) -> None:
    assert ids(index, "year:2021 docket", Filters(tribunal=("us_ecab",))) == ["d2"]
    assert ids(index, "year:2021 docket", Filters(year=(2020,))) == []


def test_whoever_asks_may_say_whom_a_name_means(index: SearchIndex) -> None:
    found = index.documents("examiner:anyone", who=lambda name: ["p1"] if name == "anyone" else [])
    assert sorted(hit.entry.id for hit in found.hits) == ["d1", "d7"]
    assert index.documents("examiner:quillfeather", who=lambda _name: []).total == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("issue:causes", r"^issue:causes is not known; expected .* or other\.$"),
        ("year:soon", r"^year:soon is not a year; expected year:2019, year:2015-2019 or year:2015-\.$"),
        ("tribunal: knee", r"^The search has tribunal: without a value\.$"),
        ("(knee", r"^The search could not be read: check AND, OR, NOT, quotation marks and parentheses\.$"),
    ],
)
def test_says_what_it_cannot_read(index: SearchIndex, text: str, message: str) -> None:
    with pytest.raises(RefusedQueryError, match=message):
        index.documents(text)


def test_what_is_hidden_is_in_no_page_no_total_and_no_facet(index: SearchIndex) -> None:
    whole = index.documents("docket", size=3)
    assert (whole.total, whole.facets["kind"]["order"]) == (7, 1)
    without = index.documents("docket", Filters(hidden=frozenset({"d4", "p5", "nobody"})), size=3)
    assert (len(without.hits), without.total) == (3, 5)
    assert "order" not in without.facets["kind"]
    assert ids(index, "docket", Filters(hidden=frozenset({"d4", "p5"}))) == ["d1", "d2", "d3", "d5", "d7"]


def test_a_decision_about_somebody_hidden_stays_and_their_works_go(index: SearchIndex) -> None:
    assert ids(index, "examiner:p1", Filters(hidden=frozenset({"p1"}))) == ["d1"]
    assert ids(index, "examiner:p1") == ["d1", "d7"]
