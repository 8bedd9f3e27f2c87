import io
import zipfile
from collections.abc import Callable
from importlib.metadata import version

import docx
import pypdf
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from scrapers import text as text_module
from scrapers.row import UnreadableFileError
from scrapers.text import DOCX, HTML, PDF, PLAIN, UNKNOWN, extract, is_document, is_sound, media_type

Make = Callable[..., bytes]

SENTENCE = "Dr. Velma Q. Ostrander examined the employee for the self-insured employer and found no residuals. "
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def refusal(content: bytes, kind: str) -> str:
    with pytest.raises(UnreadableFileError) as error:
        extract(content, kind)
    return error.value.sentence


def lines(count: int, word: str = "line") -> list[str]:
    return [f"{word} {number}: {SENTENCE}"[:95] for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7 ...", "decision", PDF),
        (b"%PDF-1.7 ...", "decision.txt", PDF),
        (b"PK\x03\x04...", "decision.DOCX", DOCX),
        (b"PK\x03\x04...", "decisions.zip", "application/zip"),
        (b"<html>", "26-0901.htm", HTML),
        (b"In the matter of", "Notes of 'March' hearing.txt", PLAIN),
        (b"A,B", "list.csv", "text/csv"),
        (b"\x1f\x8b...", "list.csv.gz", "text/csv"),
        (b"[{}]", "list.json", "application/json"),
        (b"In the matter of", "decision", UNKNOWN),
        (b"", "empty.txt", PLAIN),
    ],
)
def test_what_a_file_is(content: bytes, name: str, kind: str) -> None:
    assert media_type(content, name) == kind


def test_which_files_are_documents() -> None:
    assert [is_document(kind) for kind in (PDF, DOCX, PLAIN, "text/html; charset=utf-8", "text/csv", UNKNOWN)] == [
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_pdf_is_read_page_by_page(make_pdf: Make) -> None:
    found = extract(make_pdf([lines(5, "first"), lines(5, "second")]), PDF)
    assert (found.extractor, found.pages) == (f"pypdf {version('pypdf')}", 2)
    one, two = found.text.split("\f")
    assert [line.strip() for line in one.splitlines()] == [line.strip() for line in lines(5, "first")]
    assert two.splitlines()[0].strip() == lines(5, "second")[0].strip()


def test_the_same_pdf_gives_the_same_text(make_pdf: Make) -> None:
    content = make_pdf([lines(5)])
    assert extract(content, PDF) == extract(content, PDF)


def test_a_caption_in_two_columns_keeps_docket_and_date_together(make_pdf: Make) -> None:
    caption: list[str | tuple[float, float, str]] = [
        (72, 720, "Q.T., Appellant"),
        (300, 720, ")"),
        (330, 720, "Docket No. 26-0901"),
        (72, 706, "and"),
        (300, 706, ")"),
        (330, 706, "Issued: August 27, 2026"),
    ]
    text = extract(make_pdf([[*caption, *((72, 650 - 14 * at, line) for at, line in enumerate(lines(4)))]]), PDF).text
    assert "Docket No. 26-0901" in text
    assert "Issued: August 27, 2026" in text
    assert text.index("Docket No.") < text.index("Issued:") < text.index("line 1")


def test_two_columns_drawn_one_after_the_other_are_read_one_after_the_other(make_pdf: Make) -> None:
    left = [(72.0, 700.0 - 14 * at, f"left {at} {'x' * 20}") for at in range(6)]
    right = [(320.0, 700.0 - 14 * at, f"right {at} {'y' * 20}") for at in range(6)]
    text = extract(make_pdf([left + right]), PDF).text
    assert [word for word in text.split() if word in {"left", "right"}] == ["left"] * 6 + ["right"] * 6


def test_heads_footnotes_and_line_numbers_stay_where_they_are_printed(make_pdf: Make) -> None:
    body = [(90.0, 700.0 - 14 * at, line) for at, line in enumerate(lines(8))]
    numbers = [(60.0, 700.0 - 14 * at, str(at + 1)) for at in range(8)]
    page: list[str | tuple[float, float, str]] = [(72, 760, "WORKERS' COMPENSATION BOARD"), *body, *numbers]
    page += [(72, 90, "1 The claimant is named by initials."), (300, 40, "2")]
    found = extract(make_pdf([page]), PDF).text
    assert found.startswith("WORKERS' COMPENSATION BOARD\nline 1")
    assert found.index("line 8") < found.index("1 The claimant is named by initials.")
    assert SENTENCE[:40] in found


def test_a_form_feed_in_a_pdf_is_not_taken_for_a_page(make_pdf: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = pypdf.PageObject.extract_text
    monkeypatch.setattr(pypdf.PageObject, "extract_text", lambda page: f"\f{whole(page)}\ud800")
    found = extract(make_pdf([lines(5), lines(5)]), PDF)
    assert found.text.count("\f") == 1
    assert found.text.startswith("\nline 1")
    assert found.text.endswith("?")


def test_a_pdf_locked_with_an_empty_password_is_read(make_pdf: Make) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([lines(5)])))
    writer.encrypt("", "owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert extract(file.getvalue(), PDF).text.startswith("line 1")


def test_an_encrypted_pdf_is_refused(make_pdf: Make) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([lines(5)])))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert refusal(file.getvalue(), PDF) == "the PDF is encrypted: save it without a password first"


