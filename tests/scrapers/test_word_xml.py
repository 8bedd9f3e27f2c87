"""Words of a Word document whatever wraps them, and none that a tracked change took out."""

from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from scrapers.word_xml import WORD, flat, lines

SPACES = (
    f'xmlns:w="{WORD[1:-1]}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:x="http://example.org/shapes"'
)


def body(content: str) -> Element:
    root: Element = fromstring(f"<w:body {SPACES}>{content}</w:body>")
    return root


def run(text: str) -> str:
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*parts: str) -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{''.join(parts)}</w:p>"


def cell(*blocks: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(blocks)}</w:tc>"


def box(text: str) -> str:
    return f"<x:shape><w:txbxContent>{paragraph(run(text))}</w:txbxContent></x:shape>"


@pytest.mark.parametrize("wrapper", ["ins", "moveTo", "smartTag", "hyperlink", "customXml", "fldSimple"])
def test_words_are_read_through_whatever_wraps_them(wrapper: str) -> None:
    found = body(paragraph(run("It is "), f"<w:{wrapper}>{run('not ')}</w:{wrapper}>", run("credible.")))
    assert list(lines(found)) == ["It is not credible."]


def test_words_of_content_controls_are_read_in_a_line_and_around_paragraphs_rows_and_cells() -> None:
    control = "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = f"<w:tr>{cell(paragraph(run('A')))}{control.format(cell(paragraph(run('B'))))}</w:tr>"
    found = body(
        paragraph(run("Docket "), control.format(run("24-0117")))
        + control.format(paragraph(run("It is DENIED.")))
        + f"<w:tbl><w:tblGrid/>{row}{control.format(row)}</w:tbl>"
    )
    assert list(lines(found)) == ["Docket 24-0117", "It is DENIED.", "A\tB", "A\tB"]


@pytest.mark.parametrize("wrapper", ["del", "moveFrom"])
def test_what_a_tracked_change_took_out_is_left_out(wrapper: str) -> None:
    gone = f"<w:{wrapper}>{run('not ')}<w:r><w:delText>not </w:delText></w:r></w:{wrapper}>"
    assert list(lines(body(paragraph(run("It is "), gone, run("credible."))))) == ["It is credible."]


def test_tabs_breaks_and_hyphens_are_characters() -> None:
    marks = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"
    assert list(lines(body(paragraph(marks)))) == ["a\tb\nc-d"]


def test_a_box_is_read_once_behind_the_paragraph_that_holds_it() -> None:
    twice = f"<mc:AlternateContent><mc:Choice>{box('boxed')}</mc:Choice><mc:Fallback>{box('boxed')}</mc:Fallback>"
    found = body(paragraph(run("before "), f"<w:r>{twice}</mc:AlternateContent></w:r>", run("after")))
    assert list(lines(found)) == ["before after", "boxed"]


def test_a_table_within_a_cell_stands_in_the_cell() -> None:
    inner = f"<w:tbl><w:tr>{cell(paragraph(run('in')))}{cell(paragraph(run('ner')))}</w:tr></w:tbl>"
    table = f"<w:tbl><w:tr>{cell(paragraph(run('outer')), inner)}{cell(paragraph(run('next')))}</w:tr></w:tbl>"
    assert list(lines(body(table))) == ["outer in\tner\tnext"]


def test_cells_merged_downwards_say_their_words_once() -> None:
    below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    rows = f"<w:tr>{cell(paragraph(run('Ostrander')))}</w:tr><w:tr>{below}</w:tr>"
    assert list(lines(body(f"<w:tbl>{rows}</w:tbl>"))) == ["Ostrander", ""]


def test_a_note_is_one_line() -> None:
    assert flat(body(paragraph(run("The report")) + paragraph(run("is dated.")))) == "The report is dated."
