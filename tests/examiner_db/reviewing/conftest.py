"""A release about an invented examiner, open for reading."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session

from examiner_db.snapshots import SnapshotStore
from tests.release import current
from tests.web.world import invented, publish


@pytest.fixture(scope="package")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reviewing")
    publish(folder, invented)
    return folder


@pytest.fixture
def session(data: Path) -> Iterator[Session]:
    with current(data) as opened:
        yield opened


@pytest.fixture
def snapshots(data: Path) -> SnapshotStore:
    return SnapshotStore(data)
