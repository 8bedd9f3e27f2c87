"""What a physician's row says, and how we know it."""

from typing import TYPE_CHECKING

import pytest

from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

NPI = "9000000015"


def test_identified_physician_whole(world: "World") -> None:
    world.licensed("a", "HARKER, JONATHAN", "0990108", specialty="orthopedic surgeon", city="YONKERS", state="NY")
    world.licensed("b", "Harker, Jonathan Q., Jr.", "990108", city="Yonkers", state="NY", npi=NPI)
    world.listed("c", "Harker, Jon", "roster", npi=NPI, jurisdiction="US-CA", specialty="orthopedic surgeon")
    world.resolve()
    row = world.physician("a").model_dump()
    document_a, document_b = (world.document(ident) for ident in ("a", "b"))
    assert row == {
        "id": row["id"],
        "name": "Jonathan Q. Harker Jr.",
        "standing": "identified",
        "specialty": "orthopedic surgeon",
        "jurisdictions": ["US-CA", "US-NY"],
        "places": ["Yonkers, NY"],
        "npi": NPI,
        "licenses": ["NY MD 990108"],
        "orcid": None,
        "names": ["HARKER, JONATHAN", "Harker, Jon", "Harker, Jonathan Q., Jr."],
        "evidence": [
            {
                "claim": "license NY MD 990108",
                "reason": "same license NY MD 990108 printed in 2 actions",
                "document_id": document_a,
            },
            {
                "claim": f"NPI {NPI}",
                "reason": f"same NPI {NPI} printed in 1 action and 1 roster listing",
                "document_id": document_b,
            },
        ],
    }
    assert row["id"].startswith("jonathan-q-harker-jr-")


def test_name_group_says_that_it_is_not_verified(world: "World") -> None:
    world.decision("a", "Jonathan Harker", specialty="neurologist")
    world.decision("b", "JONATHAN HARKER")
    world.resolve()
    row = world.physician("a")
    assert (row.name, row.standing, row.specialty, row.licenses) == ("Jonathan Harker", "name_group", "neurologist", [])
    assert row.evidence == [
        {
            "claim": "not verified to be one person",
            "reason": "2 decisions in US-MN print the name Jonathan Harker",
        }
    ]


def test_group_of_one_is_said_in_the_singular(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.resolve()
    assert world.physician("a").evidence[0]["reason"] == "1 decision in US-MN prints the name Jonathan Harker"


def test_split_name_says_why_others_are_kept_apart(world: "World") -> None:
    for ident, name in (("a", "Jonathan A. Harker"), ("b", "Jonathan B. Harker"), ("c", "Jonathan Harker")):
        world.decision(ident, name)
    world.resolve()
    line = {"claim": "others of this name are kept apart", "reason": "middle initials differ (A and B)"}
    assert [line in world.physician(ident).evidence for ident in "abc"] == [True, True, True]


def test_confirmation_stands_with_its_date_and_reason_but_not_its_author(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.desk.confirm("a", npi=NPI, by="R. Viewer", reason="the same office")
    world.resolve()
    assert world.physician("a").evidence == [
        {
            "claim": f"NPI {NPI}",
            "reason": f"confirmed for 1 decision by a recorded judgment of {world.today()}: the same office",
        }
    ]


def test_many_confirmations_for_one_reason_are_one_line(world: "World") -> None:
    for ident in ("a", "b", "c"):
        world.decision(ident, "Jonathan Harker")
        world.desk.confirm(ident, npi=NPI, by="R. Viewer", reason="" if ident == "c" else "the number is in the report")
    world.resolve()
    assert [line["reason"] for line in world.physician("a").evidence] == [
        f"confirmed for 2 decisions by 2 recorded judgments of {world.today()}: the number is in the report",
        f"confirmed for 1 decision by a recorded judgment of {world.today()}",
    ]


def test_judgments_stand_in_the_order_of_time(world: "World") -> None:
    for ident, name in (("a", "Jonathan Harker"), ("b", "Jon Harker"), ("c", "Jonathen Harker")):
        world.decision(ident, name)
    world.desk.judge("c", "b", Verdict.SAME, by="R. Viewer", reason="one letterhead")
    world.desk.judge("b", "a", Verdict.SAME, by="R. Viewer")
    world.resolve()
    day = world.today()
    assert world.physician("a").evidence == [
        {"claim": "judged to be one physician", "reason": f"on {day}: one letterhead"},
        {"claim": "judged to be one physician", "reason": f"on {day}"},
        {
            "claim": "not verified to be one person",
            "reason": "3 decisions in US-MN print the name Jon Harker or Jonathan Harker or Jonathen Harker; "
            "no NPI, license or ORCID is printed or confirmed",
        },
    ]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["HARKER, JONATHAN", "Harker, Jonathan"], "Jonathan Harker"),
        (["Harker, Jonathan", "Harker, Jonathan Q", "Harker, Jonathan Quill"], "Jonathan Quill Harker"),
        (["Harker, Jonathan", "Harker, Jonathan, Jr."], "Jonathan Harker Jr."),
        (["HARKER, JONATHAN Q."], "Jonathan Q. Harker"),
        (["Rathvayne, Siobhan", "Rathvane, Siobhan", "Rathvane, Siobhán"], "Siobhán Rathvane"),
        (["Harker, Jonathan", "Harker, Jon", "Harker, Jon"], "Jon Harker"),
        (["Harker, J", "Harker, Jon"], "Jon Harker"),
    ],
)
def test_name_shown_is_the_fullest(world: "World", names: list[str], expected: str) -> None:
    for place, name in enumerate(names):
        world.licensed(f"m{place}", name, "990108")
    world.resolve()
    assert world.physician("m0").name == expected
