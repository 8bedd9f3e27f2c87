"""The packet of an examiner with something on every list, later history and a retracted work."""

from pathlib import Path

import pytest

from examiner_db.export.material import Material, Taken, gather
from examiner_db.export.packet import Packet, packet
from examiner_db.snapshots import SnapshotStore
from tests.examiner_db.export.cast import SITE
from tests.release import current
from tests.web.rich import BRAM, rich
from tests.web.world import World, publish

RETRACTED = "On imaginary joints, the retracted part"


def _rich(world: World) -> None:
    rich(world)
    world.source("int_retraction_watch", "Retraction Watch")
    world.notice(world.work(*BRAM, RETRACTED, doi="10.9999/gone"), "77", "Retraction", "Invented data")


@pytest.fixture(scope="session")
def brimming_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("brimming")
    publish(folder, _rich)
    return folder


@pytest.fixture(scope="session")
def bram(brimming_data: Path) -> Material:
    with current(brimming_data) as session:
        taken = Taken(SITE, "20260203T100000Z", "2026-02-04", private=False)
        return gather(session, "bram-oxenwaite", SnapshotStore(brimming_data), taken)


@pytest.fixture(scope="session")
def brimming(bram: Material) -> Packet:
    return packet(bram)
