"""Sentences as decisions write them: what is read of minutes, records, tests, standards, care, volume and money."""

import random

import pytest

from examiner_db.reading import read

PARTICULARS = [
    ("Dr. Vale testified that his examination took approximately 25 minutes.", "minutes", "approximately 25 minutes"),
    ("Dr. Vale met with the employee for less than ten minutes.", "minutes", "less than ten minutes"),
    ("Dr. Vale saw the claimant for 45 minutes to one hour.", "minutes", "45 minutes"),
    ("Dr. Vale conducted a 90-minute interview.", "minutes", "90-minute"),
    ("Dr. Vale spent an hour with the claimant.", "minutes", "an hour"),
    ("Dr. Vale had reviewed the operative report.", "records_reviewed", "the operative report"),
    ("Dr. Vale personally reviewed the MRI films.", "records_reviewed", "the MRI films"),
    (
        "Upon reviewing the emergency room notes, Dr. Vale changed the diagnosis.",
        "records_reviewed",
        "the emergency room notes",
    ),
    ("Based on a review of the chart, Dr. Vale found no herniation.", "records_reviewed", "the chart"),
    ("Dr. Vale had not seen the surveillance video.", "records_missing", "the surveillance video"),
    ("Dr. Vale did not have access to the 2029 records.", "records_missing", "the 2029 records"),
    ("Dr. Vale was not given the deposition of the foreman.", "records_missing", "the deposition of the foreman"),
    ("Dr. Vale never received the x-rays.", "records_missing", "the x-rays"),
    ("The prior MRI scans were not available to Dr. Vale.", "records_missing", "The prior MRI scans"),
    ("Dr. Vale reviewed the reports of the scans, but not the films themselves.", "records_missing", "the films"),
    ("Dr. Vale did not perform a neurological examination.", "test_not_performed", "a neurological examination"),
    ("Dr. Vale failed to measure grip strength.", "test_not_performed", "grip strength"),
    ("Dr. Vale did not use an inclinometer.", "test_not_performed", "an inclinometer"),
    ("Dr. Vale never administered any validity testing.", "test_not_performed", "any validity testing"),
    ("No straight leg raising was performed by Dr. Vale.", "test_not_performed", "straight leg raising"),
    ("Dr. Vale rated the shoulder under the AMA Guides, 5th Edition.", "standard", "AMA Guides, 5th Edition"),
    ("Dr. Vale used the fourth edition of the Guides.", "standard", "fourth edition of the Guides"),
    ("Dr. Vale applied the American Medical Association Guides.", "standard", "American Medical Association Guides"),
    ("Dr. Vale denied the request under the MTUS.", "standard", "MTUS"),
    (
        "Dr. Vale stated that physical therapy was no longer needed and not reasonable.",
        "treatment_disputed",
        "physical therapy",
    ),
    ("Dr. Vale did not recommend epidural injections.", "treatment_disputed", "epidural injections"),
    ("Dr. Vale advised against a spinal cord stimulator.", "treatment_disputed", "spinal cord stimulator"),
    ("Dr. Vale opined that long-term opioids are not indicated.", "treatment_disputed", "long-term opioids"),
    ("Dr. Vale said that the claimant should be weaned off oxycodone.", "treatment_disputed", "oxycodone"),
]


@pytest.mark.parametrize(("sentence", "kind", "value"), PARTICULARS, ids=[one[0] for one in PARTICULARS])
def test_a_particular_of_a_sentence(sentence: str, kind: str, value: str) -> None:
    (reading,) = read(f"FACTS\n\nDr. Vale was retained by the insurer.\n\n{sentence}\n")
    found = [(one.kind.value, one.value) for one in reading.particulars]
    assert (kind, value) in found


GROUNDS = [
    ("Dr. Vale found the fusion unnecessary because the scan was normal.", "the scan was normal"),
    ("Dr. Vale opined that surgery was not warranted, given the lack of instability.", "the lack of instability"),
    ("Dr. Vale did not support injections, noting that two had failed.", "that two had failed"),
    ("Dr. Vale recommended against surgery due to a high risk of failure.", "a high risk of failure"),
    ("Dr. Vale advised against an operation.", None),
]


@pytest.mark.parametrize(("sentence", "ground"), GROUNDS, ids=[one[0] for one in GROUNDS])
def test_the_ground_of_a_dispute(sentence: str, ground: str | None) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [one.ground for one in reading.particulars if one.kind == "treatment_disputed"] == [ground]


VOLUMES = [
    (
        "Dr. Vale testified that 95 to 98 percent of his IMEs are at the request of insurance companies.",
        "defense_share",
    ),
    ("Dr. Vale said that the vast majority of these evaluations were for the defense.", "defense_share"),
    ("Dr. Vale performs 10 to 15 IMEs per week.", "examinations"),
    ("Dr. Vale conducts 250 record reviews annually.", "examinations"),
    ("Dr. Vale charges $1,850 for an examination and report.", "fee"),
    ("Dr. Vale was paid $3,000 per hour for testimony.", "fee"),
    ("Medical-legal work is 35% of his practice, Dr. Vale said.", "income"),
    ("Dr. Vale made $410,000 last year from such work.", "income"),
]


@pytest.mark.parametrize(("sentence", "kind"), VOLUMES, ids=[one[0] for one in VOLUMES])
def test_volume_of_a_sentence(sentence: str, kind: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [one.kind.value for one in reading.volume] == [kind]
    assert reading.volume[0].quote.text == sentence


NOTHING = [
    "The judge noted that the examination lasted ten minutes.",
    "Dr. Vale limited standing to 20 minutes per hour.",
    "Dr. Vale noted that physical therapy lasted 45 minutes.",
    "Dr. Vale reviewed the plan with the claimant.",
    "Dr. Vale did not find any instability.",
    "Dr. Vale did not examine the left shoulder until May.",
    "Dr. Vale said that the fusion was reasonable and necessary.",
    "The carrier contends that Dr. Vale did not review the films.",
    "The claimant's average weekly wage of $900 was known to Dr. Vale.",
    "Dr. Vale assessed 12 percent of the whole person.",
    "Dr. Vale noted that the insurer paid benefits of $40,000 in 2031.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_nothing_is_read_where_nothing_is_said(sentence: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert (reading.particulars, reading.volume) == ((), ())


def test_whatever_the_order_of_sentences_each_is_read_alike() -> None:
    whole = [sentence for sentence, _, _ in PARTICULARS if sentence.startswith("Dr. Vale")]
    expected = None
    for seed in range(5):
        random.Random(seed).shuffle(whole)
        (reading,) = read("FACTS\n\nDr. Vale examined her.\n\n" + "\n\n".join(whole) + "\n")
        found = sorted((one.kind.value, one.value) for one in reading.particulars)
        assert expected is None or found == expected
        expected = found
    assert expected is not None
    assert len(expected) >= len(whole)


def test_every_quote_is_an_exact_slice_in_any_layout() -> None:
    words = " ".join(sentence for sentence, _, _ in PARTICULARS)
    for width in (40, 72, 100):
        lines, line = [], ""
        for word in words.split():
            if len(line) + len(word) > width:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        text = "FACTS\n\n" + "\n".join([*lines, line]) + "\n"
        (reading,) = read(text)
        assert len(reading.particulars) > 15
        for one in reading.particulars:
            assert text[one.quote.start : one.quote.end] == one.quote.text
