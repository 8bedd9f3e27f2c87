"""PDFs as boards print them: captions, centered headings, footnotes at the foot of their page, running heads.

A footnote is called in the text by ``[^3]``; its number is printed raised, right after the word, as tribunals do.
"""

import io
import re
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

_LEFT, _RIGHT, _TOP, _BOTTOM = 72.0, 540.0, 728.0, 80.0
_FONT, _BOLD = "Times-Roman", "Times-Bold"
_CALL = re.compile(r"\[\^(\d+)\]")


@dataclass(frozen=True)
class Block:
    """Something to print: ``paragraph``, ``center``, ``left``, ``caption`` (two columns) or ``page`` (a new page)."""

    kind: str
    text: str = ""
    right: str = ""


@dataclass(frozen=True)
class Style:
    """How a tribunal's pages look. ``head`` and ``foot`` are printed on every page from the second on."""

    size: float = 11.5
    indent: float = 36.0
    head: str = ""
    foot: str = ""
    numbered: bool = True


@dataclass
class _Press:
    canvas: Canvas
    style: Style
    notes: dict[int, str]
    y: float = _TOP
    page: int = 1
    below: list[tuple[float, str]] = field(default_factory=list)

    @property
    def leading(self) -> float:
        return self.style.size * 1.16

    def line(self, text: str, x: float, *, bold: bool = False) -> None:
        called = [note for number in _CALL.findall(text) for note in self._note(int(number))]
        floor = _BOTTOM + 9.6 * (len(self.below) + len(called))
        if self.y - self.leading < floor:
            self.turn()
        self.below += called
        self._draw(text, x, self.y, self.style.size, _BOLD if bold else _FONT)
        self.y -= self.leading

    def keep(self, lines: int) -> None:
        """Turn the page unless so many lines still fit, so that a heading never stands alone."""
        if self.y - lines * self.leading < _BOTTOM + 9.6 * len(self.below):
            self.turn()

    def turn(self) -> None:
        """Print the foot of the page and begin the next."""
        self.close()
        self.page, self.y, self.below = self.page + 1, _TOP, []
        if self.style.head:
            self._draw(self.style.head.format(page=self.page), _LEFT, 752, 10, _FONT)

    def close(self) -> None:
        """Print the foot of the page."""
        for index, (x, note) in enumerate(self.below):
            self._draw(note, x, _BOTTOM + 9.6 * (len(self.below) - 1 - index), 8.5, _FONT)
        if self.below:
            height = _BOTTOM + 9.6 * len(self.below) + 2
            self.canvas.line(_LEFT, height, _LEFT + 140, height)
        if self.style.numbered and self.page > 1:
            self.canvas.setFont(_FONT, 10)
            self.canvas.drawCentredString((_LEFT + _RIGHT) / 2, 40, str(self.page))
        if self.style.foot:
            self.canvas.setFont(_FONT, 10)
            self.canvas.drawString(_LEFT, 52, self.style.foot)
        self.canvas.showPage()

    def _note(self, number: int) -> list[tuple[float, str]]:
        lines = wrapped(self.notes[number], _RIGHT - _LEFT - 16, 8.5)
        first = f"[^{number}] {lines[0]}"
        return [(_LEFT + 12, first), *((_LEFT, line) for line in lines[1:])]

    def _draw(self, text: str, x: float, y: float, size: float, font: str) -> None:
        words = self.canvas.beginText(x, y)
        for index, piece in enumerate(_CALL.split(text)):
            raised = index % 2 == 1
            words.setFont(font, size * 0.62 if raised else size)
            words.setRise(size * 0.35 if raised else 0)
            words.textOut(piece)
        self.canvas.drawText(words)


def wrapped(text: str, width: float, size: float, first: float = 0.0) -> list[str]:
    """``text`` in lines no wider than ``width``; the first line is shorter by ``first``."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        room = width - (first if not lines else 0.0)
        if current and stringWidth(_CALL.sub("", longer), _FONT, size) > room:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current]


def pdf(title: str, blocks: list[Block], style: Style, notes: dict[int, str] | None = None) -> bytes:
    """The PDF's bytes, the same on every run. ``notes`` are the footnotes by number."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    press = _Press(canvas, style, notes or {})
    for block in blocks:
        _print(press, block)
    press.close()
    canvas.save()
    return out.getvalue()


def _print(press: _Press, block: Block) -> None:
    size = press.style.size
    match block.kind:
        case "page":
            press.turn()
        case "center":
            press.keep(4)
            press.y -= press.leading * 0.6
            for line in block.text.split("\n"):
                width = stringWidth(_CALL.sub("", line), _BOLD, size)
                press.line(line, (_LEFT + _RIGHT - width) / 2, bold=True)
            press.y -= press.leading * 0.6
        case "left":
            for line in block.text.split("\n"):
                press.line(line, _LEFT)
        case "caption":
            _caption(press, block)
        case _:
            indent = press.style.indent
            lines = wrapped(block.text, _RIGHT - _LEFT, size, indent)
            for index, line in enumerate(lines):
                press.line(line, _LEFT + (0 if index else indent))
            press.y -= press.leading * 0.7


def _caption(press: _Press, block: Block) -> None:
    left, right = block.text.split("\n"), block.right.split("\n")
    press.line("_" * 42, _LEFT)
    for row in range(max(len(left), len(right))):
        y = press.y
        press.line(left[row] if row < len(left) else "", _LEFT)
        press.y = y
        press.line(")", 330)
        if row < len(right) and right[row]:
            press.y = y
            press.line(right[row], 360)
    press.line("_" * 42, _LEFT)
    press.y -= press.leading
