import random
from itertools import islice

from rapidfuzz.distance import OSA

from examiner_db.search.invented import MISTYPED, first_and_last, invent, questions, typo


def test_the_same_seed_invents_the_same_people() -> None:
    assert list(invent(200, 5)) == list(invent(200, 5))
    assert list(invent(200, 5)) != list(invent(200, 6))


def test_people_have_what_an_entry_needs() -> None:
    people = list(invent(2000, 1))
    assert len({person.id for person in people}) == 2000
    assert {person.kind for person in people} == {"examiner", "physician"}
    assert all((person.decisions > 0) == (person.kind == "examiner") for person in people)
    assert all(2 <= len(person.name.split()) <= 3 for person in people)


def test_names_are_spread_as_names_are() -> None:
    surnames = [first_and_last(person)[1] for person in invent(20_000, 1)]
    assert 4_000 < len(set(surnames)) < 18_000
    assert max(map(surnames.count, set(surnames[:200]))) > 20


def test_a_typo_is_one_typo() -> None:
    chance = random.Random(3)
    distances = {OSA.distance("quillfeather", typo(chance, "quillfeather")) for _ in range(500)}
    assert distances <= {0, 1}
    assert 1 in distances


def test_every_question_has_one_answer() -> None:
    people = list(invent(3000, 2))
    asked = questions(people, 20, 2)
    by_id = {person.id: person for person in people}
    assert set(asked) == set(MISTYPED)
    for kind, pairs in asked.items():
        assert 0 < len(pairs) <= 20
        for typed, meant in pairs:
            given, surname = first_and_last(by_id[meant])
            namesakes = [person for person in people if first_and_last(person) == (given, surname)]
            assert [person.id for person in namesakes] == [meant]
            assert (typed == f"{given} {surname}") == (kind == "exact") or kind in {"typo", "two typos"}


def test_people_are_invented_one_by_one() -> None:
    assert len(list(islice(invent(10**9, 1), 3))) == 3
