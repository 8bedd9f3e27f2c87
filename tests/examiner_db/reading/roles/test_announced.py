"""Physicians whom a sentence or a heading before them announces, and where an announcement ends."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.roles.announcements import ANNOUNCEMENTS
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.roles.announced import announced
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.sides.parties import parties


def roles(text: str) -> dict[str, str]:
    (reading,) = read(text)
    return {one.name.split()[-1]: one.role.value for one in reading.physicians}


def told_before(text: str) -> list[list[str]]:
    paper = document(text)
    people = physicians(paper)
    found = announced(paper, spots(paper, people), len(people), parties(paper, frozenset()))
    return [[sign.rule for sign in signs] for signs in found]


@pytest.mark.parametrize("rule", ANNOUNCEMENTS, ids=lambda rule: rule.id)
def test_an_announcement_meets_its_examples_and_no_others(rule: object) -> None:
    assert [one for one in rule.examples if not rule.search(one)] == []  # type: ignore[attr-defined]  # a rule
    assert [one for one in rule.refuses if rule.search(one)] == []  # type: ignore[attr-defined]  # a rule


@pytest.mark.parametrize("rule", ANNOUNCEMENTS, ids=lambda rule: rule.id)
def test_an_announcement_names_no_physician(rule: object) -> None:
    assert not any(sign in one for one in rule.examples for sign in (THIS, OTHER))  # type: ignore[attr-defined]  # rule


@pytest.mark.parametrize(
    ("announcement", "expected"),
    [
        ("The employer's experts saw it otherwise.", "insurer_examiner"),
        ("The carrier had two specialists examine her.", "insurer_examiner"),
        ("The insurer scheduled two examinations.", "insurer_examiner"),
        ("Two record reviews were then commissioned.", "records_reviewer"),
        ("The plan sent the file to two physicians.", "records_reviewer"),
        ("The state agency had him examined by two consultants.", "agency_examiner"),
        ("Her lawyer had also arranged an evaluation.", "claimant_expert"),
        ("He was sent for a university evaluation.", "neutral_examiner"),
        ("Nothing more was said.", "unknown"),
    ],
)
def test_who_comes_next_is_who_was_announced(announcement: str, expected: str) -> None:
    assert roles(f"FACTS\n\n{announcement} Dr. Una Vale wrote on May 3 that he was well.\n") == {"Vale": expected}


def test_both_of_two_who_were_announced() -> None:
    text = "FACTS\n\nEmployer's experts disagreed. Dr. Vale spoke of asthma. Dr. Pell spoke of smoke.\n"
    assert roles(text) == {"Vale": "insurer_examiner", "Pell": "insurer_examiner"}


def test_what_is_said_of_a_physician_is_stronger_than_what_was_announced() -> None:
    text = (
        "FACTS\n\nEmployer's experts disagreed. Dr. Vale spoke of asthma. The treating physician, Dr. Pell, spoke of "
        "dust.\n"
    )
    assert roles(text) == {"Vale": "insurer_examiner", "Pell": "treating"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "The agency arranged two consultative examinations. Dr. Pell saw the claimant. Dr. Pell was ill. "
                "Dr. Pell was brief. Dr. Vale tested the claimant's memory."
            ),
            {"Pell": "agency_examiner", "Vale": "agency_examiner"},
        ),
        (
            "Two examiners saw her for the insurer. Dr. Pell spoke of asthma. Dr. Vale spoke of smoke. Dr. Orr wrote.",
            {"Pell": "insurer_examiner", "Vale": "insurer_examiner", "Orr": "unknown"},
        ),
        (
            "The insurer obtained reports from two physicians. Neither examined plaintiff. Dr. Vale spoke of asthma.",
            {"Vale": "records_reviewer"},
        ),
        (
            "The plan consulted three doctors, none of whom examined plaintiff. Dr. Vale spoke of asthma.",
            {"Vale": "records_reviewer"},
        ),
        (
            "Dr. Pell wrote, as did the nurse. Neither examined plaintiff. Dr. Vale spoke of asthma.",
            {"Vale": "unknown"},
        ),
        (
            "It ordered that an impartial specialist be appointed. Dr. Vale spoke of asthma.",
            {"Vale": "neutral_examiner"},
        ),
    ],
)
def test_whom_an_announcement_of_several_reaches(told: str, expected: dict[str, str]) -> None:
    assert expected.items() <= roles(f"FACTS\n\n{told}\n").items()


@pytest.mark.parametrize(
    ("whose", "expected"),
    [
        ("Two experts were retained by the employer.", "records_reviewer employer"),
        ("The insurer retained two experts.", "records_reviewer insurer"),
        ("Claimant's experts disagreed.", "claimant_expert claimant"),
    ],
)
def test_those_who_examined_nobody_are_whose_they_were(whose: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{whose} Neither examined him. Dr. Vale believed that work played no part.\n")
    assert [f"{one.role.value} {one.retained_side.value}" for one in reading.physicians] == [expected]


@pytest.mark.parametrize("sign", ["\u00a712", "\u00a7 12", "Section 12"])
def test_an_examination_under_a_section_is_announced_by_its_sign_too(sign: str) -> None:
    text = f"FACTS\n\nThe petitioner then attended a {sign} examination. Dr. Vale believed that work played no part.\n"
    assert roles(text) == {"Vale": "insurer_examiner"}


def test_a_boards_request_is_announced_at_a_sentences_head() -> None:
    text = "FACTS\n\nThe Board requested a VHA opinion. Dr. Vale believed that service played no part.\n"
    assert roles(text) == {"Vale": "records_reviewer"}


def test_an_announcement_ends_with_its_paragraph() -> None:
    assert told_before("FACTS\n\nEmployer's experts disagreed.\n\nDr. Vale spoke of asthma.\n") == [[]]


def test_an_announcement_ends_where_somebody_known_speaks() -> None:
    text = "FACTS\n\nDr. Pell wrote. Employer's experts disagreed. Dr. Pell answered at length. Dr. Vale spoke.\n"
    assert told_before(text) == [[], []]


def test_an_announcement_reaches_five_sentences() -> None:
    filler = "It rained. " * 4
    near = f"FACTS\n\nEmployer's experts disagreed. {filler}Dr. Vale spoke of asthma.\n"
    far = f"FACTS\n\nEmployer's experts disagreed. {filler}It rained. It snowed. Dr. Vale spoke of asthma.\n"
    assert told_before(near) == [["role.announced.payer@4"]]
    assert told_before(far) == [[]]


def test_a_heading_announces_who_is_first_named_under_it() -> None:
    text = "FACTS\n\nRespondent's Section 12 Examination\n\nDr. Vale spoke of asthma on May 3.\n"
    assert roles(text) == {"Vale": "insurer_examiner"}


def test_a_later_announcement_takes_the_place_of_an_earlier_one() -> None:
    text = (
        "FACTS\n\nEmployer's experts disagreed. Her lawyer had also arranged an evaluation. Dr. Vale spoke of asthma.\n"
    )
    assert told_before(text) == [["role.announced.claimant@1"]]


def test_whoever_was_named_before_is_not_announced() -> None:
    text = "FACTS\n\nDr. Vale wrote. It rained.\n\nEmployer's experts disagreed. Dr. Vale spoke of asthma.\n"
    assert told_before(text) == [[]]
