"""Physicians meant by words: "the second opinion physician", "both surgeons", "the report of May 2, 2016"."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.references.bearers import described, meant
from examiner_db.reading.references.descriptions import Description, descriptions
from examiner_db.reading.references.profiles import Profile
from examiner_db.vocabulary import RetainedSide, Role


def weights(text: str) -> dict[str, str]:
    (reading,) = read(f"FACTS\n\n{text}\n")
    return {one.name: one.weight.value for one in reading.physicians}


def profile(role: Role = Role.UNKNOWN, *callings: str, days: str = "", sure: bool = True) -> Profile:
    return Profile(role, RetainedSide.UNKNOWN, sure, frozenset(callings), frozenset(filter(None, days.split("|"))))


EXAMINED = (
    "At the employer's request, Dr. Vale examined him. His treating surgeon, Dr. Quill, disagreed.\n\nANALYSIS\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "vale", "quill"),
    [
        ("The Arbitrator finds the employer's examiner more persuasive.", "credited", "not_stated"),
        ("The Arbitrator is not persuaded by the opinion of the employer's expert.", "rejected", "not_stated"),
        ("The Arbitrator adopts the opinion of the treating surgeon.", "not_stated", "credited"),
        ("The Arbitrator adopts the opinion of the surgeon.", "not_stated", "credited"),
        ("The Arbitrator gives little weight to the opinion of the treating surgeon.", "not_stated", "rejected"),
        (
            "The Arbitrator gives little weight to the opinion of the witness for the employer.",
            "rejected",
            "not_stated",
        ),
        ("The Arbitrator adopts the opinion of the impartial examiner.", "not_stated", "not_stated"),
        ("The Arbitrator adopts the opinion of the neurologist.", "not_stated", "not_stated"),
        ("The employer argues that its examiner is more persuasive.", "not_stated", "not_stated"),
    ],
)
def test_a_role_stands_for_its_only_holder(sentence: str, vale: str, quill: str) -> None:
    assert weights(EXAMINED + sentence) == {"Vale": vale, "Quill": quill}


def test_a_role_with_two_holders_stands_for_neither() -> None:
    text = "His treating surgeon, Dr. Vale, wrote. His treating neurologist, Dr. Quill, wrote.\n\nANALYSIS\n\n"
    found = weights(text + "The Arbitrator adopts the opinion of the treating physician.")
    assert set(found.values()) == {"not_stated"}


def test_a_calling_tells_two_holders_of_a_role_apart() -> None:
    text = "His treating surgeon, Dr. Vale, wrote. His treating neurologist, Dr. Quill, wrote.\n\nANALYSIS\n\n"
    assert weights(text + "The Arbitrator adopts the opinion of the neurologist.")["Quill"] == "credited"


def test_a_description_beside_its_name_counts_once() -> None:
    text = EXAMINED + "The Arbitrator finds the employer's examiner, Dr. Vale, persuasive."
    assert weights(text)["Vale"] == "credited"


def test_a_day_stands_for_who_wrote_on_it() -> None:
    text = "Dr. Vale wrote a report on May 2, 2016. Dr. Quill wrote a report on June 3, 2016.\n\nANALYSIS\n\n"
    found = weights(text + "The Arbitrator finds the report of May 2, 2016 persuasive.")
    assert found == {"Vale": "credited", "Quill": "not_stated"}


def test_both_of_two_are_weighed_together() -> None:
    text = "Dr. Vale, a psychologist, wrote. Dr. Quill, a psychologist, wrote.\n\nANALYSIS\n\n"
    assert set(weights(text + "The Court finds both psychologists persuasive.").values()) == {"credited"}


def test_the_former_and_the_latter() -> None:
    text = EXAMINED + "Dr. Vale and Dr. Quill differ. The Arbitrator prefers the opinion of the latter."
    assert weights(text) == {"Vale": "rejected", "Quill": "credited"}


@pytest.mark.parametrize(
    ("words", "roles", "callings"),
    [
        ("the treating surgeon", {Role.TREATING}, {"surgeon"}),
        ("Claimant's physiatrist", {Role.TREATING, Role.CLAIMANT_EXPERT}, {"physiatrist"}),
        (
            "the employer's orthopedic surgeon",
            {Role.INSURER_EXAMINER, Role.RECORDS_REVIEWER},
            {"surgeon", "orthopedist"},
        ),
        ("the reviewing pulmonologist", {Role.RECORDS_REVIEWER}, {"pulmonologist"}),
        ("the DMA", {Role.RECORDS_REVIEWER}, set()),
        ("the agreed medical evaluator", {Role.NEUTRAL_EXAMINER}, set()),
        ("the second opinion physician", {Role.AGENCY_EXAMINER}, set()),
        ("the neuropsychologist", None, {"neuropsychologist"}),
    ],
)
def test_what_a_description_asks(words: str, roles: set[Role] | None, callings: set[str]) -> None:
    (one,) = descriptions(f"The judge believed {words}.")
    assert (one.roles, one.callings) == (None if roles is None else frozenset(roles), frozenset(callings))


@pytest.mark.parametrize(
    "words", ["the physician", "the witness", "the other expert", "a treating surgeon", "that treating physicians"]
)
def test_words_that_describe_nobody(words: str) -> None:
    assert list(descriptions(f"The judge believed {words}.")) == []


SURGEON = Description(0, 1, callings=frozenset({"surgeon"}))
TREATED = Description(0, 1, frozenset({Role.TREATING}))


def test_the_only_one_who_fits() -> None:
    assert meant(SURGEON, [profile(Role.TREATING, "surgeon"), profile(Role.TREATING, "internist")], []) == [0]


def test_of_two_who_fit_the_one_of_the_paragraph() -> None:
    people = [profile(Role.TREATING, "surgeon"), profile(Role.TREATING, "surgeon")]
    assert [meant(SURGEON, people, before) for before in ([], [1], [0, 1])] == [[], [1], []]


def test_doubt_about_the_paragraphs_physician_leaves_it_open() -> None:
    people = [profile(Role.TREATING), profile(Role.UNKNOWN, sure=False)]
    assert [meant(TREATED, people, before) for before in ([], [1])] == [[0], []]


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.INSURER_EXAMINER, "Respondent's Section 12 examiner"),
        (Role.INSURER_EXAMINER, "the independent medical examiner"),
        (Role.INSURER_EXAMINER, "defendant's expert"),
        (Role.CLAIMANT_EXPERT, "the employee's expert"),
        (Role.NEUTRAL_EXAMINER, "the impartial medical examiner"),
        (Role.NEUTRAL_EXAMINER, "the AME"),
        (Role.AGENCY_EXAMINER, "the second opinion physician"),
        (Role.RECORDS_REVIEWER, "the DMA"),
        (Role.TREATING, "the treating physician"),
    ],
)
def test_a_description_means_the_only_one_of_its_role(role: Role, words: str) -> None:
    paper = document(f"DISCUSSION\n\nDr. Vale wrote. The judge gave weight to {words}.\n")
    named = spots(paper, physicians(paper))
    last = described(paper, named, [profile(role)])[-1]
    assert [paper.passages[-1].text[spot.start : spot.end] for spot in last] == [words]
    assert described(paper, named, [profile()])[-1] == []


def test_a_description_corrects_a_word_given_to_who_spoke_before() -> None:
    text = (
        "Dr. Vale is a neurologist who saw her for the insurer. Dr. Quill is a neurosurgeon.\n\nANALYSIS\n\n"
        "Dr. Quill wrote twice. The Arbitrator is not persuaded by the opinion of the neurologist."
    )
    assert weights(text) == {"Vale": "rejected", "Quill": "not_stated"}


@pytest.mark.parametrize(("words", "surname"), [("the panel evaluator", "Vale"), ("the AME", "Quill")])
def test_an_agreed_evaluator_is_none_of_a_panel(words: str, surname: str) -> None:
    text = (
        "The panel QME, Dr. Vale, examined him. Dr. Quill, an agreed medical evaluator, examined him.\n\nANALYSIS\n\n"
    )
    found = weights(f"{text}The judge adopts the opinion of {words}.")
    assert [name for name, weight in found.items() if weight == "credited"] == [surname]


@pytest.mark.parametrize(
    "law",
    [
        "It is well established that the opinion of the treating surgeon must be given great weight.",
        "The statute provides that the opinion of the treating surgeon is entitled to great weight.",
    ],
)
def test_what_the_law_says_of_a_role_weighs_nobody(law: str) -> None:
    assert weights(EXAMINED + law)["Quill"] == "not_stated"


def test_a_review_stands_for_who_reviewed() -> None:
    text = "Dr. Vale performed a utilization review for the employer.\n\nANALYSIS\n\n"
    assert weights(text + "The utilization review came early. The Arbitrator accords it no weight.") == {
        "Vale": "rejected"
    }


SURGEONS = (
    "The employee chose Dr. Vale, her treating orthopedic surgeon, who sent her to Dr. Quill. Her treating surgeon, "
    "Dr. Quill, performed a fusion in May.\n\nANALYSIS\n\n"
)
EVALUATORS = (
    "On behalf of the defendants, Dr. Vale, a qualified medical evaluator, examined him. Applicant's counsel sent him "
    "to Dr. Quill, a qualified medical evaluator.\n\nANALYSIS\n\n"
)


@pytest.mark.parametrize(
    ("introduced", "sentence", "vale", "quill"),
    [
        (SURGEONS, "The judge adopted the opinion of the operating surgeon.", "not_stated", "credited"),
        (EVALUATORS, "The judge adopted the opinion of the defendants' evaluator.", "credited", "not_stated"),
        (EVALUATORS, "The judge adopted the opinion of the applicant's evaluator.", "not_stated", "credited"),
        (EVALUATORS, "The judge rejected the opinion of his evaluator.", "not_stated", "not_stated"),
    ],
)
def test_who_operated_and_whose_evaluator_it_is(introduced: str, sentence: str, vale: str, quill: str) -> None:
    assert weights(f"{introduced}{sentence}") == {"Vale": vale, "Quill": quill}
