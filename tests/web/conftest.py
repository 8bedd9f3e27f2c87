"""Small releases about invented people, and the real application on them."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.web.rich import rich
from tests.web.town import town, with_files
from tests.web.world import invented, publish, with_private
from web import Config, Site, create_app
from web.server import server

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def copied(data: Path, to: Path) -> Path:
    """A data folder of a test's own."""
    return Path(shutil.copytree(data, to / "data"))


def all_drawn(page: Page) -> None:
    """Wait until every chart of a page is drawn; its policy lets no condition be evaluated in it."""
    expect(page.locator(".picture:not(.plotted)")).to_have_count(0, timeout=30_000)


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


@pytest.fixture(scope="session")
def town_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a release to browse."""
    folder = tmp_path_factory.mktemp("town")
    publish(folder, town)
    return folder


@pytest.fixture(scope="session")
def town_app(town_data: Path) -> Iterator[Site]:
    yield from site(town_data, contact="records@example.org")


@pytest.fixture
def town_client(town_app: Site) -> FlaskClient:
    return town_app.test_client()


@pytest.fixture
def own_town(town_data: Path, tmp_path: Path) -> Path:
    """A copy of the town that a test may change."""
    return copied(town_data, tmp_path)


@pytest.fixture(scope="session")
def files_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A client of a town with private files, on this machine."""
    folder = tmp_path_factory.mktemp("files")
    publish(folder, with_files)
    for app in site(folder):
        yield app.test_client()


@pytest.fixture(name="publish")
def publish_fixture() -> Callable[..., None]:
    """Publishes another release into a data folder."""
    return publish


@pytest.fixture(scope="session")
def address(town_app: Site, town_data: Path) -> Iterator[str]:
    """Where the real server serves the real application, on this machine."""
    opened = server(town_app, Config(data=town_data), 0)
    thread = threading.Thread(target=opened.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{opened.effective_port}"
    opened.close()
    thread.join(timeout=5)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed; `make system` installs it")
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def said() -> list[str]:
    """What the console and the page complained of, and every request that went to another host."""
    return []


def watched(page: Page, address: str, said: list[str]) -> Page:
    """A page that tells ``said`` what its console and its scripts complain of, and whom else than the site it asks."""

    def complain(message: ConsoleMessage) -> None:
        said.append(f"{message.type}: {message.text}")

    def leave(request: Request) -> None:
        if not request.url.startswith((f"{address}/", "data:")):
            said.append(f"asked for {request.url}")

    page.on("console", complain)
    page.on("request", leave)
    page.on("pageerror", lambda error: said.append(str(error)))
    return page


@pytest.fixture
def open_page(browser: Browser, address: str, said: list[str]) -> Iterator[Callable[..., Page]]:
    """Opens a page of the site, with a width, with or without scripts."""
    contexts = []

    def open_page(path: str, width: int = 1440, *, scripts: bool = True, **context: Any) -> Page:
        view: dict[str, Any] = {
            "base_url": address,
            "viewport": {"width": width, "height": 900},
            "java_script_enabled": scripts,
        }
        opened = browser.new_context(**view, **context)
        contexts.append(opened)
        page = watched(opened.new_page(), address, said)
        page.goto(path)
        return page

    yield open_page
    for opened in contexts:
        opened.close()


@pytest.fixture(scope="session")
def rich_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The application on the release that has something in every section of a profile."""
    folder = tmp_path_factory.mktemp("rich")
    publish(folder, rich)
    yield from site(folder)


@pytest.fixture
def rich_client(rich_app: Site) -> FlaskClient:
    """A browser without scripts on that application."""
    return rich_app.test_client()
