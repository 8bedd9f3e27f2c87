from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore, Visit

FACTS: dict[str, Any] = {
    "url": "https://board.example.gov/orders",
    "source": "xx_medical_board",
    "media_type": "text/html",
}
Keep = Callable[..., Visit]


@pytest.fixture
def store(tmp_path: Path) -> SnapshotStore:
    return SnapshotStore(tmp_path)


@pytest.fixture
def keep(store: SnapshotStore) -> Keep:
    def keep_page(body: bytes, **facts: Any) -> Visit:
        return store.keep([body], **{**FACTS, **facts})

    return keep_page
