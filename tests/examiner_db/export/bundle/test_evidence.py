"""Offsets in the text that may be shown, counted from those of the kept text around what was taken out."""

from typing import Any

import pytest

from examiner_db.claimants import redact
from examiner_db.export.bundle.evidence import DecisionText
from examiner_db.models import Decision

KEPT = "head Odalys Brightwater saw him. Mr. Brightwater, born 1/2/1960, can work. tail"
SPANS = [[5, 23, 0], [37, 48, 0], [50, 63, 1]]
START, END = 5, 74


def text(shown: str | None = redact(KEPT, SPANS, START, END)) -> DecisionText:
    known: dict[str, Any] = {"id": "ab", "text_start": START, "text_end": END, "redactions": SPANS}
    return DecisionText(Decision(**known), shown)


def test_the_words_are_as_written_here() -> None:
    assert [KEPT[low:high] for low, high, _ in SPANS] == ["Odalys Brightwater", "Brightwater", "born 1/2/1960"]
    assert text().shown == "[claimant] saw him. Mr. [claimant], [removed], can work."


@pytest.mark.parametrize("length", [1, 3, 9, 20])
def test_every_run_of_the_kept_text_is_found_as_it_is_shown(length: int) -> None:
    """Also one that begins or ends inside a name that was taken out."""
    found = text()
    for start in range(START, END):
        end = min(start + length, END)
        quote = redact(KEPT, SPANS, start, end)
        place = found.place(start, end, quote)
        assert found.shown is not None
        assert place is not None
        assert found.shown[slice(*place)] == quote


@pytest.mark.parametrize("place", [(0, 9), (60, len(KEPT)), (30, 30), (40, 30)])
def test_what_is_not_in_the_decision_has_no_place(place: tuple[int, int]) -> None:
    assert text().place(*place, "saw him") is None


def test_words_that_are_not_there_have_no_place() -> None:
    assert text().place(24, 31, "saw her") is None


def test_a_text_that_is_not_kept_has_neither_member_nor_place() -> None:
    assert text(None).member is None
    assert text(None).place(24, 31, "saw him") is None
    assert text().member == "texts/ab.txt"
