"""The variables of the pages for those who take data away: the data dictionary, and what programs may ask."""

from dataclasses import dataclass

from examiner_db.export.dictionary import DICTIONARY, Entry
from web.pages.overviews import ListPage
from web.pages.page import Page


@dataclass(frozen=True)
class TableLine:
    """One table: its name, what people call it, what a row of it is, and the addresses where it stands."""

    name: str
    title: str
    holds: str
    at: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DictionaryPage(ListPage):
    """Every column of every table; ``tables`` are the tables, in the order of the rows."""

    template = "dictionary.html"
    columns = DICTIONARY
    tables: tuple[TableLine, ...]
    rows: tuple[Entry, ...]


@dataclass(frozen=True)
class OperationLine:
    """One thing that a program may ask: its address, what it answers, and the parameters with their values."""

    address: str
    says: str
    parameters: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class ApiPage(Page):
    """What programs may ask, how much at once, and how it is answered; ``example`` is an id to try it with."""

    template = "api.html"
    root: str
    operations: tuple[OperationLine, ...]
    most: int
    burst: int
    a_second: float
    example: str
