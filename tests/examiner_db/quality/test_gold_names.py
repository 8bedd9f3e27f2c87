"""Names of the gold labels: folded, without titles, by surname."""

import pytest

from examiner_db.quality.gold import GoldPhysician
from examiner_db.quality.gold_names import fold, found, same, surname
from examiner_db.reading.types import PhysicianReading
from tests.examiner_db.quality.invented import physician


def label(full: str, written: str) -> GoldPhysician:
    return GoldPhysician(
        full_name=full,
        name_as_written=written,
        name_form="full",
        role="treating",
        weight="not_stated",
        weight_basis="none",
        findings=(),
        second=None,
    )


def read_as(name: str, *written: str) -> PhysicianReading:
    return physician(name).model_copy(update={"names_as_written": written or (name,)})


def test_folding_drops_case_diacritics_and_white_space() -> None:
    assert fold("  Inés\n CARAWAY ") == "ines caraway"


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Orla Finch", "finch"),
        ("Dr. Finch", "finch"),
        ("Orla Finch, M.D.", "finch"),
        ("Orla Finch M.D.", "finch"),
        ("Orla Finch Jr.", "finch"),
        ("Orla Finch-Hay", "finch-hay"),
        ("Orla O’Fay", "o'fay"),
        ("Orla O'Fay", "o'fay"),
        ("Inés Żaba", "zaba"),
        ("Dr. R.T.", ""),
        ("", ""),
    ],
)
def test_a_surname_is_the_last_word_without_titles(name: str, word: str) -> None:
    assert surname(name) == word


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("finch", "finch", True),
        ("finch-hay", "finch", True),
        ("hay", "finch-hay", True),
        ("finch", "fink", False),
        ("", "", False),
        ("", "finch", False),
    ],
)
def test_half_of_a_double_surname_is_enough(a: str, b: str, *, one: bool) -> None:
    assert same(a, b) is one


def test_a_label_is_found_by_either_of_its_names() -> None:
    said = [read_as("Ann Stokely"), read_as("Orla Finch")]
    assert found(label("Orla Finch-Hay", "Dr. Hay"), said) is said[1]
    assert found(label("", "Dr. Stokely"), said) is said[0]
    assert found(label("Ewart Lind", "Dr. Lind"), said) is None


def test_a_reading_is_found_by_a_name_as_written() -> None:
    said = [read_as("Orla Finch", "Dr. Finch", "Dr. Fynch")]
    assert found(label("Orla Fynch", "Dr. Fynch"), said) is said[0]


def test_of_two_of_one_surname_the_given_name_decides() -> None:
    said = [read_as("Bo Quill"), read_as("Ada Quill")]
    assert found(label("Ada Quill", "Dr. Quill"), said) is said[1]
    assert found(label("Cy Quill", "Dr. Quill"), said) is said[0]
