import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.search.words import Part, PrintedName, Word, as_printed, bare, folded, read_name

GIVEN, MIDDLE, SURNAME, JOINED = Part


def words(text: str) -> list[tuple[str, Part]]:
    return [(word.text, word.part) for word in read_name(text).words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("José NÚÑEZ", "jose nunez"),
        ("Müller", "muller"),
        ("Straße", "strasse"),
        ("Søren Łukasz Đorđe", "soren lukasz dorde"),
        ("Æthelred Œuvre", "aethelred oeuvre"),
        ("Þór Ðór", "thor dor"),
        ("Iş\u0131k", "isik"),
        ("Dvořák", "dvorak"),
        ("Dvo\u200brak", "dvorak"),
        ("\u200eDvo\u00adrak\u200f\ufeff", "dvorak"),
        ("\u202bDvorak\u202c", "dvorak"),
        ("", ""),
    ],
)
def test_folding_levels_case_and_diacritics(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text(st.characters(max_codepoint=127)))
def test_a_text_is_folded_alike_whether_or_not_it_is_all_ascii(text: str) -> None:
    assert folded(f"{text} É") == f"{folded(text)} e"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O'Dramble", "odramble"),
        ("O\u2032Dramble", "odramble"),
        ("O\uff07Dramble", "odramble"),
        ("O\u2019Dramble", "odramble"),
        ("D`Arcy", "darcy"),
        ("Vane, M.D.", "vane, ,"),
        ("Vane, M. D.", "vane, ,"),
        ("Vane, Ph.D.", "vane, ,"),
        ("Vane, D.O., D.P.M.", "vane, ,, ,"),
        ("J.R. Vane", "j.r. vane"),
    ],
)
def test_bare_drops_apostrophes_and_dotted_credentials(text: str, expected: str) -> None:
    assert bare(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "John A. Vane",
        "JOHN A VANE",
        "Vane, John A.",
        "VANE, JOHN A",
        "Vane,John A.",
        "Dr. John A. Vane",
        "Dr John A. Vane",
        "John A. Vane, M.D.",
        "John A. Vane MD",
        "John A. Vane, M.D., Ph.D.",
        "John A. Vane, D.O.",
        "John A. Vane, DO",
        "Vane, John A., M.D.",
        "Vane, John A., MD, MPH",
        "Vane, M.D., John A.",
        "Professor John A. Vane, FACS",
    ],
)
def test_dress_does_not_change_the_words(text: str) -> None:
    expected = PrintedName((Word("john", GIVEN), Word("a", MIDDLE), Word("vane", SURNAME)), None)
    assert read_name(text) == expected


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("John Vane Jr.", "jr"),
        ("John Vane, Jr., M.D.", "jr"),
        ("Vane, Jr., John", "jr"),
        ("Vane Jr, John", "jr"),
        ("John Vane SR", "sr"),
        ("John Vane III", "iii"),
        ("John Vane, IV, D.O.", "iv"),
        ("John Vane", None),
    ],
)
def test_suffixes_are_kept_apart(text: str, suffix: str | None) -> None:
    name = read_name(text)
    assert (name.suffix, words(text)) == (suffix, [("john", GIVEN), ("vane", SURNAME)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mary Marsh-Vane",
            [("mary", GIVEN), ("marsh", SURNAME), ("vane", SURNAME), ("marshvane", JOINED)],
        ),
        (
            "Marsh\u2013Vane, Mary",
            [("mary", GIVEN), ("marsh", SURNAME), ("vane", SURNAME), ("marshvane", JOINED)],
        ),
        (
            "José de la Cruz",
            [("jose", GIVEN), ("de", SURNAME), ("la", SURNAME), ("cruz", SURNAME), ("delacruz", JOINED)],
        ),
        (
            "VAN DER HOEK, PIA",
            [("pia", GIVEN), ("van", SURNAME), ("der", SURNAME), ("hoek", SURNAME), ("vanderhoek", JOINED)],
        ),
        ("Ian St. Brisby", [("ian", GIVEN), ("st", SURNAME), ("brisby", SURNAME), ("stbrisby", JOINED)]),
        ("Jean-Luc Vane", [("jean", GIVEN), ("luc", MIDDLE), ("vane", SURNAME), ("jeanluc", JOINED)]),
        ("Seán O'Dramble", [("sean", GIVEN), ("odramble", SURNAME)]),
        ("Van Tran", [("van", GIVEN), ("tran", SURNAME)]),
    ],
)
def test_compound_names_are_kept_in_parts_and_joined(text: str, expected: list[tuple[str, Part]]) -> None:
    assert words(text) == expected


def test_a_credential_that_is_also_a_name_is_dropped_only_after_a_comma() -> None:
    assert words("Anh Do") == [("anh", GIVEN), ("do", SURNAME)]
    assert words("Anh Do, DO") == [("anh", GIVEN), ("do", SURNAME)]


@pytest.mark.parametrize("text", ["", " ", "M.D.", "Dr.", ",", ".-."])
def test_nothing_is_no_name(text: str) -> None:
    assert read_name(text).words == ()


def test_one_word_is_a_surname() -> None:
    assert words("Vane") == [("vane", SURNAME)]
    assert words("Dr. Vane, M.D.") == [("vane", SURNAME)]


def test_words_are_shown_as_they_are_printed() -> None:
    assert as_printed("O'Dramble-Núñez, José A., M.D.") == {
        "odramble": "O'Dramble",
        "nunez": "Núñez",
        "jose": "José",
        "a": "A",
        "m": "M.D",
        "d": "M.D",
    }
