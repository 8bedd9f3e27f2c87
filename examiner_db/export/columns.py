"""The columns of every table that leaves the site: one room for the site's CSV, its API and what the command writes.

Values stand as readers see them, in words; numbers stay numbers, and dates are as precise as they are printed. Every
row says whom it is about, because a row of a name group goes nowhere without saying that it is one.
"""

from collections.abc import Iterable
from typing import Any

from examiner_db.export.column import (
    COUNTED,
    HERE,
    NOTED,
    PUT,
    READ,
    RECORDED,
    Column,
    Columns,
    day,
    flag,
    link,
    number,
    several,
    text,
    under,
    word,
)
from examiner_db.export.labels import block, checked, direction, words
from examiner_db.export.spreadsheet import Cell
from examiner_db.figures.block import BLOCKS
from examiner_db.vocabulary import (
    Attribution,
    Direction,
    DisciplineKind,
    Does,
    Issue,
    Level,
    Outcome,
    ParticularKind,
    Stage,
    Tribunal,
    VolumeKind,
    Weight,
    WeightReason,
)

CLAIMS, SHARE = "claims", "a share, from 0 to 1"
TRIBUNALS = tuple(one.meaning for one in Tribunal)
_NO_DATE = "date not stated"


def _later_acts(acts: Iterable[Any]) -> Cell:
    return "; ".join(f"{words(act.action)} {act.effective_on or act.ordered_on or f'({_NO_DATE})'}" for act in acts)


def _later(rows: Iterable[Any]) -> Cell:
    return "; ".join(
        f"{words(row.does)}: {row.decision.docket or 'no docket'}, {row.decision.decided_on or _NO_DATE}"
        + ("" if row.stands else " (which no longer stands)")
        for row in rows
    )


def _notices(notices: Iterable[Any]) -> Cell:
    return "; ".join(f"{notice.nature}: {notice.told}" for notice in notices)


def _topics(topics: Iterable[str]) -> Cell:
    return "; ".join(topics)


def ident(of: str, path: str = "id") -> Column:
    """The id of a row, of which it says what it is."""
    return text("id", path, f"The id of {of}.", "5f3c9a0b7d2e4c61a8f0", HERE)


