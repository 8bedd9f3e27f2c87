"""The text of a decision or another document, pages separated by a form feed; the only room with PDF and DOCX readers.

The text is kept as the reader gives it, so that offsets can be checked later with the same reader: its name and
version are part of the answer. What cannot be read is an ``UnreadableFileError`` of one sentence.
"""

import io
import mimetypes
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import NamedTuple

import docx
import pypdf
from defusedxml.ElementTree import fromstring
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from pypdf.errors import PyPdfError

from scrapers.content import GZIP, decoded, page_text, unzipped
from scrapers.page import html_text
from scrapers.row import UnreadableFileError
from scrapers.word_xml import WORD, flat, lines

PDF, HTML, PLAIN = "application/pdf", "text/html", "text/plain"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
UNKNOWN = "application/octet-stream"

LEAST_A_PAGE = 200
"""Characters a page, on average, below which a PDF is a scan without text."""
MOST_PAGES = 1_000
MOST_CHARACTERS = 2_000_000
"""A decision longer than this is several files in one, or no decision."""
MOST_SECONDS = 300
"""After this many seconds no further page of a PDF is read: some are made to be slow."""
MOST_UNPACKED = 200 * 2**20
"""Bytes to which a DOCX may unpack."""
PDF_ERRORS = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError)
"""pypdf meets damage anywhere in a file, and has no error of its own for most of it."""
DOCX_ERRORS = (zipfile.BadZipFile, OpcError, KeyError, ValueError, SyntaxError, NotImplementedError, RecursionError)
"""The same of python-docx; ``SyntaxError`` is what its XML parser raises."""
NOTES = {RELATIONSHIP_TYPE.FOOTNOTES: f"{WORD}footnote", RELATIONSHIP_TYPE.ENDNOTES: f"{WORD}endnote"}
SECOND = "second reading"
"""Stands behind an extractor whose earlier reading lost or changed words: what it made without this is not used."""


class Extracted(NamedTuple):
    """A text, the reader that made it, and how many pages it has."""

    text: str
    extractor: str
    pages: int


def media_type(content: bytes, name: str) -> str:
    """What a file is, from its first bytes where they tell, else from its name."""
    if content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(b"PK\x03\x04") and name.lower().endswith(".docx"):
        return DOCX
    if content.startswith(GZIP):
        name = name.lower().removesuffix(".gz")
    return mimetypes.MimeTypes().guess_type(name)[0] or UNKNOWN


def is_document(kind: str) -> bool:
    """Whether ``extract`` reads files of this media type."""
    return kind.partition(";")[0] in _READERS


def is_sound(extractor: str) -> bool:
    """Whether a text that this extractor made may still be used; what an earlier reading harmed is read anew."""
    return extractor.endswith(SECOND) or not extractor.startswith(("python-docx ", "beautifulsoup4 "))


def extract(content: bytes, kind: str, least: int = LEAST_A_PAGE, charset: str | None = None) -> Extracted:
    """Read a document of media type ``kind``; ``UnreadableFileError`` says in one sentence why it cannot be read.

    A PDF with fewer than ``least`` characters a page is taken for a scan; a short list has few of them. ``charset`` is
    how the publisher said that an HTML page is encoded.
    """
    if not content:
        message = "the file is empty (0 bytes)"
        raise UnreadableFileError(message)
    plain, reader = unzipped(content), _READERS.get(kind.partition(";")[0])
    if reader is None:
        message = (
            f"found a file of type {kind}, expected PDF, DOCX, HTML or plain text; if it is a list, name its source"
        )
        raise UnreadableFileError(message)
    extracted = reader(plain) if reader is not _html else _html(plain, charset)
    if reader is _pdf and sum(len(page.strip()) for page in extracted.text.split("\f")) < least * extracted.pages:
        pages = "page" if extracted.pages == 1 else "pages"
        message = f"the PDF has {extracted.pages} {pages} and no text layer; OCR it first"
        raise UnreadableFileError(message)
    if len(extracted.text) > MOST_CHARACTERS:
        message = f"the text has {len(extracted.text):,} characters, more than {MOST_CHARACTERS:,}: split the file"
        raise UnreadableFileError(message)
    if not extracted.text.strip():
        message = "the file holds no text"
        raise UnreadableFileError(message)
    return extracted


@contextmanager
def _damage_named(what: str, *errors: type[Exception]) -> Iterator[None]:
    try:
        yield
    except UnreadableFileError:
        raise
    except errors as error:
        message = f"the {what} is damaged ({type(error).__name__}: {error})"
        raise UnreadableFileError(message) from error


def _pdf(content: bytes) -> Extracted:
    with _damage_named("PDF", *PDF_ERRORS):
        pages = list(_pdf_pages(_opened(content)))
    return Extracted("\f".join(pages), f"pypdf {version('pypdf')}", len(pages))


def _opened(content: bytes) -> pypdf.PdfReader:
    reader = pypdf.PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        message = "the PDF is encrypted: save it without a password first"
        raise UnreadableFileError(message)
    return reader


def _pdf_pages(reader: pypdf.PdfReader) -> Iterator[str]:
    count = len(reader.pages)
    if count > MOST_PAGES:
        message = f"the PDF has {count:,} pages, more than {MOST_PAGES:,}: split it"
        raise UnreadableFileError(message)
    until = time.monotonic() + MOST_SECONDS
    for number, page in enumerate(reader.pages, 1):
        if time.monotonic() > until:
            message = f"the PDF took {MOST_SECONDS} seconds before page {number} of {count}: it is made wrongly"
            raise UnreadableFileError(message)
        # A form feed separates pages and may stand nowhere else; lone surrogates cannot be kept as UTF-8.
        yield page.extract_text().replace("\f", "\n").encode("utf-8", "replace").decode()


def _docx(content: bytes) -> Extracted:
    with _damage_named("DOCX", *DOCX_ERRORS):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        if unpacked > MOST_UNPACKED:
            message = f"the DOCX unpacks to {unpacked:,} bytes, more than {MOST_UNPACKED:,}"
            raise UnreadableFileError(message)
        document = docx.Document(io.BytesIO(content))
        text = "\n".join([*lines(fromstring(document.part.blob)), *_notes(document)])
    return Extracted(f"{text}\n", f"python-docx {version('python-docx')}, {SECOND}", 1)


def _notes(document: Document) -> Iterator[str]:
    for relation in document.part.rels.values():
        if relation.reltype in NOTES:
            for note in fromstring(relation.target_part.blob).iter(NOTES[relation.reltype]):
                words = flat(note).strip()
                if words:
                    yield f"[{note.get(f'{WORD}id')}] {words}"


def _html(content: bytes, charset: str | None = None) -> Extracted:
    text = html_text(page_text(content, charset))
    return Extracted(text, f"beautifulsoup4 {version('beautifulsoup4')}, {SECOND}", 1)


def _plain(content: bytes) -> Extracted:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    text, encoding = decoded(content, ("utf-16",) if marked else ("utf-8-sig", "cp1252"))
    if "\0" in text:
        message = f"character {text.index(chr(0)):,} is NUL: this is no text file"
        raise UnreadableFileError(message)
    return Extracted(text, f"text {encoding}", text.count("\f") + 1)


_READERS: dict[str, Callable[[bytes], Extracted]] = {
    PDF: _pdf,
    DOCX: _docx,
    HTML: _html,
    "application/xhtml+xml": _html,
    PLAIN: _plain,
}
