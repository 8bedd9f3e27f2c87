"""Headings and the parts that they open."""

import pytest

from examiner_db.reading.paper.sections import Section, is_heading, section


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("FACTUAL HISTORY", Section.FACTS),
        ("BACKGROUND", Section.FACTS),
        ("Findings of Fact", Section.FACTS),
        ("LEGAL PRECEDENT -- ISSUE 1", Section.LAW),
        ("STANDARD OF REVIEW", Section.LAW),
        ("ANALYSIS -- ISSUES 1 AND 2", Section.ANALYSIS),
        ("III. Discussion", Section.ANALYSIS),
        ("Conclusions of Law", Section.ANALYSIS),
        ("REASONS AND BASES FOR FINDINGS AND CONCLUSIONS", Section.ANALYSIS),
        ("CONCLUSION", Section.CONCLUSION),
        ("ORDER", Section.ORDER),
        ("THE ISSUES", Section.ISSUES),
        ("HEADNOTES", Section.CAPTION),
        ("Causal Connection", None),
        ("DR. ADA BRANDT", None),
    ],
)
def test_section(heading: str, expected: Section | None) -> None:
    assert section(heading) is expected


@pytest.mark.parametrize(
    "line",
    [
        "ORDER",
        "Findings of Fact",
        "DR. ADA BRANDT",
        "Dr. Ábel Ñíguez",
        "Dr. Ada Brandt, MD",
        "    ANALYSIS",
        "RES JUDICATA",
    ],
)
def test_headings(line: str) -> None:
    assert is_heading(line, before_blank=False)


@pytest.mark.parametrize("line", ["", "12", "The claim is denied.", "DULUTH,", "(EXHIBIT 4)", "he found", "A", "I"])
def test_no_headings(line: str) -> None:
    assert not is_heading(line, before_blank=False)


def test_a_short_title_is_a_heading_only_when_set_apart() -> None:
    assert is_heading("Causal Connection", before_blank=True)
    assert not is_heading("Causal Connection", before_blank=False)


@pytest.mark.parametrize("line", ["On May 3, 2012, Dr. Ada Brandt, a DDS", "surgeon, Dr. Ada Brandt. Dr. Brandt"])
def test_a_line_of_names_that_a_sentence_goes_on_from_is_no_heading(line: str) -> None:
    assert not is_heading(line, before_blank=True)


@pytest.mark.parametrize(
    "heading",
    [
        "OPINION AFFIRMING",
        "OPINION VACATING AND REMANDING",
        "MEMORANDUM OPINION AND ORDER REVERSING",
        "OPINION REVERSING",
        "FINDINGS OF FACT AND CONCLUSIONS",
        "FINDINGS OF FACT AND CONCLUSIONS OF LAW",
        "II. Findings of Fact and Rulings of Law",
    ],
)
def test_an_opinions_result_or_its_law_in_its_heading(heading: str) -> None:
    assert section(heading) is Section.ANALYSIS


@pytest.mark.parametrize(
    "heading",
    ["1. FINDINGS OF FACT", "II. BACKGROUND", "a) Medical Evidence", "FINDINGS OF FACT", "EVIDENCE:"],
)
def test_numbering_and_marks_do_not_hide_a_heading(heading: str) -> None:
    assert section(heading) is Section.FACTS
