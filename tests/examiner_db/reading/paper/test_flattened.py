"""Line breaks put back at the headings of a decision that lost them, and nowhere else."""

import pytest

from examiner_db.reading.paper.flattened import unflattened
from examiner_db.reading.paper.furniture import lines
from examiner_db.reading.paper.passages import document
from examiner_db.reading.paper.sections import Section

FLAT = (
    "Citation Nr: 1812345 DOCKET NO. 14-12 345 THE ISSUE Service connection for a knee disability. FINDINGS OF FACT "
    "1. The knee was hurt in service. 2. It never healed. CONCLUSION OF LAW The criteria are met. ORDER Service "
    "connection is granted. REASONS AND BASES FOR FINDINGS AND CONCLUSION The claim was denied in 2009."
)


def broken(text: str) -> list[str]:
    return [line.text for line in unflattened(lines(text, 0, len(text)))]


def test_a_flattened_decision_is_broken_at_its_headings() -> None:
    assert broken(FLAT) == [
        "Citation Nr: 1812345 DOCKET NO. 14-12 345",
        "THE ISSUE",
        "Service connection for a knee disability.",
        "FINDINGS OF FACT",
        "1. The knee was hurt in service. 2. It never healed.",
        "CONCLUSION OF LAW",
        "The criteria are met.",
        "ORDER",
        "Service connection is granted.",
        "REASONS AND BASES FOR FINDINGS AND CONCLUSION",
        "The claim was denied in 2009.",
    ]


def test_every_piece_keeps_its_place() -> None:
    text = f"\n  {FLAT}"
    assert all(
        text[line.start : line.start + len(line.text)] == line.text for line in unflattened(lines(text, 0, len(text)))
    )


def test_what_stands_under_the_order_is_of_the_order() -> None:
    assert [one.text for one in document(FLAT).passages if one.section is Section.ORDER] == [
        "ORDER",
        "Service connection is granted.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        FLAT.replace(" ORDER ", "\nORDER\n"),
        FLAT.replace("Citation Nr: 1812345", "The Board of Veterans' Appeals decided."),
        "Citation Nr: 1812345 In an earlier ORDER The Board wrote. The claim is in the REMAND portion. It was denied.",
        "Citation Nr: 1812345 The case is REMANDED for an opinion. In its ORDER the Board agreed. It is so.",
        "Tamsin Fenwick fell. FINDINGS OF FACT The knee was hurt. ORDER The claim is granted.",
    ],
    ids=["a heading on its own line", "a court", "words in sentences", "orders in sentences", "another forum"],
)
def test_an_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert broken(text) == text.split("\n")
