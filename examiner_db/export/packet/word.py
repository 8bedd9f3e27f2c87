"""A packet as DOCX: real styles, headings, a field for the contents, tables to edit, and pages numbered by fields.

The parts of the file carry one fixed date, and its properties the day on which the packet was made, so that the same
packet gives the same bytes.
"""

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
from examiner_db.export.packet.layout import Contents, Grid, Heading, Picture, Text, layout
from examiner_db.export.packet.sheet import Packet

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
_FILL_IN = "Right-click here and choose Update Field to fill in the contents."


def word(packet: Packet) -> bytes:
    """The packet as a DOCX file."""
    document: Any = Document()
    _prepare(document, packet)
    for block in layout(packet):
        match block:
            case Heading():
                _heading(document, block)
            case Text():
                document.add_paragraph(_printable(block.text), style=_STYLES[block.style])
            case Grid():
                _grid(document, block)
            case Picture():
                _picture(document, block)
            case Contents():
                document.add_page_break()
                _field(document.add_paragraph(), r'TOC \o "1-2" \h \z \u', _FILL_IN)
    file = BytesIO()
    document.save(file)
    return _dated(file)


def _prepare(document: Any, packet: Packet) -> None:
    day = datetime.fromisoformat(packet.made_on)
    facts = document.core_properties
    facts.title, facts.author, facts.language = packet.title, "Examiner DB", "en-US"
    facts.created = facts.modified = day
    facts.comments, facts.last_modified_by = "", "Examiner DB"
    document.styles["Normal"].font.name = _FONT
    document.styles["Normal"].font.size = Pt(10.5)
    for name, (size, bold) in _NEW.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.bold = Pt(size), bold
        style.paragraph_format.keep_with_next = name == "Question"
    exhibit = document.styles.add_style("Exhibit", WD_STYLE_TYPE.PARAGRAPH)
    exhibit.base_style = document.styles["Normal"]
    exhibit.font.bold = exhibit.paragraph_format.keep_with_next = True
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2"):
        document.styles[name].font.color.rgb = RGBColor(0, 0, 0)
        document.styles[name].font.name = _FONT
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(0.9)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{packet.title}\t\t")
    _field(footer, "PAGE", "1")
    footer.add_run(" of ")
    _field(footer, "NUMPAGES", "1")


def _heading(document: Any, heading: Heading) -> None:
    if not heading.listed:
        document.add_paragraph(_printable(heading.text), style="Exhibit")
        return
    added = document.add_heading(_printable(heading.text), level=heading.level)
    added.paragraph_format.page_break_before = heading.level == 1


def _grid(document: Any, grid: Grid) -> None:
    table = document.add_table(rows=1, cols=len(grid.columns), style="Table Grid")
    table.autofit = False
    head = table.rows[0]
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    head._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - python-docx has no name for a repeated heading
    widths = [Inches(_WIDTH * share / sum(grid.widths)) for share in grid.widths]
    _fill(head, grid.columns, widths, bold=True)
    for row in grid.rows:
        _fill(table.add_row(), row, widths)
    document.add_paragraph()


def _fill(row: Any, words: tuple[str, ...], widths: list[Any], *, bold: bool = False) -> None:
    for cell, text, width in zip(row.cells, words, widths, strict=True):
        cell.width = width
        run = cell.paragraphs[0].add_run(_printable(text))
        run.font.size, run.bold = Pt(8.5), bold


def _picture(document: Any, picture: Picture) -> None:
    drawn = typeset.drawing(picture.chart)
    if not drawn:
        return
    shape = document.add_picture(BytesIO(typeset.png(drawn)), width=Inches(5))
    named = shape._inline.docPr  # noqa: SLF001 - python-docx has no name for the words that stand for a picture
    named.set("descr", _printable(picture.chart.caption))
    named.set("title", _printable(picture.chart.title))
    document.add_paragraph(_printable(picture.chart.caption), style="Caption")


def _field(paragraph: Any, instruction: str, shown: str) -> None:
    """A field that Word computes; until then it shows ``shown``."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("shown", shown), ("end", "")):
        run = paragraph.add_run(text if kind == "shown" else "")
        if kind == "shown":
            continue
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.set(qn("xml:space"), "preserve")
            element.text = text
        run._r.append(element)  # noqa: SLF001 - python-docx has no name for a field


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
