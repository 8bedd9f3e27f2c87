"""The table of contents of a DOCX: a field that Word keeps up to date, filled in already, each line a link.

Nothing but a program that lays out pages knows their numbers, and so each stands in a field of its own. Word asks the
field for its lines anew when the file is opened; until then, and in programs that do not, the lines are here.
"""

from collections.abc import Sequence
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from examiner_db.export.packet.blocks import Heading

LEVELS = (1, 2)
_FIELD = r'TOC \o "1-2" \h \z \u'


def add_styles(document: Any, width: float) -> None:
    """The styles of the lines; page numbers stand ``width`` inches from the left margin."""
    for level in LEVELS:
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        shape = style.paragraph_format
        shape.space_after, shape.left_indent = Pt(2), Inches(0.25 * (level - 1))
        shape.tab_stops.add_tab_stop(Inches(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def fill_in(document: Any, headings: Sequence[Heading]) -> None:
    """A line for each of ``headings``, which are those that get a bookmark, in their order."""
    paragraph = None
    for number, heading in enumerate(headings):
        before, paragraph = paragraph, document.add_paragraph(style=f"toc {heading.level}")
        if before is None:
            _begin(paragraph._p, _FIELD, dirty=True)  # noqa: SLF001 - python-docx has no name for a field
        _line(paragraph._p, heading.text, _anchor(number))  # noqa: SLF001 - as above
    if paragraph is not None:
        _mark(paragraph._p, "end")  # noqa: SLF001 - as above


def bookmark(paragraph: Any, number: int) -> None:
    """Mark the heading that has this number among those of the contents."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for one in (start, end):
        one.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _anchor(number))
    paragraph._p.insert(1, start)  # noqa: SLF001 - python-docx has no name for a bookmark
    paragraph._p.append(end)  # noqa: SLF001 - as above


def field(paragraph: Any, instruction: str, shown: str) -> None:
    """A field that Word computes; until then it shows ``shown``."""
    _whole(paragraph._p, instruction, shown)  # noqa: SLF001 - python-docx has no name for a field


def _anchor(number: int) -> str:
    return f"_Toc{number:06}"


def _line(parent: Any, words: str, anchor: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), anchor)
    parent.append(link)
    _run(link, "w:t", words)
    _run(link, "w:tab")
    _whole(link, rf"PAGEREF {anchor} \h", "")


def _whole(parent: Any, instruction: str, shown: str) -> None:
    _begin(parent, instruction)
    _run(parent, "w:t", shown)
    _mark(parent, "end")


def _begin(parent: Any, instruction: str, *, dirty: bool = False) -> None:
    _mark(parent, "begin", dirty=dirty)
    _run(parent, "w:instrText", instruction)
    _mark(parent, "separate")


def _mark(parent: Any, kind: str, *, dirty: bool = False) -> None:
    mark = _run(parent, "w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    if dirty:
        mark.set(qn("w:dirty"), "true")


def _run(parent: Any, tag: str, words: str = "") -> Any:
    run, inner = OxmlElement("w:r"), OxmlElement(tag)
    if words:
        inner.set(qn("xml:space"), "preserve")
        inner.text = words
    run.append(inner)
    parent.append(run)
    return inner
