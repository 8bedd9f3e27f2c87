"""Massachusetts: decisions of the Department of Industrial Accidents' Reviewing Board, from files that users have.

The state's site answers 403 to programs, which is obeyed: users save decisions themselves, as HTML of the old site or
as PDF of the new one. The heading has its own misprints ("DEAPRTMENT"), and ``Board No.`` may stand in capitals and
in the plural. Impartial examiners (section 11A) are named in full. Employees are named, in files' names too.
"""

import re
from collections.abc import Iterator

from examiner_db.records import Record
from examiner_db.vocabulary import Tribunal
from scrapers.heading import DAY, day, decision, printed
from scrapers.page import Page
from scrapers.source import Source

SOURCE = Source(
    slug="ma_dia",
    publisher="Massachusetts Department of Industrial Accidents, Reviewing Board",
    jurisdiction="US-MA",
    title="Reviewing Board decisions",
    address="https://www.mass.gov/orgs/department-of-industrial-accidents",
    holds="decisions on appeal, in which impartial examiners are named with their specialty",
    terms="government edicts without copyright; employees are named in them and are taken out of what is shown",
    gaps="whatever users did not import",
    expect=range(1, 20_000),
    paused="the state's site answers 403 to programs; save decisions in a browser and import them",
    matters="the board says whether an impartial examiner's report was adequate",
)
HEAD = 3_000
BODY = re.compile(r"D\w{8,9}\s+OF\s+INDUSTRIAL\s+ACCIDENTS", re.IGNORECASE)
NUMBER = re.compile(r"Board\s+Nos?\.?:?\s*(?P<docket>\d{5,6}-\d{2})\b", re.IGNORECASE)
FILED = re.compile(rf"\bFiled:?\s+{DAY}", re.IGNORECASE)


def parse(page: Page) -> Iterator[Record]:
    """One record for a decision."""
    printed(BODY, page, "name of the department", HEAD)
    number = printed(NUMBER, page, "board number", HEAD)
    filed = [*FILED.finditer(page.text)]
    yield decision(page, Tribunal.MA_DIA, number, day(filed[-1] if filed else None, page))
