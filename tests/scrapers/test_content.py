"""The characters of an HTML page: as marked, named, declared or fitting, and never guessed."""

import pytest

from scrapers.content import page_text
from scrapers.row import UnreadableFileError

NAMES = ("Dr. José Muñoz", "Dr. Núñez – neurology", "O’Brien", "Peña, María", "Françoise Léger", "Østergård, Søren")
META = '<meta charset="{}">'


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("padding", [0, 5, 200])
def test_a_page_that_says_nothing_of_its_encoding_is_not_guessed(name: str, encoding: str, padding: int) -> None:
    page = f"<td>{name}</td>{'<p>The record of suspended providers.</p>' * padding}"
    assert page_text(page.encode(encoding)) == page


@pytest.mark.parametrize(
    "declaration",
    [
        META.format("iso-8859-2"),
        "<META CHARSET=ISO-8859-2>",
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
        '<?xml version="1.0" encoding="iso-8859-2"?>',
    ],
)
def test_what_a_page_declares_is_believed(declaration: str) -> None:
    page = f"{declaration}<p>Łukasz Wójcik</p>"
    assert page_text(page.encode("iso-8859-2")) == page


def test_the_publisher_is_believed_before_the_page_and_a_mark_before_both() -> None:
    page = f"{META.format('iso-8859-2')}<p>José</p>"
    assert page_text(page.encode(), "utf-8") == page
    assert page_text(page.encode("utf-16"), "windows-1252") == page
    assert page_text(page.encode("utf-8-sig"), "windows-1252") == page


@pytest.mark.parametrize("charset", ["iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_latin_1_holds_the_quotation_marks_that_everybody_sends_by_that_name(charset: str) -> None:
    assert page_text("José’s “opinion”".encode("cp1252"), charset) == "José’s “opinion”"


@pytest.mark.parametrize("charset", ["rot13", "base64", "x-unknown", "none", "idna", "ascii", "shift_jis\0"])
def test_a_name_that_is_no_encoding_of_the_page_says_nothing(charset: str) -> None:
    page = "<p>José Muñoz’s</p>"
    assert page_text(page.encode("cp1252"), charset) == page


def test_a_declaration_that_its_own_bytes_refute_is_taken_for_utf_8() -> None:
    page = f"{META.format('utf-16le')}<p>José</p>"
    assert page_text(page.encode()) == page


def test_a_byte_pasted_into_a_page_of_utf_8_harms_no_other_name() -> None:
    page = META.format("utf-8").encode() + "Muñoz and ".encode() + "O’Brien".encode("cp1252")
    assert page_text(page).endswith("Muñoz and O’Brien")
    assert page_text("Peña, José".encode("cp1252"), "utf-8") == "Peña, José"


@pytest.mark.parametrize("charset", [None, "utf-8"])
def test_what_fits_no_encoding_is_not_read(charset: str | None) -> None:
    with pytest.raises(UnreadableFileError, match="which is not UTF-8 or CP1252 text"):
        page_text(b"Jos\x81", charset)
