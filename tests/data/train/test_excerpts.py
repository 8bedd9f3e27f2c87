"""The labelled excerpts: each form is read, and a line that is no label is named with its place."""

from pathlib import Path

import pytest

from data.train.excerpts import LABELLED, Excerpt, Label, excerpts
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.vocabulary import Role, Weight

_PLAIN = """### ky_wc
Dr. Amory Pell treated the worker. The judge believed him.
@ Dr. Amory Pell | treating | credited | stated

### co_oac
Dr. Ines Tarrow saw Claimant once.
@ Dr. Ines Tarrow | unknown | rejected | implied
"""

_SLOTS = """### mn_wcca
Dr. Amory Pell treated the employee. Dr. Ines Tarrow examined her [[B]]. [[A]]

We affirm.
@ Dr. Amory Pell | treating | not_stated | none
@ Dr. Ines Tarrow | insurer_examiner | not_stated | none
@ Dr. Odo Finch | unknown | not_stated | none

[A1] The judge preferred Dr. Pell.
@ Dr. Amory Pell | credited | stated
[A2] The insurer says that the judge
ought to have preferred Dr. Tarrow.
[A3] The judge preferred neither.
@ Dr. Amory Pell | rejected | stated
[B1] for the insurer
[B2] at her attorney's request
@ Dr. Ines Tarrow | claimant_expert | not_stated | none
"""


_ARGUED = "The insurer says that the judge\nought to have preferred Dr. Tarrow."


def _read(tmp_path: Path, text: str) -> list[Excerpt]:
    (tmp_path / "some.txt").write_text(text, "utf-8")
    return list(excerpts(tmp_path))


def test_an_excerpt_has_its_forum_its_text_and_its_labels(tmp_path: Path) -> None:
    first, second = _read(tmp_path, _PLAIN)
    assert first == Excerpt(
        "some:1",
        "ky_wc",
        "Dr. Amory Pell treated the worker. The judge believed him.\n",
        (Label("Dr. Amory Pell", Role.TREATING, Weight.CREDITED),),
    )
    assert (second.source, second.forum) == ("some:2", "co_oac")


def test_a_weight_that_only_the_result_implies_is_not_trained_on(tmp_path: Path) -> None:
    assert _read(tmp_path, _PLAIN)[1].labels == (Label("Dr. Ines Tarrow", Role.UNKNOWN, None),)


def test_each_alternative_makes_an_excerpt_with_no_slot_left(tmp_path: Path) -> None:
    texts = [one.text for one in _read(tmp_path, _SLOTS)]
    begun = "Dr. Amory Pell treated the employee. Dr. Ines Tarrow examined her"
    assert texts == [
        f"{begun} for the insurer. The judge preferred Dr. Pell.\n\nWe affirm.\n",
        f"{begun} at her attorney's request. {_ARGUED}\n\nWe affirm.\n",
        f"{begun} for the insurer. The judge preferred neither.\n\nWe affirm.\n",
    ]


def test_an_alternative_changes_the_labels_it_names_and_leaves_the_others(tmp_path: Path) -> None:
    first, second, third = (one.labels for one in _read(tmp_path, _SLOTS))
    pell, tarrow = first[:2]
    assert pell == Label("Dr. Amory Pell", Role.TREATING, Weight.CREDITED)
    assert tarrow == Label("Dr. Ines Tarrow", Role.INSURER_EXAMINER, Weight.NOT_STATED)
    assert second[0] == Label("Dr. Amory Pell", Role.TREATING, Weight.NOT_STATED)
    assert second[1] == Label("Dr. Ines Tarrow", Role.CLAIMANT_EXPERT, Weight.NOT_STATED)
    assert third[0] == Label("Dr. Amory Pell", Role.TREATING, Weight.REJECTED)


def test_whom_no_alternative_names_is_trained_on_once(tmp_path: Path) -> None:
    named = [[label.name for label in one.labels] for one in _read(tmp_path, _SLOTS)]
    assert [names.count("Dr. Odo Finch") for names in named] == [1, 0, 0]


def test_alternatives_of_one_excerpt_share_its_source_so_that_all_or_none_are_held_back(tmp_path: Path) -> None:
    assert {one.source for one in _read(tmp_path, _SLOTS)} == {"some:1"}


@pytest.mark.parametrize("line", ["@ Dr. Amory Pell | healer | credited | stated", "@ Dr. Amory Pell | credited", "@"])
def test_a_line_that_is_no_label_is_named_with_its_place(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"some\.txt, excerpt 1: this is no label: @"):
        _read(tmp_path, f"### ky_wc\nDr. Amory Pell.\n{line}\n")


@pytest.mark.parametrize("text", ["Dr. Pell. [[A]]\n", "Dr. Pell.\n\n[A1] He was believed.\n"])
def test_a_slot_without_alternatives_or_the_other_way_round_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r"some\.txt, excerpt 1: slots and alternatives do not fit together"):
        _read(tmp_path, f"### ky_wc\n{text}")


@pytest.fixture(scope="module")
def committed() -> list[Excerpt]:
    return list(excerpts())


def test_every_excerpt_has_a_forum_a_text_and_labels(committed: list[Excerpt]) -> None:
    assert len(committed) > 2_000
    assert [one.source for one in committed if not (one.forum and len(one.text) > 200 and one.labels)] == []


def test_every_labelled_surname_stands_in_its_text(committed: list[Excerpt]) -> None:
    absent = [
        (one.source, label.name)
        for one in committed
        for label in one.labels
        if fold_name(parse_name(label.name).surname or label.name) not in fold_name(one.text)
    ]
    assert absent == []


def test_no_excerpt_stands_twice(committed: list[Excerpt]) -> None:
    texts = [one.text for one in committed]
    assert len(texts) == len(set(texts))


def test_labels_lie_beside_the_sample() -> None:
    assert LABELLED.parent.name == "data"
