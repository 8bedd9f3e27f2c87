"""A saved page as a source sees it: tables, links, JSON, XML and kept text; the only room with an HTML parser.

Every reading is strict: exactly one table, as many cells as headings, every column that holds something taken before
the next row is asked for. A source's ``parse`` must carry nothing from one row to the next: after a row that cannot
be read, the runner calls it again and the page goes on behind that row.
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from hashlib import sha256
from itertools import chain
from typing import Any, NamedTuple
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError

from bs4 import BeautifulSoup, Tag
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from examiner_db.snapshots import Visit
from scrapers.content import decoded, looks_like_html, page_text, unzipped
from scrapers.row import LayoutError, Row, RowError, UnreadableFileError

MOST_HEADINGS = 10_000
"""Bytes within which the headings of a file must stand to be recognized."""
BLOCKS = "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
BLOCKS += " header hr li main nav ol p pre section table td th title tr ul"
SILENT = ("script", "style", "template", "noscript")


class Text(NamedTuple):
    """Text kept for a page, pages separated by a form feed, and its own hash."""

    text: str
    sha256: str


def html_text(page: str) -> str:
    """The words of an HTML page, a line a block, without scripts and styles."""
    soup = BeautifulSoup(page, "html.parser")
    for tag in soup(SILENT):
        tag.decompose()
    for tag in soup(BLOCKS.split()):
        tag.insert_before("\n")
        tag.append("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().splitlines())
    return "\n".join(line for line in lines if line) + "\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Page:
    """A saved page. ``visit`` says where it comes from, ``content`` is what was received."""

    def __init__(
        self,
        visit: Visit,
        content: bytes,
        kept: Callable[[], Text] | None = None,
        keep: Callable[[str, str], Text] | None = None,
    ) -> None:
        """Hold a page; ``kept`` extracts and keeps its text when a source asks, ``keep`` keeps the text of a part."""
        self.visit = visit
        self.name = visit.file_name or visit.final_url.rpartition("/")[2] or visit.final_url
        self.skipped: Counter[str] = Counter()
        self.unread: set[str] = set()
        self.delivered = 0
        self.here = "the page"
        self.note = ""
        self._received = content
        self._kept = kept
        self._keep = keep
        self._resume = 0

    def resume(self) -> bool:
        """Go on behind the row delivered last, when ``parse`` is called again; false if none was since last time."""
        progress = self.delivered > self._resume
        if progress:
            self._resume, self.delivered = self.delivered, 0
        return progress

    def skip(self, reason: str, count: int = 1) -> None:
        """Count something that the source leaves out, with the reason in words."""
        if count:
            self.skipped[reason] += count

    @cached_property
    def content(self) -> bytes:
        """The bytes, unpacked if they were compressed; none at all are an error."""
        if not self._received:
            message = "the file is empty (0 bytes)"
            raise UnreadableFileError(message, self.name)
        return unzipped(self._received)

    @cached_property
    def _soup(self) -> BeautifulSoup:
        return BeautifulSoup(page_text(self.content, self.visit.charset), "html.parser")

    @cached_property
    def _text(self) -> Text:
        if self._kept is None:
            message = "no text was kept for this page"
            raise UnreadableFileError(message, self.name)
        return self._kept()

    @property
    def text(self) -> str:
        """The extracted text, as kept."""
        return self._text.text

    @property
    def text_sha256(self) -> str:
        """The hash under which the text is kept."""
        return self._text.sha256

    def keep(self, text: str, part: str) -> str:
        """Keep the text of one part of the page, such as one of the decisions in a JSON answer; return its hash.

        ``part`` is the publisher's own name of the part: text and offsets are found again by it.
        """
        if not text.strip():
            message = f"{part}: holds no text"
            raise RowError(message, self.name)
        if self._keep is not None:
            return self._keep(text, part).sha256
        return sha256(text.encode()).hexdigest()

    @cached_property
    def data(self) -> Any:
        """The page's JSON."""
        self._refuse_html("JSON")
        try:
            return json.loads(decoded(self.content)[0])
        except json.JSONDecodeError as error:
            message = f"line {error.lineno}, character {error.colno}: {error.msg}; expected JSON"
            raise UnreadableFileError(message, self.name) from error
        except RecursionError:
            message = "found JSON in very many brackets, expected a list"
            raise UnreadableFileError(message, self.name) from None

    @cached_property
    def xml(self) -> Element:
        """The root of the page's XML, read without entities."""
        try:
            root: Element = fromstring(self.content)
        except (ParseError, DefusedXmlException) as error:
            message = f"{error}; expected XML without entities"
            raise UnreadableFileError(message, self.name) from error
        return root

    def elements(self, path: str) -> Iterator[tuple[int, Element]]:
        """Every element at ``path`` below the XML's root, counted from 1."""
        for number, element in enumerate(self.xml.iterfind(path), 1):
            if self._passes(f"{element.tag} {number}"):
                yield number, element

    def items(self, found: Iterable[Any], name: str) -> Iterator[tuple[int, Any]]:
        """Every one of what a source finds in the JSON, counted from 1; one that cannot be read is set aside alone."""
        for number, item in enumerate(found, 1):
            if self._passes(f"{name} {number}"):
                yield number, item

    def links(self, selector: str) -> Iterator[str]:
        """The absolute address of every link that the selector finds; finding none is an error."""
        found = [str(tag["href"]) for tag in self._soup.select(selector) if tag.has_attr("href")]
        if not found:
            message = f"found no link at {selector!r}, expected at least one"
            raise LayoutError(message, self.name)
        for address in found:
            yield urljoin(self.visit.final_url, address.strip())

    def rows(self, selector: str, ignore: Collection[str] = (), short: str | None = None) -> Iterator[Row]:
        """The rows of the one HTML table that the selector finds; ``short`` is why a row of fewer cells is left out."""
        tables = self._soup.select(selector)
        if len(tables) != 1:
            message = f"found {len(tables)} tables at {selector!r}, expected exactly one"
            raise LayoutError(message, self.name)
        yield from self._table(_cells_of(tables[0]), ignore, short=short)

    def csv_rows(self, ignore: Collection[str] = (), encodings: Sequence[str] = ("utf-8-sig",)) -> Iterator[Row]:
        """The rows of a CSV file, in the first of the encodings that fits."""
        self._refuse_html("CSV")
        # The whole list is not held as text, which can take four times the file: it is decoded again, line by line.
        encoding = decoded(self.content, encodings)[1].replace("utf-8", "utf-8-sig")
        lines = io.TextIOWrapper(io.BytesIO(self.content), encoding, newline="")
        reader = csv.reader(lines, strict=True)
        try:
            yield from self._table((cells for cells in reader if cells), ignore)
        except csv.Error as error:
            message = f"line {reader.line_num}: {error}; expected CSV"
            raise LayoutError(message, self.name) from error

    def json_rows(self, ignore: Collection[str] = ()) -> Iterator[Row]:
        """The rows of a JSON list of objects, in which a blank cell may be left out."""
        if not isinstance(self.data, list) or not all(isinstance(item, dict) for item in self.data):
            message = "found other JSON, expected a list of objects"
            raise LayoutError(message, self.name)
        headings = list(dict.fromkeys(name for item in self.data for name in item))
        cells = ([_cell(item.get(name)) for name in headings] for item in self.data)
        yield from self._table(chain([headings], cells), ignore, is_json=True)

    def _refuse_html(self, expected: str) -> None:
        if looks_like_html(self.content):
            message = f"found an HTML page, expected {expected}: this is what some publishers send instead of an error"
            raise UnreadableFileError(message, self.name)

    @property
    def is_json(self) -> bool:
        """Whether the page begins as JSON does."""
        return self.content.lstrip()[:1] in {b"[", b"{"}

    @property
    def headings(self) -> set[str]:
        """The columns of a CSV file or of a JSON list, as far as the first row tells; empty if it is neither."""
        if self.is_json:
            first = next(iter(self.data), None) if isinstance(self.data, list) else None
            return set(first) if isinstance(first, dict) else set()
        line = self.content[:MOST_HEADINGS].partition(b"\n")[0]
        try:
            return set(next(csv.reader([line.decode("utf-8-sig", "replace").strip()]), []))
        except csv.Error:  # A file in another encoding is no table of ours.
            return set()

    def _table(
        self, table: Iterable[list[str]], ignore: Collection[str], *, is_json: bool = False, short: str | None = None
    ) -> Iterator[Row]:
        rows = iter(table)
        headings = [" ".join(heading.split()) for heading in next(rows, [])]
        # Some publishers end the line of headings with a comma, and not always the others.
        ends = bool(headings) and not headings[-1]
        del headings[len(headings) - ends :]
        if len(set(headings)) != len(headings):
            message = f"a heading stands twice in: {', '.join(headings)}"
            raise LayoutError(message, self.name)
        self.unread |= set(headings) & set(ignore)
        number = 1
        for number, cells in enumerate(rows, 1 if is_json else 2):
            if not self._passes(f"row {number}"):
                continue
            if short is not None and len(cells) < len(headings):
                self.skip(short)
                continue
            if ends and len(cells) > len(headings) and not cells[-1]:
                cells.pop()
            if len(cells) != len(headings):
                message = f"row {number}: found {len(cells)} cells, expected {len(headings)}"
                raise RowError(message, self.name)
            row = Row(number, dict(zip(headings, cells, strict=True)), self.name, self.skip, lacks_blanks=is_json)
            yield row
            self._complain(row, ignore)
        if number == 1 and not is_json:
            message = f"found no row below the headings {', '.join(headings)!r}, expected at least one"
            raise LayoutError(message, self.name)

    def _complain(self, row: Row, ignore: Collection[str]) -> None:
        if untaken := row.untaken(ignore):
            message = f"{row.place}: column {untaken[0]!r} holds something that this source does not read"
            raise LayoutError(message, self.name)

    def _passes(self, place: str) -> bool:
        self.delivered += 1
        self.here = place
        return self.delivered > self._resume


def _cells_of(table: Tag) -> Iterator[list[str]]:
    for line in table.find_all("tr"):
        if line.find_parent("table") is table:
            yield [" ".join(cell.get_text(" ").split()) for cell in line.find_all(["td", "th"], recursive=False)]
