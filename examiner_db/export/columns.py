"""The columns of every table that leaves the site: one room for the site's CSV and for what the command writes.

A column's name is fixed, and its meaning is written with it: in the second sheet of a workbook, and beside the rows of
JSON. Values stand as readers see them, in words; numbers stay numbers. Every row says whom it is about, because a
row of a name group goes nowhere without saying that it is one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any
from urllib.parse import quote, urljoin

from examiner_db.export.labels import block, checked, direction, labels, words
from examiner_db.export.spreadsheet import Cell


def said(value: Any) -> Cell:
    """A value as it is; several joined by semicolons."""
    return "; ".join(map(str, value)) if isinstance(value, tuple) else value


def label(value: str | None) -> Cell:
    """A word of the vocabulary as readers see it."""
    return None if value is None else words(value)


def _later_acts(acts: Iterable[Any]) -> Cell:
    return "; ".join(f"{words(act.action)} {act.effective_on or act.ordered_on}" for act in acts)


def _later(rows: Iterable[Any]) -> Cell:
    return "; ".join(
        f"{words(row.does)}: {row.decision.docket or 'no docket'}, {row.decision.decided_on}" for row in rows
    )


def _notices(notices: Iterable[Any]) -> Cell:
    return "; ".join(f"{notice.nature}: {notice.told}" for notice in notices)


@dataclass(frozen=True)
class Column:
    """One column: its name, where in a row its value stands, what it means, and how it is said.

    ``page`` makes an address of the value: the page of the site that it opens.
    """

    name: str
    path: str
    meaning: str
    say: Callable[[Any], Cell] = said
    page: str = ""

    def of(self, row: Any, site: str) -> Cell:
        """The cell of a row; ``site`` is the site's own address, for columns that hold addresses."""
        value = attrgetter(self.path)(row)
        if self.page:
            return urljoin(site, self.page.format(quote(str(value), safe="")))
        return self.say(value)


Columns = tuple[Column, ...]

