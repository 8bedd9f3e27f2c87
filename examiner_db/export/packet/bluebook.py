"""Citations in Bluebook form, with what is missing marked, and nothing made up.

No reporter and no database number is printed, because none is read; the marks say to look it up. The party stands as
initials, as everywhere here, with the reminder to take the caption from the official copy. Pins are pages of the saved
copy. Forms: rules 10.8.1 and 14.3 for decisions, 14.3 by analogy for orders of a board, 18 by analogy for lists.
"""

from collections.abc import Mapping, Sequence

from examiner_db.export.labels import words
from examiner_db.export.life.listings import ListingLine
from examiner_db.track_record import DecisionFacts, DisciplineRow, PublicationRow
from examiner_db.track_record.record import NoticeRow
from examiner_db.vocabulary import Tribunal

CAPTION = "[take the caption from the official copy]"
REPORTER = "[reporter or database number: look it up]"
NO_PIN = "[no pages in the saved copy: take the pin from the official copy]"
_TRIBUNALS: Mapping[str, str] = {
    Tribunal.ECAB: "Emps.' Comp. App. Bd.",
    Tribunal.BRB: "Ben. Rev. Bd.",
    Tribunal.BVA: "Bd. Vet. App.",
    Tribunal.MN_WCCA: "Minn. Workers' Comp. Ct. App.",
    Tribunal.IL_IWCC: "Ill. Workers' Comp. Comm'n",
    Tribunal.CO_OAC: "Colo. Off. of Admin. Cts.",
    Tribunal.CO_ICAO: "Colo. Indus. Claim App. Off.",
    Tribunal.CA_WCAB: "Cal. Workers' Comp. App. Bd.",
    Tribunal.NY_WCB: "N.Y. Workers' Comp. Bd.",
    Tribunal.MA_DIA: "Mass. Dep't of Indus. Accidents Reviewing Bd.",
    Tribunal.TX_APD: "Tex. Div. of Workers' Comp. App. Panel",
    Tribunal.AR_AWCC: "Ark. Workers' Comp. Comm'n",
    Tribunal.CT_CRB: "Conn. Comp. Rev. Bd.",
    Tribunal.NC_IC: "N.C. Indus. Comm'n",
    Tribunal.WA_BIIA: "Wash. Bd. of Indus. Ins. Apps.",
}
"""How each tribunal is abbreviated; a court that the text does not name more closely is marked instead."""
_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def day(iso: str | None) -> str:
    """A date as citations print it, as precise as its source: ``Mar. 5, 2021``; a mark where there is none."""
    if iso is None:
        return "[date not stated]"
    year, *rest = iso[:10].split("-")
    month = [_MONTHS[int(rest[0]) - 1]] if rest else []
    return " ".join([*month, f"{int(rest[1])}, {year}" if len(rest) > 1 else year])


def of_decision(facts: DecisionFacts, address: str, pages: Sequence[int]) -> str:
    """A decision, pinned to ``pages``; ``address`` is where its saved copy is shown, and is left out of a private one.

    Without pages the pin is marked as missing.
    """
    party = facts.caption or "[caption]"
    docket = f"No. {facts.docket}" if facts.docket else "[docket number not in the text]"
    court = _TRIBUNALS.get(facts.tribunal, "[name the court or board from the official copy]")
    where = "[private file: cite your own copy]" if facts.private else address
    pin = f"slip op. at {', '.join(map(str, pages))}" if pages else NO_PIN
    return f"{party} {CAPTION}, {docket}, {REPORTER}, {pin} ({court} {day(facts.decided_on)}), {where}"


def of_order(name: str, row: DisciplineRow, address: str) -> str:
    """An order of a board, with the action in the authority's own kind of words."""
    number = f"No. {row.case_number}" if row.case_number else "[case number not in the list]"
    what = f"({row.action.replace('_', ' ')})"
    return f"In re {name}, {number} ({row.authority} {day(row.ordered_on or row.effective_on)}) {what}, {address}"


def of_listing(name: str, line: ListingLine, address: str) -> str:
    """An entry of a registry, a roster or a list of exclusions or payments."""
    what = f"{words(line.kind)}, {', '.join(f'{fact}: {value}' for fact, value in line.facts)}"
    origin = line.provenance
    return f"{origin.publisher}, entry of {name} ({what}) (saved {day(origin.retrieved_on)}), {address}"


def of_notice(work: PublicationRow, notice: NoticeRow, address: str) -> str:
    """A notice about a publication."""
    return f"{notice.provenance.publisher}, {notice.nature} of {work.title}: {notice.told}, {address}"


def of_work(row: PublicationRow, address: str) -> str:
    """A publication; its authors stand in the saved page."""
    venue = row.venue or "[journal not stated]"
    where = f"https://doi.org/{row.doi}" if row.doi else address
    return f"[authors: see the saved page], {row.title}, {venue} ({day(row.published_on)}), {where}"
