"""Variables of the page that opens a cited state."""

from dataclasses import dataclass

from examiner_db.export.cited import RecordState, StateSentence
from web.addresses.neighbors import Neighbors
from web.lists.changed import CitedRow, Told
from web.pages.page import Page


@dataclass(frozen=True, kw_only=True)
class CitedPage(Page):
    """A record as it was when it was cited, and what has changed since.

    ``cited_on`` is the day on which the state was first cited, ``compared_on`` that of the comparison and ``built_on``
    that of the release which it is compared with. ``address`` is the permanent one, whole, and ``sha256`` the hash that
    the id begins. ``state`` has its rows taken out, which stand in ``rows``, a page at a time; it is ``None`` where
    all of it is withheld. ``record`` is the record of today, if there is one to be seen.
    """

    template = "cited.html"
    id: str
    cited_on: str
    release_id: str
    compared_on: str
    built_on: str
    address: str
    sha256: str
    whole: bool
    record: str | None
    state: RecordState | None
    sentences: tuple[StateSentence, ...]
    rows: tuple[CitedRow, ...]
    changes: tuple[Told, ...]
    page: Neighbors
    total: int
