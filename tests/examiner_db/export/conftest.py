"""One release about invented people, and what is exported of it."""

from pathlib import Path

import pytest

from examiner_db.export.material import Material, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.snapshots import SnapshotStore
from tests.examiner_db.export.cast import SITE, Exported, cast
from tests.release import current
from tests.web.world import publish


@pytest.fixture(scope="session")
def exported_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    publish(folder, cast)
    return folder


@pytest.fixture(scope="session")
def exported(exported_data: Path) -> Exported:
    """What there is to export of an id, on a fixed day."""

    def material(ident: str, *, private: bool = False, held: frozenset[str] = frozenset()) -> Material:
        taken = Taken(SITE, "20260203T100000Z", "2026-02-04", private)
        with current(exported_data) as session:
            return gather(session, ident, SnapshotStore(exported_data), taken, held)

    return material


@pytest.fixture(scope="session")
def orla(exported: Exported) -> Material:
    return exported("orla-fennimore")


@pytest.fixture(scope="session")
def whole(orla: Material) -> Packet:
    """The packet of a long record."""
    return packet(orla)


@pytest.fixture(scope="session")
def thin(exported: Exported) -> Packet:
    """The packet of a name group with one decision that nobody checked."""
    return packet(exported("tobias-quillfeather"))
