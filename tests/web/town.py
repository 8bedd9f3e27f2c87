"""An invented release to browse: two tribunals, organizations under several spellings, a roster, and a desk's work."""

from sqlmodel import select

from examiner_db import models
from tests.web.world import World, invented

ISAURA = ("isaura-van-drenth", "Isaura van Drenth")
BASIL = ("basil-underhay", "Basil Underhay")
TOBIAS = ("tobias-quillfeather", "Tobias Quillfeather")
LUCAN = ("lucan-marchbanks", "Lucan Marchbanks")
QUARRYLINE = "Quarryline Mutual Insurance"
SPELLINGS = {"q1": QUARRYLINE, "q2": "QUARRYLINE MUT. INS."}


def town(world: World) -> None:
    """The invented release, an examiner before a federal board, one on a roster alone, and who retained whom."""
    invented(world)
    for ident, name in SPELLINGS.items():
        world.add(models.Organization(id=ident, name=name, known_as=QUARRYLINE, kind="insurer"))
    world.add(models.Organization(id="f1", name="Ferrowick Mills", known_as="Ferrowick Mills"))
    world.physician(*ISAURA, standing="identified", specialty="neurologist", jurisdictions=["US"], places=["Reno, NV"])
    heard = [
        world.decision(*ISAURA, year=year, direction=side) for year, side in ((2020, "insurer"), (2021, "claimant"))
    ]
    for decision, organization in zip(heard, ("q1", "q2"), strict=True):
        federal(world, decision)
        retained(world, decision, organization)
    orla, tobias = (world.decision(*who) for who in (("orla-fennimore", "Orla Fennimore"), TOBIAS))
    retained(world, orla, "q1")
    retained(world, tobias, "f1")
    world.physician(*BASIL, standing="identified", specialty=None, jurisdictions=["US-CA"])
    world.row(models.RosterListing, *BASIL, program="qme", listed_from="2018", until=None, status=None)
    world.add(models.Precision(kind="opinion", tribunal="us_ecab", accepted=120, n=121, lower=0.955, counts=True))


def federal(world: World, decision: str) -> None:
    """Let a decision be one of the federal board, remanded."""
    row = world.session.get_one(models.Decision, decision)
    row.tribunal, row.outcome = "us_ecab", "remanded"


def retained(world: World, decision: str, organization: str) -> None:
    """Let an organization have retained the examiner of a decision."""
    query = select(models.Evaluation).where(models.Evaluation.decision_id == decision)
    world.session.exec(query).one().retained_by_id = organization


def with_files(world: World) -> None:
    """The town, with a private decision of the examiner, and of one known from private files alone."""
    town(world)
    world.source("local_files", "Files of your own", holds="Your files.", address="")
    world.add(models.Organization(id="p1", name="Harrowgate Mutual", known_as="Harrowgate Mutual"))
    world.physician(*LUCAN)
    for who in (ISAURA, LUCAN):
        retained(world, world.decision(*who, private=True, year=2022), "p1")
    world.info["private"] = True
