"""A data folder with a release about four invented physicians, for commands that judge who is who."""

from pathlib import Path

from sqlmodel import Session, select

from examiner_db import database, models
from examiner_db.desk import Desk
from examiner_db.identity.organizations import resolve_organizations
from examiner_db.releases import Releases
from tests.examiner_db.identity.conftest import World

BUILD = "20260101T000000000000Z"


def publish(data: Path) -> dict[str, str]:
    """Build the release; the public id of each mention.

    Jonathan Harker stands in two decisions of Minnesota, Jon Harker in one of Wisconsin, Jonathan B. Harker and Mary
    Poole in a list of New York with a license each.
    """
    releases = Releases(data)
    folder = releases.begin(BUILD)
    engine = database.open_for_building(folder)
    with Session(engine) as session, Desk.open(data / "desk.sqlite") as desk:
        world = World(session, desk)
        _fill(world)
        world.resolve()
        resolve_organizations(session, desk)
        session.commit()
        found = {mention: str(physician) for mention, physician in world.ids().items()}
        releases.publish(folder, {"sample": False, "schema": database.fingerprint(), "desk_head": desk.head()})
        desk.published(BUILD, "f" * 64)
    engine.dispose()
    return found


def _fill(world: World) -> None:
    for number, ident in enumerate(("a1", "a2"), start=1):
        world.decision(ident, "Jonathan Harker", specialty="orthopedic surgeon")
        world.session.add(_decision(ident, f"WC-{number}"))
    world.decision("w", "Jon Harker", "US-WI")
    world.licensed("n", "Harker, Jonathan B.", "990108")
    world.licensed("p", "Poole, Mary", "990109")
    world.session.add(models.Organization(id="o", name="Acorn Ind."))
    for document in {world.document(ident) for ident in ("a1", "a2", "w", "n", "p")}:
        world.session.add(_document(document))
    world.session.flush()
    for evaluation in world.session.exec(select(models.Evaluation)):
        evaluation.retained_by_id = "o"


def _decision(ident: str, docket: str) -> models.Decision:
    return models.Decision(
        id=f"decision {ident}",
        claim_id="c",
        document_id=ident,
        tribunal="mn_wcca",
        docket=docket,
        decided_on="2020-05-06",
        caption=None,
        outcome="unclear",
        text_sha256="t",
        text_start=0,
        text_end=1,
        redactions=[],
        private=False,
    )


def _document(ident: str) -> models.SourceDocument:
    return models.SourceDocument(
        sha256=ident,
        source_slug="local_files",
        media_type="text/plain",
        size=1,
        retrieved_at="2026-01-01T00:00:00+00:00",
        text_sha256=None,
        extractor=None,
        private=False,
    )
