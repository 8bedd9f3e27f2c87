import pytest

from examiner_db.search import place_name
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
