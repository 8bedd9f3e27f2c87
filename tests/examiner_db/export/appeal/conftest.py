"""Letters about invented people: with a comparison, below the floor, unchecked, and a name group."""

from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.export.appeal import Letter, letter
from examiner_db.export.material import Material, Taken, gather
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import TrackRecord
from tests.examiner_db.export.cast import SITE, Exported
from tests.release import current
from tests.web.world import World, publish

VERITY = ("verity-osgathorpe", "Verity Osgathorpe")
HESPER = ("hesper-quandlewick", "Hesper Quandlewick")
JORUNN = ("jorunn-ellerbeck", "Jorunn Ellerbeck")
PEERS = ("Vesper Zold", "Aldous Yarrowby", "Minta Xanthe", "Corwin Wexcombe", "Bettina Vroomfield", "Ivo Underhay")
Gathered = Callable[..., Material]


def floors(world: World) -> None:
    """Forty opinions beside six peers of twenty each; four decisions that were checked; two that were not."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    peers = tuple((name.lower().replace(" ", "-"), name) for name in PEERS)
    for who in (VERITY, HESPER, JORUNN, *peers):
        world.physician(*who, standing="identified")
    for number in range(40):
        world.decision(*VERITY, year=2016 + number % 4, direction="claimant" if number < 2 else "insurer")
    for place, peer in enumerate(peers):
        for number in range(20):
            world.decision(*peer, year=2016 + number % 4, direction="claimant" if number < 2 + place else "insurer")
    for number in range(4):
        world.decision(
            *HESPER, direction="claimant" if number else "insurer", weight="rejected" if number else "credited"
        )
    for _ in range(2):
        world.decision(*JORUNN, review=None)


def sentences(record: TrackRecord) -> list[str]:
    """Every sentence that the page of a record prints of its figures."""
    told = [one.sentence for one in record.figures]
    return told + [one.sentence for one in record.credit] + [one.sentence for one in record.comparisons]


@pytest.fixture(scope="session")
def on_record(tmp_path_factory: pytest.TempPathFactory) -> Gathered:
    """What there is to export of an id of the release above, on a fixed day."""
    data: Path = tmp_path_factory.mktemp("floors")
    publish(data, floors)

    def material(ident: str) -> Material:
        with current(data) as session:
            taken = Taken(SITE, "20260203T100000Z", "2026-02-04", private=False)
            return gather(session, ident, SnapshotStore(data), taken)

    return material


@pytest.fixture(scope="session")
def compared(on_record: Gathered) -> Material:
    return on_record(VERITY[0])


@pytest.fixture(scope="session")
def few(on_record: Gathered) -> Material:
    """An identified examiner with four decisions."""
    return on_record(HESPER[0])


@pytest.fixture(scope="session")
def unchecked(on_record: Gathered) -> Material:
    """An identified examiner of whom nobody checked anything."""
    return on_record(JORUNN[0])


@pytest.fixture(scope="session")
def group(exported: Exported) -> Material:
    """A name group with one decision."""
    return exported("tobias-quillfeather")


@pytest.fixture(scope="session")
def written(orla: Material, compared: Material, few: Material, unchecked: Material, group: Material) -> list[Letter]:
    """A letter about each of them."""
    return [letter(one, "erisa") for one in (orla, compared, few, unchecked, group)]
