"""What lists say about a physician, as far as a request may see it."""

from sqlmodel import Session

from examiner_db.export.life.listings import ListingLine
from examiner_db.export.life.listings import listings as all_listings
from web.release.asked import Asked


def listings(session: Session, asked: Asked, physician: str) -> tuple[ListingLine, ...]:
    """Licenses, registrations, exclusions, rosters and payments of a physician, in that order; none that is hidden."""
    found = all_listings(session, physician, private=asked.private)
    return tuple(line for line in found if line.id not in asked.held)
