"""A letter laid out once, as blocks in order: what the text and the DOCX print each in its own way."""

from collections.abc import Iterator, Sequence
from textwrap import fill

from examiner_db.export.appeal.checklist import ITEMS
from examiner_db.export.appeal.letter import NOT_OURS
from examiner_db.export.appeal.sheet import Attachment, Letter
from examiner_db.export.packet.blocks import Block, Grid, Heading, Text
from examiner_db.export.packet.notes import VERIFY
from examiner_db.export.packet.sheet import Note

_WIDTH = 96
"""Characters of a line of text that is not pasted."""
_BLANK = "____________"


def layout(letter: Letter) -> Iterator[Block]:
    """Every block, in the order in which it is printed."""
    yield Text(style="title", text=letter.title)
    yield Text(style="subtitle", text=letter.forum)
    yield from _before(letter)
    yield Heading(level=1, text="To paste into your letter")
    yield from (Text(style="body", text=paragraph) for paragraph in letter.paragraphs)
    yield from _stated(letter)
    yield from _attachments(letter)
    yield from _about(letter)


def _before(letter: Letter) -> Iterator[Block]:
    yield from (Text(style="warning", text=mark) for mark in letter.marks)
    yield Heading(level=2, text="Before you send it")
    yield _notes(letter.deadlines)
    yield Text(style="warning", text=VERIFY)
    yield from (Text(style="item", text=sentence) for sentence in letter.before)


def _notes(notes: Sequence[Note]) -> Grid:
    rows = tuple((note.where, note.authority, note.says) for note in notes)
    return Grid(columns=("Where", "Look at", "What it is about"), widths=(2, 3, 5), rows=rows)


def _stated(letter: Letter) -> Iterator[Block]:
    """The user's statement; where there is none, lines to fill in."""
    yield Heading(level=2, text="My own statement about the examination")
    yield Text(style="body", text=NOT_OURS)
    if letter.stated:
        yield from (Text(style="item", text=f"{one.about}: {one.words}") for one in letter.stated)
    else:
        yield from (Text(style="item", text=f"{item.says}: {_BLANK}") for item in ITEMS.values())


def _attachments(letter: Letter) -> Iterator[Block]:
    if not letter.attachments:
        return
    yield Heading(level=1, text="Attachments")
    yield from (Text(style="item", text=side) for side in letter.sides)
    if letter.left_out:
        yield Text(style="warning", text=letter.left_out)
    for one in letter.attachments:
        yield from _attachment(one)


def _attachment(one: Attachment) -> Iterator[Block]:
    yield Heading(level=2, text=f"Attachment {one.number}: {one.title}", listed=False)
    yield Text(style="body", text=one.citation)
    for said in one.said:
        yield Text(style="source", text="; ".join(filter(None, (said.what, said.where, said.read))))
        yield Text(style="quote", text=f"“{said.quote}”")
    yield Text(style="source", text=f"Later history: {one.later}. What was read in it: {one.page}")
    yield from (Text(style="warning", text=note) for note in one.notes)


def _about(letter: Letter) -> Iterator[Block]:
    yield Heading(level=1, text="Figures and rules to check")
    if letter.in_full:
        yield Heading(level=2, text="The figures in full, as the record prints them")
        yield from (Text(style="item", text=sentence) for sentence in letter.in_full)
    if letter.rules:
        yield Heading(level=2, text="Rules to look up")
        yield Text(style="warning", text=VERIFY)
        yield _notes(letter.rules)
    yield Heading(level=2, text="What the record cannot see")
    yield from (Text(style="item", text=sentence) for sentence in letter.limits)
    yield Text(style="source", text=f"The state of the record that is cited: {letter.cites}")


def text(letter: Letter) -> str:
    """The letter as plain text; paragraphs to be pasted are one line each."""
    return "\n\n".join(_plain(block) for block in layout(letter)) + "\n"


def _plain(block: Block) -> str:
    match block:
        case Heading(level=1):
            return f"{block.text.upper()}\n{'=' * len(block.text)}"
        case Heading():
            return f"{block.text}\n{'-' * len(block.text)}"
        case Text(style="item"):
            return fill(block.text, _WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False)
        case Grid():
            return "\n".join(f"- {'; '.join(row)}" for row in block.rows)
        case Text():
            return block.text
        case _:
            return ""
