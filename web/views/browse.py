"""Examiners by specialty and by state: who is on record, A to Z, and nothing about them but where to look."""

from collections import Counter

from werkzeug.exceptions import NotFound

from web.lists import roll
from web.lists.grouping import BY_SPECIALTY, BY_STATE, Grouping
from web.lists.roll import GroupLine
from web.pages.overviews import GroupPage, GroupsPage
from web.release.asked import Asked


def specialties(asked: Asked) -> GroupsPage:
    """Every specialty with an examiner on record."""
    return _groups(asked, BY_SPECIALTY)


def specialty(asked: Asked, specialty: str) -> GroupPage:
    """The examiners of one specialty."""
    return _group(asked, BY_SPECIALTY, specialty)


def states(asked: Asked) -> GroupsPage:
    """Every state with an examiner on record."""
    return _groups(asked, BY_STATE)


def state(asked: Asked, state: str) -> GroupPage:
    """The examiners of one state."""
    return _group(asked, BY_STATE, state)


def _groups(asked: Asked, by: Grouping) -> GroupsPage:
    with asked.session() as session:
        counted = Counter(group for line in roll.everyone(asked, session) for group in by.of(line))
    return GroupsPage(
        title=by.title,
        lead=by.lead,
        heading=by.one.capitalize(),
        rows=tuple(
            GroupLine(slug, name, counted[slug], by.address(slug)) for slug, name in by.names.items() if counted[slug]
        ),
        without=tuple(name for slug, name in by.names.items() if not counted[slug]),
    )


def _group(asked: Asked, by: Grouping, slug: str) -> GroupPage:
    if slug not in by.names:
        message = f"No {by.one} has this address."
        raise NotFound(message)
    with asked.session() as session:
        found = [line for line in roll.everyone(asked, session) if slug in by.of(line)]
    rows, page = roll.turned(asked, found)
    return GroupPage(
        title=f"{by.title}: {by.names[slug]}",
        noindex=True,
        lead=by.lead,
        above=(by.all, by.title),
        rows=rows,
        letters=roll.letters(asked, found),
        page=page,
        total=len(found),
    )
