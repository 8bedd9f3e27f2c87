from pathlib import Path

import pytest

from data.train.examples import LABELLED, Excerpt, Label, examples, excerpts
from examiner_db.printed_name import fold_name, parse_name
from examiner_db.vocabulary import Role, Weight


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


WRITTEN = """\
### mn_wcca
Dr. Ottoline Brask examined the employee at the insurer's request.

The judge rejected the opinion of Dr. Brask. Dr. Emeric Valtos treated the employee.
@ Dr. Ottoline Brask | insurer_examiner | rejected | stated
@ Emeric Valtos, M.D. | treating | credited | implied
"""


def test_labels_are_read_and_an_implied_weight_is_not_trained_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRITTEN)
    (one,) = excerpts(tmp_path)
    assert (one.source, one.forum) == ("a:1", "mn_wcca")
    assert one.labels == (
        Label("Dr. Ottoline Brask", Role.INSURER_EXAMINER, Weight.REJECTED),
        Label("Emeric Valtos, M.D.", Role.TREATING, None),
    )
    assert "@" not in one.text


def test_each_physician_of_an_excerpt_is_an_example_and_so_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRITTEN)
    (tmp_path / "b.tsv").write_text("credited\tThe judge believed <P>, not <Q>.\n")
    found = [(one.source, one.role, one.weight, len(one.sentences)) for one in examples(tmp_path)]
    assert found == [
        ("a:1", Role.INSURER_EXAMINER, Weight.REJECTED, 3),
        ("a:1", Role.TREATING, None, 2),
        ("b:1", None, Weight.CREDITED, 1),
    ]


@pytest.mark.parametrize("line", ["@ Brask | treating | credited", "@ Brask | nurse | credited | stated", "@"])
def test_a_bad_label_is_named_with_its_place(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"### mn_wcca\nDr. Brask.\n{line}\n")
    with pytest.raises(ValueError, match=r"a\.txt, excerpt 1: this is no label: @"):
        list(excerpts(tmp_path))


def test_labels_lie_beside_the_sample() -> None:
    assert LABELLED.parent.name == "data"
