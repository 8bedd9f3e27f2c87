"""Where one decision ends and the next begins in a text that holds several."""

import re

from examiner_db.reading.paper.caption import docket

OPENINGS: tuple[str, ...] = (
    r"^[ \t]*United States Department of Labor[ \t]*\n[ \t]*Employees.{1,3}Compensation Appeals Board",
    r"^[ \t]*Office of Administrative Courts[ \t]*\n[ \t]*State of Colorado",
    r"^[ \t]*OFFICE OF ADMINISTRATIVE COURTS[ \t]*\n[ \t]*STATE OF COLORADO",
    r"^[^\n]{10,600}\n(?:[^\n]{1,200}\n)?[ \t]*WORKERS.{1,3}COMPENSATION COURT OF APPEALS[ \t]*\n",
    r"^[ \t]*Citation Nr:",
    r"^[ \t]*U\.S\. Department of Labor[ \t]+Benefits Review Board",
    r"^[ \t]*WORKERS.{1,3}COMPENSATION APPEALS BOARD[ \t]*\n[ \t]*STATE OF CALIFORNIA",
    r"^[ \t]*COMMONWEALTH OF MASSACHUSETTS[ \t]*\n[ \t]*DEPARTMENT OF INDUSTRIAL ACCIDENTS",
    r"^[ \t]*IN THE COMMONWEALTH COURT OF PENNSYLVANIA",
    r"^[ \t]*RENDERED: [A-Z]+ \d",
    r"^[ \t]*APD \d{5,6}[ \t]*$",
    r"^[ \t]*ILLINOIS WORKERS.{1,3}COMPENSATION COMMISSION[ \t]*\n[ \t]*DECISION SIGNATURE PAGE",
)
"""How the forums open a decision; a second opening with another docket number is a second decision."""

_ANY = re.compile("|".join(f"(?:{opening})" for opening in OPENINGS), re.MULTILINE)


def bounds(text: str) -> list[tuple[int, int]]:
    """The span of each decision; what stands before the first opening belongs to the first."""
    starts = [0]
    known = None
    for match in _ANY.finditer(text):
        number = _number(text[match.start() : match.start() + 3_000])
        if known and number and number != known:
            starts.append(match.start())
        known = number or known
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _number(head: str) -> str | None:
    found = docket(head)
    return re.sub(r"\D", "", found) if found else None
