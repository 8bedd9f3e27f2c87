"""The columns of an examiner's network and timeline, each with its meaning."""

from examiner_db.export.columns import Column, Columns

TIES: Columns = (
    Column("organization", "name", "The organization, as printed or as a person identified it."),
    Column("kind", "kind", "What it is to a claim, where a person said so."),
    Column("did", "did", "What it did."),
    Column("rows", "n", "In how many decisions it retained, or how many payments it reported."),
    Column("first_year", "first", "The first year of these."),
    Column("last_year", "last", "The last year of these."),
    Column("dollars", "dollars", "What it reported to have paid, added up, in United States dollars."),
)
EVENTS: Columns = (
    Column("on", "on", "When it happened or began, as precise as its source."),
    Column("until", "until", "When it ended, where that is on record."),
    Column("track", "track", "Which line of the timeline it stands on."),
    Column("what", "what", "What happened."),
    Column("row", "row", "The id of the row that says so, where one row does."),
    Column("decision", "decision", "The id of the decision that did it, where one did."),
)
