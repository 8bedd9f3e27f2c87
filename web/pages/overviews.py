"""Variables of the pages about many: lists to browse, comparisons, what is new, and the log of corrections."""

from dataclasses import dataclass
from typing import Any, ClassVar

from examiner_db.export.column import Columns
from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.models import Precision
from web.addresses.neighbors import Neighbors
from web.examiner.news import News
from web.lists.comparing import Column, IssueRows
from web.lists.correcting import Corrected
from web.lists.found import PersonHit
from web.lists.organizations import OrganizationLine, Spelling
from web.lists.roll import ExaminerLine, GroupLine, Letter
from web.lists.shared import SharedIssue
from web.lists.tribunals import Held, Holder, YearLine
from web.pages.columns import CORRECTIONS, EXAMINERS, GROUPS, NEWS, ORGANIZATIONS, TRIBUNALS
from web.pages.page import Page


@dataclass(frozen=True, kw_only=True)
class ListPage(Page):
    """A page that is a list; ``columns`` are those that its CSV twin holds."""

    columns: ClassVar[Columns]
    rows: tuple[Any, ...]


@dataclass(frozen=True, kw_only=True)
class RollPage(ListPage):
    """Examiners A to Z, a page at a time; ``letters`` lead to those whose surname begins alike."""

    columns = EXAMINERS
    rows: tuple[ExaminerLine, ...]
    letters: tuple[Letter, ...]
    page: Neighbors
    total: int


@dataclass(frozen=True, kw_only=True)
class GroupsPage(ListPage):
    """Specialties, or states: each with how many examiners are on record; ``without`` names those with none."""

    template = "groups.html"
    columns = GROUPS
    lead: str
    heading: str
    rows: tuple[GroupLine, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class GroupPage(RollPage):
    """The examiners of one specialty or state; ``above`` is the endpoint and the title of the list it stands in."""

    template = "group.html"
    lead: str
    above: tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class TribunalsPage(ListPage):
    """Every tribunal with decisions on record, A to Z; ``without`` names those that are known and hold none here."""

    template = "tribunals.html"
    columns = TRIBUNALS
    rows: tuple[Held, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class TribunalPage(RollPage):
    """One tribunal: what is held of it by year and outcome, from where, how precisely it is read, and who examined."""

    template = "tribunal.html"
    slug: str
    place: str
    decisions: int
    outcomes: tuple[str, ...]
    years: tuple[YearLine, ...]
    sources: tuple[Holder, ...]
    precisions: tuple[Precision, ...]


@dataclass(frozen=True, kw_only=True)
class OrganizationsPage(ListPage):
    """Organizations that retained an evaluation, as decisions name them, A to Z."""

    template = "organizations.html"
    columns = ORGANIZATIONS
    rows: tuple[OrganizationLine, ...]
    letters: tuple[Letter, ...]
    page: Neighbors
    total: int


@dataclass(frozen=True, kw_only=True)
class OrganizationPage(RollPage):
    """One organization: its kind if a person gave one, its spellings, and the examiners whom it retained.

    ``private`` says that private files alone name it, so that it has no twin.
    """

    template = "organization.html"
    id: str
    kind: str | None
    private: bool
    decisions: int
    spellings: tuple[Spelling, ...]


@dataclass(frozen=True, kw_only=True)
class ComparePage(Page):
    """Two to four examiners side by side, in the order asked for.

    ``refused`` says in a sentence each what was asked and cannot be shown; ``ids`` are those that can. ``candidates``
    are people of the name that was typed to be added, and ``differences`` what makes the columns hard to compare.
    ``shared`` are the figures within the matched groups that all of them share, ``not_shared`` why there are none.
    """

    template = "compare.html"
    ids: tuple[str, ...]
    columns: tuple[Column, ...]
    blocks: tuple[IssueRows, ...]
    differences: tuple[str, ...]
    shared: tuple[SharedIssue, ...]
    not_shared: str
    refused: tuple[str, ...]
    add: str
    candidates: tuple[tuple[PersonHit, str], ...]
    full: bool


@dataclass(frozen=True, kw_only=True)
class PeersPage(Page):
    """The peers of one comparison, by name; ``choices`` are the comparisons that the record has.

    ``stratum`` names the comparison that is shown; ``comparison`` is ``None`` where none was chosen.
    """

    template = "peers.html"
    id: str
    name: str
    standing: str
    standing_sentence: str
    stratum: str
    choices: tuple[tuple[str, Comparison], ...]
    comparison: Comparison | None
    page: Neighbors


@dataclass(frozen=True, kw_only=True)
class NewPage(ListPage):
    """What came into one examiner's record, newest first; ``since`` is the first day asked about."""

    template = "new.html"
    columns = NEWS
    id: str
    name: str
    standing: str
    standing_sentence: str
    since: str
    rows: tuple[News, ...]
    page: Neighbors
    total: int


@dataclass(frozen=True, kw_only=True)
class CorrectionsPage(ListPage):
    """Where to write, what happens next and when, and the public log of what people changed, newest first.

    ``head`` is the last hash of the audit chain; ``None`` where there is no desk.
    """

    template = "corrections.html"
    columns = CORRECTIONS
    rows: tuple[Corrected, ...]
    page: Neighbors
    total: int
    head: str | None
