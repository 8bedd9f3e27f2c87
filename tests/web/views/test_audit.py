"""A list of testimony pasted into a page or sent as a file: compared, not kept, refused in one sentence."""

import logging
import tempfile
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from flask.testing import FlaskClient
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from werkzeug.test import TestResponse

from examiner_db.cli.testimony import LEAST
from scrapers.text import MOST_UNPACKED, extract, media_type
from web import Config, create_app
from web.views.audit import LARGEST

PAGE = "/examiners/orla-fennimore/audit"
LIST = """Plumtree v. Ferrowick Mills, No. WC9-6001, deposition, January 9, 2009
Tallow v. <b>Brindlecombe</b> Foundry, No. 27-CV-22-10417, trial, June 2024"""


def test_the_page_is_a_form_that_is_not_indexed(client: FlaskClient) -> None:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert 'method="post"' in answer.text
    assert "compared; passed over" not in answer.text


def test_the_page_of_exports_leads_to_it(client: FlaskClient) -> None:
    assert f'href="{PAGE}"' in client.get("/examiners/orla-fennimore/export").text


def test_a_list_is_compared(client: FlaskClient) -> None:
    page = client.post(PAGE, data={"list": LIST, "on": "2022-01-01"}).text
    assert "2 entries compared; passed over as no entry: 0" in page
    assert "On the list, by docket number: 1" in page
    assert "Why: docket WC9-6001; year 2009" in page
    assert "On the list, and no such decision here: 1" in page
    assert "<b>" not in page
    assert "&lt;b&gt;Brindlecombe" in page
    assert "does not show that there was any" in page


