from itertools import product
from pathlib import Path
from string import ascii_lowercase

import pytest
from rapidfuzz.distance import OSA

from examiner_db.search.vocabulary import (
    MOST_EXPANSIONS,
    Expansion,
    Vocabulary,
    likeness,
    other_names,
    shortened,
    sound_of,
    typos_in,
)

WORDS = [
    "",
    "anh",
    "do",
    "j",
    "j.",
    "jon",
    "john",
    "robert",
    "r.",
    "bob",
    "quillfeather",
    "odramble",
    "vanderhoek",
    "smith",
    "smyth",
    "smithe",
    "schmidt",
    "thornquist",
    "thornquest",
]


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    folder = tmp_path_factory.mktemp("vocabulary")
    Vocabulary.write(folder, sorted(WORDS))
    return Vocabulary(folder)


def read(vocabulary: Vocabulary, text: str, typos: int) -> dict[str, str]:
    return {vocabulary[word]: expansion.how for word, expansion in vocabulary.expand(text, typos).items()}


def test_numbers_words_in_sorted_order(vocabulary: Vocabulary) -> None:
    assert len(vocabulary) == len(WORDS)
    assert [vocabulary[number] for number in range(len(vocabulary))] == sorted(WORDS)
    assert all(vocabulary[vocabulary.number(word) or 0] == word for word in WORDS)
    assert vocabulary.number("nobody") is None
    assert vocabulary.number("zzz") is None


def test_words_with_one_beginning_stand_together(vocabulary: Vocabulary) -> None:
    numbers = range(len(vocabulary))[vocabulary.starting("smi")]
    assert [vocabulary[number] for number in numbers] == ["smith", "smithe"]
    assert vocabulary.starting("zz").start == vocabulary.starting("zz").stop


def test_without_typos_a_word_is_itself(vocabulary: Vocabulary) -> None:
    assert read(vocabulary, "smith", 0) == {"smith": "same"}
    assert read(vocabulary, "smitt", 0) == {}


@pytest.mark.parametrize(
    ("text", "typos", "expected"),
    [
        ("smith", 1, {"smith": "same", "smyth": "spelling", "smithe": "spelling"}),
        ("smtih", 1, {"smith": "spelling"}),
        ("quilfeather", 1, {"quillfeather": "spelling"}),
        ("quilfeathr", 1, {"quillfeather": "sound"}),
        ("thornqwist", 1, {"thornquist": "spelling"}),
        ("thornqwist", 2, {"thornquist": "spelling", "thornquest": "spelling"}),
        ("robert", 1, {"robert": "same", "bob": "nickname", "r.": "initial"}),
        ("bob", 1, {"bob": "same", "robert": "nickname"}),
        ("do", 1, {"do": "same"}),
    ],
)
def test_expands(vocabulary: Vocabulary, text: str, typos: int, expected: dict[str, str]) -> None:
    found = read(vocabulary, text, typos)
    assert {word: how for word, how in found.items() if word in expected} == expected
    assert found.keys() - expected.keys() <= {"smythe", "schmidt", "smyth", "smithe", "thornquest"}


def test_the_word_itself_weighs_one_and_the_rest_less(vocabulary: Vocabulary) -> None:
    for text in ("smith", "robert", "quilfeather", "thornqwist"):
        for expansion in vocabulary.expand(text, 2).values():
            assert (expansion.weight == 1) == (expansion.how == "same")
            assert 0.5 < expansion.weight <= 1


def test_words_typed_apart_are_read_as_one(vocabulary: Vocabulary) -> None:
    whole, apart = vocabulary.number("vanderhoek"), vocabulary.number("odramble")
    assert whole is not None
    assert apart is not None
    assert vocabulary.expand_joined(["van", "der", "hoek"]) == [{whole: Expansion(whole, 1.0, "joined")}] * 3
    assert vocabulary.expand_joined(["sean", "o", "dramble"]) == [{}, *[{apart: Expansion(apart, 1.0, "joined")}] * 2]
    assert vocabulary.expand_joined(["smith"]) == [{}]


@pytest.mark.parametrize(
    ("text", "letters", "expected"),
    [
        ("abc", 0, {"abc"}),
        ("abc", 1, {"abc", "ab", "ac", "bc"}),
        ("abc", 2, {"abc", "ab", "ac", "bc", "a", "b", "c"}),
        ("aab", 1, {"aab", "ab", "aa"}),
        ("a", 2, {"a"}),
        ("", 1, set()),
    ],
)
def test_leaves_out_letters(text: str, letters: int, expected: set[str]) -> None:
    assert shortened(text, letters) == expected


def test_every_word_one_typo_away_shares_a_shortened_form() -> None:
    word = "vane"
    typed = {word[:at] + letter + word[at:] for at, letter in product(range(5), ascii_lowercase)}
    typed |= {word[:at] + word[at + 1 :] for at in range(4)}
    typed |= {word[:at] + letter + word[at + 1 :] for at, letter in product(range(4), ascii_lowercase)}
    typed |= {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(3)}
    assert {OSA.distance(word, other) for other in typed} <= {0, 1}
    assert all(shortened(word, 1) & shortened(other, 1) for other in typed)


@pytest.mark.parametrize(("text", "typos"), [("", 0), ("d", 0), ("do", 0), ("anh", 1), ("vane", 1), ("smith", 2)])
def test_short_words_have_few_typos(text: str, typos: int) -> None:
    assert typos_in(text) == typos


def test_likeness_prefers_the_nearer_spelling() -> None:
    assert likeness("quilfeather", "quillfeather") > likeness("quilfeathr", "quillfeather") > 0.85
    assert likeness("smith", "smith") == 1
    assert likeness("smyth", "smith") > likeness("smyth", "booth")


def test_sounds() -> None:
    assert sound_of("quillfeather") == sound_of("kilfether") != sound_of("kilsether")
    assert sound_of("do") == ""


def test_names_people_go_by() -> None:
    assert {"robert", "rob", "bobby"} <= other_names("bob")
    assert "bob" in other_names("robert")
    assert "robert" not in other_names("robert")
    assert other_names("quillfeather") == set()


def test_a_crowded_neighborhood_is_cut_to_the_nearest(tmp_path: Path) -> None:
    crowd = sorted(f"vane{a}{b}" for a, b in product(ascii_lowercase, repeat=2))
    Vocabulary.write(tmp_path, ["", *crowd])
    vocabulary = Vocabulary(tmp_path)
    found = vocabulary.expand("vanexy", 2)
    assert len(found) <= MOST_EXPANSIONS + 1
    assert vocabulary[max(found.values(), key=lambda expansion: expansion.weight).word] == "vanexy"
