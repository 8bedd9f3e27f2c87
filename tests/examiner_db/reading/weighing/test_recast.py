"""Sentences that weigh, put the plain way round before the rules are asked."""

from collections.abc import Callable

import pytest

from examiner_db.reading import read
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.reading.weighing.recast import recast

Weigh = Callable[..., str]


def signed(text: str) -> str:
    return text.replace("<P>", THIS).replace("<Q>", OTHER)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The judge adopted <P>'s report (Ex. 4).", "The judge adopted <P>'s report."),
        ("The report of <P> (Tr. 27, 31) was accepted.", "The report of <P> was accepted."),
        ("The report of <P>, dated May 4, 2015, is persuasive.", "The report of <P> is persuasive."),
        ("<P>'s opinion, by contrast, was conclusory.", "<P>'s opinion was conclusory."),
        ("<P>'s opinion to the contrary is rejected.", "<P>'s opinion is rejected."),
        ("I accept the report of <P> into evidence.", "I had the report of <P>."),
        ("The judge adopt[ed] the opinion of <P>.", "The judge adopted the opinion of <P>."),
        (
            "<P>'s opinion, which is shared by <Q>, is more persuasive.",
            "<P>'s opinion is more persuasive.",
        ),
        (
            "The judge accepted <Q>, who examined him twice, over <P>.",
            "The judge accepted <Q> over <P>.",
        ),
    ],
)
def test_asides_are_left_out(text: str, plain: str) -> None:
    assert recast(signed(text)) == signed(plain)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Nor is the ALJ persuaded by <P>.", "the ALJ is not persuaded by <P>."),
        ("Nor does the judge find <P> credible.", "the judge does not find <P> credible."),
        ("Neither is <P>'s report persuasive.", "<P>'s report is not persuasive."),
        ("We cannot say that the judge erred in crediting <P>.", "We the judge did not err in crediting <P>."),
        (
            "Nor does the judge find that <P>'s review outweighs the chart.",
            "the judge finds that <P>'s review is outweighed by the chart.",
        ),
    ],
)
def test_denials_are_turned(text: str, plain: str) -> None:
    assert recast(signed(text)) == signed(plain)


@pytest.mark.parametrize(
    ("text", "degree"),
    [
        ("The ALJ gave great and little weight to <P> and <Q>, respectively.", "great"),
        ("The ALJ gave great and little weight to <Q> and <P>, respectively.", "little"),
        ("The ALJ gave great, some, and no weight to <Q>, <Q>, and <P>, respectively.", "no"),
    ],
)
def test_each_physician_has_an_own_degree(text: str, degree: str) -> None:
    assert recast(signed(text)) == signed(f"The ALJ gave {degree} weight to <P>.")


@pytest.mark.parametrize(
    "text",
    [
        "The ALJ gave great and little weight to <Q>, <Q>, and <P>, respectively.",
        "The judge adopted the report of <P> (an orthopedist).",
        "Neither party called <P>.",
        "<P>, who examined him twice, was credible.",
        "The judge is persuaded by <P>.",
    ],
)
def test_everything_else_stays(text: str) -> None:
    assert recast(signed(text)) == signed(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nor is the Referee persuaded by Dr. Brandt.", "rejected"),
        ("Nor does the Arbitrator find Dr. Brandt's opinion persuasive.", "rejected"),
        ("We cannot say that the judge erred in relying on Dr. Brandt.", "credited"),
        ("We cannot conclude that the judge erred in rejecting Dr. Brandt.", "rejected"),
        ("The ALJ assigned great and no weight to Dr. Brandt and Dr. Corliss, respectively.", "credited"),
        ("The ALJ assigned great and no weight to Dr. Corliss and Dr. Brandt, respectively.", "rejected"),
        ("The testimony of Dr. Brandt (Ex. 7, p. 12) is found credible.", "credited"),
    ],
)
def test_what_was_recast_is_weighed(weight: Weigh, sentence: str, expected: str) -> None:
    assert weight(sentence) == expected


def test_the_quote_is_the_sentence_as_printed() -> None:
    text = "DISCUSSION\n\nDr. Ada Brandt was deposed. The report of Dr. Brandt (Ex. 4) is not persuasive.\n"
    ((one,),) = (reading.physicians for reading in read(text))
    assert one.weight_quote is not None
    assert one.weight_quote.text == "The report of Dr. Brandt (Ex. 4) is not persuasive."
