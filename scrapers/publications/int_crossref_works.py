"""One work of Crossref's JSON: its author as registered, and the record of it. Titles may hold markup."""

import html
import re
from collections.abc import Mapping
from typing import Any

from examiner_db.identifiers import orcid
from examiner_db.records import Locator, Mention, PublicationRecord

IS_RETRACTION = {
    **dict.fromkeys(("retraction", "partial_retraction", "withdrawal", "removal"), True),
    **dict.fromkeys(("addendum", "clarification", "correction", "corrigendum", "erratum"), False),
    **dict.fromkeys(("expression_of_concern", "new_edition", "new_version"), False),
}
"""Every kind of update that Crossref knows."""


def title_of(work: Mapping[str, Any]) -> str:
    """The title's words; none where none is registered."""
    return _words(work.get("title"))


def mention_of(author: Mapping[str, Any]) -> Mention:
    """An author as registered."""
    given, _, middle = author.get("given", "").partition(" ")
    return Mention(
        name=" ".join(filter(None, (given, middle, author["family"], author.get("suffix")))),
        surname=author["family"],
        given=given or None,
        middle=middle or None,
        suffix=author.get("suffix"),
        orcid=orcid(author.get("ORCID")),
    )


def record_of(
    number: int, work: Mapping[str, Any], mention: Mention, author: Mapping[str, Any], asked_for: str | None
) -> PublicationRecord:
    """The work, for one of its authors."""
    title = title_of(work)
    retractions = [one for one in work.get("updated-by", []) if IS_RETRACTION[one["type"]]]
    notices = (f"{one['label']}, {_date(one['updated'])}, DOI {one['DOI']}" for one in retractions)
    return PublicationRecord(
        mention=mention,
        title=title,
        venue=_words(work.get("container-title")) or None,
        published_on=_date(work.get("issued")),
        doi=work["DOI"],
        retraction="; ".join(notices) or None,
        affiliations=tuple(one["name"] for one in author.get("affiliation", []) if "name" in one),
        types=(work["type"],),
        asked_for=asked_for,
        locator=Locator(row=number, quote=f"{mention.name}\n{title}"),
    )


def _words(texts: list[str] | None) -> str:
    """The first of the texts, without its markup."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", next(iter(texts or ()), None) or "")).split())


def _date(registered: Mapping[str, Any] | None) -> str | None:
    """As precisely as it is registered: ``[[2012, 3, 21]]``, ``[[2012]]``, or ``[[null]]`` for none."""
    parts = [part for part in (registered or {}).get("date-parts", [[]])[0] if part is not None]
    return "-".join(f"{part:02d}" for part in parts) or None
