"""What is printed, in order: words that judge nobody, and headings that skip no level."""

import re

import pytest

from examiner_db.export.packet import Packet
from examiner_db.export.packet.blocks import Grid, Heading, Text
from examiner_db.export.packet.layout import layout
from examiner_db.export.packet.notes import DEADLINES, VERIFY

BANNED = ("biased", "hired gun", "fraud", "always", "never", "malpractice", "clean record", "background check")
QUOTE = re.compile("“[^”]*”")


def printed(made: Packet) -> list[str]:
    """All words of a packet but those that it quotes."""
    words: list[str] = []
    for block in layout(made):
        match block:
            case Heading() | Text():
                words.append(block.text)
            case Grid():
                words += [*block.columns, *(cell for row in block.rows for cell in row)]
    return [QUOTE.sub("", text) for text in words]


@pytest.fixture(params=["whole", "thin"])
def made(request: pytest.FixtureRequest) -> Packet:
    found: Packet = request.getfixturevalue(request.param)
    return found


def test_no_word_judges(made: Packet) -> None:
    text = "\n".join(printed(made))
    assert len(text) > 3_000
    assert [word for word in BANNED if re.search(rf"\b{word}\b", text, re.IGNORECASE)] == []


def test_headings_skip_no_level_and_begin_with_the_first(made: Packet) -> None:
    levels = [block.level for block in layout(made) if isinstance(block, Heading)]
    assert levels[0] == 1
    assert set(levels) == {1, 2}


def test_every_row_fits_its_table(made: Packet) -> None:
    for block in layout(made):
        if isinstance(block, Grid):
            assert {len(block.columns), len(block.widths)} == {len(block.columns)}
            assert all(len(row) == len(block.columns) for row in block.rows)


def test_deadlines_stand_before_everything_and_are_to_be_verified(made: Packet) -> None:
    first = printed(made)[:20]
    assert [note.authority for note in DEADLINES] == ["22 NYCRR 202.17", "29 CFR 2560.503-1"]
    assert all(note.says in first for note in DEADLINES)
    assert VERIFY in first


def test_notes_on_forums_are_short_and_to_be_verified(made: Packet) -> None:
    text = printed(made)
    assert text.count(VERIFY) == 2
    assert {note.pattern for note in (*made.here, *made.forums)} <= set(text)
    assert {note.money for note in (*made.here, *made.forums)} <= set(text)


def test_a_question_says_its_status(made: Packet) -> None:
    asked = [block.text for block in layout(made) if isinstance(block, Text) and block.style in {"question", "open"}]
    assert asked
    assert all(re.search(r"\[(verified|needs check|open)\]$", text) for text in asked)
