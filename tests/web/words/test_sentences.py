"""Quotes without the line breaks of their source, and sentences with what they share said once."""

import pytest

from examiner_db.figures.block import Block
from examiner_db.figures.figure import Figure
from examiner_db.figures.sentence import NOT_RANDOM
from web.words.sentences import Together, flowing, together

GROUP = "For the two decisions in Xenia that print the name Orla Fennimore; not verified to be one person: "


def figure(sentence: str, n: int = 3, issue: str = "causation", block: Block = "payer") -> Figure:
    return Figure(
        block=block, issue=issue, insurer=n, claimant=0, mixed=0, indeterminate=0, n=n, of=n, checked=n,
        not_checked=2, display="words", share=None, low=None, high=None, sentence=sentence,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("one line", "one line"),
        ("two\nlines", "two lines"),
        ("a  wide\t gap", "a wide gap"),
        ("the work-\nrelated injury", "the work-related injury"),
        ("the work- \r\n   related injury", "the work-related injury"),
        ("the work\u2010\nrelated injury", "the work\u2010related injury"),
        ("over a page-\f\nbreak", "over a page-break"),
        ("a dash -\nand more", "a dash - and more"),
        ("a work- and\nhome-related cause", "a work- and home-related cause"),
        ("  at both ends\n", "at both ends"),
        ("", ""),
    ],
)
def test_a_quote_flows(kept: str, shown: str) -> None:
    assert flowing(kept) == shown


def test_what_all_sentences_of_a_name_group_share_is_said_once() -> None:
    figures = [figure(f"{GROUP}in the three claims, {side} won. {NOT_RANDOM}") for side in ("one", "another")]
    assert together(figures) == Together(
        before=GROUP.strip(),
        each=(("In the three claims, one won.", figures[0]), ("In the three claims, another won.", figures[1])),
        after=NOT_RANDOM,
        unchecked=(),
    )


def test_nothing_is_lost_where_it_is_not_shared() -> None:
    figures = [figure(f"{GROUP}one. {NOT_RANDOM}"), figure("In two claims: three. It ends otherwise.")]
    assert together(figures) == Together("", tuple((one.sentence, one) for one in figures), "", ())


def test_sentences_with_the_same_words_before_a_colon_that_name_no_group_keep_them() -> None:
    figures = [figure(f"Two favored one side: {n}. {NOT_RANDOM}") for n in (1, 2)]
    assert [words for words, _ in together(figures).each] == [f"Two favored one side: {n}." for n in (1, 2)]


@pytest.mark.parametrize("n", [0, 3])
def test_a_single_sentence_stays_whole(n: int) -> None:
    one = figure(f"{GROUP}in the three claims. {NOT_RANDOM}", n)
    assert together([one]) == Together("", ((one.sentence, one),), "", ())


def test_figures_that_count_nothing_yet_are_one_line() -> None:
    none = [figure(f"{GROUP}no reading. {NOT_RANDOM}", 0, issue) for issue in ("causation", "treatment")]
    some = figure(f"{GROUP}in the three claims. {NOT_RANDOM}")
    assert together([*none, some]) == Together("", ((some.sentence, some),), "", tuple(none))


def test_without_figures_there_is_nothing_to_say() -> None:
    assert together([]) == Together("", (), "", ())
