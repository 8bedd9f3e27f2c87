"""What a reading holds: frozen, exact, and silent where nothing is said."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote

TEXT = "FACTS\n\nDr. Ada Brandt opined that the tear was due to the accident.\n"


def test_a_reading_cannot_be_changed() -> None:
    (reading,) = read(TEXT)
    with pytest.raises(ValueError, match="frozen"):
        setattr(reading, "docket", "other")  # noqa: B010 - the assignment itself is what is refused


def test_a_quote_keeps_its_white_space() -> None:
    assert Quote(text=" a ", start=0, end=3).text == " a "


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="extra"):
        Quote.model_validate({"text": "a", "start": 0, "end": 1, "page": 3})


def test_silence_is_the_default() -> None:
    silent = PhysicianReading(name="Ada Brandt", names_as_written=("Brandt",))
    assert (silent.role, silent.retained_side, silent.weight) == ("unknown", "unknown", "not_stated")
    assert (silent.opinions, silent.weighings, silent.role_quote, silent.weight_quote) == ((), (), None, None)


def test_an_opinion_needs_its_words() -> None:
    with pytest.raises(ValueError, match="quote"):
        OpinionReading.model_validate({"issue": "mmi", "direction": "insurer", "confidence": 0.5, "rule": "a@1"})
