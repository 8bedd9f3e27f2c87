import io
import zipfile

import docx as python_docx
import pytest

from data.invent.files import docx, html, plain_name

PARAGRAPHS = ["Findings & Orders", "Dr. Évariste N’Dourakis <opined> that it had."]


def test_a_docx_is_read_back_and_has_the_same_bytes_on_every_run() -> None:
    content = docx(PARAGRAPHS)
    assert [one.text for one in python_docx.Document(io.BytesIO(content)).paragraphs] == PARAGRAPHS
    assert content == docx(PARAGRAPHS)


def test_nothing_in_a_docx_depends_on_the_clock_or_the_compressor() -> None:
    with zipfile.ZipFile(io.BytesIO(docx(PARAGRAPHS))) as package:
        entries = package.infolist()
    assert {entry.date_time for entry in entries} == {(2026, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}


def test_a_page_escapes_its_words() -> None:
    page = html("A & B", PARAGRAPHS)
    assert "<title>A &amp; B</title>" in page
    assert "<p>Dr. Évariste N’Dourakis &lt;opined&gt; that it had.</p>" in page


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("O’Shaunnery", "OShaunnery"),
        ("De la Parraguez", "DelaParraguez"),
        ("Mbekwe-Dahl", "Mbekwe-Dahl"),
        ("Núñez", "Nunez"),
    ],
)
def test_names_in_file_names_are_plain(name: str, plain: str) -> None:
    assert plain_name(name) == plain
