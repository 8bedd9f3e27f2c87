"""Particulars of an examination: each rule by its own examples, and whole sentences to what is read of whom."""

from collections import Counter

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.particulars import PARTICULAR_RULES
from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.reading.lexicon.volume import VOLUME_RULES
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.vocabulary import ParticularKind, VolumeKind

RULES: tuple[Rule, ...] = (*PARTICULAR_RULES, *VOLUME_RULES)


def seen(example: str) -> str:
    return example.replace("<P>", THIS).replace("<Q>", OTHER)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_meets_its_examples_and_refuses_what_it_must(rule: Rule) -> None:
    assert [example for example in rule.examples if not rule.search(seen(example))] == []
    assert [example for example in rule.refuses if rule.search(seen(example))] == []
    assert rule.meaning.endswith(".")
    assert rule.examples
    assert rule.refuses


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_says_what_it_read(rule: Rule) -> None:
    for example in rule.examples:
        match = rule.search(seen(example))
        assert match is not None
        assert any(words for name, words in match.groupdict().items() if name.startswith("value"))


def test_ids_are_unique_and_every_kind_has_a_rule() -> None:
    assert [ident for ident, n in Counter(rule.id for rule in RULES).items() if n > 1] == []
    assert {rule.kind for rule in PARTICULAR_RULES} == set(ParticularKind)
    assert {rule.kind for rule in VOLUME_RULES} == set(VolumeKind)


def said(text: str) -> list[tuple[str, str, str, str | None]]:
    (reading,) = read(f"FACTS\n\n{text}\n")
    return [(one.physician, one.kind.value, one.value, one.ground) for one in reading.particulars]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale's examination lasted about 15 minutes.", ("minutes", "about 15 minutes", None)),
        ("Dr. Vale conducted a 20-minute evaluation.", ("minutes", "20-minute", None)),
        (
            "Dr. Vale reviewed over 900 pages of medical records.",
            ("records_reviewed", "over 900 pages of medical records", None),
        ),
        ("Dr. Vale did not review the MRI films.", ("records_missing", "the MRI films", None)),
        ("Dr. Vale never used a goniometer.", ("test_not_performed", "a goniometer", None)),
        (
            "Dr. Vale rated the knee under the sixth edition of the AMA Guides.",
            ("standard", "sixth edition of the AMA Guides", None),
        ),
        (
            "Dr. Vale opined that the lumbar fusion was not reasonable because there was no instability.",
            ("treatment_disputed", "lumbar fusion", "there was no instability"),
        ),
        (
            "Dr. Vale recommended weaning the claimant's opioids, given the absence of functional gain.",
            ("treatment_disputed", "opioids", "the absence of functional gain"),
        ),
        ("Dr. Vale saw no need for further physical therapy.", ("treatment_disputed", "physical therapy", None)),
    ],
)
def test_a_particular(sentence: str, expected: tuple[str, str, str | None]) -> None:
    assert said(sentence) == [("Vale", *expected)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The employee argues that Dr. Vale's examination lasted ten minutes.",
        "The claimant contends that Dr. Vale did not review the MRI films.",
        "If Dr. Vale did not review the films, the opinion has no foundation.",
        "Dr. Vale restricted sitting to 30 minutes at a time.",
        "Dr. Vale saw the claimant two hours after the fall.",
        "Dr. Vale recommended a fusion.",
        "Dr. Vale failed to set forth the objective tests performed.",
    ],
)
def test_no_particular(sentence: str) -> None:
    assert said(sentence) == []


def test_another_physician_s_particular_is_not_this_one_s() -> None:
    text = "Dr. Vale examined the claimant for the insurer. Dr. Quill noted that Dr. Vale did not review the MRI films."
    assert said(text) == [("Vale", "records_missing", "the MRI films", None)]


def test_what_was_not_reviewed_goes_before_what_was() -> None:
    text = "Dr. Vale reviewed the emergency notes and did not review the MRI films."
    assert [(kind, value) for _, kind, value, _ in said(text)] == [("records_missing", "the MRI films")]


