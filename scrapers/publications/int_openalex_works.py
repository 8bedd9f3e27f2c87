"""One work of OpenAlex's JSON: its author as printed, and the record of it, without the ORCID that a machine gave."""

from collections.abc import Mapping
from typing import Any

from examiner_db.printed_name import parse_name
from examiner_db.records import Locator, Mention, PublicationRecord


def printed_in(authorship: Mapping[str, Any]) -> str:
    """The author's name as the work prints it, else as OpenAlex does."""
    return str(authorship.get("raw_author_name") or authorship["author"]["display_name"])


def mention_of(printed: str) -> Mention:
    """An author of this name."""
    name = parse_name(printed)
    return Mention(name=printed, surname=name.surname, given=name.given, middle=name.middle, suffix=name.suffix)


def record_of(
    number: int, work: Mapping[str, Any], mention: Mention, authorship: Mapping[str, Any], asked_for: str
) -> PublicationRecord:
    """The work, for one of its authors."""
    venue = (work["primary_location"] or {}).get("source") or {}
    return PublicationRecord(
        mention=mention,
        title=work["display_name"],
        venue=venue.get("display_name"),
        published_on=_date(work["publication_date"]),
        doi=(work["doi"] or "").removeprefix("https://doi.org/") or None,
        pmid=work["ids"].get("pmid", "").rpartition("/")[2] or None,
        retraction="marked as retracted, without a notice" if work["is_retracted"] else None,
        affiliations=tuple(authorship.get("raw_affiliation_strings") or ()),
        types=(work["type"],),
        asked_for=asked_for,
        locator=Locator(row=number, quote=f"{mention.name}\n{work['display_name']}"),
    )


def _date(day: str | None) -> str | None:
    """January 1 stands for a work of which only the year is known."""
    return day[:4] if day is not None and day.endswith("-01-01") else day
