"""Which reviews may prove a precision: those of complete random samples, each reading once."""

from examiner_db.desk import Sample
from examiner_db.quality import reviewed_precision, sampled

YES, NO = "accepted", "rejected"


def sample(*readings: str, kind: str = "opinion") -> Sample:
    return Sample(kind, "mn_wcca", "2026-01-02T03:04:05+00:00", "R. Viewer", readings)


def test_a_complete_sample_counts_with_what_was_rejected() -> None:
    found = list(sampled([sample("a", "b")], {"a": YES, "b": NO, "not drawn": YES}))
    assert [(one.kind, one.tribunal, one.verdict, one.drawn) for one in found] == [
        ("opinion", "mn_wcca", YES, True),
        ("opinion", "mn_wcca", NO, True),
    ]


def test_a_sample_that_was_left_early_counts_nothing() -> None:
    assert list(sampled([sample("a", "b")], {"a": YES})) == []


def test_drawing_again_adds_and_never_counts_a_reading_twice() -> None:
    found = sampled([sample("a", "b"), sample("b", "c")], {"a": YES, "b": NO, "c": YES})
    assert [one.verdict for one in found] == [YES, NO, YES]


def test_seventy_two_of_seventy_two_prove_a_kind_and_seventy_one_do_not() -> None:
    # Clopper-Pearson, all of n accepted: the lower end is .025 ** (1 / n), which reaches .95 at n = 72.
    for size, counts in ((71, False), (72, True)):
        ids = [f"o{number}" for number in range(size)]
        (one,) = reviewed_precision(sampled([sample(*ids)], dict.fromkeys(ids, YES)))
        assert (one.n, one.accepted, one.counts) == (size, size, counts)
        assert abs(one.lower - 0.025 ** (1 / size)) < 1e-9


def test_kinds_are_proved_apart() -> None:
    found = sampled([sample("a"), sample("w", kind="weighing")], {"a": YES, "w": NO})
    assert {(one.kind, one.accepted, one.n) for one in reviewed_precision(found)} == {
        ("opinion", 1, 1),
        ("weighing", 0, 1),
    }
