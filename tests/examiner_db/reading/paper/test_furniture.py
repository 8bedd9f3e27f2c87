"""Page numbers, running heads, rules, elisions and footnotes, told from the words of the decision."""

import pytest

from examiner_db.reading.paper.furniture import lines


def kinds(text: str) -> list[tuple[str, str]]:
    return [(line.kind.name.lower(), line.text.strip()) for line in lines(text, 0, len(text)) if line.text.strip()]


@pytest.mark.parametrize(
    "line",
    [
        "12",
        "                 4",
        "- 7 -",
        "Page 3",
        "page 3 of 12",
        "_______",
        "*****",
        "[... transcriber's elision ...]",
    ],
)
def test_a_line_that_is_furniture(line: str) -> None:
    assert kinds(f"The claim was filed.\n{line}\nIt was heard.") == [
        ("body", "The claim was filed."),
        ("furniture", line.strip()),
        ("body", "It was heard."),
    ]


@pytest.mark.parametrize(
    "line", ["12 weeks later he returned.", "Page v. Clark was cited.", "A", "3. The third finding."]
)
def test_a_line_that_is_not(line: str) -> None:
    assert kinds(line) == [("body", line)]


def test_a_running_head_comes_back_with_another_number() -> None:
    head = "Ivo Rey v. Brightwater Transit      21 WC {}"
    text = "\n".join(f"{head.format(number)}\nThe text of page {number} goes on." for number in (3, 4, 5))
    assert [kind for kind, words in kinds(text) if words.startswith("Ivo")] == ["furniture"] * 3
    assert [kind for kind, words in kinds(text) if words.startswith("The text")] == ["body"] * 3


def test_a_sentence_that_comes_back_is_no_running_head() -> None:
    assert {kind for kind, _ in kinds("He was paid (Exhibit 2).\n" * 5)} == {"body"}


@pytest.mark.parametrize("name", ["Dr. Orrin Vale", "DR. ORRIN VALE", "Dr. Orrin Ñíguez, MD", "Dr. Vale"])
def test_a_physician_who_heads_what_is_told_under_each_issue_is_no_running_head(name: str) -> None:
    text = "\n\n".join(f"{issue}\n\n{name}\n\nHe wrote of it." for issue in ("EVIDENCE", "CAUSATION", "EXTENT"))
    assert [kind for kind, words in kinds(text) if words == name] == ["body"] * 3


def test_a_footnote_is_set_aside_to_the_page_number() -> None:
    text = (
        "He noted limited motion\n"
        "  4\n"
        "     The claim was assigned a number. It was later\n"
        "combined with another.\n"
        "\n"
        "                                          2\n"
        "and abduction of the arm.\n"
    )
    assert kinds(text) == [
        ("body", "He noted limited motion"),
        ("note", "4"),
        ("note", "The claim was assigned a number. It was later"),
        ("note", "combined with another."),
        ("furniture", "2"),
        ("body", "and abduction of the arm."),
    ]


def test_offsets_point_at_the_lines() -> None:
    text = "one\n two\n\f three"
    assert [(line.start, text[line.start : line.start + len(line.text)]) for line in lines(text, 0, len(text))] == [
        (0, "one"),
        (4, " two"),
        (9, ""),
        (10, " three"),
    ]


def test_only_the_asked_part_is_cut() -> None:
    text = "first\nsecond\nthird"
    assert [(line.start, line.text) for line in lines(text, 6, 12)] == [(6, "second")]


def test_indent_counts_leading_white_space() -> None:
    (line,) = lines("    four", 0, 8)
    assert line.indent == 4


@pytest.mark.parametrize("heading", ["ANALYSIS", "ORDER", "LEGAL PRECEDENT", "CONCLUSION"])
def test_a_footnote_ends_at_a_heading(heading: str) -> None:
    text = f"The claim was filed.\n      1\n       See the act.\n\n{heading}\n\nThe Board finds."
    assert [kind for kind, words in kinds(text) if words in (heading, "The Board finds.")] == ["body", "body"]
    assert ("note", "See the act.") in kinds(text)


@pytest.mark.parametrize("line", ["      1", "  12", " [3] A note."])
def test_what_opens_no_note_without_words_below(line: str) -> None:
    assert "note" not in [kind for kind, _ in kinds(f"The claim was filed.\n{line}\n\n\nIt was heard.")]
