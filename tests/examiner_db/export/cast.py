"""Invented people whose records are exported, with what a spreadsheet would run among their rows."""

from collections.abc import Callable
from typing import Any

from sqlmodel import select

from examiner_db import models
from examiner_db.export.material import Material
from tests.web.world import World, place, with_private

SITE = "https://records.example.org/"
PAYLOAD = "=cmd|' /C calc'!A0"
Exported = Callable[..., Material]


def cast(world: World) -> None:
    """The usual people, with a title that a spreadsheet would run."""
    with_private(world)
    world.work("orla-fennimore", "Orla Fennimore", PAYLOAD, doi="10.9999/payload")
    world.act("tobias-quillfeather", "Tobias Quillfeather")
    listed(world, ("cornelius-fogg", "Cornelius Fogg"))
    told(world, models.Volume, "The employer and insurer asked", "defense_share", "at the request of the employer")
    told(world, models.Particular, "the record", "records_reviewed", "The record was reviewed at length")


def listed(world: World, who: tuple[str, str]) -> None:
    """Somebody on a list of every kind, and on nothing else."""
    world.physician(*who, standing="identified")
    dates: dict[str, Any] = {"issued_on": "1999-06", "expires_on": "2027-06"}
    world.row(models.License, *who, authority="Xenia", number="77", type="MD", status="active", **dates)
    world.row(models.Registration, *who, npi="9000000007", taxonomy=None, specialty="neurology")
    dates = {"excluded_on": "2016-01-20", "until": None, "reinstated_on": "2017-03-01"}
    world.row(models.Exclusion, *who, program="Medicare", statute="1128(b)(4)", **dates)
    world.row(models.Exclusion, *who, program="Medicare", statute=None, sanction=False, **dates)
    world.row(models.RosterListing, *who, program="qme", listed_from="2018", until=None, status=None)
    paid: dict[str, Any] = {"nature": "Consulting fee", "dispute_status": None}
    world.row(models.Payment, *who, payer="Halyard Devices", amount="1234.50", year=2018, **paid)


def told(world: World, kind: type[models.Volume | models.Particular], value: str, measure: str, quote: str) -> None:
    """A statement on volume or method in the first decision about Orla Fennimore."""
    text, document = next((text, one) for text, one in world.documents.items() if "Orla Fennimore" in text)
    world.session.flush()
    decision = world.session.exec(select(models.Decision).where(models.Decision.document_id == document.sha256)).one()
    mention = world.mention(document, "orla-fennimore", "Orla Fennimore")
    stated = world.statement(document, mention, measure) | place(text, decision.redactions, quote)
    ground: dict[str, Any] = {"ground": None} if kind is models.Particular else {}
    world.add(kind(**stated, **ground, decision_id=decision.id, measure=measure, value=value))
