"""What a decision tells of each physician that a description may take up."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians
from examiner_db.reading.people.speakers import spots
from examiner_db.reading.references.profiles import Profile, profiles
from examiner_db.reading.roles.role import role
from examiner_db.reading.sentences.views import views
from examiner_db.reading.sides.parties import Parties
from examiner_db.vocabulary import Role

NOBODY = Parties(None, None)


def found(text: str) -> dict[str, Profile]:
    paper = document(f"FACTS\n\n{text}\n")
    people = physicians(paper)
    named = spots(paper, people)
    was = [role(paper, seen, None) for seen in views(paper, len(people), named, NOBODY)]
    return {one.name: each for one, each in zip(people, profiles(paper, people, named, was), strict=True)}


@pytest.mark.parametrize(
    ("text", "callings"),
    [
        ("Dr. Vale, a board-certified orthopedic surgeon, wrote.", {"orthopedist", "surgeon"}),
        ("His internist, Dr. Vale, wrote.", {"internist"}),
        ("Dr. Vale, who is certified in neurology, wrote.", {"neurologist"}),
        ("The neurosurgeon, Dr. Vale, wrote.", {"neurosurgeon", "surgeon"}),
        ("Ada Vale, D.C., wrote.", {"chiropractor"}),
        ("Ada Vale, Psy.D., wrote.", {"psychologist"}),
        ("Dr. Vale performed a lumbar microdiscectomy in May.", {"surgeon", "operator"}),
        ("Dr. Vale saw him once.", set()),
    ],
)
def test_callings(text: str, callings: set[str]) -> None:
    assert found(text)["Ada Vale" if "Ada" in text else "Vale"].callings == callings


def test_a_calling_before_the_next_name_is_the_next_ones() -> None:
    seen = found("He was seen by Dr. Vale and the radiologist, Dr. Quill.")
    assert [seen[name].callings for name in ("Vale", "Quill")] == [frozenset(), frozenset({"radiologist"})]


def test_days_of_a_sentence_with_one_physician_are_that_physicians() -> None:
    seen = found("Dr. Vale wrote on May 2, 2016. On June 3, 2016, Dr. Vale met Dr. Quill.")
    assert (seen["Vale"].days, seen["Quill"].days) == (frozenset({"May 2, 2016", "May 2016", "2016"}), frozenset())


def test_a_role_told_by_strong_words_is_sure() -> None:
    seen = found("At the employer's request, Dr. Vale examined him. Dr. Quill is mentioned.")
    assert [(seen[name].role, seen[name].sure) for name in ("Vale", "Quill")] == [
        (Role.INSURER_EXAMINER, True),
        (Role.UNKNOWN, False),
    ]
