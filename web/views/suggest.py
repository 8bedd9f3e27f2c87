"""Typing help: people whose name begins with what stands in the search box; nothing is recorded."""

from collections import Counter
from dataclasses import replace

from flask import Response, jsonify, url_for
from sqlmodel import Session, col, select

from examiner_db.models import Physician
from examiner_db.search import NameEntry, whereabouts
from examiner_db.track_record import without_private
from web.release.asked import Asked

LIMIT = 8
ENDPOINTS = {"examiner": "profile", "physician": "physician"}


def suggest(asked: Asked) -> Response:
    """Up to ``LIMIT`` people as JSON, none of whom is held or printed by private files alone.

    ``names`` holds each name once. ``people`` tells namesakes apart, each with a page; whoever has no namesake among
    them is only a name to search for.
    """
    entries = asked.release.index.suggest(asked.arguments.get("q", ""), LIMIT)
    public = replace(asked, private=False)
    with asked.session() as session:
        known = {one.id: one for one in session.exec(select(Physician).where(col(Physician.id).in_(_ids(entries))))}
        seen = [(entry, _seen(public, session, known[entry.id])) for entry in entries if entry.id in known]
    shown = [(entry, one) for entry, one in seen if one is not None and one.name == entry.name]
    named = Counter(one.name for _, one in shown)
    people = [_person(entry, one, alone=named[one.name] == 1) for entry, one in shown]
    answer = jsonify(names=list(named), people=people)
    answer.cache_control.no_store = True
    return answer


def _ids(entries: list[NameEntry]) -> list[str]:
    return [entry.id for entry in entries]


def _seen(asked: Asked, session: Session, physician: Physician) -> Physician | None:
    """What everybody may see of somebody; nothing of whom this request must not show."""
    if asked.hides_person(physician.id):
        return None
    return without_private(session, physician) if physician.id in asked.release.people_in_private else physician


def _person(entry: NameEntry, physician: Physician, *, alone: bool) -> dict[str, str]:
    places = whereabouts(physician.places or physician.jurisdictions)
    npi = f"NPI {physician.npi}" if physician.npi else "no NPI on record"
    about = "" if alone else "; ".join(filter(None, [physician.specialty, *places, npi]))
    url = "" if alone else url_for(ENDPOINTS[entry.kind], physician=entry.id)
    return {"name": physician.name, "about": about, "url": url}
