"""With whom an examiner is compared: the peers of one comparison, by name and in no order of a figure."""

from werkzeug.exceptions import NotFound

from web.addresses.neighbors import neighbors
from web.addresses.people import examiner
from web.pages.overviews import PeersPage
from web.release.asked import Asked

ON_PAGE = 100
"""Peers on one page; the comparison in the profile's twin holds them all."""
NO_COMPARISON = "This record holds no comparison of this name."


def peers(asked: Asked, physician: str) -> PeersPage:
    """The peers of the comparison that ``stratum`` names, block and issue; without it, the comparisons there are."""
    record = examiner(asked, physician).record
    choices = tuple((f"{one.block}-{one.issue}", one) for one in record.comparisons)
    stratum = asked.arguments.get("stratum", "")
    chosen = next((one for name, one in choices if name == stratum), None)
    if stratum and chosen is None:
        raise NotFound(NO_COMPARISON)
    listed = tuple(one for one in chosen.peers if _shown(asked, one.id)) if chosen else ()
    page = neighbors(asked, len(listed), max(len(listed), 1) if asked.whole else ON_PAGE)
    if chosen is not None:
        chosen = chosen.model_copy(update={"peers": listed[page.rows]})
    return PeersPage(
        title=f"Peers: {record.name}",
        noindex=True,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        stratum=stratum,
        choices=choices,
        comparison=chosen,
        page=page,
    )


def _shown(asked: Asked, physician: str) -> bool:
    return not asked.hides_person(physician) and not asked.hides_examiner(physician)
