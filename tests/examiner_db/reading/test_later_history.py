"""What a decision does to an earlier one."""

import pytest

from examiner_db.reading import read


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is affirmed.", "affirms May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is reversed.", "reverses May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is set aside.", "vacates May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is modified.", "modifies May 3, 2019 decision"),
        (
            "IT IS ORDERED that the Decision of the Arbitrator filed May 3, 2019, is hereby affirmed and adopted.",
            "affirms Decision of the Arbitrator filed May 3, 2019",
        ),
    ],
)
def test_later_history(order: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{order}\n")
    assert [f"{one.does} {one.of}" for one in reading.later_history] == [expected]
    assert reading.later_history[0].quote.text == order


def test_facts_have_no_later_history() -> None:
    (reading,) = read("FACTS\n\nThe May 3, 2019 decision is affirmed by many.\n\nANALYSIS\n\nWe find.\n")
    assert reading.later_history == ()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("The Compensation Judge's findings and order of May 3, 2019 is affirmed.", ["affirms"]),
        ("The ALJ's order dated May 16, 2017, is affirmed.", ["affirms"]),
        ("The decision of the administrative judge is reversed.", ["reverses"]),
        ("The WCJ's decision is rescinded.", ["vacates"]),
        ("The award is modified.", ["modifies"]),
        ("The hearing representative's decision is hereby set aside.", ["vacates"]),
        ("The claim is denied.", []),
        ("The file shall be returned.", []),
        ("The employer shall pay for the surgery.", []),
    ],
)
def test_what_an_order_does_to_what(order: str, expected: list[str]) -> None:
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{order}\n")
    assert [one.does.value for one in reading.later_history] == expected


def test_two_orders_are_two_entries() -> None:
    orders = "The May 3, 2019 decision is affirmed. The June 4, 2019 decision is reversed."
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{orders}\n")
    assert [(one.does.value, one.of) for one in reading.later_history] == [
        ("affirms", "May 3, 2019 decision"),
        ("reverses", "June 4, 2019 decision"),
    ]
