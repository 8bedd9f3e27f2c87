"""The columns of tables that only the site makes, each with its meaning: an examiner's own, and lists to browse."""

from examiner_db.export.column import (
    COUNTED,
    HERE,
    NOTED,
    PUT,
    RECORDED,
    Columns,
    counted,
    day,
    link,
    number,
    text,
    under,
    word,
    year,
)
from examiner_db.export.columns import DECISION_PAGE, FACTS, ident
from examiner_db.export.columns import TRIBUNALS as TRIBUNAL_NAMES
from examiner_db.export.labels import REVIEWS
from examiner_db.vocabulary import Health, OrganizationKind
from web.lists.roll import WHO as STANDINGS

_ROW, _DECISION = "5f3c9a0b7d2e4c61a8f0", "a61c0e9b47d25f83c1b7"
_PAGE = "Where this site shows it."
_DECISIONS = "decisions"

HITS_ARE = ("examiner", "physician", "decision", "order", "publication")

TIES: Columns = (
    text("organization", "name", "The organization, as printed or as a person identified it.", "Quarryline Mutual"),
    word("kind", "kind", "What it is to a claim, where a person said so.", OrganizationKind, origin=RECORDED),
    text("did", "did", "What it did.", "retained for an insurer or employer", COUNTED),
    number("rows", "n", "How many decisions name it, or payments it reported.", "decisions or payments"),
    number("first_year", "first", "The first year of these.", "year", say=year),
    number("last_year", "last", "The last year of these.", "year", say=year),
    number("dollars", "dollars", "What it reported to have paid, added up.", "United States dollars", say=counted),
)
EVENTS: Columns = (
    day("on", "on", "When it happened or began, as precise as its source."),
    day("until", "until", "When it ended, where that is on record."),
    text("track", "track", "Which line of the timeline it stands on.", "Licenses", COUNTED),
    text("what", "what", "What happened.", "license 40404, Board of Medical Licensure of Xenia", COUNTED),
    text("row", "row", "The id of the row that says so, where one row does.", _ROW, HERE),
    text("decision", "decision", "The id of the decision that did it, where one did.", _DECISION, HERE),
)
EXAMINERS: Columns = (
    text("id", "id", "The public id of the examiner.", "orla-fennimore", HERE),
    text("name", "name", "The name under which this site shows the examiner.", "Orla Fennimore", COUNTED),
    word(
        "who",
        "standing",
        "Whether this is one identified person, or decisions that share a name.",
        STANDINGS,
        say=STANDINGS.get,
        origin=COUNTED,
    ),
    text("specialty", "specialty", "The specialty, as documents print it.", "orthopedic surgery"),
    text("jurisdictions", "jurisdictions", "The jurisdictions of the tribunals, boards and rosters.", "US-MN", NOTED),
    text("places", "places", "Cities and states that documents print.", "Duluth, MN"),
    number("decisions", "decisions", "In how many decisions the examiner examined.", _DECISIONS),
    link("address", "address", _PAGE),
)
DECISIONS: Columns = (
    ident("the decision", "decision.id"),
    *under("decision", (*FACTS, DECISION_PAGE)),
    link("saved_document", "document_id", "Where this site shows the saved page.", "documents/{}"),
)
GROUPS: Columns = (
    text("slug", "slug", "The specialty or state, as addresses name it.", "orthopedics", HERE),
    text("name", "name", "The specialty or state.", "Orthopedics", COUNTED),
    number("examiners", "examiners", "How many examiners are on record.", "examiners"),
    link("address", "address", _PAGE),
)
TRIBUNALS: Columns = (
    text("slug", "slug", "The tribunal, as addresses and filters name it.", "mn_wcca", HERE),
    word("name", "name", "The tribunal.", TRIBUNAL_NAMES, say=str, origin=PUT),
    text("place", "place", "The state, or the United States, whose law it applies.", "Minnesota", COUNTED),
    number("decisions", "decisions", "How many of its decisions are on record here.", _DECISIONS),
    number("first_year", "first_year", "The year of the earliest.", "year", say=year),
    number("last_year", "last_year", "The year of the latest.", "year", say=year),
    number("examiners", "examiners", "How many examiners appear in them.", "examiners"),
    link("address", "address", _PAGE),
)
ORGANIZATIONS: Columns = (
    text("id", "id", "The id of the organization.", _ROW, HERE),
    text("name", "name", "Its name as printed, or as a person put its spellings together.", "Quarryline Mutual"),
    word("kind", "kind", "What it is to a claim, where a person said so.", OrganizationKind, origin=RECORDED),
    number("spellings", "spellings", "Under how many printed names it stands.", "names"),
    number("decisions", "decisions", "In how many decisions it retained an examiner.", _DECISIONS),
    link("address", "address", _PAGE),
)
SOURCES: Columns = (
    text("slug", "slug", "The source, as addresses name it.", "ny_opmc", HERE),
    text("publisher", "publisher", "Who publishes it.", "Board of Xenia", NOTED),
    text("title", "title", "What the publisher calls it, or what it is.", "Board actions", NOTED),
    text("jurisdiction", "jurisdiction", "The state, or the United States, that it is about.", "US-NY", NOTED),
    text("address", "address", "Where the publisher shows it.", "https://board.example.gov/actions", NOTED),
    text("holds", "holds", "What it holds.", "Orders since 1990.", NOTED),
    number("records", "records", "How many records were read from it.", "records", NOTED),
    number("gone", "gone", "How many of them it no longer lists.", "records", NOTED),
    number("quarantined", "quarantined", "How many rows could not be read and were set aside.", "rows", NOTED),
    number("first_year", "first_year", "The year of its earliest record.", "year", say=year),
    number("last_year", "last_year", "The year of its latest record.", "year", say=year),
    text("last_fetched", "last_fetched", "When it was last fetched.", "2026-02-03T10:00:00+00:00", NOTED),
    text("last_changed", "last_changed", "When it was last seen to have changed.", "2026-02-01", NOTED),
    word("health", "health", "How its last run ended.", Health, origin=NOTED),
    text("reason", "reason", "Why, where it did not end well.", "the publisher answered 503", NOTED),
    text("terms", "terms", "Its publisher's terms, in short.", "Public records.", NOTED),
    text("share_alike", "share_alike", "The license under which its rows must be passed on, if any.", "CC BY", NOTED),
    text("gaps", "gaps", "What it is known to leave out.", "Orders before 1990.", NOTED),
)
HITS: Columns = (
    word("kind", "kind", "What was found.", HITS_ARE, origin=COUNTED),
    text("id", "id", "Its id.", "orla-fennimore", HERE),
    text("name_or_title", "name", "The name of a person, the title of a text.", "Orla Fennimore"),
    day("date", "date", "The date of a text."),
    text("why", "why", "How a name matched, or the words of a text that match.", "one letter differs", COUNTED),
    text("specialty", "specialty", "The specialty of a person, as documents print it.", "orthopedic surgery"),
    text("places", "places", "Cities, states and jurisdictions of a person.", "Duluth, MN; US-MN"),
    word("standing", "standing", "Whether it is one identified person.", ("identified", "name_group"), origin=COUNTED),
    number("decisions", "decisions", "In how many decisions a person examined.", _DECISIONS),
    link("address", "address", _PAGE),
    text("share_alike", "share_alike", "The license under which the words must be passed on, if any.", "CC BY", NOTED),
)
NEWS: Columns = (
    text("id", "id", "The id of the row.", _ROW, HERE),
    text("kind", "kind", "What kind of row it is.", "opinion", COUNTED),
    text("what", "what", "What it says, in a line.", "Opinion on causation: insurer-favorable", COUNTED),
    day("first_seen", "first_seen", "When it was first seen.", NOTED),
    text("publisher", "publisher", "Who published the page that it was read from.", "Board of Xenia", NOTED),
    day("saved_on", "saved_on", "The day on which the page was saved.", NOTED),
    word("checked", "checked", "Whether a person checked it.", (*REVIEWS.values(), ""), say=str, origin=RECORDED),
    text("quote", "quote", "The exact words, claimants' names replaced.", "The opinion is not persuasive."),
    link("address", "address", _PAGE),
)
CORRECTIONS: Columns = (
    day("on", "on", "The day of the correction.", RECORDED),
    text("kind", "kind", "What it is about.", "identity", RECORDED),
    text("what", "what", "What was changed, and where it can be seen.", "A reading was rejected.", RECORDED),
    link("address", "address", "Where this site shows what was changed, where it is shown."),
)
