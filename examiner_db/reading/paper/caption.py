"""What a decision says of itself at its head and foot: the tribunal, the docket number, the date."""

import re
from datetime import date

from examiner_db.reading.lexicon.patterns.needs import holds, needs
from examiner_db.vocabulary import Tribunal

_MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_DATE = re.compile(
    rf"\b({'|'.join(_MONTHS)})\s+(\d{{1,2}}),?\s*((?:19|20)\d{{2}})\b|"
    r"\b(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2}|(?<=/)\d{2})\b",
    re.IGNORECASE,
)
_DAY_OF = re.compile(
    rf"\b(?:this|the)\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+day\s+of\s+"
    rf"(?P<month>{'|'.join(_MONTHS)}),?"
    r"\s+(?P<year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
"""AND NOW, this 4th day of June, 2010; Dated this 31st day of May, 2016."""

_ITS_NUMBER = re.compile(r"\d(?:st|nd|rd|th)?\s+day\s+of", re.IGNORECASE)
"""What stands in every such day, and is found sooner."""

_OTHER_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Indiana|Iowa|Kansas|Louisiana|"
    "Maine|Maryland|Michigan|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
    "North Carolina|North Dakota|Ohio|Oregon|Rhode Island|South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|"
    "Washington|Wisconsin|Wyoming"
)
_HEAD, _FOOT = 6_000, 6_000

SIGNS: tuple[tuple[Tribunal, str], ...] = (
    (
        Tribunal.US_COURTS,
        (
            r"\A\s{0,40}(?i:(?:in the )?united states (?:district court|court of appeals)\b)|"
            r"(?s:\A.{0,200}?\n)[ \t]{0,80}UNITED STATES (?:DISTRICT COURT|COURT OF APPEALS)\b"
        ),
    ),
    (Tribunal.ECAB, r"Employees.{1,3}Compensation Appeals Board"),
    (Tribunal.BRB, r"Benefits Review Board|\bBRB No\."),
    (
        Tribunal.US_COURTS,
        r"\A\s{0,20}\d+ Vet\. ?App\. \d",
    ),
    (Tribunal.BVA, r"Citation Nr|Board of Veterans.{1,3}Appeals"),
    (Tribunal.US_COURTS, r"(?i:united states court of appeals\s+for the \w+ circuit)"),
    (
        Tribunal.OTHER,
        (
            rf"(?i:\b(?:{_OTHER_STATES})\s+(?:(?:bureau|division|department) of )?(?:workers.{{1,3}}compensation|"
            rf"industrial (?:commission|accident))|(?:court of appeals|supreme court|superior court)[ ,]+(?:of|for) "
            rf"(?:the (?:state|commonwealth) of )?(?:{_OTHER_STATES})\b|board of industrial insurance appeals|"
            r"\A\s{0,40}(?:in the )?appellate court of illinois)|\bAPPELLATE COURT OF ILLINOIS\b|"
            r"(?m:^\W{0,3}(?:Appellate Court of Illinois|Illinois Appellate Court)\b[^\n]{0,20}$)|"
            r"\bNo\. \d-\d\d-\d{4}WC\b"
        ),
    ),
    (Tribunal.MN_WCCA, r"WORKERS.{1,3}COMPENSATION COURT OF APPEALS|W\.C\.C\.A\."),
    (Tribunal.IL_IWCC, r"ILLINOIS WORKERS.{1,3}COMPENSATION COMMISSION|\d\dIWCC\d{4}"),
    (Tribunal.CO_ICAO, r"INDUSTRIAL CLAIM APPEALS OFFICE|(?m:(?:^[ \t]*|\d)Industrial Claim Appeals Office\.?[ \t]*$)"),
    (Tribunal.CO_OAC, r"Office of Administrative Courts|OFFICE OF ADMINISTRATIVE COURTS"),
    (Tribunal.CA_WCAB, r"WORKERS.{1,3}COMPENSATION APPEALS BOARD|\bADJ\d{6,}"),
    (Tribunal.MA_DIA, r"DE[AP]{2}RTMENT OF INDUSTRIAL ACCIDENTS|REVIEWING BOARD DECISION"),
    (
        Tribunal.TX_APD,
        r"Texas Workers.{1,3}Compensation|Appeals Panel|TEX\. LAB\. CODE|\A\s{0,40}APPEAL NO\. \d{5,6}\b",
    ),
    (
        Tribunal.KY_COURTS,
        (
            r"(?i:Supreme Court of Kentucky|Commonwealth of Kentucky|Court of Appeals of Kentucky)|"
            r"(?<!DISTRICT OF )KENTUCKY"
        ),
    ),
    (
        Tribunal.OK_COURTS,
        r"SUPREME COURT OF (?:THE STATE OF )?OKLAHOMA|\b\d{4} OK(?: CIV APP)? \d+|(?<!DISTRICT OF )OKLAHOMA",
    ),
    (Tribunal.PA_COURTS, r"COMMONWEALTH COURT OF PENNSYLVANIA|Commonwealth Court|W\.C\.A\.B\."),
    (Tribunal.NY_WCB, r"NY Wrk Comp|Workers.{1,3}Compensation Law Judge|WCLJ"),
    (Tribunal.NY_COURTS, r"Supreme Court, \w+ County|Appellate Division|Insurance Law|\bA\.?D\.?[23]d\b"),
    (
        Tribunal.US_COURTS,
        (
            r"United States (?:Court of Appeals|District Court)|UNITED STATES (?:COURT OF APPEALS|"
            r"DISTRICT COURT)|ECF No\.|\bF\.3d\b"
        ),
    ),
)
"""What only one tribunal's decisions say, the surest first; looked for in the head, then in the whole text.

A court that reviews a board names the board in its head: its own name above all else goes first.
"""

