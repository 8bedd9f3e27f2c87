"""The PDF as a program reads it: tagged, with an outline, fonts inside, every page numbered, every word there."""

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from examiner_db.export.packet import Packet
from examiner_db.export.packet.pdf import pdf

Pages = list[str]


@pytest.fixture(scope="module")
def file(whole: Packet) -> bytes:
    return pdf(whole)


@pytest.fixture(scope="module")
def pages(file: bytes) -> Pages:
    return [page.extract_text() for page in PdfReader(BytesIO(file)).pages]


def folded(text: str) -> str:
    """Letters and digits alone: lines are broken and words hyphenated where the page ends."""
    return re.sub(r"\W", "", text.replace("ﬁ", "fi").replace("ﬂ", "fl"))


def test_it_is_tagged_titled_and_dated_by_the_day_alone(file: bytes, whole: Packet) -> None:
    reader = PdfReader(BytesIO(file))
    assert reader.metadata is not None
    assert reader.metadata.title == whole.title
    assert str(reader.metadata["/CreationDate"]).startswith("D:20260204000000")
    root: Any = reader.trailer["/Root"].get_object()
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-US"
    assert b"pdfuaid" in file


def test_the_outline_opens_every_head_and_exhibit(file: bytes, whole: Packet) -> None:
    titles = [entry["/Title"] for entry in flat(PdfReader(BytesIO(file)).outline)]
    assert {f"{number}. {group.title}" for number, group in enumerate(whole.groups, 1)} <= set(titles)
    assert sum(title.startswith("Exhibit ") for title in titles) == len(whole.exhibits)


def test_the_summary_is_one_page(brimming: Packet) -> None:
    texts = [page.extract_text() for page in PdfReader(BytesIO(pdf(brimming))).pages]
    heads = [text.partition("\n")[0].strip() for text in texts]
    assert heads.index("Questions") - heads.index("Summary") == 1


def flat(outline: object) -> list[dict[str, str]]:
    if isinstance(outline, list):
        return [entry for part in outline for entry in flat(part)]
    assert isinstance(outline, dict)
    return [outline]


def test_every_page_says_which_of_how_many(pages: Pages) -> None:
    assert len(pages) > 10
    for number, text in enumerate(pages, 1):
        assert f"{number} of {len(pages)}" in text


def test_every_opinion_and_citation_is_printed(pages: Pages, whole: Packet) -> None:
    text = folded("".join(pages))
    assert all(folded(line.quote) in text for line in whole.opinions)
    assert all(folded(one.sha256) in text for one in whole.exhibits)
    assert all(folded(sentence) in text for sentence in whole.summary)


def test_every_font_is_inside(file: bytes) -> None:
    found = set()
    for page in PdfReader(BytesIO(file)).pages:
        held: Any = page["/Resources"].get_object()
        for font in held.get("/Font", {}).values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            found.add(inner["/BaseFont"].partition("+")[2])
            described = inner["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)
    assert {name.partition("-")[0] for name in found} == {"SourceSerif4"}


def test_charts_are_vectors(file: bytes, pages: Pages, whole: Packet) -> None:
    assert whole.charts
    assert all(label in "".join(pages) for chart in whole.charts for label in chart.labels)
    assert re.search(rb"/Subtype\s*/Image", file) is None


def test_the_same_packet_gives_the_same_bytes(file: bytes, whole: Packet) -> None:
    assert pdf(whole) == file


def test_markup_in_a_source_is_printed_as_it_is(thin: Packet) -> None:
    hostile = '#panic("x") $1/0$ `raw` *b* _i_ @ref <label> \\ [x] // no'
    file = pdf(thin.model_copy(update={"summary": (hostile,)}))
    assert folded(hostile) in folded("".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages))
