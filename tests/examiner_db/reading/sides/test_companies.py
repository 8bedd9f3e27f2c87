"""Companies and public bodies, told from persons."""

import pytest

from examiner_db.reading.sides.companies import company


@pytest.mark.parametrize(
    "name", ["Halcyon Bakeries", "Delta Motor Co.", "Borough of Tarn", "Vesper Holdings", "TARN TRANSPORTATION"]
)
def test_companies(name: str) -> None:
    assert company(name)


@pytest.mark.parametrize("name", ["Vesper Amberson", "Tamsin Fenwick", "Cora Mercado"])
def test_persons(name: str) -> None:
    assert not company(name)
