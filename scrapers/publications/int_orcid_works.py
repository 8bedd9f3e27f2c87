"""One work on an ORCID record: whose record it is, and the record of the work. Most values stand inside ``value``."""

from collections.abc import Mapping
from typing import Any

from examiner_db.identifiers import orcid
from examiner_db.records import Locator, Mention, PublicationRecord


def mention_of(record: Mapping[str, Any]) -> Mention | None:
    """The holder of the ORCID as the record names them; ``None`` if the name is private."""
    name = record["person"]["name"] or {}
    given, surname, credit = (_value(name.get(part)) for part in ("given-names", "family-name", "credit-name"))
    printed = credit or " ".join(filter(None, (given, surname)))
    if not printed:
        return None
    first, _, middle = (given or "").partition(" ")
    return Mention(
        name=printed,
        surname=surname,
        given=first or None,
        middle=middle or None,
        orcid=orcid(record["orcid-identifier"]["path"]),
        also=tuple(one["content"] for one in record["person"]["other-names"]["other-name"]),
    )


def title_of(work: Mapping[str, Any]) -> str:
    """The title's words."""
    return " ".join((_value((work["title"] or {}).get("title")) or "").split())


def record_of(number: int, work: Mapping[str, Any], mention: Mention, asked_for: str | None) -> PublicationRecord:
    """A work on the record of its author."""
    return PublicationRecord(
        mention=mention,
        title=title_of(work),
        venue=_value(work["journal-title"]),
        published_on=_date(work["publication-date"]),
        doi=(_own(work, "doi") or "").removeprefix("https://doi.org/") or None,
        pmid=_own(work, "pmid"),
        types=(work["type"],),
        asked_for=asked_for,
        locator=Locator(row=number, quote=f"{mention.name}\n{title_of(work)}"),
    )


def _value(holder: Mapping[str, Any] | None) -> str | None:
    return None if holder is None else holder["value"]


def _own(work: Mapping[str, Any], kind: str) -> str | None:
    """An identifier of the work itself, as ORCID normalizes it where it does."""
    for one in (work["external-ids"] or {}).get("external-id", []):
        if one["external-id-type"] == kind and one["external-id-relationship"] == "self":
            return _value(one.get("external-id-normalized")) or str(one["external-id-value"])
    return None


def _date(printed: Mapping[str, Any] | None) -> str | None:
    """As precisely as it is known."""
    parts = [_value((printed or {}).get(part)) for part in ("year", "month", "day")]
    known = parts[: parts.index(None)] if None in parts else parts
    return "-".join(part for part in known if part) or None
