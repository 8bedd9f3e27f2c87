from typing import get_args

import pytest

from examiner_db import vocabulary
from examiner_db.figures.block import Block
from web.views.about import LISTS
from web.words import words


@pytest.mark.parametrize("terms", LISTS, ids=lambda terms: terms.__name__)
def test_every_word_has_a_label_without_underscores(terms: type[vocabulary.Term]) -> None:
    labels = [words.words(term.value) for term in terms]
    assert len(set(labels)) == len(labels)
    assert not any("_" in label for label in labels)
    assert words.word_list(terms).meanings == {term.value: term.meaning for term in terms}


def test_the_glossary_holds_every_list_but_that_of_verdicts_on_the_desk() -> None:
    lists = {kind for kind in vars(vocabulary).values() if isinstance(kind, type) and issubclass(kind, vocabulary.Term)}
    assert lists - set(LISTS) == {vocabulary.Term, vocabulary.Verdict}


def test_a_list_is_named_in_words() -> None:
    assert words.word_list(vocabulary.WeightReason).name == "Weight reason"


@pytest.mark.parametrize("direction", list(vocabulary.Direction))
def test_every_direction_has_a_word(direction: str) -> None:
    assert words.direction(direction)


@pytest.mark.parametrize("block", get_args(Block))
def test_every_block_has_words(block: str) -> None:
    assert words.block(block)


def test_only_a_person_checks() -> None:
    assert [words.checked(review) for review in (None, "accepted", "rejected")] == [
        "read by rule, not checked by a person",
        "checked by a person",
        "rejected by a person",
    ]
    assert words.checked(None, "learned.weight@5") == "read by the trained model, not checked by a person"
    assert words.checked("accepted", "learned.weight@5") == "checked by a person"


def test_what_read_is_told() -> None:
    assert [words.reader(read_by) for read_by in ("learned.role@4", "weighing.credited@2")] == ["model", "rule"]


def test_a_word_means_what_the_vocabulary_says() -> None:
    assert words.meaning(vocabulary.Tribunal, "us_bva") == "Board of Veterans' Appeals"
