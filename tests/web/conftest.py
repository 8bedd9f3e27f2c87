"""Small releases about invented people, and the real application on them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.web.world import invented, publish, with_private
from web import Config, Site, create_app


def copied(data: Path, to: Path) -> Path:
    """A data folder of a test's own."""
    return Path(shutil.copytree(data, to / "data"))


def site(data: Path, **settings: Any) -> Iterator[Site]:
    """The real application on ``data``."""
    app = create_app(Config(data=data, **settings))
    yield app
    app.extensions["current_release"].close()


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the invented release; read it, and copy it to change it."""
    folder = tmp_path_factory.mktemp("data")
    publish(folder, invented)
    return folder


@pytest.fixture(scope="session")
def private_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("private")
    publish(folder, with_private)
    return folder


@pytest.fixture(scope="session")
def app(data: Path) -> Iterator[Site]:
    yield from site(data, contact="records@example.org")


@pytest.fixture
def client(app: Site) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def own_data(data: Path, tmp_path: Path) -> Path:
    return copied(data, tmp_path)


@pytest.fixture
def own_client(own_data: Path) -> Iterator[FlaskClient]:
    """A client of a site whose data folder a test may change."""
    for app in site(own_data):
        yield app.test_client()


@pytest.fixture(scope="session")
def private_client(private_data: Path) -> Iterator[FlaskClient]:
    for app in site(private_data):
        yield app.test_client()


@pytest.fixture(name="publish")
def publish_fixture() -> Callable[..., None]:
    """Publishes another release into a data folder."""
    return publish
