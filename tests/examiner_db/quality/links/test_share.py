import pytest

from examiner_db.quality.links import Share


@pytest.mark.parametrize(
    ("x", "n", "lower", "automatic"),
    [
        (2_995, 2_995, 0.9990, True),
        (2_994, 2_994, 0.9990, False),
        (4_741, 4_742, 0.9990, True),
        (601, 601, 0.9950, False),
    ],
)
def test_the_bound_is_exact_and_one_sided(x: int, n: int, lower: float, *, automatic: bool) -> None:
    share = Share(x, n)
    assert share.lower == pytest.approx(lower, abs=5e-5)
    assert share.automatic is automatic


def test_of_nothing_nothing_is_claimed() -> None:
    assert (Share(0, 0).value, Share(0, 0).lower, Share(0, 0).automatic) == (None, 0.0, False)


def test_it_reads_as_a_sentence_that_never_rounds_up() -> None:
    assert str(Share(3_500, 3_500)) == "3,500 of 3,500, lower bound 0.9991"
    assert str(Share(2_994, 2_994)) == "2,994 of 2,994, lower bound 0.9989"
