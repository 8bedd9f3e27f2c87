"""Sworn statements of how many examinations, for whom, and at what fee."""

import pytest

from examiner_db.reading import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale performs 200 independent medical examinations per year.", "examinations 200"),
        ("Dr. Vale does six to eight IMEs per week.", "examinations six to eight"),
        ("Dr. Vale testified that 90% of his examinations are for the defense.", "defense_share 90%"),
        ("Dr. Vale testified that 95 percent of his work is on behalf of insurers.", "defense_share 95 percent"),
        ("Dr. Vale charged $2,400 for his report.", "fee $2,400"),
        ("Dr. Vale earned $450,000 per year from such work.", "income $450,000"),
        ("Examinations make up 40% of his income, Dr. Vale testified.", "income 40%"),
    ],
)
def test_volume(sentence: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [f"{one.kind} {one.value}" for one in reading.volume] == [expected]
    assert (reading.volume[0].physician, reading.volume[0].quote.text) == ("Vale", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale found 12% impairment.",
        "The employee argues that 90% of Dr. Vale's examinations are for the defense.",
        "Dr. Vale told Dr. Quill that 90% of examinations are for the defense.",
        "Dr. Vale saw the claimant twice a week.",
    ],
)
def test_no_volume(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Dr. Vale performs about 300 IMEs a year.", "examinations"),
        ("Dr. Vale testified that 80% of the evaluations were for insurers.", "defense_share"),
        ("Dr. Vale charges $1,500 for each examination.", "fee"),
        ("Dr. Vale billed $950 for the deposition.", "fee"),
        ("Such work is 60% of his practice, Dr. Vale testified.", "income"),
        ("Dr. Vale does twenty examinations per month.", "examinations"),
    ],
)
def test_kinds(sentence: str, kind: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [one.kind.value for one in reading.volume] == [kind]


def test_a_share_of_the_disability_is_no_share_of_the_work() -> None:
    assert read("FACTS\n\nDr. Vale apportioned 90% to age.\n")[0].volume == ()


def test_a_statement_of_two_physicians_is_neithers() -> None:
    sentence = "Dr. Vale and Dr. Quill perform 200 examinations a year."
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Before his examination Dr. Vale reviewed all of the records provided by the insurer.",
        "Dr. Vale's examination was based on all records sent by the employer.",
        "Dr. Vale found 10% impairment of the knee in his report for the employer.",
        "Dr. Vale said that most of the tasks described by the employer were within the limits of his examination.",
        "Dr. Vale agreed that 50% of the wage loss was paid by the insurer.",
        "Dr. Vale noted that the claimant lost half of his pay from the employer.",
        "Dr. Vale noted that the claimant had worked only for the employer.",
        "Dr. Vale testified that all examinations paid by insurers are billed alike.",
        "Dr. Vale noted at the examination that half of the work was done for the employer.",
    ],
)
def test_what_an_insurer_sent_or_paid_is_no_share_of_the_examinations(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale noted that he earned $52,000 per year as a welder.",
        "Dr. Vale wrote that she was paid $4,000 a month before the injury.",
        "Dr. Vale recorded that he received $2,400 per month in disability payments.",
        "Dr. Vale recorded income of $61,000 in the past year.",
        "Dr. Vale examined the employee and said he had earned $52,000 a year as a welder, his practice being to ask.",
        "Dr. Vale noted that she spends half of her time in bed.",
        "Dr. Vale testified that 70% of his practice is surgery.",
    ],
)
def test_what_another_earns_is_no_income_of_the_physician_s(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale testified that two-thirds of his income comes from medical-legal work.", "income two-thirds"),
        ("Dr. Vale testified that most of his income comes from such work.", "income most"),
        ("Dr. Vale testified that one-third of his time is spent on such work.", "income one-third"),
        ("Dr. Vale testified that he earned $300,000 a year from IMEs.", "income $300,000"),
        ("Dr. Vale conducts 200 section 12 exams per year.", "examinations 200"),
        ("Dr. Vale testified that he works exclusively for insurers.", "defense_share exclusively"),
        ("Dr. Vale said that 90 per cent of his IMEs are for the defense.", "defense_share 90 per cent"),
        ("Ninety percent of Dr. Vale's examinations are for insurers.", "defense_share Ninety percent"),
        ("Dr. Vale performs 80 to 90% of his IMEs for insurance companies.", "defense_share 80 to 90%"),
    ],
)
def test_volume_in_every_unit(sentence: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [f"{one.kind} {one.value}" for one in reading.volume] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Vale does ten to twelve IMEs a month.", "examinations ten to twelve"),
        ("Dr. Vale performs twenty-five IMEs per year.", "examinations twenty-five"),
        ("Dr. Vale performs about one hundred fifty IMEs a year.", "examinations one hundred fifty"),
        ("Dr. Vale performs 15-20 IMEs per week.", "examinations 15-20"),
        ("Dr. Vale performs fewer than 50 IMEs per year.", "examinations fewer than 50"),
        ("Dr. Vale testified that less than 5% of his IMEs are for the defense.", "defense_share less than 5%"),
        ("Dr. Vale testified that all but 10% of his IMEs are for insurers.", "defense_share all but 10%"),
        ("Dr. Vale testified that fifty-eight percent of his IMEs are defense.", "defense_share fifty-eight percent"),
        ("Dr. Vale charges $900 to $1,200 for an examination.", "fee $900 to $1,200"),
        ("Dr. Vale testified that he earned up to $300,000 a year from IMEs.", "income up to $300,000"),
        ("Dr. Vale did not dispute that 90% of his IMEs are for the defense.", "defense_share 90%"),
        ("Dr. Vale does not see patients, and 90% of his IMEs are for the defense.", "defense_share 90%"),
    ],
)
def test_a_number_is_read_whole_and_with_what_bounds_it(sentence: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\n{sentence}\n")
    assert [f"{one.kind} {one.value}" for one in reading.volume] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Vale denied that 90% of his examinations are for the defense.",
        "Dr. Vale did not know whether 90% of his examinations are for the defense.",
        "Dr. Vale does not perform 200 IMEs per year.",
        "Dr. Vale said that he has never earned $500,000 per year from IMEs.",
        "Counsel asked whether Dr. Vale earned $800,000 in 2030 from IMEs.",
        "Dr. Vale no longer performs 200 IMEs per year.",
        "Dr. Vale used to perform 200 IMEs per year.",
        "Dr. Vale testified that 10% of his IMEs are for petitioners and 90% are for respondents.",
    ],
)
def test_what_is_denied_asked_past_or_the_other_side_s_is_not_told(sentence: str) -> None:
    assert read(f"FACTS\n\n{sentence}\n")[0].volume == ()
