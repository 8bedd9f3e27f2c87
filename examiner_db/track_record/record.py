"""One examiner, everything summarized: what the page, the charts, the exports and the JSON twin all show.

A track record is computed once, when a release is built, and stored as JSON. It holds rows as well as figures, so
that every number can open exactly the rows it counts.
"""

from examiner_db.figures.block import Block
from examiner_db.figures.chart import Chart
from examiner_db.figures.clusters import Cluster
from examiner_db.figures.comparing.comparison import Comparison
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.pairs import Paired
from examiner_db.figures.trend import Trend
from examiner_db.records import Frozen


class Provenance(Frozen):
    """Where a row comes from: the saved document, the page in it, the exact words, and who read them.

    ``share_alike`` names the license under which the row must be passed on, where its source has one.
    """

    document_id: str
    source: str
    publisher: str
    page: int | None
    row: int | None
    quote: str
    retrieved_on: str
    read_by: str
    share_alike: str = ""


class Evidence(Frozen):
    """One line of "how do we know": what is claimed, and why."""

    claim: str
    reason: str
    document_id: str | None = None


class DecisionFacts(Frozen):
    """The decision that a row stands in."""

    id: str
    claim_id: str
    tribunal: str
    tribunal_name: str
    docket: str | None
    decided_on: str | None
    caption: str | None
    outcome: str
    private: bool


class LaterRow(Frozen):
    """What a later decision of the same claim says it does to the decision of a row, in its words.

    ``stands`` is false once a still later one has undone it.
    """

    decision: DecisionFacts
    does: str
    of: str
    quote: str
    stands: bool


class RoleQuote(Frozen):
    """The words that say as what, and for whom, a physician is heard; no person's review of an opinion is one of them.

    ``start`` and ``end`` are their place in the kept text.
    """

    quote: str
    start: int | None
    end: int | None
    read_by: str


class OpinionRow(Frozen):
    """One opinion. ``counts`` says whether it enters figures; ``superseded`` that a later version of it does.

    ``counted_as`` is the direction that figures count it as, which readings of one moment settle together.
    ``retained_by`` is the organization as printed, ``retained_by_known_as`` the one that a person says it is.
    """

    id: str
    decision: DecisionFacts
    block: Block
    role: str
    retained_side: str
    retained_by: str | None
    issue: str
    direction: str
    value: str | None
    review: str | None
    counts: bool
    superseded: bool
    provenance: Provenance
    later: tuple[LaterRow, ...] = ()
    counted_as: str | None = None
    retained_by_known_as: str | None = None
    role_quote: RoleQuote | None = None

    @property
    def organization(self) -> str | None:
        """Under which name who retained is counted and listed."""
        return self.retained_by_known_as or self.retained_by


class WeighingRow(Frozen):
    """One weighing, in the tribunal's words; ``undone`` once a later decision reversed or vacated this one.

    ``counted_as`` is the weight that figures count it as, which weighings of one moment settle together.
    """

    id: str
    decision: DecisionFacts
    block: Block
    role: str
    issue: str | None
    level: str
    weight: str
    reasons: tuple[str, ...]
    stands: bool
    review: str | None
    counts: bool
    provenance: Provenance
    undone: bool = False
    later: tuple[LaterRow, ...] = ()
    counted_as: str | None = None


class DisciplineRow(Frozen):
    """One public act of an authority, with its stage and full text; ``counted`` says whether it is discipline."""

    id: str
    authority: str
    action: str
    stage: str
    counted: bool
    listed: bool
    first_seen: str
    last_seen: str
    ordered_on: str | None
    effective_on: str | None
    ended_on: str | None
    case_number: str | None
    text: str
    grounds: str | None
    cut: bool
    provenance: Provenance


class NoticeRow(Frozen):
    """What is published about a work: its ``nature`` in the publisher's word, what is told, and where it stands."""

    nature: str
    told: str
    provenance: Provenance


class PublicationRow(Frozen):
    """One work; ``attribution`` is ``confirmed`` or ``possible``, ``retraction`` the notices that it fell by.

    ``topics`` are those of every source that lists the work, each once, in the words of its indexer.
    """

    id: str
    title: str
    venue: str | None
    published_on: str | None
    doi: str | None
    pmid: str | None
    retraction: str | None
    attribution: str
    provenance: Provenance
    notices: tuple[NoticeRow, ...] = ()
    topics: tuple[str, ...] = ()


class LedgerRow(Frozen):
    """One sworn or adjudicated statement of volume, money or how examinations are made, as a decision reports it.

    ``kind`` is ``volume`` or ``particular`` and ``measure`` a `VolumeKind` or `ParticularKind`; ``value`` is as read.
    ``stated_on`` is the decision's date. ``group`` is shared by statements of one measure of volume, which stand side
    by side in the order of time; ``differs`` is set where the statements of a group do not give one value.
    """

    id: str
    decision: DecisionFacts
    kind: str
    measure: str
    value: str
    ground: str | None
    stated_on: str | None
    group: str
    differs: bool
    provenance: Provenance


class StatedVolume(Frozen):
    """A stated number of examinations beside the decisions on record from the same ``years``, to that of the statement.

    ``ledger_id`` is the row that states it. There is no percentage: the statement was read by rule and not checked.
    """

    ledger_id: str
    decisions: int
    stated: int
    years: int
    sentence: str


class Count(Frozen):
    """A number with the rows that it counts: ``rows`` is the section of the profile and ``query`` its filter.

    ``rows`` is empty where the rows are withheld: readings that a person rejected are counted and shown nowhere.
    """

    what: str
    n: int
    checked: int
    rows: str
    query: str = ""


class TrackRecord(Frozen):
    """Everything one profile shows, top to bottom."""

    id: str
    name: str
    names: tuple[str, ...]
    standing: str
    standing_sentence: str
    would_confirm: tuple[str, ...]
    specialty: str | None
    jurisdictions: tuple[str, ...]
    places: tuple[str, ...]
    npi: str | None
    licenses: tuple[str, ...]
    orcid: str | None
    is_examiner: bool
    evidence: tuple[Evidence, ...]
    first_year: int | None
    last_year: int | None
    tribunals: tuple[str, ...]
    checked: int
    counts: tuple[Count, ...]
    figures: tuple[Figure, ...]
    credit: tuple[CreditFigure, ...]
    charts: tuple[Chart, ...]
    opinions: tuple[OpinionRow, ...]
    weighings: tuple[WeighingRow, ...]
    discipline: tuple[DisciplineRow, ...]
    publications: tuple[PublicationRow, ...]
    cannot_see: tuple[str, ...]
    comparisons: tuple[Comparison, ...] = ()
    trends: tuple[Trend, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    pairs: tuple[Paired, ...] = ()
    ledger: tuple[LedgerRow, ...] = ()
    covered: tuple[StatedVolume, ...] = ()
