import pytest

from examiner_db.search import NameEntry
from examiner_db.search.typed_name import (
    TypedName,
    TypedWord,
    about_stem,
    about_stems,
    entry_about,
    read_typed,
)
from examiner_db.search.vocabulary import Vocabulary

ABOUT = about_stems(("Orthopedic Surgery", "Albany, NY", "Internal Medicine", "Fresno, CA"))


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    folder = tmp_path_factory.mktemp("vocabulary")
    Vocabulary.write(folder, sorted(["", "albany", "grace", "john", "vane", "do", "anh", "hoek"]))
    return Vocabulary(folder)


def word(text: str, typed: str, *, needed: bool = True) -> TypedWord:
    return TypedWord(text, typed, needed)


def needed(typed: TypedName) -> list[str]:
    return [word.text for word in typed.words if word.needed]


def test_reads_words_with_what_was_typed(vocabulary: Vocabulary) -> None:
    assert read_typed("Dr. JOHN Q. O'Vane, M.D.", vocabulary, ABOUT) == TypedName(
        words=(word("john", "JOHN"), word("q", "Q", needed=False), word("ovane", "O'Vane")),
        about={},
        either=frozenset(),
        suffix=None,
        surname_first=False,
    )


def test_puts_last_first_in_order(vocabulary: Vocabulary) -> None:
    typed = read_typed("Vane, John, Jr.", vocabulary, ABOUT)
    assert ([word.text for word in typed.words], typed.suffix, typed.surname_first) == (["john", "vane"], "jr", True)


def test_tells_what_is_about_a_person_from_the_name(vocabulary: Vocabulary) -> None:
    typed = read_typed("John Vane orthopedics Fresno", vocabulary, ABOUT)
    assert needed(typed) == ["john", "vane"]
    assert typed.about == {about_stem("orthopedics"): "orthopedics", "fresno": "Fresno"}
    assert typed.either == frozenset()


def test_a_name_that_is_also_a_place_has_two_readings(vocabulary: Vocabulary) -> None:
    typed = read_typed("John Albany", vocabulary, ABOUT)
    assert (needed(typed), set(typed.either), typed.about) == (["john", "albany"], {"albany"}, {"albani": "Albany"})
    other = typed.without_either()
    assert (needed(other), set(other.either), other.about) == (["john"], set(), {"albani": "Albany"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Vane", ["john", "vane"]),
        ("J. Vane", ["vane"]),
        ("John van der Hoek", ["john", "hoek"]),
        ("John Vane DO", ["john", "vane"]),
        ("Anh Do", ["anh"]),
        ("Do", ["do"]),
        ("Van Der", ["van", "der"]),
        ("John Vane examiner IME", ["john", "vane"]),
        ("John John Vane", ["john", "vane"]),
        ("J", []),
        ("", []),
    ],
)
def test_knows_which_words_decide(vocabulary: Vocabulary, text: str, expected: list[str]) -> None:
    assert needed(read_typed(text, vocabulary, ABOUT)) == expected


@pytest.mark.parametrize(("text", "need"), [("", 0), ("Vane", 1), ("John Vane", 2), ("John Quincy Adam Vane", 2)])
def test_two_words_or_the_only_one_must_be_there(vocabulary: Vocabulary, text: str, need: int) -> None:
    assert read_typed(text, vocabulary, ABOUT).need == need


def test_initials_and_particles_weigh_little() -> None:
    assert word("vane", "Vane").weight > 2 * word("j", "J", needed=False).weight


@pytest.mark.parametrize(
    ("one", "other"),
    [("orthopedic", "orthopaedics"), ("surgery", "surgeries"), ("anesthesiology", "anaesthesiology")],
)
def test_forms_of_a_specialty_have_one_stem(one: str, other: str) -> None:
    assert about_stem(one) == about_stem(other)


def test_an_entry_is_about_its_specialty_and_places() -> None:
    entry = NameEntry("p1", "examiner", "John Vane", (), "Pain Medicine", ("Reno, NV", "Elko, NV"), "identified", 1)
    assert entry_about(entry) == {"pain", "medicin", "reno", "nv", "elko", "nevada"}
    assert entry_about(NameEntry("p1", "examiner", "John Vane", (), None, (), "identified", 1)) == set()
