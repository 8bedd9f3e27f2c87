"""A stranger's file read in a process of its own: its text, its fault in one sentence, and an end to what has none."""

import sys
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document

from scrapers import apart
from scrapers.apart import extract_apart
from scrapers.row import UnreadableFileError

Make = Callable[..., bytes]


def test_a_word_file_gives_its_text() -> None:
    document, file = Document(), BytesIO()
    document.add_paragraph("Plumtree v. Ferrowick Mills, No. WC9-6001 \u2014 2009")
    document.save(file)
    assert extract_apart(file.getvalue(), "list.docx") == "Plumtree v. Ferrowick Mills, No. WC9-6001 \u2014 2009\n"


def test_a_short_list_is_no_scan_and_a_scan_is_one(make_pdf: Make) -> None:
    short = make_pdf([["Plumtree v. Ferrowick Mills, No. WC9-6001"]])
    assert "WC9-6001" in extract_apart(short, "list.pdf", least=25)
    with pytest.raises(UnreadableFileError, match="the PDF has 1 page and no text layer; OCR it first"):
        extract_apart(short, "list.pdf")


def test_a_file_that_takes_too_long_or_too_much_is_left(make_pdf: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    file = make_pdf([["Plumtree v. Ferrowick Mills"]])
    with pytest.raises(UnreadableFileError, match="could not be read in 0 seconds"):
        extract_apart(file, "list.pdf", seconds=0)
    monkeypatch.setattr(apart, "MOST_MEMORY", 0)
    with pytest.raises(UnreadableFileError, match="and 0 MB, and was left"):
        extract_apart(file, "list.pdf", seconds=0)


def test_what_is_no_document_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere")
    with pytest.raises(UnreadableFileError, match="neither PDF, Word"):
        extract_apart(b"\x89PNG", "list.png")
    assert extract_apart("Plumtree \u2014 2009".encode(), "list.txt") == "Plumtree \u2014 2009"
    with pytest.raises(UnreadableFileError, match="this is no text file"):
        extract_apart(b"a\0b", "list.txt")
