import pytest

from scrapers.us_address import city_and_state


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("14 Larkspur Lane\nBrooklyn, New York 11211", ("Brooklyn", "NY")),
        ("14 Larkspur Lane\r\nBrooklyn, NY 11211-0042\r\n", ("Brooklyn", "NY")),
        ("2 Quay Street \n Provo, Utah  84604", ("Provo", "UT")),
        ("Camden,New Jersey 08102", ("Camden", "NJ")),
        ("1 Pier\nWashington, D.C. 20008", ("Washington", "DC")),
        ("1 Pier\nSaint Paul, minnesota", ("Saint Paul", "MN")),
        ("1 Pier\nDix Hills, New York 117460.", (None, None)),
        ("1 Pier\nNewport, RI 02840.", ("Newport", "RI")),
        ("Rua das Flores 12\nLisbon, Portugal", (None, None)),
        ("Toronto, Ontario M5P 3C5", (None, None)),
        ("Address redacted", (None, None)),
        ("12211", (None, None)),
        ("", (None, None)),
        (None, (None, None)),
    ],
)
def test_city_and_state_come_from_the_last_line(address: str | None, place: tuple[str | None, str | None]) -> None:
    assert city_and_state(address) == place


def test_a_street_is_never_taken_for_a_city() -> None:
    assert city_and_state("8 Mill Road, New York 10001") == (None, None)