WHO: Columns = (
    Column("examiner_id", "id", "The public id of the examiner; it is kept, and redirects if it changes."),
    Column("examiner", "name", "The name under which this site shows the examiner."),
    Column("who_this_is", "standing_sentence", "Whether this is one identified person, or records that share a name."),
)
_DECISION: Columns = (
    Column("tribunal", "decision.tribunal_name", "The tribunal that decided."),
    Column("docket", "decision.docket", "The docket number as printed; empty where the text does not state it."),
    Column("decided_on", "decision.decided_on", "The date of decision, as precise as it is printed."),
    Column("caption", "decision.caption", "The caption with the claimant as initials."),
    Column("outcome", "decision.outcome", "Who prevailed in the decision; it says nothing of one opinion.", label),
)
_ORIGIN: Columns = (
    Column("publisher", "provenance.publisher", "Who published the page that the row was read from."),
    Column("page", "provenance.page", "The page of the saved document, where it has pages."),
    Column("row", "provenance.row", "The row of the saved list, where it is one."),
    Column("saved_on", "provenance.retrieved_on", "The day on which the page was saved."),
    Column("quote", "provenance.quote", "The exact words, claimants' names replaced."),
    Column("read_by", "provenance.read_by", "The rule, or the person, that read the row from the page."),
    Column("share_alike", "provenance.share_alike", "The license under which this row must be passed on, if any."),
)
_READING: Columns = (
    Column("retained", "block", "For whom the examiner was engaged, as the figures count it.", block),
    Column("checked", "review", "Whether a person checked this reading.", checked),
    Column("counted", "counts", "Whether the reading enters figures."),
)
_SAVED = Column(
    "saved_document", "provenance.document_id", "Where this site shows the saved page.", page="documents/{}"
)
_PLACES: Columns = (
    Column("decision_page", "decision.id", "Where this site shows the decision.", page="decisions/{}"),
    _SAVED,
    Column("later_history", "later", "What later decisions on this claim say they do to this one.", _later),
    Column("private", "decision.private", "Whether the row was read from a file of your own."),
)
OPINIONS: Columns = (
    Column("id", "id", "The id of the reading."),
    Column("issue", "issue", "What was disputed.", label),
    Column("direction", "direction", "Whom the opinion helps on that issue.", direction),
    Column("value", "value", "A percentage, date or degree that the opinion states."),
    *_READING[:1],
    Column("retained_by", "retained_by", "The insurer, employer or agency, as printed."),
    *_READING[1:],
    Column("superseded", "superseded", "Whether a later version of this opinion on the same claim stands."),
    *_DECISION,
    *_ORIGIN,
    *_PLACES,
)
WEIGHINGS: Columns = (
    Column("id", "id", "The id of the reading."),
    Column("issue", "issue", "The issue weighed; empty where the opinion was weighed as a whole.", label),
    Column("level", "level", "Which body weighed.", label),
    Column("weight", "weight", "How the tribunal treated the opinion.", label),
    Column("reasons", "reasons", "Why, in the tribunal's terms.", labels),
    Column("last_word", "stands", "Whether this is the last word in its decision."),
    Column("undone", "undone", "Whether a later decision reversed or vacated the decision."),
    *_READING,
    *_DECISION,
    *_ORIGIN,
    *_PLACES,
)
ACTS: Columns = (
    Column("id", "row.id", "The id of the act."),
    Column("action", "row.action", "What the authority did.", label),
    Column("stage", "row.stage", "How far it has come; a charge is an allegation only.", label),
    Column("discipline", "row.counted", "Whether the act is discipline that stands."),
    Column("authority", "row.authority", "The authority."),
    Column("case_number", "row.case_number", "Its number for the case."),
    Column("ordered_on", "row.ordered_on", "The date of the order."),
    Column("effective_on", "row.effective_on", "When it took effect."),
    Column("ended_on", "row.ended_on", "When it ended, where the authority says so."),
    Column("text", "row.text", "The authority's own words."),
    Column("cut_at_source", "row.cut", "Whether the authority's own list cuts the words short."),
    Column("grounds", "row.grounds", "The grounds that the authority states."),
    Column("later_acts", "later", "Later acts of the same authority that change it.", _later_acts),
    Column("still_listed", "row.listed", "Whether the authority still lists it."),
    Column("first_seen", "row.first_seen", "When the list was first seen with it."),
    Column("last_seen", "row.last_seen", "When the list was last seen with it."),
    *(Column(one.name, f"row.{one.path}", one.meaning, one.say, one.page) for one in (*_ORIGIN, _SAVED)),
)
WORKS: Columns = (
    Column("id", "id", "The id of the work."),
    Column("attribution", "attribution", "Whether it is this physician's, or shares the name only.", label),
    Column("title", "title", "The title."),
    Column("venue", "venue", "Where it appeared."),
    Column("published_on", "published_on", "When it appeared."),
    Column("doi", "doi", "Its DOI."),
    Column("pmid", "pmid", "Its number in PubMed."),
    Column("retraction", "retraction", "The notice of retraction, if one is on record."),
    Column("notices", "notices", "Every notice about it, corrections and expressions of concern among them.", _notices),
    *_ORIGIN,
    _SAVED,
)
LEDGER: Columns = (
    Column("id", "id", "The id of the statement."),
    Column("kind", "kind", "Whether it tells of volume and money, or of how an examination was made.", label),
    Column("what", "measure", "What it is about.", label),
    Column("value", "value", "The quantity or the particular, as read."),
    Column("ground", "ground", "Why a treatment was disputed, where the decision says so."),
    Column("differs", "differs", "Whether other statements of this measure give another value."),
    *_DECISION,
    *_ORIGIN,
    *_PLACES[:2],
    _PLACES[3],
)
COUNTS: Columns = (
    Column("what", "what", "What is counted."),
    Column("n", "n", "How many there are."),
    Column("checked", "checked", "How many of them a person checked."),
)
_MEASURED: Columns = (
    Column("n", "n", "All that is counted."),
    Column("of", "of", "Those that took one side or the other: what a share would be of."),
    Column("checked_by_a_person", "checked", "How many of n a person checked."),
    Column("not_counted", "not_checked", "Readings that are listed and not counted, because nobody checked them."),
    Column("share", "share", "The share, where a percentage may be shown at this n."),
    Column("low", "low", "The lower end of its 95 % interval."),
    Column("high", "high", "The upper end."),
    Column("sentence", "sentence", "The figure as a sentence, with its coverage and its limits."),
)
FIGURES: Columns = (
    Column("retained", "block", "For whom the examiner was engaged.", block),
    Column("issue", "issue", "What was disputed.", label),
    Column("insurer_favorable", "insurer", "Opinions that favored the insurer, employer or agency, by claim."),
    Column("claimant_favorable", "claimant", "Opinions that favored the claimant, by claim."),
    Column("mixed", "mixed", "Opinions that favored both in part."),
    Column("not_readable", "indeterminate", "Opinions whose direction could not be read."),
    *_MEASURED,
)
CREDIT: Columns = (
    Column("retained", "block", "For whom the examiner was engaged.", block),
    Column("credited", "credited", "Claims in which the opinion was credited."),
    Column("partly", "partly", "Claims in which it was credited in part."),
    Column("rejected", "rejected", "Claims in which it was rejected."),
    Column("not_stated", "not_stated", "Claims with an opinion and no weighing that stands."),
    *_MEASURED,
)


def names(columns: Columns) -> tuple[str, ...]:
    """The line of headings."""
    return tuple(column.name for column in columns)


def cells(columns: Columns, row: Any, site: str) -> tuple[Cell, ...]:
    """One row, cell by cell."""
    return tuple(column.of(row, site) for column in columns)
