"""A packet as DOCX: real styles, headings, a field for the contents, tables to edit, and pages numbered by fields.

The parts of the file carry one fixed date, and its properties the day on which the packet was made, so that the same
packet gives the same bytes.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from examiner_db.export.packet import typeset
from examiner_db.export.packet.blocks import LONG_ROW, Block, Contents, Grid, Heading, Picture, Text
from examiner_db.export.packet.layout import layout
from examiner_db.export.packet.sheet import Packet
from examiner_db.export.packet.word_contents import add_styles, bookmark, field, fill_in

_FONT = "Times New Roman"
_WIDTH = 6.7
"""Inches between the margins of a letter sheet."""
_STYLES = {
    "body": "Normal",
    "title": "Title",
    "subtitle": "Subtitle",
    "finding": "List Bullet",
    "item": "List Bullet",
    "question": "Question",
    "open": "Question",
    "quote": "Quote",
    "source": "Source",
    "request": "Request",
    "warning": "Warning",
}
_NEW = {"Question": (10.5, True), "Source": (8.5, False), "Request": (10.5, True), "Warning": (10.5, True)}
"""Styles of ours, with size in points and weight."""


def word(packet: Packet) -> bytes:
    """The packet as a DOCX file."""
    return printed(packet.title, packet.made_on, layout(packet), packet.cover.cited)


def printed(title: str, made_on: str, blocks: Iterable[Block], cited: str = "") -> bytes:
    """Blocks as a DOCX file that was made on an ISO day, with the address of what it cites at the foot of each page."""
    laid_out = list(blocks)
    headings = [one for one in laid_out if isinstance(one, Heading) and one.listed]
    numbers = {id(heading): number for number, heading in enumerate(headings)}
    document: Any = Document()
    _prepare(document, title, made_on, cited)
    for block in laid_out:
        match block:
            case Heading():
                _heading(document, block, numbers.get(id(block)))
            case Text():
                document.add_paragraph(_printable(block.text), style=_STYLES[block.style])
            case Grid():
                _grid(document, block)
            case Picture():
                _picture(document, block)
            case Contents():
                document.add_page_break()
                document.add_paragraph("Contents", style="Contents")
                fill_in(document, headings)
    file = BytesIO()
    document.save(file)
    return _dated(file)


def _prepare(document: Any, title: str, made_on: str, cited: str) -> None:
    day = datetime.fromisoformat(made_on)
    facts = document.core_properties
    facts.title, facts.author, facts.language = title, "Examiner DB", "en-US"
    facts.created = facts.modified = day
    facts.comments, facts.last_modified_by = "", "Examiner DB"
    document.styles["Normal"].font.name = _FONT
    document.styles["Normal"].font.size = Pt(10.5)
    for name, (size, bold) in _NEW.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.bold = Pt(size), bold
        style.paragraph_format.keep_with_next = name == "Question"
    for name in ("Exhibit", "Contents"):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.bold = style.paragraph_format.keep_with_next = True
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Caption", "Quote"):
        _plain(document.styles[name])
    document.styles["Caption"].font.bold = False
    document.styles["List Bullet"].paragraph_format.space_after = Pt(4)
    add_styles(document, _WIDTH)
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(0.9)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{title}\t\t")
    field(footer, "PAGE", "1")
    footer.add_run(" of ")
    field(footer, "NUMPAGES", "1")
    if cited:
        footer.add_run().add_break()
        footer.add_run(cited)


def _plain(style: Any) -> None:
    """Black letters of our font, whatever the colors and fonts of the theme."""
    style.font.color.rgb, style.font.name = RGBColor(0, 0, 0), _FONT
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for spacing in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)


def _heading(document: Any, heading: Heading, number: int | None) -> None:
    if number is None:
        document.add_paragraph(_printable(heading.text), style="Exhibit")
        return
    added = document.add_heading(_printable(heading.text), level=heading.level)
    added.paragraph_format.page_break_before = heading.level == 1 and heading.begins
    bookmark(added, number)


def _grid(document: Any, grid: Grid) -> None:
    table = document.add_table(rows=0, cols=len(grid.columns), style="Table Grid")
    table.autofit = False
    _air(table)
    widths = [Inches(_WIDTH * share / sum(grid.widths)) for share in grid.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for place, words in enumerate((grid.columns, *grid.rows)):
        table._tbl.append(_row(words, widths, head=place == 0))  # noqa: SLF001 - its own rows take it a minute
    document.add_paragraph()


def _air(table: Any) -> None:
    """Room above and below the words of a cell."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("top", "bottom"):
        margins.append(_set("w:" + side, w="50", type="dxa"))
    table._tbl.tblPr.append(margins)  # noqa: SLF001 - python-docx has no name for the margins of cells


def _row(words: Sequence[str], widths: Sequence[Any], *, head: bool) -> Any:
    """A row of a table; one of headings is repeated on every page, and a short one is not divided between two."""
    row, facts = OxmlElement("w:tr"), OxmlElement("w:trPr")
    row.append(facts)
    if sum(map(len, words)) < LONG_ROW:
        facts.append(_set("w:cantSplit", val="true"))
    if head:
        facts.append(_set("w:tblHeader", val="true"))
    for text, width in zip(words, widths, strict=True):
        row.append(_cell(_printable(text), width, bold=head))
    return row


def _cell(words: str, width: Any, *, bold: bool) -> Any:
    cell, shape, paragraph, run = map(OxmlElement, ("w:tc", "w:tcPr", "w:p", "w:r"))
    shape.append(_set("w:tcW", w=str(width.twips), type="dxa"))
    look, text = OxmlElement("w:rPr"), OxmlElement("w:t")
    if bold:
        look.append(OxmlElement("w:b"))
    look.append(_set("w:sz", val="17"))
    text.set(qn("xml:space"), "preserve")
    text.text = words
    run.extend((look, text))
    paragraph.append(run)
    cell.extend((shape, paragraph))
    return cell


def _set(tag: str, **values: str) -> Any:
    element = OxmlElement(tag)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _picture(document: Any, picture: Picture) -> None:
    drawn = typeset.drawing(picture.chart)
    if not drawn:
        return
    shape = document.add_picture(BytesIO(typeset.png(drawn)), width=Inches(5))
    named = shape._inline.docPr  # noqa: SLF001 - python-docx has no name for the words that stand for a picture
    named.set("descr", _printable(picture.chart.description))
    named.set("title", _printable(picture.chart.title))
    document.add_paragraph(_printable(picture.chart.description), style="Caption")


def _printable(words: str) -> str:
    """Words without the characters that XML cannot hold."""
    return "".join(one for one in words if one in "\t\n" or (ord(one) >= 32 and ord(one) not in {0xFFFE, 0xFFFF}))


def _dated(file: BytesIO) -> bytes:
    """The same parts in the same order, without the moment at which each was written."""
    written = BytesIO()
    with ZipFile(file) as made, ZipFile(written, "w", ZIP_DEFLATED) as again:
        for part in made.infolist():
            again.writestr(ZipInfo(part.filename), made.read(part), ZIP_DEFLATED)
    return written.getvalue()
