import pytest
from pydantic import ValidationError

from examiner_db.snapshots import Visit
from examiner_db.snapshots.visit import now

FACTS = {
    "url": "https://board.example.gov/",
    "final_url": "https://board.example.gov/",
    "retrieved_at": "2026-03-05T23:59:59+00:00",
    "sha256": "ab" * 32,
    "size": 1,
    "status": 200,
    "media_type": "text/html",
    "source": "xx_medical_board",
}


def test_a_page_speaks_for_the_day_on_which_it_was_received() -> None:
    assert Visit.model_validate(FACTS).seen_on == "2026-03-05"


def test_a_file_downloaded_earlier_speaks_for_that_day() -> None:
    assert Visit.model_validate({**FACTS, "as_of": "2014-05"}).seen_on == "2014-05"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("retrieved_at", "2026-03-05T14:00:00"),
        ("retrieved_at", "2026-03-05T14:00:00+02:00"),
        ("retrieved_at", "yesterday"),
        ("as_of", "05/29/2014"),
        ("sha256", "AB" * 32),
        ("sha256", "../" + "a" * 61),
        ("tribunal", "xx_court"),
        ("extra", "field"),
    ],
)
def test_what_is_not_a_visit_is_refused(field: str, value: str) -> None:
    with pytest.raises(ValidationError):
        Visit.model_validate({**FACTS, field: value})


def test_a_visit_never_changes() -> None:
    visit = Visit.model_validate(FACTS)

    with pytest.raises(ValidationError):
        visit.size = 2  # type: ignore[misc] # what is tested


def test_the_present_instant_is_one_that_a_visit_takes() -> None:
    assert Visit.model_validate({**FACTS, "retrieved_at": now()}).retrieved_at.endswith("+00:00")
