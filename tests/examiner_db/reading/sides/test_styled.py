"""Parties by style: whoever appeals, and the two names of a decision."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.sides.parties import parties
from examiner_db.reading.sides.styled import by_appeal, by_caption


def plain(head: str, sentence: str) -> str:
    for style, means in by_appeal(head):
        sentence = style.sub(means, sentence)
    return sentence


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Appellee sustained a strain while working for appellant.", "the claimant saw the employer's surgeon."),
        ("Appellant injured both arms. Appellees contested the claim.", "appellee's surgeon"),
        ("Appellee's treating surgeon wrote to appellant.", "the claimant saw the employer's surgeon."),
    ],
)
def test_who_was_hurt_tells_who_pays(head: str, expected: str) -> None:
    sentence = "Appellee saw appellant's surgeon."
    hurt_appeals = "injured" in head
    assert plain(head, sentence) == ("the employer saw the claimant's surgeon." if hurt_appeals else expected)


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Appellant wrote to appellee.",
        "Appellant sustained a strain. Nobody answered.",
        "Appellant worked as a baker. Appellee, the Commissioner of Social Security, denied the claim.",
        "Appellant sustained a strain. Appellee, the Secretary of Veterans Affairs, answered.",
    ],
)
def test_styles_stand_where_nothing_tells_who_was_hurt_or_an_agency_answers(head: str) -> None:
    assert plain(head, "Appellant wrote to appellee.") == "Appellant wrote to appellee."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Tamsin Fenwick v. Halcyon Bakeries; No. 1", ("Fenwick", "Halcyon Bakeries")),
        ("Halcyon Motor Co. v. Fenwick, illustrates this.", ("Fenwick", "Halcyon Motor Co.")),
        ("Fenwick v. Strand. Nobody pays.", None),
        ("Halcyon Bakeries v. Delta Motor Co.", None),
        ("Nothing is styled.", None),
    ],
)
def test_a_person_against_a_company(head: str, expected: tuple[str, str] | None) -> None:
    assert by_caption(head) == expected


def test_the_names_of_a_decision_are_read_as_sides() -> None:
    told = (
        "Tamsin Fenwick v. Halcyon Motor Co.; Entered 9/22\nFenwick fell. Fenwick rested. Halcyon paid. Halcyon "
        "sent Fenwick home. Fenwick appealed."
    )
    sides = parties(document(told), frozenset())
    assert sides.anonymous("Halcyon introduced the report; Fenwick objected.") == (
        "the employer introduced the report; the claimant objected."
    )


def test_a_school_board_that_employs_is_a_party() -> None:
    sides = parties(
        document("She worked in the course of her employment with the Fen Parish School Board."), frozenset()
    )
    assert sides.anonymous("Fen Parish School Board had her examined.") == "the employer had her examined."
