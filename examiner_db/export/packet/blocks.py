"""The blocks that a packet is laid out in: headings, paragraphs, tables, charts and the contents."""

from collections.abc import Iterator
from typing import Literal

from examiner_db.figures.chart import Chart
from examiner_db.records import Frozen

Style = Literal[
    "body", "title", "finding", "subtitle", "warning", "item", "question", "open", "quote", "source", "request"
]


class Heading(Frozen):
    """A heading; ``level`` 1 begins a page, unless nothing to speak of follows.

    One that is not ``listed`` stands in no table of contents.
    """

    kind: Literal["heading"] = "heading"
    level: int
    text: str
    listed: bool = True
    begins: bool = True


class Text(Frozen):
    """A paragraph."""

    kind: Literal["text"] = "text"
    style: Style
    text: str


class Grid(Frozen):
    """A table with a line of headings; ``widths`` are the shares of its columns."""

    kind: Literal["grid"] = "grid"
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


LONG_ROW = 1_500
"""Characters from which on a row of a table may be divided by the end of a page; a shorter one stays whole."""


class Picture(Frozen):
    """A chart, with its own table after it."""

    kind: Literal["picture"] = "picture"
    chart: Chart


class Contents(Frozen):
    """The table of contents, on a page of its own."""

    kind: Literal["contents"] = "contents"


Block = Heading | Text | Grid | Picture | Contents


def flowing(words: str) -> str:
    """Words of a page without its line breaks."""
    return " ".join(words.split())


def text(words: str, style: Style = "body") -> Text:
    """A paragraph."""
    return Text(style=style, text=words)


def grid(
    columns: tuple[str, ...], widths: tuple[int, ...], rows: Iterator[tuple[str, ...]], empty: str
) -> Iterator[Block]:
    """A table, or the words of ``empty`` where it has no rows."""
    found = tuple(rows)
    yield Grid(columns=columns, widths=widths, rows=found) if found else text(empty)
