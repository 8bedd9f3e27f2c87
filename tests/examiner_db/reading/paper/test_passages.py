"""Texts cut to sentences, each with its part, its heading and its paragraph."""

import pytest

from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import LONGEST, document
from examiner_db.reading.paper.sections import Section


def sentences(text: str) -> list[str]:
    return [passage.text for passage in document(text).passages]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was seen. Dr. Vale wrote.", ["He was seen.", "Dr. Vale wrote."]),
        ("He was seen by Dr. Orrin A. Vale in May.", ["He was seen by Dr. Orrin A. Vale in May."]),
        ("She saw Petra Quill, M.D. The claim was filed.", ["She saw Petra Quill, M.D.", "The claim was filed."]),
        ("They gave reports. Dr. Vale wrote.", ["They gave reports.", "Dr. Vale wrote."]),
        ("The Board found No. 12 of no use.", ["The Board found No. 12 of no use."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_hard_wrapped_lines_become_paragraphs() -> None:
    wide = "The employee worked as a line lead for many years in the bakery at the shore of"
    text = f"{wide}\nthe lake. She lifted trays.\n{wide}\nthe river.\n"
    paper = document(text)
    assert [(one.paragraph, one.text[:12]) for one in paper.passages] == [
        (0, "The employee"),
        (0, "She lifted t"),
        (1, "The employee"),
    ]


def test_a_sentence_goes_on_over_a_page_and_its_footnotes() -> None:
    text = (
        "       Dr. Vale noted limited forward flexion\n\n"
        "  4\n     A footnote stands here.\n\n\n"
        "                                                           2\n"
        "and abduction. He wrote more.\n"
    )
    assert sentences(text) == [
        "Dr. Vale noted limited forward flexion and abduction.",
        "He wrote more.",
        "4 A footnote stands here.",
    ]


def test_a_paragraph_that_ends_in_a_hyphen_shifts_no_heading() -> None:
    text = "FACTUAL HISTORY\n\nHe worked there from 2009-\n\nANALYSIS\n\nWe find.\n"
    assert [(one.text, one.heading) for one in document(text).passages if not one.text.isupper()] == [
        ("He worked there from 2009-", "FACTUAL HISTORY"),
        ("We find.", "ANALYSIS"),
    ]


def test_sections_follow_headings() -> None:
    text = (
        "FACTUAL HISTORY\n\nHe fell.\n\nLEGAL PRECEDENT\n\nSee 20 C.F.R. § "
        "10.5.\n\nANALYSIS\n\nWe find.\n\nORDER\n\nDenied.\n"
    )
    assert [(one.text, one.section, one.heading) for one in document(text).passages if not one.text.isupper()] == [
        ("He fell.", Section.FACTS, "FACTUAL HISTORY"),
        (
            "See " + MASK * 16 + ".",
            Section.LAW,
            "LEGAL PRECEDENT",
        ),
        ("We find.", Section.ANALYSIS, "ANALYSIS"),
        ("Denied.", Section.ORDER, "ORDER"),
    ]


def test_a_text_without_headings_is_read_as_analysis() -> None:
    assert {one.section for one in document("The surgery is reasonable. It is ordered.").passages} == {Section.ANALYSIS}


def test_law_without_a_citation_is_read_as_analysis() -> None:
    text = "FACTS\n\nHe fell.\n\nLEGAL STANDARD\n\nDr. Vale is persuasive.\n"
    assert document(text).passages[-1].section is Section.ANALYSIS


def test_an_unknown_heading_ends_the_law() -> None:
    text = "FACTS\n\nHe fell.\n\nSTANDARD OF REVIEW\n\nSee § 8-1.\n\nMedical Benefits\n\nSee § 8-2, and we find.\n"
    assert [one.section for one in document(text).passages if "find" in one.text] == [Section.ANALYSIS]


def test_a_second_part_goes_on_with_what_stands_above_both() -> None:
    text = "II. DISCUSSION\n\nThis is what we find.\n\nA. The Evidence\n\nHe fell.\n\nB. The Shoulder\n\nIt is torn.\n"
    assert [one.section for one in document(text).passages if one.text in ("He fell.", "It is torn.")] == [
        Section.FACTS,
        Section.ANALYSIS,
    ]


def test_unwrapped_lines_are_paragraphs_each() -> None:
    line = "The employee worked for many years as a line lead in a bakery at the lake and lifted trays. " * 2
    assert {one.paragraph for one in document(f"{line}\n{line}\n{line}").passages} == {0, 1, 2}


def test_double_spaced_lines_are_one_paragraph() -> None:
    rows = [
        "The insurer stopped paying benefits to the claimant in",
        "the third year of her disability, and she then",
        "appealed to the court below, which also denied her.",
    ]
    assert len({one.paragraph for one in document("\n\n".join(rows * 3)).passages}) == 1


def test_no_passage_is_longer_than_the_longest() -> None:
    passages = document("word " * 4_000).passages
    assert max(len(one.text) for one in passages) <= LONGEST
    assert sum(len(one.text.split()) for one in passages) == 4_000


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole() -> None:
    text = "First decision. Second decision stands here."
    paper = document(text, 16)
    (passage,) = paper.passages
    assert paper.folded.quote(text, passage.start, passage.end).start == 16


@pytest.mark.parametrize("word", ["AFFIRMED.", "REVERSED.", "DENIED."])
def test_a_capital_word_that_ends_a_sentence_is_no_heading(word: str) -> None:
    paper = document(f"ORDER\n\nThe order of the Board is hereby\n{word}\n")
    assert paper.passages[-1].text == f"The order of the Board is hereby {word}"


@pytest.mark.parametrize("word", ["AFFIRMED", "ORDER"])
def test_a_capital_word_without_a_period_is_one(word: str) -> None:
    paper = document(f"FACTS\n\nThe claim was filed.\n\n{word}\n\nIt was heard.\n")
    assert [passage.text for passage in paper.passages][-2:] == [word, "It was heard."]


@pytest.mark.parametrize("credential", ["M.D.", "D.O.", "D.C."])
def test_a_sentence_may_end_in_a_credential(credential: str) -> None:
    paper = document(f"FACTS\n\nHe saw Ada Brandt, {credential} He then rested.\n")
    assert [passage.text for passage in paper.passages][-2:] == [f"He saw Ada Brandt, {credential}", "He then rested."]


@pytest.mark.parametrize("name", ["Dr. Ada L. Brandt", "Drs. Vale and Quill", "Dr. Brandt", "St. Cloud"])
def test_a_title_or_an_initial_ends_no_sentence(name: str) -> None:
    paper = document(f"FACTS\n\nIt was read by {name} in May.\n")
    assert paper.passages[-1].text == f"It was read by {name} in May."
