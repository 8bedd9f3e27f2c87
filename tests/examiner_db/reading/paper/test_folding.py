"""White space, quotation marks and glued footnote numbers leveled, with every offset kept."""

import pytest

from examiner_db.reading.paper.folding import fold
from examiner_db.reading.paper.furniture import lines


def folded(text: str) -> str:
    return fold([lines(text, 0, len(text))]).text.rstrip("\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one  two\tthree", "one two three"),
        ("  wrapped\n    lines", "wrapped lines"),
        ("work-\nrelated", "work-related"),
        ("the claimant’s “own” words", 'the claimant\'s "own" words'),
        ("the claimant\ufffds words", "the claimant's words"),
        ("Dr . Li wrote", "Dr. Li wrote"),
        ("benefits.10 OWCP denied", "benefits. OWCP denied"),
        ("a proper SOAF.14 Its procedures", "a proper SOAF. Its procedures"),
        ("the appellant1 said", "the appellant said"),
        ("March 9, 2014.17", "March 9, 2014."),
        ("the L4-5 level", "the L4-5 level"),
        ("a rating of 12", "a rating of 12"),
        ("an impairment:15 percent of the arm", "an impairment:15 percent of the arm"),
        ("permanent impairment,15 percent", "permanent impairment,15 percent"),
        ("an award for,12  weeks", "an award for,12 weeks"),
        ("a wage of $1950.50 per week", "a wage of $1950.50 per week"),
        ("a wage of 1250.50 per week", "a wage of 1250.50 per week"),
        ("Exhibit 2", "Exhibit 2"),
        ("non‑industrial", "non-industrial"),
        ("a dash—here", "a dash-here"),
        ("of an impair-\nment, he said", "of an impairment, he said"),
        (
            "Dr. Quillen-\nfeld wrote. Later Dr. Quillenfeld agreed",
            "Dr. Quillenfeld wrote. Later Dr. Quillenfeld agreed",
        ),
        ("Dr. Quillen-\nFeld wrote", "Dr. Quillen-Feld wrote"),
        ("a range-of-\nmotion test and a self-\ninsured firm", "a range-of-motion test and a self-insured firm"),
        ("Dr. Vrba\u0301n and Dr. N\u0303iguez", "Dr. Vrbán and Dr. Ñiguez"),
        ("[t]he views of [Dr. Vale and Dr. Quill] and [his]", "the views of Dr. Vale and Dr. Quill and his"),
        ("an opinoin [sic] on page [12] and note [3]", "an opinoin [sic] on page [12] and note [3]"),
    ],
)
def test_fold(text: str, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "one  two",
        "work-\nrelated",
        "benefits.10 OWCP",
        "Dr . Li",
        "a\n\n b",
        "“quoted” words\t.",
        "  \n x",
        "A.1 B.2 c.3 d",
        "[t]he [Dr.]  Vale [sic] [2] wrote]",
        "an impair-\nment of 5 percent",
    ],
)
def test_there_is_one_offset_for_each_character(text: str) -> None:
    result = fold([lines(text, 0, len(text))])
    places = [result.span(at, at + 1)[0] for at in range(len(result.text))]
    assert places == sorted(places)
    letters = [(one, text[at]) for one, at in zip(result.text, places, strict=True) if one.isalnum()]
    assert [one for one, _ in letters] == [other for _, other in letters]


def test_a_quote_is_the_exact_slice_with_its_furniture() -> None:
    text = "He noted  limited\n      motion.10 Then"
    result = fold([lines(text, 0, len(text))])
    start = result.text.index("noted")
    quote = result.quote(text, start, result.text.index(" Then"))
    assert (quote.text, quote.start, quote.end) == ("noted  limited\n      motion.", 3, 31)


def test_a_quote_has_its_accents_as_they_are_printed() -> None:
    text = "seen by Dr. Vrba\u0301 and by Dr. Bru\u030ana"
    result = fold([lines(text, 0, len(text))])
    first, second = result.text.index("Vrbá"), result.text.index("Brůna")
    quotes = [result.quote(text, first, first + 4), result.quote(text, second, second + 5)]
    assert [(one.text, text[one.start : one.end]) for one in quotes] == [("Vrba\u0301",) * 2, ("Bru\u030ana",) * 2]


def test_a_quote_loses_white_space_at_its_ends_only() -> None:
    text = "one two three"
    result = fold([lines(text, 0, len(text))])
    assert result.quote(text, 3, 8).text == "two"


def test_paragraphs_are_parted_by_one_line_end() -> None:
    text = "one\ntwo"
    first, second = lines(text, 0, len(text))
    assert fold([[first], [second]]).text == "one\ntwo\n"


def test_a_paragraph_that_ends_in_a_hyphen_ends_there() -> None:
    text = "worked there from 2009-\nDr. Vale wrote"
    first, second = lines(text, 0, len(text))
    assert fold([[first], [second]]).text == "worked there from 2009-\nDr. Vale wrote\n"
