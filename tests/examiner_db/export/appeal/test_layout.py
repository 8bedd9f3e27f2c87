"""The same blocks as text and as DOCX: nothing is in one that the other lacks."""

from io import BytesIO

from docx import Document

from examiner_db.export.appeal import letter
from examiner_db.export.appeal.checklist import Checklist
from examiner_db.export.appeal.layout import layout, text
from examiner_db.export.material import Material
from examiner_db.export.packet.word import printed

MINE = Checklist(minutes=9, tests_not_performed=("Reflexes at the ankle",))


def test_word_and_text_hold_the_same(compared: Material) -> None:
    found = letter(compared, "erisa", MINE)
    document = Document(BytesIO(printed(found.title, found.made_on, layout(found))))
    said = " ".join(text(found).upper().split())
    for paragraph in document.paragraphs:
        assert " ".join(paragraph.text.upper().split()) in said
    cells = [cell.text for table in document.tables for row in table.rows[1:] for cell in row.cells]
    assert all(" ".join(cell.upper().split()) in said for cell in cells)
    assert len(cells) == 3 * (len(found.deadlines) + len(found.rules))


def test_word_has_headings_and_one_date(few: Material) -> None:
    found = letter(few, "erisa", MINE)
    made = printed(found.title, found.made_on, layout(found))
    document = Document(BytesIO(made))
    headings = [
        one.text for one in document.paragraphs if one.style is not None and one.style.name.startswith("Heading")
    ]
    assert headings == [
        "Before you send it", "To paste into your letter", "My own statement about the examination", "Attachments",
        "Figures and rules to check", "Rules to look up", "What the record cannot see",
    ]  # fmt: skip
    assert document.core_properties.created is not None
    assert document.core_properties.created.date().isoformat() == "2026-02-04"
    assert made == printed(found.title, found.made_on, layout(found))


def test_paragraphs_to_paste_are_one_line_each_in_the_text(compared: Material) -> None:
    found = letter(compared, "erisa")
    lines = text(found).splitlines()
    assert all(paragraph in lines for paragraph in found.paragraphs)
    assert text(found).endswith("\n")
