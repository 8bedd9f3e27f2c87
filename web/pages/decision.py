"""The variables of the pages of one decision and of one saved document."""

from collections.abc import Mapping
from dataclasses import dataclass

from examiner_db.models import Citation, LaterHistory
from examiner_db.track_record import DecisionFacts, LaterRow
from web.decision.passages import Passage
from web.decision.physicians import PhysicianHere
from web.pages.page import Page
from web.release.kept import DecisionInDocument, Saved, VisitLine


@dataclass(frozen=True, kw_only=True)
class DecisionPage(Page):
    """One decision: its facts, who appears in it and as what, and the passages read; ``None`` without the kept text.

    ``published`` says that the publisher's own address is known, so that there is a copy to go on to. ``later`` is what
    later decisions did to this one, ``later_history`` what this one does to earlier ones, ``citations``
    the reported cases that it cites. ``q`` is the search that led here, whose words are marked too. ``left_out`` counts
    what was read in passages for which the page has no room.
    """

    template = "decision.html"
    decision: DecisionFacts
    document: Saved
    published: bool
    physicians: tuple[PhysicianHere, ...]
    passages: tuple[Passage, ...] | None
    left_out: int
    later_history: tuple[LaterHistory, ...]
    later: tuple[LaterRow, ...] = ()
    citations: tuple[Citation, ...] = ()
    q: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentPage(Page):
    """One saved page or file; nothing here holds its address or its name. ``published`` says that there is one."""

    template = "document.html"
    document: Saved
    published: bool
    visits: tuple[VisitLine, ...]
    decisions: tuple[DecisionInDocument, ...]
    statements: Mapping[str, int]
