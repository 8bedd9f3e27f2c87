"""A physician on record without an examination on record here: what the sources list, and nothing computed."""

from examiner_db.track_record.acts import acts
from web.addresses.people import on_record
from web.examiner.at_hand import name_at_hand
from web.examiner.on_record import listings
from web.pages.examiner import PhysicianPage
from web.release.asked import Asked
from web.views.examiners import ROWS


def physician(asked: Asked, physician: str) -> PhysicianPage:
    """The rows of the sources about one physician."""
    record = on_record(asked, physician).record
    with asked.session() as session:
        listed = listings(session, asked, physician)
    return PhysicianPage(
        title=record.name,
        noindex=True,
        record=record.model_copy(update=dict.fromkeys(ROWS, ())),
        at_hand=name_at_hand(asked, physician),
        discipline=acts(record.discipline),
        listings=listed,
        publications=record.publications,
    )
