"""Names in quotations that a court shortened, names beside a calling, and names that a text cuts off."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.physicians import physicians


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ('The judge wrote that "[Dr. Vale] found no strain" and rested.', ["Vale"]),
        ('The judge wrote, "Dr. [Vale] found no strain."', ["Vale"]),
        ('The judge wrote, "[Doctor] Odell Vale found no strain."', ["Odell Vale"]),
        ('The judge credited "Odell Vale [M.D.], who examined him."', ["Odell Vale"]),
        ("The employer presented Odell Vale (M.D.) by deposition.", ["Odell Vale"]),
        ("He treated with a chiropractor named Odell Vale for a year.", ["Odell Vale"]),
        ("He treated with his family doctor, Odell Vale, for a year.", ["Odell Vale"]),
        ("Odell Vale, board-certified in orthopedic surgery, examined him.", ["Odell Vale"]),
        ("He saw Dr, Vale in May.", ["Vale"]),
        ("He saw Dr. Ortiz y Pena.", ["Ortiz y Pena"]),
        ("His lawyer, Odell Vale, wrote that the doctor was late.", []),
        ("He saw an expert, Dr. Odell Val", []),
        ("He saw an expert, Dr. Odell Vale.", ["Odell Vale"]),
        ("He saw an expert, Odell Vale, M.D", ["Odell Vale"]),
    ],
)
def test_who_is_named(sentence: str, names: list[str]) -> None:
    assert [one.name for one in physicians(document(f"The employee fell in May. {sentence}"))] == names
