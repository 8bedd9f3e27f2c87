from dataclasses import FrozenInstanceError, fields

import pytest

from examiner_db import search
from examiner_db.search import DocumentEntry, DocumentResults, Filters, NameEntry, NameHit, RefusedQueryError

ENTRY = NameEntry("p1", "examiner", "Zoe Vane", (), None, (), "identified", 1)


def test_a_refusal_is_a_user_s_mistake() -> None:
    assert issubclass(RefusedQueryError, ValueError)
    assert str(RefusedQueryError("One sentence.")) == "One sentence."


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (ENTRY, "name"),
        (NameHit(ENTRY, "the name as typed", "Zoe Vane", 1.0), "why"),
        (Filters(), "year"),
        (DocumentResults(), "total"),
    ],
)
def test_what_is_found_cannot_be_changed(entry: object, field: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(entry, field, "changed")


def test_equal_entries_are_one_key() -> None:
    assert len({ENTRY, NameEntry("p1", "examiner", "Zoe Vane", (), None, (), "identified", 1)}) == 1


def test_no_filters_and_no_results_are_empty() -> None:
    assert Filters() == Filters((), (), (), (), (), ())
    assert (DocumentResults().hits, DocumentResults().total, DocumentResults().facets) == ((), 0, {})


def test_a_document_needs_no_physician() -> None:
    assert DocumentEntry("d1", "decision", "T", "text", None, None, (), (), (), None).physician_id is None


def test_entries_have_the_fields_that_pages_use() -> None:
    assert [item.name for item in fields(NameEntry)] == [
        "id",
        "kind",
        "name",
        "names",
        "specialty",
        "places",
        "standing",
        "decisions",
        "identifiers",
        "printed_in",
    ]
    assert [item.name for item in fields(DocumentEntry)] == [
        "id",
        "kind",
        "title",
        "text",
        "tribunal",
        "year",
        "issues",
        "directions",
        "weights",
        "date",
        "physician_id",
        "private",
        "examiners",
        "said",
    ]


def test_the_room_has_one_door() -> None:
    assert search.__all__ == [
        "READY",
        "DocumentEntry",
        "DocumentHit",
        "DocumentResults",
        "Filters",
        "NameEntry",
        "NameHit",
        "ReadySearch",
        "RefusedQueryError",
        "SearchIndex",
        "build_index",
        "namesakes",
        "npi_mistyped",
        "place_name",
        "stands_in",
        "told",
        "whereabouts",
    ]
    assert all(hasattr(search, name) for name in search.__all__)
