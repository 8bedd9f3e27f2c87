"""One decision printed in many ways says one thing: line lengths, spacing, page furniture and typographic signs."""

import re
import textwrap
from collections.abc import Callable

import pytest

from examiner_db.quality import Labelled
from examiner_db.reading import read
from tests.examiner_db.reading.labelled import compared, decisions

Layout = Callable[[str], str]
DECISIONS = {one.id: one for one in decisions()}
CHOSEN = ("ecab_referee_reversed", "mn_affirmed", "co_oac_surgery", "pa_termination", "ny_wcb", "erisa_review")


def _paragraphs(text: str) -> list[str]:
    return re.split(r"\n\s*\n", text)


def narrow(text: str) -> str:
    """Every paragraph wrapped at sixty columns, headings and short lines left alone."""
    return "\n\n".join(
        part if max(map(len, part.splitlines()), default=0) < 70 else textwrap.fill(" ".join(part.split()), 60)
        for part in _paragraphs(text)
    )


def unwrapped(text: str) -> str:
    """Every long paragraph on one line, as from a web page."""
    return "\n\n".join(
        part if max(map(len, part.splitlines()), default=0) < 70 else " ".join(part.split())
        for part in _paragraphs(text)
    )


def numbered(text: str) -> str:
    """A page number between form feeds every thirty lines."""
    lines = text.split("\n")
    pages = ["\n".join(lines[at : at + 30]) for at in range(0, len(lines), 30)]
    return "".join(f"{page}\n\n                              {at}\n\f\n" for at, page in enumerate(pages, 1))


def typographic(text: str) -> str:
    """Curly apostrophes and quotation marks, and hard spaces after titles."""
    return re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019").replace("Dr. ", "Dr.\u00a0")


def indented(text: str) -> str:
    """Everything moved to the right, as a PDF's text layer does."""
    return "\n".join(f"      {line}" if line else line for line in text.split("\n"))


def spaced(text: str) -> str:
    """Two spaces after every sentence, and some at the line ends."""
    return re.sub(r"(?<=[a-z]\.) (?=[A-Z])", "  ", text).replace("\n", "   \n")


LAYOUTS: tuple[Layout, ...] = (narrow, unwrapped, numbered, typographic, indented, spaced)
CLAIMS = ("name_recall", "name_exact", "role", "weight_stated", "outcome")


def agreed(one: Labelled) -> set[str]:
    return {finding.about for finding in compared(one) if finding.kind in CLAIMS and not finding.good}


@pytest.mark.parametrize("name", CHOSEN)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
def test_a_layout_changes_nothing_that_is_said(layout: Layout, name: str) -> None:
    plain = DECISIONS[name]
    assert agreed(plain.printed(layout(plain.text))) == agreed(plain)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
def test_quotes_are_exact_in_every_layout(layout: Layout) -> None:
    text = layout(DECISIONS["mn_affirmed"].text)
    (reading,) = read(text)
    quotes = [opinion.quote for person in reading.physicians for opinion in person.opinions]
    assert quotes
    assert [quote.text for quote in quotes if quote.text != text[quote.start : quote.end]] == []


def test_a_running_head_on_every_page_is_nobodys_words() -> None:
    plain = DECISIONS["co_oac_surgery"]
    pages = plain.text.split("\n\n")
    text = "\n\n".join(f"W.C. No. 5-099-411-003   Page {at}\n\n{page}" for at, page in enumerate(pages, 1))
    assert agreed(plain.printed(text)) == agreed(plain)
