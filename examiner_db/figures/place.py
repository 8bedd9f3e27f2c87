"""Jurisdictions as sentences name them."""

from examiner_db.us_states import STATES


def place(jurisdiction: str) -> str:
    """Where a decision was made: ``in Minnesota`` for ``US-MN``; ``US`` is every tribunal that is not a state's."""
    if jurisdiction == "US":
        return "of federal or other tribunals"
    return f"in {STATES[jurisdiction.removeprefix('US-')]}"