def test_nothing_of_a_list_is_kept_or_logged(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = client.post(PAGE, data={"list": LIST})
    assert answer.headers["Cache-Control"] == "no-cache, no-store"
    assert "Set-Cookie" not in answer.headers
    assert "Content-Security-Policy" in answer.headers
    assert "Brindlecombe" not in caplog.text
    assert "Brindlecombe" not in client.get(PAGE).text


@pytest.mark.parametrize("text", ["", "Curriculum vitae"])
def test_a_list_without_entries_makes_nothing_missing(client: FlaskClient, text: str) -> None:
    page = client.post(PAGE, data={"list": text}).text
    assert "0 entries compared" in page
    assert "not on the list" not in page


def test_too_long_a_list_gets_one_sentence(client: FlaskClient) -> None:
    answer = client.post(PAGE, data={"list": "x" * LARGEST})
    assert answer.status_code == 413
    assert "examiner-db audit reads larger ones" in answer.text


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01"])
def test_a_day_that_is_none_gets_one_sentence(client: FlaskClient, day: str) -> None:
    answer = client.post(PAGE, data={"list": LIST, "on": day})
    assert answer.status_code == 400
    assert "written as in 2026-03-05" in answer.text
    assert f'value="{day}"' in answer.text
    assert "Plumtree v. Ferrowick Mills" in answer.text  # What was typed is not lost.


@pytest.fixture(scope="module")
def takes_files(data: Path) -> FlaskClient:
    """A site with the readers that the command hands to it, in this process: starting another takes seconds."""

    def read(content: bytes, name: str) -> str:
        return extract(content, media_type(content, name), LEAST).text

    return create_app(Config(data=data, extract=read)).test_client()


def sent(site: FlaskClient, content: bytes, name: str, **more: str) -> TestResponse:
    return site.post(PAGE, data={"file": (BytesIO(content), name), "list": "", "on": "2022-01-01", **more})


def sent_whole(site: FlaskClient, content: bytes) -> TestResponse:
    """The same with a body made here: the client of the library makes a temporary file of a long one."""
    part = b'--mark\r\nContent-Disposition: form-data; name="file"; filename="list.txt"\r\n\r\n'
    body = part + content + b"\r\n--mark--\r\n"
    return site.post(PAGE, data=body, content_type="multipart/form-data; boundary=mark")


def word_file(text: str) -> bytes:
    document, file = Document(), BytesIO()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def pdf_file(text: str, *, lock: str | None = None) -> bytes:
    file = BytesIO()
    drawn = Canvas(file, encrypt=StandardEncryption(lock) if lock else None)
    for place, line in enumerate(text.splitlines()):
        drawn.drawString(40, 780 - 20 * place, line)
    drawn.showPage()
    drawn.save()
    return file.getvalue()


def swollen() -> bytes:
    """A Word file that says of one of its parts that it unpacks to a gigabyte."""
    file = BytesIO()
    with ZipFile(BytesIO(word_file(LIST))) as whole, ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for info in whole.infolist():
            archive.writestr(info.filename, whole.read(info))
        archive.writestr("word/media/image1.png", bytes(MOST_UNPACKED // 100))
        archive.filelist[-1].file_size = 2**30
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (LIST.encode(), "list.txt"),
        (word_file(LIST), "List of testimony.DOCX"),
        (pdf_file(LIST), "list.pdf"),
        (pdf_file(LIST), "a name without an ending"),
    ],
)
def test_a_file_says_what_the_same_words_say(takes_files: FlaskClient, content: bytes, name: str) -> None:
    page = sent(takes_files, content, name).text
    assert "2 entries compared; passed over as no entry: 0" in page
    assert "Why: docket WC9-6001; year 2009" in page
    assert "&lt;b&gt;Brindlecombe" in page


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (pdf_file(LIST, lock="a word"), "list.pdf", "The PDF is encrypted: save it without a password first."),
        (pdf_file(""), "list.pdf", "The PDF has 1 page and no text layer; OCR it first."),
        (pdf_file(LIST)[:300], "list.pdf", "The PDF is damaged"),
        (swollen(), "list.docx", "The DOCX unpacks to 1,07"),
        (b"PK\x03\x04 no archive", "list.docx", "The DOCX is damaged"),
        (b"", "list.txt", "The file is empty (0 bytes)."),
        (b"\x89PNG", "list.png", "found a file of type image/png".capitalize()),
        (b"a\0b", "list.txt", "this is no text file."),
        (b"A v. B\n" * 20_000, "list.txt", "may have 100,000 characters"),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_sentence(
    takes_files: FlaskClient, content: bytes, name: str, says: str
) -> None:
    answer = sent(takes_files, content, name)
    assert answer.status_code == 400
    assert says in unescape(answer.text)
    assert "compared; passed over" not in answer.text
    assert answer.headers["Cache-Control"] == "no-cache, no-store"


def test_words_and_a_file_at_once_are_not_guessed_at(takes_files: FlaskClient) -> None:
    answer = sent(takes_files, LIST.encode(), "list.txt", list="Tallow v. Brindlecombe")
    assert answer.status_code == 400
    assert "not both" in answer.text
    assert "Tallow v. Brindlecombe</textarea>" in answer.text


def test_too_large_a_file_gets_one_sentence(takes_files: FlaskClient) -> None:
    answer = sent_whole(takes_files, b"x" * LARGEST)
    assert answer.status_code == 413
    assert "may have 1,048,576 bytes" in answer.text


def test_no_part_of_a_file_is_written_to_the_disk(takes_files: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library would put a part of more than half a megabyte into a temporary file."""
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    answer = sent_whole(takes_files, LIST.encode() + b"\n" * 900_000)
    assert "may have 100,000 characters" in answer.text


def test_nothing_of_a_file_is_logged(takes_files: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        sent(takes_files, LIST.encode(), "Brindlecombe.txt")
        sent(takes_files, b"a\0b", "Brindlecombe.txt")
    assert "Brindlecombe" not in caplog.text


def test_a_site_without_readers_takes_no_file(client: FlaskClient) -> None:
    assert 'type="file"' not in client.get(PAGE).text
    answer = sent(client, LIST.encode(), "list.txt")
    assert answer.status_code == 400
    assert "takes no files" in answer.text


def test_nobody_has_no_such_page(client: FlaskClient) -> None:
    assert client.get("/examiners/nobody/audit").status_code == 404
    assert client.post("/examiners/nobody/audit", data={"list": LIST}).status_code == 404
