"""What is at hand on a name, for a person who must say who is meant: whom NPPES registers, and others of the name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import col, select

from examiner_db.models import Examiner, NameEvidence
from web.release.asked import Asked


@dataclass(frozen=True)
class Other:
    """Another physician of this name on record here, kept apart; ``endpoint`` is the page that there is."""

    id: str
    endpoint: str
    name: str
    standing: str
    specialty: str | None
    places: tuple[str, ...]
    npi: str | None
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]


@dataclass(frozen=True)
class NameAtHand:
    """``table`` dates the reference table that the release was resolved with, if there was one.

    ``registered`` is what it says of a name group, and ``none`` why it says nothing.
    """

    table: Mapping[str, Any] | None
    registered: Mapping[str, Any] | None
    none: str | None
    others: tuple[Other, ...]


def name_at_hand(asked: Asked, physician: str) -> NameAtHand:
    """The evidence on a physician's name, without what private files alone give to whoever may not see those."""
    with asked.session() as session:
        row = session.get(NameEvidence, physician)
        namesakes = [one for one in (row.namesakes if row else []) if _may_see(asked, str(one["id"]))]
        wanted = [str(one["id"]) for one in namesakes]
        examiners = set(session.exec(select(Examiner.physician_id).where(col(Examiner.physician_id).in_(wanted))))
    table = asked.release.registry
    may_see = _may_see(asked, physician)
    registered = row.registered if row is not None and may_see else None
    return NameAtHand(
        table=table,
        registered=registered,
        none=None if registered else _why_none(table),
        others=tuple(_other(one, examiners) for one in namesakes) if may_see else (),
    )


def _may_see(asked: Asked, physician: str) -> bool:
    """Evidence is weighed from all mentions together, so that one private mention keeps all of it from the public."""
    return not asked.hides_person(physician) and (asked.private or physician not in asked.release.people_in_private)


def _why_none(table: Mapping[str, Any] | None) -> str:
    if table is None:
        return "The reference table of NPPES, which lists physicians with an NPI, was not at hand for this release."
    if not table["whole"]:
        return "NPPES was not asked about this name, and its whole table was not at hand for this release."
    return "No full name is printed that could be looked up in NPPES."


def _other(found: Mapping[str, Any], examiners: set[str]) -> Other:
    return Other(
        id=found["id"],
        endpoint="profile" if found["id"] in examiners else "physician",
        name=found["name"],
        standing=found["standing"],
        specialty=found["specialty"],
        places=tuple(found["places"]),
        npi=found["npi"],
        reasons_for=tuple(found["for"]),
        reasons_against=tuple(found["against"]),
    )
