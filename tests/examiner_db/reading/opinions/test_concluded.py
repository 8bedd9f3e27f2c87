"""Opinions put together from rules: quotes, values, confidence, contradictions, and where they may stand."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import OpinionReading


def opinions(text: str) -> tuple[OpinionReading, ...]:
    (reading,) = read(text)
    return reading.physicians[0].opinions if reading.physicians else ()


SAID = "Dr. Ada Brandt opined that the tear was due to the accident."


@pytest.mark.parametrize("heading", ["FACTUAL HISTORY", "FINDINGS OF FACT", "ANALYSIS", "DISCUSSION", "CONCLUSION"])
def test_opinions_stand_in_the_facts_and_the_analysis(heading: str) -> None:
    assert [one.issue for one in opinions(f"{heading}\n\n{SAID}\n")] == ["causation"]


@pytest.mark.parametrize("heading", ["LEGAL PRECEDENT", "STANDARD OF REVIEW"])
def test_the_law_has_no_opinions_of_its_own(heading: str) -> None:
    text = (
        f"FACTS\n\nDr. Ada Brandt wrote.\n\n{heading}\n\nIn Rowe v. Delta Freight, 51 Ill. 2d 19, it was said. {SAID}\n"
    )
    assert opinions(text) == ()


def test_a_quote_is_the_whole_sentence_and_exact() -> None:
    text = f"FACTS\n\nHe fell. {SAID} He rested.\n"
    (one,) = opinions(text)
    assert one.quote.text == SAID
    assert text[one.quote.start : one.quote.end] == SAID


def test_a_rule_travels_with_its_opinion() -> None:
    (one,) = opinions(f"FACTS\n\n{SAID}\n")
    assert one.rule == "opinion.causation.related@1"


def test_the_same_words_are_counted_once() -> None:
    assert (
        len(opinions("FACTS\n\nDr. Ada Brandt opined that the tear, a tear, was due to the accident and the injury.\n"))
        == 1
    )


def test_the_same_opinion_in_two_sentences_is_two_readings() -> None:
    assert len(opinions(f"FACTS\n\n{SAID} {SAID}\n")) == 2


def test_contrary_words_in_one_sentence_are_left_out() -> None:
    text = (
        "Dr. Ada Brandt opined that the tear was related to the accident; the strain was not related to the accident."
    )
    assert [one.direction for one in opinions(f"FACTS\n\n{text}\n")] in ([], ["claimant"])


def test_what_is_only_meant_is_less_sure_than_what_is_named() -> None:
    named, meant = opinions(f"FACTS\n\n{SAID} She opined that the strain was due to the accident.\n")
    assert named.confidence > meant.confidence


def test_what_is_open_is_least_sure() -> None:
    (one,) = opinions("FACTS\n\nDr. Ada Brandt opined that the fall may have caused the tear.\n")
    assert (one.direction, one.confidence) == ("indeterminate", 0.5)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Ada Brandt wrote that but for the fall there would not be a need for surgery.",
        "Dr. Ada Brandt wrote that but for the accident no treatment would be needed.",
        "Dr. Ada Brandt wrote that had it not been for the accident she would not require surgery.",
    ],
)
def test_what_would_be_without_the_accident_is_no_opinion_on_treatment(sentence: str) -> None:
    assert "treatment" not in [one.issue for one in opinions(f"FACTS\n\n{sentence}\n")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The employee contends that {}",
        "Counsel argues that {}",
        "It is unclear whether {}",
        "There is no evidence that {}",
        "Even if {}, the claim fails.",
        "The employer asserts that {}",
    ],
)
def test_what_is_argued_or_supposed_is_nobodys_opinion(sentence: str) -> None:
    text = sentence.format("Dr. Ada Brandt related the tear to the accident")
    assert opinions(f"FACTS\n\n{text}.\n") == ()


@pytest.mark.parametrize(
    "verb",
    [
        "opined",
        "stated",
        "testified",
        "concluded",
        "found",
        "believed",
        "felt",
        "wrote",
        "explained",
        "noted",
        "indicated",
        "advised",
        "reported",
        "maintained",
    ],
)
def test_verbs_of_saying(verb: str) -> None:
    text = f"FACTS\n\nDr. Ada Brandt {verb} that the tear was due to the accident.\n"
    assert [one.direction for one in opinions(text)] == ["claimant"]


@pytest.mark.parametrize("verb", ["did not believe", "did not feel", "did not find", "disagreed", "doubted", "denied"])
def test_verbs_of_denying(verb: str) -> None:
    text = f"FACTS\n\nDr. Ada Brandt {verb} that the tear was due to the accident.\n"
    assert [one.direction for one in opinions(text)] == ["insurer"]


@pytest.mark.parametrize(
    "verb",
    [
        "did not explain how",
        "did not address whether",
        "did not discuss whether",
        "was asked whether",
        "did not state whether",
    ],
)
def test_verbs_that_leave_it_unsaid(verb: str) -> None:
    assert opinions(f"FACTS\n\nDr. Ada Brandt {verb} the tear was due to the accident.\n") == ()
