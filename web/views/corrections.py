"""How an entry is disputed, what happens then, and what was changed so far."""

from web.addresses.neighbors import neighbors
from web.lists.correcting import lines, log
from web.pages.overviews import CorrectionsPage
from web.release.asked import Asked

ON_PAGE = 50


def corrections(asked: Asked) -> CorrectionsPage:
    """The address to write to, what happens next, and the public log, newest first."""
    found = log(asked.kept.desk)
    page = neighbors(asked, len(found.entries), max(len(found.entries), 1) if asked.whole else ON_PAGE)
    with asked.session() as session:
        rows = lines(asked, session, found.entries[page.rows])
    return CorrectionsPage(
        title="Corrections",
        rows=rows,
        page=page,
        total=len(found.entries),
        head=found.head,
    )
