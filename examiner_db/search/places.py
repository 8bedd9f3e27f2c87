"""Places as people type them: ``MN`` and ``Minnesota`` are one place."""

from collections.abc import Iterable

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


def whereabouts(places: Iterable[str]) -> list[str]:
    """Return in words where a person is, and last whose records name them: a tribunal's state is nobody's address."""
    known = list(dict.fromkeys(places))
    records = [place_name(one) for one in known if one == "US" or one.startswith("US-")]
    stated = [one for one in known if one != "US" and not one.startswith("US-")]
    return [*stated, *([f"in records of {', '.join(records)}"] if records else [])]
