"""The verbs by which a physician's opinion is told."""

import re

import pytest

from examiner_db.reading.lexicon.speech import CANDID, SAY, SAYS, SPEAKS


@pytest.mark.parametrize(
    "verb",
    "opined opines concluded diagnosed agreed agrees disagreed rated found wrote testified certified certifies denied "
    "identified thought conceded attributed apportioned noted placed released regarded ventured".split(),
)
def test_past_and_present(verb: str) -> None:
    assert re.fullmatch(SAYS, verb)


@pytest.mark.parametrize("verb", "opine conclude agree believe find think certify identify recommend rate".split())
def test_bare(verb: str) -> None:
    assert re.fullmatch(SAY, verb)


@pytest.mark.parametrize("word", "not examined treated performed report rating arrested walked went".split())
def test_words_that_tell_no_opinion(word: str) -> None:
    assert not re.fullmatch(SAYS, word)


@pytest.mark.parametrize(
    "words", ["did not believe", "later opined", "could not agree", "has consistently maintained", "on cross conceded"]
)
def test_a_verb_with_its_adverbs(words: str) -> None:
    assert re.fullmatch(SPEAKS, words)


@pytest.mark.parametrize("words", ["opined", "diagnosed", "gave 5", "believed that", "limited"])
def test_what_only_a_physician_does(words: str) -> None:
    assert re.fullmatch(CANDID, words)


@pytest.mark.parametrize("words", ["reported", "complained", "felt", "worked", "rated his pain"])
def test_what_a_patient_does_too(words: str) -> None:
    assert not re.fullmatch(CANDID, words)
