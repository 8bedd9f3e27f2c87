import random

import pytest

from examiner_db.search.entries import Marked
from examiner_db.search.question import read_question
from examiner_db.search.snippets import LENGTH, MOST_FOUND, MOST_READ, Asked, asked_for, places, snippet
from examiner_db.search.stems import TEXT_WORD, stemmed, stems

FILLER = "Nothing of interest is said here. "


def ask(*words: str, phrases: tuple[str, ...] = ()) -> Asked:
    return frozenset(stems(text) for text in (*words, *phrases))


def plain(pieces: tuple[Marked, ...]) -> str:
    return "".join(text for text, _ in pieces)


def marked(pieces: tuple[Marked, ...]) -> list[str]:
    return [text for text, is_marked in pieces if is_marked]


def test_a_short_text_is_shown_whole() -> None:
    assert snippet("The knee was examined.", ask("examine")) == (
        ("The knee was ", False),
        ("examined", True),
        (".", False),
    )


def test_a_text_without_the_words_shows_its_beginning() -> None:
    pieces = snippet(FILLER * 30, ask("knee"))
    assert marked(pieces) == []
    assert plain(pieces).startswith("Nothing of interest")
    assert plain(pieces).endswith(" …")
    assert len(plain(pieces)) <= LENGTH + 2


def test_an_empty_text_is_an_empty_snippet() -> None:
    assert snippet("", ask("knee")) == ()


def test_a_word_far_down_is_shown_with_what_stands_before_it() -> None:
    pieces = snippet(FILLER * 50 + "The left knee was stable. " + FILLER * 50, ask("knee"))
    assert marked(pieces) == ["knee"]
    assert plain(pieces).startswith("… ")
    assert plain(pieces).endswith(" …")
    assert "The left knee was stable." in plain(pieces)
    assert len(plain(pieces)) <= LENGTH + 4


def test_the_place_with_most_different_words_is_shown() -> None:
    text = "knee knee knee knee. " + FILLER * 20 + "The knee and the hip hurt. " + FILLER * 20
    assert marked(snippet(text, ask("knee", "hip"))) == ["knee", "hip"]


def test_a_phrase_is_marked_only_where_it_stands() -> None:
    text = "It is not so. He was credible, not tired. She was not credible."
    assert marked(snippet(text, ask(phrases=("not credible",)))) == ["not", "credible"]
    assert marked(snippet(text, ask("not"))) == ["not", "not", "not"]


def test_all_forms_of_a_word_are_marked() -> None:
    text = "Examiners examine; the EXAMINATION, the examiner\u2019s, was examined."
    assert marked(snippet(text, ask("examine"))) == [
        "Examiners",
        "examine",
        "EXAMINATION",
        "examiner\u2019s",
        "examined",
    ]


def test_diacritics_do_not_matter() -> None:
    assert marked(snippet("The café and the résumé.", ask("resume", "cafe"))) == ["café", "résumé"]


def test_white_space_is_one_space() -> None:
    assert plain(snippet("The  knee\n\n was\f\tstable", ask("knee"))) == "The knee was stable"


@pytest.mark.parametrize("text", ["<b>knee</b> & <script>", 'knee "quoted"'])
def test_text_is_given_as_it_is(text: str) -> None:
    assert plain(snippet(text, ask("knee"))) == text


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    assert len(plain(snippet("x" * 5000, ask("knee")))) <= LENGTH + 2
    assert len(plain(snippet("x" * 300 + " knee " + "x" * 300, ask("knee")))) <= LENGTH + 4


def test_a_long_word_that_was_asked_for_is_shown_whole() -> None:
    word = "knee" * 100
    assert marked(snippet(f"The {word} ends.", ask(word))) == [word]


def test_nothing_is_searched_beyond_the_limit() -> None:
    text = "x " * (MOST_READ // 2) + "knee"
    assert marked(snippet(text, ask("knee"))) == []


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Émile's knee, 'knee' and o'knee; knee_knee.", "knee", ["knee", "knee", "knee", "knee"]),
        ("Ørsted and orsted", "orsted", ["Ørsted", "orsted"]),
        ("O’Dramble, o'dramble and ODRAMBLE", "odramble", ["O’Dramble", "o'dramble", "ODRAMBLE"]),
        ("ſo and so", "so", ["ſo", "so"]),
        ("21-0345; 210345", "21-0345", ["21", "0345"]),
    ],
)
def test_words_are_found_as_they_were_indexed(text: str, word: str, expected: list[str]) -> None:
    found = [text[start:end] for start, end, _ in places(text, ask(word))]
    assert found == expected


def test_asking_for_nothing_finds_no_place() -> None:
    assert places("The knee.", frozenset()) == []
    assert asked_for(None) == frozenset()


def test_what_is_excluded_is_not_asked_for() -> None:
    tree = read_question('knee OR ("not credible" NOT hip)').tree
    assert asked_for(tree) == {("knee",), ("not", "credibl")}


def test_places_are_as_many_as_are_wanted() -> None:
    assert len(places("knee " * 900, ask("knee"), 10)) == 10
    assert len(places("knee " * 900, ask("knee"))) == MOST_FOUND


@pytest.mark.parametrize("seed", range(6))
def test_the_same_words_are_found_as_by_stemming_every_word(seed: int) -> None:
    chance = random.Random(seed)
    letters = ["a", "é", "ß", "İ", "s", "'", "’", "_", "-", " ", " ", "S", "ǅ", "1", "½", "名"]
    text = "".join(chance.choices(letters, k=400))
    every = [(word.start(), word.end(), stemmed(word.group())) for word in TEXT_WORD.finditer(text)]
    wanted = chance.sample(sorted({stem for *_, stem in every if stem}), 5)
    expected = [place for place in every if place[2] in wanted]
    assert places(text, frozenset((stem,) for stem in wanted)) == expected