@pytest.mark.parametrize(
    ("sentence", "missing"),
    [
        ("Dr. Vale reviewed no records.", "records"),
        ("Dr. Vale reviewed none of the MRI films.", "the MRI films"),
        ("Dr. Vale reviewed neither the films nor the chart.", "the films nor the chart"),
        ("Dr. Vale, who examined the employee, reviewed no imaging studies.", "imaging studies"),
    ],
)
def test_who_reviewed_no_records_lacked_them(sentence: str, missing: str) -> None:
    assert [(kind, value) for _, kind, value, _ in said(sentence)] == [("records_missing", missing)]


@pytest.mark.parametrize(
    ("sentence", "reviewed"),
    [
        ("Dr. Vale reviewed no fewer than 400 pages of records.", "no fewer than 400 pages"),
        ("Dr. Vale reviewed only the MRI report.", "only the MRI report"),
        ("Dr. Vale reviewed nothing but the chart.", "nothing but the chart"),
    ],
)
def test_who_reviewed_little_or_much_reviewed_it(sentence: str, reviewed: str) -> None:
    ((_, kind, value, _),) = said(sentence)
    assert kind == "records_reviewed"
    assert value.startswith(reviewed)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale did not apply the AMA Guides.",
        "Dr. Vale failed to use the sixth edition of the AMA Guides.",
        "Dr. Vale rated the knee without reference to the AMA Guides.",
        "Dr. Vale used the schedule of the state rather than the AMA Guides.",
        "Dr. Vale never consulted the Official Disability Guidelines.",
        "Dr. Vale reviewed no records other than a letter.",
    ],
)
def test_a_standard_that_was_not_applied_is_none(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale stated that the request was not supported by the AMA Guides.",
        "Dr. Vale did not use the Fifth Edition but the Sixth Edition of the AMA Guides.",
        "Dr. Vale used the AMA Guides, not the schedule of the state.",
        "Dr. Vale did not find a loss of motion under the AMA Guides.",
    ],
)
def test_a_standard_by_which_something_is_denied_was_applied(sentence: str) -> None:
    assert [kind for _, kind, _, _ in said(sentence)] == ["standard"]


def test_two_kinds_in_one_sentence_are_two_particulars() -> None:
    text = "Dr. Vale conducted a ten-minute examination and did not perform any range-of-motion testing."
    assert [kind for _, kind, _, _ in said(text)] == ["minutes", "test_not_performed"]


def test_what_the_law_says_is_no_particular() -> None:
    law = "LEGAL STANDARD\n\nIn Roe v. Elm Mutual, 990 N.W.2d 54, Dr. Vale used the sixth edition of the AMA Guides.\n"
    (reading,) = read(f"Dr. Vale examined the claimant.\n\n{law}\nFACTS\n\nHe fell.\n\nANALYSIS\n\nWe find.\n")
    assert reading.particulars == ()


def test_each_quote_is_the_sentence_with_its_rule() -> None:
    text = "FACTS\n\nHe fell. Dr. Vale never used a goniometer. He went home.\n"
    (reading,) = read(text)
    (one,) = reading.particulars
    assert one.quote.text == text[one.quote.start : one.quote.end] == "Dr. Vale never used a goniometer."
    assert one.rule == "particular.test_not_performed@1"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale testified that almost all of his examinations are for insurers.", "defense_share almost all"),
        ("Dr. Vale performs examinations exclusively for employers.", "defense_share exclusively"),
        ("Dr. Vale had done 1,700 IMEs over the past five years.", "examinations 1,700"),
        ("Dr. Vale's fee was $600 an hour for testimony.", "fee $600"),
        ("The insurer paid Dr. Vale $1,500 for the examination.", "fee $1,500"),
    ],
)
def test_volume_in_other_words(sentence: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [f"{one.kind} {one.value}" for one in reading.volume] == [expected]
    assert reading.volume[0].rule.startswith("volume.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale noted that the claimant earned $40,000 per year.",
        "Dr. Vale was told that the employee paid $60 for medication.",
        "Dr. Vale advised a surgery that costs $40,000.",
    ],
)
def test_a_claimant_s_money_is_no_volume(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    "words", ["Dr. Vale did not review ", "reviewed records, ", "not necessary surgery ", "10 minutes "]
)
def test_hostile_repetition_is_read_at_once(words: str) -> None:
    (reading,) = read("FACTS\n\nDr. Vale came. " + words * 1_500)
    assert len(reading.particulars) < 10_000
