"""A deposition packet as data: what the PDF and the DOCX both print, and nothing that either of them adds."""

from typing import Literal

from examiner_db.export.packet.exhibits import Exhibit
from examiner_db.figures.chart import Chart
from examiner_db.records import Frozen

Status = Literal["verified", "needs check", "open"]
"""``verified``: a person checked the entry. ``needs check``: nobody did. ``open``: the record is silent."""


class Prompt(Frozen):
    """The entry that prompts a question: what it is, its exact words, and where they stand."""

    what: str
    quote: str
    where: str
    exhibit: int
    read: str
    later: str = ""


class Question(Frozen):
    """One question, by its number in its group, short enough to be read aloud.

    ``basis`` is a sentence of ours that it rests on, as the site says it: a figure with its n, interval and coverage.
    """

    number: str
    text: str
    status: Status
    prompts: tuple[Prompt, ...] = ()
    basis: str = ""


class Group(Frozen):
    """The questions of one head, and the document request that would answer them.

    ``told`` says how many entries there are when the newest of them only are asked about.
    """

    name: str
    title: str
    questions: tuple[Question, ...]
    request: str
    caution: str
    told: str


class OpinionLine(Frozen):
    """One row of the table of all opinions."""

    decided_on: str
    decision: str
    issue: str
    direction: str
    value: str
    retained: str
    read: str
    counted: str
    quote: str
    where: str
    exhibit: int
    later: str


class WeighingLine(Frozen):
    """One row of the tables of weighings."""

    decided_on: str
    decision: str
    issue: str
    level: str
    reasons: str
    stands: str
    read: str
    quote: str
    where: str
    exhibit: int
    later: str


class Pair(Frozen):
    """Two opinions on one issue that helped different sides, each in its words."""

    issue: str
    same_claim: bool
    first: OpinionLine
    second: OpinionLine


class LaterLine(Frozen):
    """What a later decision on the same claim says that it does to an earlier one."""

    of: str
    does: str
    by: str
    quote: str
    stands: str
    address: str
    where: str
    exhibit: int | None


class LedgerLine(Frozen):
    """One statement on volume, money or method, as a decision reports it."""

    decided_on: str
    decision: str
    about: str
    value: str
    quote: str
    where: str
    exhibit: int


class ActLine(Frozen):
    """One public act of an authority, in its words."""

    effective_on: str
    authority: str
    what: str
    text: str
    later: str
    listed: str
    where: str
    exhibit: int


class ListedLine(Frozen):
    """One entry of a registry, a roster or a list of exclusions or payments, and whether it is still listed."""

    kind: str
    facts: str
    seen: str
    quote: str
    read: str
    where: str
    exhibit: int


class WorkLine(Frozen):
    """One publication, whether it is the examiner's, and the quote of the page that lists it."""

    published_on: str
    title: str
    attribution: str
    retraction: str
    quote: str
    where: str
    exhibit: int


class NoticeLine(Frozen):
    """One notice about a publication: a retraction, a reinstatement, a correction or a concern."""

    work: str
    nature: str
    told: str
    quote: str
    where: str
    exhibit: int


class Note(Frozen):
    """Something about the law, said in our own words; a lawyer verifies it before it is relied on."""

    where: str
    authority: str
    says: str


class ForumNote(Frozen):
    """What one forum allows: evidence of a ``pattern``, and questions about ``money``."""

    where: str
    authority: str
    pattern: str
    money: str


class Cover(Frozen):
    """The first page. ``about`` is whom the packet is about, ``marks`` what must be known before it is shown.

    ``cited`` is the permanent address of the state that the packet was made from; empty where there is none.
    """

    name: str
    about: str
    known: tuple[tuple[str, str], ...]
    coverage: tuple[str, ...]
    made: tuple[tuple[str, str], ...]
    marks: tuple[str, ...]
    cited: str


class Packet(Frozen):
    """All of a packet, in the order in which it is printed. ``made_on`` is an ISO date, and the only stamp.

    ``absent`` says by section what is not in it and why, ``here`` are the notes on the forums of the record, and
    ``bundle`` is the hash of the record in each evidence bundle of it; empty where it was not computed.
    """

    title: str
    made_on: str
    cover: Cover
    deadlines: tuple[Note, ...]
    counts: tuple[tuple[str, str, str], ...]
    summary: tuple[str, ...]
    charts: tuple[Chart, ...]
    groups: tuple[Group, ...]
    opinions: tuple[OpinionLine, ...]
    pairs: tuple[Pair, ...]
    pairs_told: str
    weighings: dict[str, tuple[WeighingLine, ...]]
    later: tuple[LaterLine, ...]
    later_checked: str
    ledger: tuple[LedgerLine, ...]
    acts: tuple[ActLine, ...]
    listed: tuple[ListedLine, ...]
    works: tuple[WorkLine, ...]
    notices: tuple[NoticeLine, ...]
    checked: tuple[tuple[str, str], ...]
    stated: tuple[str, ...]
    absent: dict[str, tuple[str, ...]]
    here: tuple[ForumNote, ...]
    forums: tuple[ForumNote, ...]
    method: tuple[str, ...]
    limits: tuple[str, ...]
    exhibits: tuple[Exhibit, ...]
    bundle: str
