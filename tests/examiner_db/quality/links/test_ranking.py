import pytest

from examiner_db.quality.links import ranking
from examiner_db.quality.links.ranking import NamePair, _figures

PAIRS = [
    NamePair("Jonathan Harker", "HARKER, JONATHAN", same=True),
    NamePair("Jon Harker", "Jonathan Harker", same=True),
    NamePair("Jonathan Harker", "Jonathan Poole", same=False),
    NamePair("Mary Poole", "Velma Ostrander", same=False),
]


def test_every_measure_is_beside_the_others() -> None:
    found = ranking(PAIRS)
    assert list(found) == ["likeness", "token sort", "Jaro-Winkler"]
    assert found["likeness"] == {"area under ROC": 1.0, "average precision": 1.0, "recall at precision 0.9": 1.0}


@pytest.mark.parametrize(
    ("scored", "area", "average", "recall"),
    [
        ([(0.9, True), (0.8, True), (0.1, False)], 1.0, 1.0, 1.0),
        ([(0.9, False), (0.8, True)], 0.0, 0.5, 0.0),
        ([(0.5, True), (0.5, False)], 0.5, 0.5, 0.0),
        ([(0.9, True), (0.8, False), (0.7, True)], 0.5, 0.833, 0.5),
    ],
)
def test_figures_are_the_usual_ones(
    scored: list[tuple[float, bool]], area: float, *, average: float, recall: float
) -> None:
    assert _figures(scored) == {
        "area under ROC": area,
        "average precision": average,
        "recall at precision 0.9": recall,
    }