def test_a_scanned_pdf_is_refused(make_pdf: Make) -> None:
    assert refusal(make_pdf([["1"], [], []]), PDF) == "the PDF has 3 pages and no text layer; OCR it first"


def test_a_pdf_with_one_scanned_page_among_others_is_read(make_pdf: Make) -> None:
    assert extract(make_pdf([lines(12), [], lines(12)]), PDF).pages == 3


@pytest.mark.parametrize("damage", [lambda data: data[:200], lambda data: data[:9] + b"\0" * 500])
def test_a_damaged_pdf_is_refused(make_pdf: Make, damage: Callable[[bytes], bytes]) -> None:
    assert refusal(damage(make_pdf([lines(5)])), PDF).startswith("the PDF is damaged (")


def test_a_pdf_with_very_many_pages_is_refused(make_pdf: Make) -> None:
    assert refusal(make_pdf([[]] * 1_001), PDF) == "the PDF has 1,001 pages, more than 1,000: split it"


def test_a_pdf_that_takes_for_ever_is_given_up(make_pdf: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "MOST_SECONDS", -1)
    expected = "the PDF took -1 seconds before page 1 of 2: it is made wrongly"
    assert refusal(make_pdf([lines(5), lines(5)]), PDF) == expected


def test_a_docx_is_read_in_the_order_of_its_body(make_docx: Make) -> None:
    table = [["Physician", "Opinion"], ["Dr. Ostrander", "no\nresiduals"]]
    found = extract(make_docx("FINDINGS OF FACT", table, SENTENCE), DOCX)
    assert found == (
        f"FINDINGS OF FACT\nPhysician\tOpinion\nDr. Ostrander\tno residuals\n{SENTENCE}\n",
        f"python-docx {version('python-docx')}, second reading",
        1,
    )


def test_merged_cells_of_a_docx_are_read_once(make_docx: Make) -> None:
    document = docx.Document(io.BytesIO(make_docx([["a", "b", "c"]])))
    row = document.tables[0].rows[0]
    row.cells[0].merge(row.cells[1])
    file = io.BytesIO()
    document.save(file)
    assert extract(file.getvalue(), DOCX).text == "a b\tc\n"


def test_footnotes_of_a_docx_follow_its_body(make_docx: Make) -> None:
    document = docx.Document(io.BytesIO(make_docx("Body.")))
    notes = (
        f'<w:footnotes xmlns:w="{WORDS[1:-1]}"><w:footnote w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>The report </w:t></w:r><w:r><w:t>is dated.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    file = io.BytesIO()
    document.save(file)
    assert extract(file.getvalue(), DOCX).text == "Body.\n[2] The report is dated.\n"


def test_a_word_beyond_the_plain_runs_of_a_docx_is_not_lost(make_docx: Make) -> None:
    """What wraps words, and what a reader of Word sees of them, is tested in test_word_xml."""
    document = docx.Document(io.BytesIO(make_docx()))
    inserted = f'<w:p xmlns:w="{WORDS[1:-1]}"><w:r><w:t xml:space="preserve">The opinion is </w:t></w:r>'
    inserted += '<w:ins w:id="1" w:author="clerk"><w:r><w:t>not</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
    document.element.body.insert(0, parse_xml(f"{inserted}</w:ins><w:r><w:t>persuasive.</w:t></w:r></w:p>"))
    document.add_table(1, 1).cell(0, 0).add_table(1, 1).cell(0, 0).text = "Dr. Ostrander is not credible."
    file = io.BytesIO()
    document.save(file)
    found = extract(file.getvalue(), DOCX).text
    assert found.splitlines()[0] == "The opinion is not persuasive."
    assert "Dr. Ostrander is not credible." in found


@pytest.mark.parametrize(
    ("extractor", "sound"),
    [
        ("python-docx 1.2.0", False),
        ("python-docx 1.2.0, second reading", True),
        ("beautifulsoup4 4.14.2", False),
        ("beautifulsoup4 4.14.2, second reading", True),
        ("us_courtlistener: opinion 1", True),
        ("pypdf 6.0.0", True),
        ("text utf-8", True),
    ],
)
def test_a_text_that_an_earlier_reading_harmed_is_not_sound(extractor: str, *, sound: bool) -> None:
    assert is_sound(extractor) is sound


def test_a_docx_that_is_a_zip_bomb_is_refused_unopened(make_docx: Make) -> None:
    file = io.BytesIO(make_docx("Body."))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/bomb.xml", "w") as bomb:
        for _ in range(201):
            bomb.write(b"0" * 2**20)
    assert refusal(file.getvalue(), DOCX).startswith("the DOCX unpacks to 211,")


@pytest.mark.parametrize("content", [b"PK\x03\x04 no archive", b"no archive at all"])
def test_a_damaged_docx_is_refused(content: bytes) -> None:
    assert refusal(content, DOCX).startswith("the DOCX is damaged (BadZipFile: ")


def test_another_archive_is_no_docx() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "a")
    assert refusal(file.getvalue(), DOCX).startswith("the DOCX is damaged (")