_SIGNED = frozenset(which for which, _ in SIGNS)

DOCKETS: tuple[str, ...] = (
    r"Docket No\.?:?\s*(\d{2}-\d{2,6})(?!\d)",
    r"DOCKET NO\.\s*(\d{2}-\d{2} ?\d{3}A?)",
    r"\bNo\. (WC\d{2}-\d{3,5})",
    r"(?:(?:Case|CASE) (?:Number|NUMBER|No\.?|NO\.?|#)s?:?|NO:)\s*(\d{2} ?WC ?\d{4,6})",
    r"(?:W\.C\.|WC|Compensation|COMPENSATION) (?:No\.|NO\.)\s*(?:WC )?(\d-\d{3}-\d{3}(?:-\d{2,3})?)",
    r"\b(ADJ ?\d{6,9})",
    r"\bBRB No\. (\d{2}-\d{4}(?: (?!AND\b)[A-Z]{2,4}\b)?)",
    r"\b(\d{4}-(?:SC|CA)-\d{4,6}-\w+)",
    r"Board No\.:?\s*([\d-]{6,12})",
    r"Case #\s*(\w{4,})",
    r"Case Number:\s*(\S+)",
    r"\bNo\.\s*(\d{2,4}-\d{2,6}(?:-\w+)*)",
    r"Civil Action No\. (\S+)",
    r"\bAPD (\d{5,6}(?:-s)?)\b",
    r"\bNo\.\s*(\d{1,4} C\.D\. \d{4})",
    r"I(?:ndex|NDEX) (?:No\.|NO\.|Number)?:?\s*(\d{2,6}[/-]\d{2,4})",
    r"D(?:ocket|OCKET) (?:No\.|NO\.|Number):?\s*(\d[\d/-]{4,15})",
    r"(?:[Cc]laim|CLAIM|[Cc]ase|CASE|[Ff]ile|FILE) (?:[Nn]o\.|NO\.|[Nn]umber):?\s*([A-Z]{0,2}\d[\w:-]{4,20})",
    r"\bJCN:?\s+(VA\w{6,12})",
    r"\bNo\. (\d{2} C \d{3,5})\b",
)
"""How dockets are printed, the most particular first."""

DATES: tuple[str, ...] = (
    r"COMPENSATION COURT OF APPEALS\s+",
    (
        r"(?:^|[ \t)])(?:Issued|Decided(?: and Entered)?|RENDERED|Decision Date|DATE ISSUED|DATE FILED|Decision Filed|"
        r"OPINION ENTERED):\s*"
    ),
    r"(?:^|[ \t\u2014-])(?-i:Decided|DECIDED|Opinion [Ff]iled|OPINION FILED)\s+",
    r"(?:^|\n)[ \t]*(?-i:Dated?|DATED|Filed|FILED|ENTER|Entered|ENTERED|DATED AND FILED[^\n]{0,40})(?: this)?:?\s*",
)
"""What stands before the date of a decision."""


def read_as(which: Tribunal | None) -> Tribunal | None:
    """The tribunal by whose customs a decision is read: one that no sign tells from others is read as any other."""
    return which if which is None or which in _SIGNED else Tribunal.OTHER


def tribunal(text: str) -> Tribunal | None:
    """The tribunal whose sign stands in the head, or anywhere."""
    head = text[:_HEAD]
    for part in (head[:1_500], head, text[:200_000]):
        for which, sign in SIGNS:
            if re.search(sign, part):
                return which
    return None


def docket(text: str) -> str | None:
    """The first docket number in the head, as printed, white space folded."""
    head = text[:_HEAD]
    for pattern in DOCKETS:
        match = re.search(pattern, head) if holds(head, needs(pattern)) else None
        if match:
            return " ".join(match[1].split()).rstrip(".,;)")
    return None


def decided_on(text: str) -> str | None:
    """The date of the decision, by the surest sign.

    After a word that says so in the head or at the foot; else alone on a line of the head; else spoken ("this 4th day
    of June, 2010"); else the year of a reporter.
    """
    head, foot = text[:_HEAD], text[-_FOOT:]
    for lead in DATES:
        for part in (head, foot):
            if day := _first(f"{lead}(?:{_DATE.pattern})", part):
                return day
    if day := _first(rf"^[ \t\f]*(?:{_DATE.pattern})(?:[ \t.]*$|[ \t]*[\f\[])", head):
        return day
    for spoken in (found for part in (foot, head) if _ITS_NUMBER.search(part) for found in _DAY_OF.finditer(part)):
        if day := _day(int(spoken["year"]), _MONTHS[spoken["month"].lower()], int(spoken["day"])):
            return day
    year = re.search(r"\b((?:19|20)\d{2}) (?:NY Wrk Comp|OK|IL App|Cal\. Wrk)", head)
    return year[1] if year else None


def dates(text: str) -> list[str]:
    """Every date printed in a text, in order."""
    return [day for day in map(_iso, _DATE.finditer(text)) if day]


def _first(pattern: str, part: str) -> str | None:
    """The first day that can be, of the dates that a pattern finds."""
    found = map(_iso, re.finditer(pattern, part, re.IGNORECASE | re.MULTILINE))
    return next((day for day in found if day), None)


def _iso(match: re.Match[str]) -> str | None:
    """The date of a match as ISO text; ``None`` for a day that cannot be."""
    month, day, year, month_number, day_number, short = match.groups()[-6:]
    if month:
        return _day(int(year), _MONTHS[month.lower()], int(day))
    century = int(short) if len(short) == 4 else 1900 + int(short) + 100 * (int(short) < 70)
    return _day(century, int(month_number), int(day_number))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
