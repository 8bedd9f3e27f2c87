"""The DOCX opened again: real styles, headings, fields, tables that can be edited, and every word there."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document

from examiner_db.export.packet import Packet
from examiner_db.export.packet.blocks import Grid, Heading, Picture
from examiner_db.export.packet.layout import layout
from examiner_db.export.packet.word import word


@pytest.fixture(scope="module")
def file(whole: Packet) -> bytes:
    return word(whole)


@pytest.fixture(scope="module")
def document(file: bytes) -> Any:
    return Document(BytesIO(file))


def test_headings_are_headings(document: Any, whole: Packet) -> None:
    found = [
        (int(paragraph.style.name[-1]), paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading")
    ]
    blocks = [block for block in layout(whole) if isinstance(block, Heading) and block.listed]
    assert found == [(block.level, block.text) for block in blocks]


def test_every_table_can_be_edited_and_repeats_its_headings(document: Any, whole: Packet) -> None:
    grids = [block for block in layout(whole) if isinstance(block, Grid)]
    assert len(document.tables) == len(grids)
    for table, grid in zip(document.tables, grids, strict=True):
        assert tuple(cell.text for cell in table.rows[0].cells) == grid.columns
        assert len(table.rows) == len(grid.rows) + 1
        assert "w:tblHeader" in table.rows[0]._tr.xml


def test_the_table_of_opinions_holds_every_quote(document: Any, whole: Packet) -> None:
    cells = {cell.text for table in document.tables for column in table.columns for cell in column.cells}
    assert {f"“{line.quote}”" for line in whole.opinions} <= cells


def test_contents_and_page_numbers_are_fields(document: Any) -> None:
    assert 'TOC \\o "1-2"' in document.element.xml
    footer = document.sections[0].footer.paragraphs[0]._p.xml
    assert "PAGE" in footer
    assert "NUMPAGES" in footer
    assert " of " in document.sections[0].footer.paragraphs[0].text


def test_a_question_an_exhibit_and_a_source_have_styles_of_their_own(document: Any, whole: Packet) -> None:
    named = [paragraph.style.name for paragraph in document.paragraphs]
    assert named.count("Question") == sum(len(group.questions) for group in whole.groups)
    assert named.count("Exhibit") == len(whole.exhibits) + len(whole.pairs)
    assert {"Source", "Request", "Warning", "Quote", "List Bullet"} <= set(named)


def test_a_chart_is_a_picture_with_words_for_it(file: bytes, document: Any, whole: Packet) -> None:
    drawn = [block.chart for block in layout(whole) if isinstance(block, Picture)]
    assert drawn
    assert len(document.inline_shapes) == len(drawn)
    told = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert told == [chart.description for chart in drawn]
    with ZipFile(BytesIO(file)) as parts:
        pictures = [parts.read(name) for name in parts.namelist() if name.startswith("word/media/")]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_it_says_who_made_it_and_on_which_day(document: Any, whole: Packet) -> None:
    facts = document.core_properties
    assert (facts.title, facts.author, facts.created.isoformat()) == (
        whole.title,
        "Examiner DB",
        "2026-02-04T00:00:00+00:00",
    )


def test_the_same_packet_gives_the_same_bytes(thin: Packet) -> None:
    assert word(thin) == word(thin)


def test_what_xml_cannot_hold_is_left_out(thin: Packet) -> None:
    again = Document(BytesIO(word(thin.model_copy(update={"summary": ("a\x00b\x0bc\ufffed",)}))))
    assert "abcd" in {paragraph.text for paragraph in again.paragraphs}
