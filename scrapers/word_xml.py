"""The words in the XML of a Word document, whatever wraps them: a tracked insertion, a smart tag, a content control.

What a tracked change took out, or moved elsewhere, is left out. The words of a text box follow the paragraph that
holds it. A table is a line a row, its cells separated by tabs; a table within a cell stands in the cell.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, TABLE, ROW, CELL = f"{WORD}p", f"{WORD}tbl", f"{WORD}tr", f"{WORD}tc"
WORDS, BOX = f"{WORD}t", f"{WORD}txbxContent"
PRINTED = {f"{WORD}{name}": text for name, text in {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n"}.items()}
PRINTED[f"{WORD}noBreakHyphen"] = "-"
LEFT_OUT = {f"{WORD}{name}" for name in ("del", "moveFrom", "pPr", "rPr")}
"""What was taken out, and properties: the stops of a tab are called as the tab itself is."""
ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


def lines(part: Element) -> Iterator[str]:
    """Every paragraph and every row of a table below ``part``, in order."""
    for child in _standing(part):
        if child.tag == PARAGRAPH:
            boxes: list[Element] = []
            yield "".join(_words(child, boxes))
            for box in boxes:
                yield from lines(box)
        elif child.tag == TABLE:
            for row in _within(child, ROW):
                yield "\t".join(flat(cell) for cell in _within(row, CELL))
        else:
            yield from lines(child)


def flat(part: Element) -> str:
    """The words below ``part`` as one line."""
    return " ".join(lines(part)).replace("\n", " ")


def _standing(element: Element) -> Iterator[Element]:
    """The children that a reader sees; of the same thing said for newer and for older programs, the newer."""
    children = list(element)[:1] if element.tag == ALTERNATIVES else element
    return (child for child in children if child.tag not in LEFT_OUT)


def _words(element: Element, boxes: list[Element]) -> Iterator[str]:
    for child in _standing(element):
        if child.tag == BOX:
            boxes.append(child)
        elif child.tag == WORDS:
            yield child.text or ""
        elif child.tag in PRINTED:
            yield PRINTED[child.tag]
        else:
            yield from _words(child, boxes)


def _within(element: Element, tag: str) -> Iterator[Element]:
    """The nearest elements of a tag below ``element``, whatever wraps them."""
    for child in _standing(element):
        if child.tag == tag:
            yield child
        else:
            yield from _within(child, tag)
