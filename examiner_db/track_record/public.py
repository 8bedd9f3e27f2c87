"""A physician without what the user's own files alone say: for whoever may not see those files."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from examiner_db.identifiers import license_key
from examiner_db.models import Mention, Physician, SourceDocument
from examiner_db.printed_name import PrintedName

_Printed = set[tuple[str, str]]


def without_private(session: Session, physician: Physician) -> Physician:
    """A copy of ``physician`` that says nothing that only private documents print; itself where none names it.

    How we know it is left out of a copy: those lines count the mentions of all documents together.
    """
    private = _mentions(session, physician, private=True)
    if not private:
        return physician
    public = _mentions(session, physician, private=False)
    shown = _printed(public)
    hidden = (_printed(private) | _filed_for(physician, private, shown)) - shown
    facts = physician.model_dump()
    for field in ("names", "jurisdictions", "places", "licenses"):
        facts[field] = [value for value in facts[field] if (field, value.casefold()) not in hidden]
    for field in ("specialty", "npi", "orcid"):
        facts[field] = None if (field, (facts[field] or "").casefold()) in hidden else facts[field]
    if ("name", physician.name.casefold()) in hidden:
        facts["name"] = max((_plain(mention) for mention in public), key=lambda name: (len(name), name), default="")
    return Physician(**{**facts, "evidence": []})


def _mentions(session: Session, physician: Physician, *, private: bool) -> list[Mention]:
    query = (
        select(Mention)
        .join(SourceDocument, col(SourceDocument.sha256) == Mention.document_id)
        .where(Mention.physician_id == physician.id, col(SourceDocument.private).is_(private))
    )
    return list(session.exec(query))


def _printed(mentions: Iterable[Mention]) -> _Printed:
    """What mentions print, by the column of a physician that it goes into."""
    found: _Printed = set()
    for one in mentions:
        place = f"{one.city}, {one.state}" if one.city and one.state else None
        single = {
            "name": _plain(one),
            "specialty": one.specialty,
            "jurisdictions": one.jurisdiction,
            "places": place,
            "licenses": license_key(one.license_state, one.license_type, one.license),
            "npi": one.npi,
            "orcid": one.orcid,
        }
        found |= {(field, value.casefold()) for field, value in single.items() if value}
        found |= {("names", name.casefold()) for name in (one.name, *one.names)}
        found.add(("name", one.name.casefold()))
    return found


def _filed_for(physician: Physician, private: Iterable[Mention], shown: _Printed) -> _Printed:
    """The NPI that no document prints, where NPPES has it only for licenses that private documents alone print."""
    files = {one.document_id for one in private}
    licenses = [key for field, key in shown if field == "licenses"]
    found = [line for line in physician.evidence if line["claim"] == f"NPI {physician.npi}"]
    rests_on_private = (
        line["document_id"] in files and not any(f"license {key} " in line["reason"].casefold() for key in licenses)
        for line in found
    )
    return {("npi", str(physician.npi))} if found and all(rests_on_private) else set()


def _plain(mention: Mention) -> str:
    name = PrintedName(mention.given, mention.middle, mention.surname, mention.suffix).plain
    return name or mention.name
