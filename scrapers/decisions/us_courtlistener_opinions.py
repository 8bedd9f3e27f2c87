"""One opinion of CourtListener: the case it belongs to, its text, and the record of it.

The text stands in whichever of many fields the opinion's origin filled, best with citations.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal
from scrapers.page import Page, html_text
from scrapers.row import LayoutError, RowError

COURTS = {
    "arkworkcompcom": Tribunal.AR_AWCC,
    "coloworkcompcom": Tribunal.CO_ICAO,
    "connworkcompcom": Tribunal.CT_CRB,
    "maworkcompcom": Tribunal.MA_DIA,
    "ncworkcompcom": Tribunal.NC_IC,
    **dict.fromkeys(("tennworkcompapp", "tennworkcompcl"), Tribunal.TN_WC),
    **dict.fromkeys(("nyappdiv", "nyappterm", "nysupct", "nycivct"), Tribunal.NY_COURTS),
    "pacommwct": Tribunal.PA_COURTS,
    **dict.fromkeys(("cal", "calctapp", "mass", "massappct", "tex", "texapp", "washctapp"), Tribunal.STATE_COURTS),
}
"""The courts and boards that are asked, by CourtListener's own names."""
_DECIDING = "combined-opinion unanimous-opinion lead-opinion plurality-opinion rehearing on-the-merits "
_DECIDING += "on-motion-to-strike 010combined 015unamimous 020lead 025plurality 070rehearing 080onthemerits "
_DECIDING += "090onmotiontostrike"
_OTHER = "concurrence-opinion in-part-opinion dissent addendum remittitur "
_OTHER += "030concurrence 035concurrenceinpart 040dissent 050addendum 060remittitur"
DECIDES = {**dict.fromkeys(_DECIDING.split(), True), **dict.fromkeys(_OTHER.split(), False)}
"""Every type of opinion but one, as the search and as the database spell it: whether it decides anything."""
TRIAL = {"100trialcourt", "trial-court-document"}
"""The document of a trial court: there a decision, among an appeal's opinions the paper appealed from. How the search
spells it is not verified; any other word stops the source."""
TRIAL_COURTS = {"nysupct", "nycivct", "tennworkcompcl"}
HTML = ("html_with_citations", "html_columbia", "html_lawbox", "xml_harvard", "html_anon_2020", "html")
"""Fields with marked-up text, the best first."""
FIELDS = {*HTML, "plain_text"}


def decides(kind: str, file: str, court: str | None = None) -> bool:
    """Whether an opinion of this type decides anything in ``court``, or in some court while none is known."""
    if kind in TRIAL:
        return court is None or court in TRIAL_COURTS
    if kind not in DECIDES:
        message = f"found an opinion of the type {kind!r}, expected one of {', '.join(sorted({*DECIDES, *TRIAL}))}"
        raise LayoutError(message, file)
    return DECIDES[kind]


class Case(NamedTuple):
    """What is known of an opinion's case, and does not stand in the opinion itself; blank where it is not known."""

    court: str = ""
    filed: str = ""
    docket: str = ""

    @property
    def note(self) -> str:
        """The same in one line."""
        return "|".join(self)

    @classmethod
    def of(cls, note: str) -> "Case":
        """The case of a note; a docket number may hold anything."""
        return cls(*note.split("|", 2)) if note else cls()


def record_of(page: Page, opinion: Mapping[str, Any], case: Case) -> DecisionRecord:
    """The decision, with its text kept under the opinion's number."""
    return DecisionRecord(
        tribunal=COURTS[case.court] if case.court else page.visit.tribunal,
        docket=case.docket or None,
        decided_on=case.filed or None,
        text_sha256=page.keep(text_of(opinion, page.name), f"opinion {opinion['id']}"),
        private=page.visit.private,
        locator=Locator(page=1, quote=case.docket),
    )


def text_of(opinion: Mapping[str, Any], file: str) -> str:
    """The words of an opinion; ``RowError`` if no field holds any."""
    for name in HTML:
        if opinion[name]:
            return html_text(opinion[name])
    if not opinion["plain_text"]:
        message = f"opinion {opinion['id']}: holds no text, expected one"
        raise RowError(message, file)
    return str(opinion["plain_text"])