def test_html_is_read_as_words() -> None:
    found = extract(b"<p>Dr. <b>Ostrander</b></p><script>no()</script><p>testified.</p>", f"{HTML}; charset=utf-8")
    assert found == ("Dr. Ostrander\ntestified.\n", f"beautifulsoup4 {version('beautifulsoup4')}, second reading", 1)


def test_html_is_read_in_the_encoding_that_its_publisher_named() -> None:
    content = "<p>Łukasz Wójcik</p>".encode("iso-8859-2")
    assert extract(content, HTML, charset="iso-8859-2").text == "Łukasz Wójcik\n"


@pytest.mark.parametrize(
    ("content", "text", "extractor"),
    [
        ("Dr. Muñoz\fpage two".encode(), "Dr. Muñoz\fpage two", "text utf-8"),
        ("\ufeffDr. Muñoz".encode(), "Dr. Muñoz", "text utf-8"),
        ("Dr. Muñoz".encode("utf-16"), "Dr. Muñoz", "text utf-16"),
        ("Dr. Muñoz’s report".encode("cp1252"), "Dr. Muñoz’s report", "text cp1252"),
    ],
)
def test_plain_text_is_read_in_the_encoding_that_fits(content: bytes, text: str, extractor: str) -> None:
    assert extract(content, PLAIN) == (text, extractor, text.count("\f") + 1)


def test_plain_text_keeps_every_character() -> None:
    text = "  Finding 1.\r\n\r\n\tDr. Ostrander  \n"
    assert extract(text.encode(), PLAIN).text == text


@pytest.mark.parametrize(
    ("content", "kind", "sentence"),
    [
        (b"", PDF, "the file is empty (0 bytes)"),
        (b"", PLAIN, "the file is empty (0 bytes)"),
        (b" \n\t\n", PLAIN, "the file holds no text"),
        (b"<script>x</script>", HTML, "the file holds no text"),
        (b"a\0b", PLAIN, "character 1 is NUL: this is no text file"),
        (b"a\x81b\xe9", PLAIN, "byte 1 is 0x81, which is not UTF-8 or CP1252 text"),
        (b"\xff\xfea", PLAIN, "byte 2 is 0x61, which is not UTF-16 text"),
        (
            b"A,B",
            "text/csv",
            "found a file of type text/csv, expected PDF, DOCX, HTML or plain text; if it is a list, name its source",
        ),
        (
            b"GIF89a",
            UNKNOWN,
            f"found a file of type {UNKNOWN}, expected PDF, DOCX, HTML or plain text; if it is a list, name its source",
        ),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(content: bytes, kind: str, sentence: str) -> None:
    assert refusal(content, kind) == sentence


def test_a_decision_of_five_megabytes_is_refused() -> None:
    sentence = refusal(b"Finding. " * 600_000, PLAIN)
    assert sentence == "the text has 5,400,000 characters, more than 2,000,000: split the file"


def test_a_decision_of_one_and_a_half_megabytes_is_read() -> None:
    assert len(extract(b"Finding. " * 170_000, PLAIN).text) == 1_530_000
