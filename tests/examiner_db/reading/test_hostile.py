"""Texts written to break a reader: each is read, in a time that grows as the text does, and every quote still holds."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examiner_db.reading import read
from examiner_db.reading.types import NoDecisionError, Quote, Reading
from tests.clock import least_seconds, within

HEAD = "WORKERS' COMPENSATION COURT OF APPEALS\nNo. WC14-9901\nBACKGROUND\n"
LENGTH = 100_000
"""Characters of a text: as many as seven usual decisions have."""

CEILING = 6
"""Seconds for so many characters, several times what a busy machine takes: a guard against what never ends."""

PIECES = {
    "one endless sentence": "the employee saw Dr. Vale and she said that the knee was not related to the work and ",
    "no spaces": "abcdefghij",
    "a title without a name": "Dr. A ",
    "initials": "Dr. A. ",
    "lists of physicians": "Drs. Vale, Quill and Brankov, ",
    "opinions without end": "Dr. Vale opined that ",
    "credentials": "Ada Vale, M.D., ",
    "brackets": "((",
    "nested brackets": "(((a))) ",
    "quotes": '"',
    "curly quotes": "\u201c\u2019",
    "dashes": "- ",
    "long dashes": "\u2014",
    "versus": "v. v. v. ",
    "cases": "Abel v. Baker, ",
    "form feeds": "\f",
    "line ends": "a\n",
    "headings": "ABC DEF\n",
    "combining characters": "e\u0301\u0302",
    "right to left": "\u202e\u05e9\u05dc\u05d5\u05dd ",
    "zeros": "\0",
    "digits": "7",
    "numbers": "1. ",
    "the": "the ",
    "periods": ".",
    "spaced periods": ". ",
    "cries": "!",
    "citations": "12 F.3d 12, ",
    "marks of our own": "\u00a4\u24c5 \u24c6 ",
    "orders": "IT IS ORDERED that ",
    "appeals": "we affirm the order of the ",
    "hyphens": "wo-\n",
    "docket numbers": "Docket No. 12-345\nWC14-9901\n",
}
SOUP = st.lists(st.sampled_from([*PIECES.values(), "Dr. Odile Brankov", " ", "\n", "not ", "\U0001f600"]), max_size=60)


@pytest.fixture(scope="module", autouse=True)
def every_rule_is_known() -> None:
    """Rules are compiled when they are first asked, once in a process: that is no part of what is timed."""
    read(physicians(1))


def quotes(reading: Reading) -> list[Quote]:
    found = [reading.outcome_quote, *[entry.quote for entry in reading.later_history]]
    for one in reading.physicians:
        found += [one.role_quote, one.weight_quote]
        found += [opinion.quote for opinion in one.opinions]
        found += [weighing.quote for weighing in one.weighings]
    return [quote for quote in found if quote is not None]


def assert_sound(text: str) -> None:
    readings = read(text)
    assert [readings[0].start, readings[-1].end] == [0, len(text)]
    for quote in (quote for reading in readings for quote in quotes(reading)):
        assert text[quote.start : quote.end] == quote.text


def physicians(count: int) -> str:
    names = (f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}sson" for n in range(count))
    return HEAD + " ".join(f"Dr. {name} opined that the injury was not related to work." for name in names)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_text_of_one_piece_is_read_in_bounded_time(piece: str) -> None:
    text = (HEAD + piece * (LENGTH // len(piece)))[:LENGTH]
    within(CEILING, lambda: assert_sound(text))


def test_two_thousand_physicians() -> None:
    text = physicians(2_000)
    within(CEILING, lambda: assert_sound(text))


def test_a_million_characters_on_nothing_but_physicians_are_told_to_be_no_decision() -> None:
    sentence = "The judge credited Dr. Vale over Dr. Quill. "
    text = HEAD + sentence * (1_000_000 // len(sentence))

    def refused() -> None:
        with pytest.raises(NoDecisionError, match=r"in 22,7\d\d sentences: no decision does in more than 5,000\Z"):
            read(text)

    within(CEILING, refused)


@settings(derandomize=True, deadline=None, database=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(pieces=SOUP, times=st.integers(1, 20))
def test_any_mixture_is_read(pieces: list[str], times: int) -> None:
    assert_sound(HEAD + "".join(pieces) * times)


@settings(derandomize=True, deadline=None, database=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(text=st.text(max_size=400))
def test_any_characters_are_read(text: str) -> None:
    assert_sound(text + "Dr. Vale opined that the tear was old. " + text)


def test_a_text_ten_times_as_long_takes_about_ten_times_as_long() -> None:
    usual = (
        physicians(40) + "\nDr. Quill stated that the knee was torn. The judge adopted the opinion of Dr. Quill.\n" * 60
    )
    once = least_seconds(lambda: read(usual))
    assert least_seconds(lambda: read(usual * 10), 25 * once) < 25 * once


@pytest.mark.parametrize("mark", ["!", "?", "."])
def test_marks_without_a_space_do_not_hold_up_the_sentence_model(mark: str) -> None:
    text = HEAD + mark * LENGTH + " Dr. Vale opined that the tear was old."
    within(CEILING, lambda: assert_sound(text))
