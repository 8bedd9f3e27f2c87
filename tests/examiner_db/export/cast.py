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
    told(world, models.Volume, "The employer and insurer asked", "defense_share", "at the request of the employer")
    told(world, models.Particular, "the record", "records_reviewed", "The record was reviewed at length")


def told(world: World, kind: type[models.Volume | models.Particular], value: str, measure: str, quote: str) -> None:
    """A statement on volume or method in the first decision about Orla Fennimore."""
    text, document = next((text, one) for text, one in world.documents.items() if "Orla Fennimore" in text)
    world.session.flush()
    decision = world.session.exec(select(models.Decision).where(models.Decision.document_id == document.sha256)).one()
    mention = world.mention(document, "orla-fennimore", "Orla Fennimore")
    stated = world.statement(document, mention, measure) | place(text, decision.redactions, quote)
    ground: dict[str, Any] = {"ground": None} if kind is models.Particular else {}
    world.add(kind(**stated, **ground, decision_id=decision.id, measure=measure, value=value))
