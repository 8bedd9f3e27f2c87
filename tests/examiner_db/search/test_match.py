import pytest

from examiner_db.search.alias_table import index_words
from examiner_db.search.match import Alias, Match, match
from examiner_db.search.typed_name import read_typed
from examiner_db.search.vocabulary import Vocabulary
from examiner_db.search.words import read_name

PRINTED = ["John A. Vane", "J. Vane", "Mary Ann Marsh-Vane", "José de la Cruz", "John Vane Jr.", "Robert Vance"]


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    folder = tmp_path_factory.mktemp("vocabulary")
    Vocabulary.write(folder, sorted({"", *(word for name in PRINTED for word in index_words(read_name(name)))}))
    return Vocabulary(folder)


def matched(vocabulary: Vocabulary, text: str, printed: str) -> Match | None:
    name = read_name(printed)
    numbers = [vocabulary.number(word) or 0 for word in index_words(name)]
    alias = Alias([*numbers, 0], [*(word.part for word in name.words), 0], name.suffix)
    typed = read_typed(text, vocabulary, frozenset())
    joined = vocabulary.expand_joined([word.text for word in typed.words])
    readings = {
        word.text: vocabulary.expand(word.text, 1) | whole for word, whole in zip(typed.words, joined, strict=True)
    }
    return match(typed, readings, alias, vocabulary)


def score(vocabulary: Vocabulary, text: str, printed: str) -> float:
    found = matched(vocabulary, text, printed)
    return found.score if found else 0


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("John A Vane", "John A. Vane"),
        ("J Vane", "J. Vane"),
        ("Mary Ann Marsh Vane", "Mary Ann Marsh-Vane"),
        ("Jose de la Cruz", "José de la Cruz"),
        ("Jose Delacruz", "José de la Cruz"),
        ("John Vane Jr", "John Vane Jr."),
    ],
)
def test_the_whole_name_scores_one(vocabulary: Vocabulary, text: str, printed: str) -> None:
    assert score(vocabulary, text, printed) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Robert", "John A. Vane"),
        ("Robert Marsh", "John A. Vane"),
        ("Mary Vance", "John A. Vane"),
        ("John Cruz", "John A. Vane"),
    ],
)
def test_another_name_is_no_match(vocabulary: Vocabulary, text: str, printed: str) -> None:
    assert matched(vocabulary, text, printed) is None


@pytest.mark.parametrize(
    ("printed", "better", "worse"),
    [
        ("John A. Vane", "John A Vane", "John Vane"),
        ("John A. Vane", "John Vane", "John B Vane"),
        ("John A. Vane", "John Vane", "John Vaen"),
        ("John A. Vane", "John Vane", "Vane John"),
        ("John A. Vane", "John Vane", "Vane"),
        ("John A. Vane", "John Vane", "John Vane Mary"),
        ("John A. Vane", "John B Vane", "B Vane"),
        ("J. Vane", "J Vane", "John Vane"),
        ("Mary Ann Marsh-Vane", "Mary Marsh-Vane", "Mary Vane"),
        ("Mary Ann Marsh-Vane", "Mary Vane", "Mary Ann"),
        ("John Vane Jr.", "John Vane Jr", "John Vane"),
        ("John Vane Jr.", "John Vane", "John Vane Sr"),
    ],
)
def test_ranks(vocabulary: Vocabulary, printed: str, better: str, worse: str) -> None:
    assert score(vocabulary, better, printed) > score(vocabulary, worse, printed)


def test_says_which_word_stands_for_which(vocabulary: Vocabulary) -> None:
    found = matched(vocabulary, "Vance Bob Xerxes", "Robert Vance")
    assert found is not None
    assert [(pair.typed.typed, vocabulary[pair.word], pair.how) for pair in found.pairs] == [
        ("Vance", "vance", "same"),
        ("Bob", "robert", "nickname"),
    ]
    assert [word.typed for word in found.missed] == ["Xerxes"]
    assert found.other_order


def test_one_printed_word_answers_one_typed_word(vocabulary: Vocabulary) -> None:
    found = matched(vocabulary, "Vane Vance", "Robert Vance")
    assert found is None


def test_an_initial_is_a_given_name_never_a_surname(vocabulary: Vocabulary) -> None:
    assert score(vocabulary, "V Vane", "John A. Vane") < 0.7
    assert score(vocabulary, "J Vane", "John A. Vane") > 0.9
