from pathlib import Path

from data.train.examples import examples
from examiner_db.vocabulary import Role, Weight

WRITTEN = """\
### mn_wcca
Dr. Ottoline Brask examined the employee at the insurer's request.

The judge rejected the opinion of Dr. Brask. Dr. Emeric Valtos treated the employee.
@ Dr. Ottoline Brask | insurer_examiner | rejected | stated
@ Emeric Valtos, M.D. | treating | credited | implied
"""


def test_each_physician_of_an_excerpt_is_an_example_and_so_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WRITTEN)
    (tmp_path / "b.tsv").write_text("credited\tThe judge believed <P>, not <Q>.\n")
    found = [(one.source, one.role, one.weight, len(one.sentences)) for one in examples(tmp_path)]
    assert found == [
        ("a:1", Role.INSURER_EXAMINER, Weight.REJECTED, 4),
        ("a:1", Role.TREATING, None, 3),
        ("b:1", None, Weight.CREDITED, 1),
    ]


def test_whole_decisions_and_ordinary_texts_are_in_every_round_and_of_the_rest_a_share(tmp_path: Path) -> None:
    for name in ("A", "decisions_of_boards", "ordinary_short"):
        (tmp_path / f"{name}.txt").write_text(WRITTEN * 40)
    rounds = [examples(tmp_path, 0.3, turn) for turn in range(2)]
    drawn = [{one.source for one in turn if one.source.startswith("A:")} for turn in rounds]
    assert all(5 <= len(sources) <= 20 for sources in drawn)
    assert drawn[0] != drawn[1]
    assert [len(turn) - 2 * len(sources) for turn, sources in zip(rounds, drawn, strict=True)] == [160, 160]
    assert examples(tmp_path, 0.3, 1) == rounds[1]
