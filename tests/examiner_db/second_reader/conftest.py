"""An invented decision with what the rules read of it, and a model behind a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import Document, document
from examiner_db.reading.types import Reading
from examiner_db.second_reader import SecondReader
from scrapers.fetch import Poster
from tests.examiner_db.second_reader.endpoint import Endpoint, running

DECISION = Path(__file__).parents[1] / "reading" / "decisions" / "mn_wcca.txt"


@pytest.fixture
def text() -> str:
    return DECISION.read_text()


@pytest.fixture
def reading(text: str) -> Reading:
    (only,) = read(text)
    return only


@pytest.fixture
def paper(text: str) -> Document:
    return document(text)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    yield from running()


@pytest.fixture
def reader(endpoint: Endpoint) -> Iterator[SecondReader]:
    post = Poster(endpoint.url, "k-123", timeout=(2, 2), deadline=5, retries=0)
    yield SecondReader("small-1", post)
    post.close()
