"""Sentences in fewer words: what is said stays, what stands between goes."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.weighing.simpler import simpler


def signed(text: str) -> str:
    """The text with the signs of the physicians for P and Q."""
    return text.replace("P", THIS).replace("Q", OTHER)


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("P, who saw him twice and read the films, is correct.", "P is correct."),
        (
            "The report of P, prepared at the carrier's request, cannot be accepted.",
            "The report of P cannot be accepted.",
        ),
        ("P's March 3, 2014 report is thorough.", "P's report is thorough."),
        ("We disregard what P had to say.", "We disregard P's opinion."),
        ("The restrictions imposed by P are adopted.", "P's restrictions are adopted."),
        ("The view that P took is adopted.", "P's view is adopted."),
        ("P's findings, along with Q's report, were sufficient.", "P's findings and Q's report, were sufficient."),
        ("As to P, the judge found the opinion convincing.", "The judge found P's opinion convincing."),
        ("P's opinion is thorough, but cannot be accepted.", "P's opinion cannot be accepted."),
        ("The limits of P are sensible, were set in May, and are adopted.", "The limits of P are adopted."),
    ],
)
def test_a_simpler_sentence_says_a_part_of_the_printed_one(printed: str, plain: str) -> None:
    assert signed(plain) in simpler(signed(printed))


@pytest.mark.parametrize(
    "text",
    [
        "P, whom the judge did not believe, is a surgeon.",
        "P is a surgeon.",
        "P did not examine the claimant.",
        "Q said that P is mistaken.",
        "The judge improperly relied on P.",
        "P poorly explained the figure.",
        "The judge did not entirely accept P.",
    ],
)
def test_what_weighs_and_what_denies_is_never_dropped(text: str) -> None:
    assert list(simpler(signed(text))) == []


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        ("The restrictions of Dr. Vale are sensible, were set in May, and are adopted.", "credited"),
        ("The record is thin, and we disregard what Dr. Vale had to say.", "rejected"),
        ("Dr. Vale, who was paid by the hour, is a surgeon, and was deposed in May.", "not_stated"),
        ("The employer adopted the restrictions imposed by Dr. Vale.", "not_stated"),
    ],
)
def test_a_weighing_is_read_from_the_simpler_sentence_and_quoted_as_printed(sentence: str, weight: str) -> None:
    (reading,) = read(f"Dr. Orrin Vale examined the claimant.\n\nDECISION\n\n{sentence}\n")
    (vale,) = reading.physicians
    assert vale.weight.value == weight
    assert (vale.weight_quote.text if vale.weight_quote else None) == (None if weight == "not_stated" else sentence)