WHO: Columns = (
    text(
        "examiner_id",
        "id",
        "The public id of the examiner; it is kept, and redirects if it changes.",
        "orla-fennimore",
        HERE,
    ),
    text("examiner", "name", "The name under which this site shows the examiner.", "Orla Fennimore", COUNTED),
    text(
        "who_this_is",
        "standing_sentence",
        "Whether this is one identified person, or records that share a name.",
        "One person, by an identifier or a recorded judgment.",
        COUNTED,
    ),
)
FACTS: Columns = (
    word("tribunal", "tribunal_name", "The tribunal that decided.", TRIBUNALS, origin=PUT),
    text("docket", "docket", "The docket number as printed; empty where the text does not state it.", "WC19-6004"),
    day("decided_on", "decided_on", "The date of decision, as precise as it is printed."),
    text("caption", "caption", "The caption with the claimant as initials.", "Z.P. v. FERROWICK MILLS, INC."),
    word("outcome", "outcome", "Who prevailed in the decision; it says nothing of one opinion.", Outcome),
)
"""What a row says of its decision."""
SAVED = link("saved_document", "provenance.document_id", "Where this site shows the saved page.", "documents/{}")
_ORIGIN: Columns = (
    text("publisher", "publisher", "Who published the page that the row was read from.", "Board of Xenia", NOTED),
    number("page", "page", "The page of the saved document, where it has pages.", "page", NOTED),
    number("row", "row", "The row of the saved list, where it is one.", "row", NOTED),
    day("saved_on", "retrieved_on", "The day on which the page was saved.", NOTED),
    text("quote", "quote", "The exact words, claimants' names replaced.", "The opinion is not persuasive."),
    text("read_by", "read_by", "The rule, or the person, that read the row from the page.", "rule 12", NOTED),
    text("share_alike", "share_alike", "The license under which this row must be passed on, if any.", "CC BY", NOTED),
)
ORIGIN: Columns = under("provenance", _ORIGIN)
_DECISION: Columns = under("decision", FACTS)
_RETAINED = word("retained", "block", "For whom the examiner was engaged, as the figures count it.", BLOCKS, say=block)
_CHECKS: Columns = (
    word(
        "checked", "review", "Whether a person checked this reading.", (None, "accepted"), say=checked, origin=RECORDED
    ),
    flag("counted", "counts", "Whether the reading enters figures."),
)
DECISION_PAGE = link("decision_page", "id", "Where this site shows the decision.", "decisions/{}")
_PLACES: Columns = (
    *under("decision", (DECISION_PAGE,)),
    SAVED,
    Column(
        "later_history",
        "later",
        "What later decisions on this claim say they do to this one.",
        _later,
        origin=READ,
        example="reverses: WC20-6101, 2020-11-02",
    ),
    flag("private", "decision.private", "Whether the row was read from a file of your own.", NOTED),
)
OPINIONS: Columns = (
    ident("the reading"),
    word("issue", "issue", "What was disputed.", Issue),
    word("direction", "direction", "Whom the opinion helps on that issue.", Direction, say=direction),
    text("value", "value", "A percentage, date or degree that the opinion states.", "12 percent", READ),
    _RETAINED,
    text("retained_by", "retained_by", "The insurer, employer or agency, as printed.", "Quarryline Mutual"),
    *_CHECKS,
    flag("superseded", "superseded", "Whether a later version of this opinion on the same claim stands."),
    *_DECISION,
    *ORIGIN,
    *_PLACES,
    text(
        "retained_by_known_as",
        "organization",
        "The organization that this is, where a person says so, else the same as printed.",
        "Quarryline Mutual",
        COUNTED,
    ),
)
WEIGHINGS: Columns = (
    ident("the reading"),
    word("issue", "issue", "The issue weighed; empty where the opinion was weighed as a whole.", Issue),
    word("level", "level", "Which body weighed.", Level),
    word("weight", "weight", "How the tribunal treated the opinion.", Weight),
    several("reasons", "reasons", "Why, in the tribunal's terms.", WeightReason),
    flag("last_word", "stands", "Whether this is the last word in its decision."),
    flag("undone", "undone", "Whether a later decision reversed or vacated the decision."),
    _RETAINED,
    *_CHECKS,
    *_DECISION,
    *ORIGIN,
    *_PLACES,
)
LATER: Columns = (
    *_DECISION,
    *under("decision", (DECISION_PAGE,)),
    word("does", "later.does", "What the later decision does to it.", Does),
    text("of", "later.of", "What the later decision calls it.", "the decision of the compensation judge"),
    text("quote", "later.quote", "The later decision's own words.", "We reverse."),
    word(
        "by_tribunal",
        "later.decision.tribunal_name",
        "The tribunal of the later decision.",
        TRIBUNALS,
        origin=PUT,
    ),
    text("by_docket", "later.decision.docket", "The docket number of the later decision.", "WC20-6101"),
    day("by_decided_on", "later.decision.decided_on", "The date of the later decision, as precise as it is printed."),
    link("by_page", "later.decision.id", "Where this site shows the later decision.", "decisions/{}"),
    flag("stands", "later.stands", "Whether nothing on record has undone the later decision since."),
)
ACTS: Columns = (
    ident("the act", "row.id"),
    word("action", "row.action", "What the authority did.", DisciplineKind, origin=PUT),
    word("stage", "row.stage", "How far it has come; a charge is an allegation only.", Stage, origin=PUT),
    flag("discipline", "row.counted", "Whether the act is discipline that stands."),
    text("authority", "row.authority", "The authority.", "Board of Medical Licensure of Xenia"),
    text("case_number", "row.case_number", "Its number for the case.", "B-17"),
    day("ordered_on", "row.ordered_on", "The date of the order."),
    day("effective_on", "row.effective_on", "When it took effect."),
    day("ended_on", "row.ended_on", "When it ended, where the authority says so."),
    text("text", "row.text", "The authority's own words.", "Censure and reprimand."),
    flag("cut_at_source", "row.cut", "Whether the authority's own list cuts the words short.", NOTED),
    text("grounds", "row.grounds", "The grounds that the authority states.", "Negligence on one occasion"),
    Column("later_acts", "later", "Later acts of the same authority that change it.", _later_acts, origin=COUNTED),
    flag("still_listed", "row.listed", "Whether the authority still lists it.", NOTED),
    day("first_seen", "row.first_seen", "When the list was first seen with it.", NOTED),
    day("last_seen", "row.last_seen", "When the list was last seen with it.", NOTED),
    *under("row", (*ORIGIN, SAVED)),
)
WORKS: Columns = (
    ident("the work"),
    word(
        "attribution",
        "attribution",
        "Whether it is this physician's, or shares the name only.",
        Attribution,
        origin=COUNTED,
    ),
    text("title", "title", "The title.", "Outcomes of imaginary lumbar fusion"),
    text("venue", "venue", "Where it appeared.", "Journal of Invented Spines"),
    day("published_on", "published_on", "When it appeared."),
    text("doi", "doi", "Its DOI.", "10.9999/invented"),
    text("pmid", "pmid", "Its number in PubMed.", "99000001"),
    Column("topics", "topics", "What it is about, as it is indexed.", _topics, example="Lumbar Vertebrae"),
    text("retraction", "retraction", "The notice of retraction, if one is on record.", "Retracted in 2020"),
    Column("notices", "notices", "Every notice about it, corrections and expressions of concern among them.", _notices),
    *ORIGIN,
    SAVED,
)
_MEASURES = (*VolumeKind, *ParticularKind)
LEDGER: Columns = (
    ident("the statement"),
    word(
        "kind",
        "kind",
        "Whether it tells of volume and money, or of how an examination was made.",
        ("volume", "particular"),
    ),
    word("what", "measure", "What it is about.", _MEASURES),
    text("value", "value", "The quantity or the particular, as read.", "200 a year", READ),
    text("ground", "ground", "Why a treatment was disputed, where the decision says so.", "not necessary", READ),
    flag("differs", "differs", "Whether other statements of this measure give another value."),
    *_DECISION,
    *ORIGIN,
    *_PLACES[:2],
    _PLACES[3],
)
COUNTS: Columns = (
    text("what", "what", "What is counted.", "decisions", COUNTED),
    number("n", "n", "How many there are.", "what is counted"),
    number("checked", "checked", "How many of them a person checked.", "what is counted"),
)
_MEASURED: Columns = (
    number("n", "n", "All that is counted.", CLAIMS),
    number("of", "of", "Those that took one side or the other: what a share would be of.", CLAIMS),
    number("checked_by_a_person", "checked", "How many of n a person checked.", CLAIMS),
    number(
        "not_counted",
        "not_checked",
        "Readings that are listed and not counted, because nobody checked them.",
        "readings",
    ),
    number("share", "share", "The share, where a percentage may be shown at this n.", SHARE),
    number("low", "low", "The lower end of its 95 % interval.", SHARE),
    number("high", "high", "The upper end.", SHARE),
    text("sentence", "sentence", "The figure as a sentence, with its coverage and its limits.", "In the …", COUNTED),
)
FIGURES: Columns = (
    word("retained", "block", "For whom the examiner was engaged.", BLOCKS, say=block),
    word("issue", "issue", "What was disputed.", Issue),
    number("insurer_favorable", "insurer", "Opinions that favored the insurer, employer or agency, by claim.", CLAIMS),
    number("claimant_favorable", "claimant", "Opinions that favored the claimant, by claim.", CLAIMS),
    number("mixed", "mixed", "Opinions that favored both in part.", CLAIMS),
    number("not_readable", "indeterminate", "Opinions whose direction could not be read.", CLAIMS),
    *_MEASURED,
)
CREDIT: Columns = (
    word("retained", "block", "For whom the examiner was engaged.", BLOCKS, say=block),
    number("credited", "credited", "Claims in which the opinion was credited.", CLAIMS),
    number("partly", "partly", "Claims in which it was credited in part.", CLAIMS),
    number("rejected", "rejected", "Claims in which it was rejected.", CLAIMS),
    number("not_stated", "not_stated", "Claims with an opinion and no weighing that stands.", CLAIMS),
    *_MEASURED,
)
