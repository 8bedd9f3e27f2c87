import io

import pypdf
import pytest

from data.invent.pdf import Block, Style, pdf, wrapped

PARAGRAPH = Block("paragraph", "The Board finds that the evidence is in conflict and that the case must go back. " * 12)


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_bytes_are_the_same_on_every_run() -> None:
    blocks = [Block("center", "ORDER"), PARAGRAPH]
    assert pdf("Title", blocks, Style()) == pdf("Title", blocks, Style())


def test_a_footnote_stands_at_the_foot_of_the_page_that_calls_it() -> None:
    blocks = [PARAGRAPH] * 6 + [Block("paragraph", "Last words.[^7]")]
    found = pages(pdf("Title", blocks, Style(), {7: "See the other docket."}))
    assert len(found) == 2
    assert "See the other docket." in found[-1]
    assert "See the other docket." not in found[0]
    assert "Last words.7" in found[-1]


def test_pages_from_the_second_on_are_numbered_and_headed() -> None:
    found = pages(pdf("Title", [PARAGRAPH] * 12, Style(head="Running head {page}", foot="26FOOT")))
    assert "Running head" not in found[0]
    assert all(f"Running head {number}" in page for number, page in enumerate(found[1:], 2))
    assert all("26FOOT" in page for page in found)
    assert found[1].rstrip().splitlines()[-1] in {"2", "26FOOT"}


def test_a_heading_is_never_left_alone_at_the_foot() -> None:
    for filling in range(30, 60):
        blocks = [Block("left", "line")] * filling + [Block("center", "HEADING"), Block("paragraph", "Below it.")]
        found = pages(pdf("Title", blocks, Style()))
        assert any("HEADING" in page and "Below it." in page for page in found)


def test_the_two_columns_of_a_caption_share_their_lines() -> None:
    (page,) = pages(
        pdf("Title", [Block("caption", "A.B., Appellant\nand", "Docket No. 1\nIssued: May 1, 2020")], Style())
    )
    assert "A.B., Appellant ) Docket No. 1" in " ".join(page.split())


def test_a_new_page_is_begun_where_it_is_asked_for() -> None:
    assert len(pages(pdf("Title", [Block("left", "one"), Block("page"), Block("left", "two")], Style()))) == 2


@pytest.mark.parametrize("width", [80, 200, 468])
def test_wrapping_keeps_every_word(width: int) -> None:
    assert " ".join(wrapped(PARAGRAPH.text.strip(), width, 11)) == PARAGRAPH.text.strip()
