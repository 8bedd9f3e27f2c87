"""A desk in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from examiner_db.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        yield opened
