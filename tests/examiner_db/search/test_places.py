import pytest

from examiner_db.search import place_name, whereabouts
from examiner_db.search.places import also_called


@pytest.mark.parametrize(
    ("place", "name", "called"),
    [
        ("US-MN", "Minnesota", "US-MN Minnesota"),
        ("US", "United States", "US"),
        ("Albany, NY", "Albany, NY", "Albany, NY New York"),
        ("NY", "New York", "NY New York"),
        ("Toronto, ON", "Toronto, ON", "Toronto, ON"),
        ("", "", ""),
    ],
)
def test_a_state_is_called_by_its_code_and_by_its_name(place: str, name: str, called: str) -> None:
    assert place_name(place) == name
    assert also_called(place) == called


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ((), []),
        (("Duluth, MN",), ["Duluth, MN"]),
        (("US-MN", "US"), ["in records of Minnesota, United States"]),
        (("Duluth, MN", "Reno, NV", "US-MN"), ["Duluth, MN", "Reno, NV", "in records of Minnesota"]),
    ],
)
def test_a_state_whose_records_name_somebody_is_no_place_of_theirs(places: tuple[str, ...], told: list[str]) -> None:
    assert whereabouts(places) == told
