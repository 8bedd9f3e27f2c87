"""Typing help: names that begin with what stands in the search box; nothing is recorded."""

from dataclasses import replace

from flask import Response, jsonify
from sqlmodel import Session, col, select

from examiner_db.models import Physician
from examiner_db.track_record import without_private
from web.asked import Asked

LIMIT = 8


def suggest(asked: Asked) -> Response:
    """Up to ``LIMIT`` names as JSON, and so none that is held or that private files alone print."""
    names = asked.release.index.suggest(asked.arguments.get("q", ""), LIMIT)
    with asked.session() as session:
        named = session.exec(select(Physician).where(col(Physician.name).in_(names)))
        shown = {one.name for one in named if _may_be_shown(replace(asked, private=False), session, one)}
    answer = jsonify(names=[name for name in names if name in shown])
    answer.cache_control.no_store = True
    return answer


def _may_be_shown(asked: Asked, session: Session, physician: Physician) -> bool:
    if asked.hides_person(physician.id):
        return False
    partly = physician.id in asked.release.people_in_private
    return not partly or without_private(session, physician).name == physician.name
