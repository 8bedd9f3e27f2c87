"""The lists that programs read as people do: tribunals, organizations and sources."""

from dataclasses import replace

from flask import Response

from web.api.answer import listed
from web.pages.columns import ORGANIZATIONS, SOURCES, TRIBUNALS
from web.release.asked import Asked
from web.views import organizations as of_organizations
from web.views import sources as of_sources
from web.views import tribunals as of_tribunals


def tribunals(asked: Asked) -> Response:
    """Every tribunal with a decision on record, A to Z."""
    return listed(asked, TRIBUNALS, of_tribunals.tribunals(asked).rows)


def organizations(asked: Asked) -> Response:
    """Every organization that retained an examiner, A to Z."""
    return listed(asked, ORGANIZATIONS, of_organizations.organizations(replace(asked, whole=True)).rows)


def sources(asked: Asked) -> Response:
    """Every source, by its short name."""
    return listed(asked, SOURCES, of_sources.sources(asked).sources)
