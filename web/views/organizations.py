"""Organizations: insurers, employers, administrators, vendors and law firms that retained an examiner."""

from dataclasses import replace

from flask import redirect, url_for
from sqlmodel import col
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from examiner_db.models import Evaluation
from web.addresses.twins import twin_of
from web.lists import roll
from web.lists.organizations import organizations as on_record
from web.lists.organizations import spellings, together
from web.pages.overviews import OrganizationPage, OrganizationsPage
from web.release.asked import Asked

UNKNOWN = "No organization on record here has this id."


def organizations(asked: Asked) -> OrganizationsPage:
    """Every organization that retained an examiner, A to Z."""
    with asked.session() as session:
        found = on_record(asked, session)
    rows, page = roll.turned(asked, found)
    return OrganizationsPage(
        title="Organizations",
        noindex=True,
        rows=rows,
        letters=roll.letters(asked, found),
        page=page,
        total=len(found),
    )


def organization(asked: Asked, organization: str) -> OrganizationPage | Response:
    """One organization under all its spellings; the id of any of them leads to its page."""
    with asked.session() as session:
        known = together(session)
        name = next((name for name, rows in known.items() if organization in {row.id for row in rows}), "")
        rows = known.get(name, [])
        printed = spellings(asked, session, rows)
        if not printed:
            raise NotFound(UNKNOWN)
        if rows[0].id != organization:
            return redirect(url_for(twin_of("organization"), organization=rows[0].id), 301)
        retained = col(Evaluation.retained_by_id).in_([row.id for row in rows])
        examiners = roll.examined(asked, session, retained)
        private = not spellings(replace(asked, private=False), session, rows)
        decisions = next(line.decisions for line in on_record(asked, session) if line.name == name)
    shown, page = roll.turned(asked, examiners)
    return OrganizationPage(
        title=name,
        noindex=True,
        id=organization,
        kind=rows[0].kind,
        private=private,
        decisions=decisions,
        spellings=printed,
        rows=shown,
        letters=roll.letters(asked, examiners),
        page=page,
        total=len(examiners),
    )
