"""Places as people type them: ``MN`` and ``Minnesota`` are one place."""

from examiner_db.us_states import STATES


def place_name(place: str) -> str:
    """Return a place in words: ``Minnesota`` for the jurisdiction ``US-MN``; other places are in words already."""
    if place == "US":
        return "United States"
    return STATES.get(place.removeprefix("US-"), place)


def also_called(place: str) -> str:
    """Return the place with the name of its state: ``Albany, NY New York``."""
    code = place.removeprefix("US-").rpartition(" ")[2]
    return f"{place} {STATES[code]}" if code in STATES else place
