"""A release about one invented examiner with something in every section, and one with a single opinion."""

from typing import Any

from examiner_db import models
from examiner_db.content_key import content_key
from tests.web.world import World, place

BRAM = ("bram-oxenwaite", "Bram Oxenwaite")
ISSUES = ("causation", "causation", "impairment", "treatment")
INSURERS = tuple(f"{name} Mutual" for name in ("Acorn", "Bracken", "Cinder", "Dunlin", "Elver", "Fescue", "Gorse"))
PAYERS = ("Halyard Devices", "Ibex Pharma")


def rich(world: World) -> None:
    """Bram Oxenwaite with 44 opinions and all that lists can say, and Sunniva Thrale with one opinion."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("xx_board", "Board of Medical Licensure of Xenia", title="Board actions")
    world.source("us_pubmed", "National Library of Medicine", title="PubMed")
    world.physician(*BRAM, standing="identified", licenses=["XX 50505"], evidence=[])
    for name in (*INSURERS, "Juniper & Keel, a law firm"):
        world.add(models.Organization(id=content_key("organization", name), name=name, kind=_kind(name)))
    decisions = [_decision(world, number) for number in range(44)]
    _later(world, decisions)
    _lists(world)
    world.physician("sunniva-thrale", "Sunniva Thrale")
    world.decision("sunniva-thrale", "Sunniva Thrale", weight="rejected", issue="mmi")


def _kind(name: str) -> str | None:
    return "law_firm" if "law firm" in name else "insurer" if name.startswith("Acorn") else None


def _decision(world: World, number: int) -> str:
    """Every third names nobody; the others name insurers, the first of them most often, and twice a law firm."""
    insurer = INSURERS[min(number % 14, 6)]
    by = None if number % 3 == 0 else "Juniper & Keel, a law firm" if number in {1, 2} else insurer
    heard: dict[str, Any] = {} if by is None else {"retained_by_id": content_key("organization", by)}
    if number in {1, 2}:
        heard |= {"role": "claimant_expert", "retained_side": "claimant"}
    return world.decision(
        *BRAM,
        year=2012 + number % 3 if number < 36 else 2018,
        direction=("insurer", "insurer", "claimant", "mixed")[number % 4],
        weight=("credited", "rejected", "credited", "partly")[number % 4],
        issue=ISSUES[number % 4],
        **heard,
    )


def _later(world: World, decisions: list[str]) -> None:
    """The second decision is on the claim of the fourth, and reverses it."""
    reversing, reversed_ = (world.session.get_one(models.Decision, decisions[number]) for number in (1, 3))
    reversing.claim_id = reversed_.claim_id
    words = "The record was reviewed at length."
    text = next(iter(world.documents))
    world.add(
        models.LaterHistory(
            id="later-1", decision_id=decisions[1], of="the decision of the compensation judge", does="reverses",
            earlier_id=decisions[3], **place(text, [], words),
        )
    )  # fmt: skip


def _lists(world: World) -> None:
    world.act(*BRAM, action="probation", effective_on="2015-02", ended_on="2017-02")
    world.act(*BRAM, action="revocation", stage="charged", counted=False, effective_on="2014")
    for held in ("50505", "60606"):
        world.row(
            models.License, *BRAM, authority="Xenia", number=held, type="MD", status="active",
            issued_on="1999-06", expires_on="2027-06",
        )  # fmt: skip
    world.row(models.RosterListing, *BRAM, program="qme", listed_from="2010-01-01", until=None, status="active")
    world.row(
        models.Exclusion, *BRAM, program="Medicare", statute="1128(b)(4)", excluded_on="2016-01-20", until=None,
        reinstated_on="2017-03-01",
    )  # fmt: skip
    for number in range(14):
        world.row(
            models.Payment, *BRAM, payer=PAYERS[number % 2], amount=f"{100 + number}.50", nature="Consulting fee",
            year=2018 + number % 3,
        )  # fmt: skip
    for number in range(6):
        year, venue = str(2003 + 2 * number), ("Journal of Invented Spines", "Annals of Fictional Medicine")[number % 2]
        world.work(
            *BRAM, f"On imaginary joints, part {number}", published_on=year, venue=venue, doi=f"10.9999/joint.{number}"
        )
