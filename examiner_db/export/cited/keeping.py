"""From what is exported to the permanent address of the state that it was made from."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from sqlmodel import Session

from examiner_db.desk import Desk, DeskError
from examiner_db.export.cited.state import RecordState, state_of
from examiner_db.export.life.listings import listings
from examiner_db.export.material import Material, private_only
from examiner_db.track_record import track_record
from examiner_db.track_record.withheld import Visible, visible


def public_state(session: Session, physician: str, held: Iterable[str]) -> RecordState | None:
    """What everybody may see of a physician's record now; ``None`` if that is nothing.

    ``held`` are the ids that the desk hides. ``UnknownPhysicianError`` if the release has no such physician.
    """
    hidden = frozenset(held)
    record = track_record(session, physician, private=False)
    if physician in hidden or private_only(session, physician):
        return None
    listed = (line for line in listings(session, physician, private=False) if line.id not in hidden)
    return state_of(visible(record, hidden), listed)


def cite(desk: Desk, state: RecordState, *, release: str, by: str, most: int | None = None) -> str:
    """Keep a state on the desk; its id. ``EnoughCitedError`` if ``by`` has kept ``most`` others today."""
    return desk.cite(state.model_dump(mode="json", exclude_defaults=True), release=release, by=by, most=most)


def site_address(site: str, ident: str, sentence: int | None = None) -> str:
    """The permanent address of a state, or of one sentence of it; ``site`` is where readers reach the site."""
    return f"{site.rstrip('/')}/cited/{ident}" + (f"#s{sentence}" if sentence else "")


def with_address(
    material: Material, session: Session, held: Iterable[str], keep: Callable[[RecordState], str]
) -> Material:
    """What is exported, with the address of the state that it shows, which ``keep`` keeps and gives its id.

    Of an export with private files it is the state that everybody may see. Without an address stays what nobody else
    may see at all, and everything where the desk takes nothing: an export is worth having without its link.
    """
    taken = material.taken
    state: RecordState | None = state_of(Visible(material.record, material.withheld), material.listed)
    if taken.private:
        state = public_state(session, material.record.id, held)
    if state is None:
        return material
    try:
        return replace(material, cited=site_address(taken.site, keep(state)))
    except DeskError:
        return material
