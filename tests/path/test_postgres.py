"""With PostgreSQL a release is a schema: the same content, the same site, two kept, nothing left of a killed build."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy.engine import make_url

from examiner_db.database import schema_name
from examiner_db.releases import Releases
from tests.path.conftest import ROOT, Command
from web import Config, create_app

PROGRAMS = max(Path("/usr/lib/postgresql").glob("*/bin"), default=Path("/nowhere"))
pytestmark = pytest.mark.skipif(
    not (PROGRAMS / "initdb").exists(), reason="PostgreSQL is not installed (make system installs it)"
)


def program(name: str, *words: object) -> None:
    """Run a program of the server as its owner, who may not be the superuser."""
    owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*owner, str(PROGRAMS / name), *map(str, words)], check=True, cwd="/", stdout=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server of our own that listens on a socket alone, whose path must be short."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    cluster = folder / "cluster"
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c full_page_writes=off"
    program("initdb", "-D", cluster, "--auth=trust", "--username=postgres", "--no-sync")
    program("pg_ctl", "-D", cluster, "-w", "-l", folder / "log", "-o", options, "start")
    yield f"postgresql://postgres@/postgres?host={folder}"
    program("pg_ctl", "-D", cluster, "-w", "-m", "immediate", "stop")
    shutil.rmtree(folder)


def schemas(url: str) -> set[str]:
    """The schemas of releases."""
    engine = sqlalchemy.create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    found = {name for name in sqlalchemy.inspect(engine).get_schema_names() if name.startswith("release_")}
    engine.dispose()
    return found


@pytest.fixture
def published(data: Path, url: str, command: Command) -> Iterator[Path]:
    """The published folder, built anew with the server."""
    shutil.rmtree(data / "releases")
    (data / "current").unlink()
    done = command(data, "build", EXAMINER_DB_URL=url)
    assert done.code == 0, done
    yield data
    engine = sqlalchemy.create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        for schema in schemas(url):
            connection.execute(sqlalchemy.schema.DropSchema(schema, cascade=True))
    engine.dispose()


def test_the_content_is_the_same_as_in_a_file(built: Path, published: Path, url: str) -> None:
    with Releases(built).hold_current() as file, Releases(published, url).hold_current() as schema:
        assert file.info["content"] == schema.info["content"]
        assert file.info["rows"] == schema.info["rows"]
        assert not (schema.folder / "evidence.sqlite").exists()


def test_the_site_shows_the_same(built: Path, published: Path, url: str, command: Command) -> None:
    found = command(published, "search", "Odil Brankow", "--json", EXAMINER_DB_URL=url).json
    assert found == command(built, "search", "Odil Brankow", "--json").json
    addresses = [hit["url"] for hit in found] + ["/", "/sources", "/search?q=knee", "/sources/ny_opmc"]
    sites = [create_app(Config(data=built)), create_app(Config(data=published, url=url))]
    for address in addresses:
        one, other = (site.test_client().get(address, headers={"Accept": "application/json"}) for site in sites)
        assert one.status_code == other.status_code == 200
        shown = [json.loads(answer.data) | {"release_id": ""} for answer in (one, other)]
        assert shown[0] == shown[1]
        assert sites[1].test_client().get(address).status_code == 200
    for site in sites:
        site.extensions["current_release"].close()


def test_a_profile_is_read_from_the_schema(built: Path, published: Path, url: str, command: Command) -> None:
    shown = command(published, "profile", "Odile Brankov", "--json", EXAMINER_DB_URL=url)
    assert shown.json == command(built, "profile", "Odile Brankov", "--json").json


def test_three_builds_leave_two_schemas(published: Path, url: str, command: Command) -> None:
    for _ in range(3):
        assert command(published, "build", EXAMINER_DB_URL=url).code == 0
    kept = {path.name for path in (published / "releases").iterdir() if not path.name.startswith(".")}
    assert len(kept) == 2
    assert schemas(url) == {schema_name(build) for build in kept}


KILLED = """
import os, signal
from examiner_db import build
build.build_index = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
from examiner_db.cli import main
main()
"""


def test_what_a_killed_build_leaves_is_removed_by_the_next(published: Path, url: str, command: Command) -> None:
    before, current = schemas(url), (published / "current").read_text()
    environment = {**os.environ, "EXAMINER_DB_DATA": str(published), "EXAMINER_DB_URL": url}
    words = [sys.executable, "-c", KILLED, "build"]
    killed = subprocess.run(words, cwd=ROOT, env=environment, check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL
    assert (published / "current").read_text() == current
    (left,) = schemas(url) - before
    assert command(published, "search", "Brankov", EXAMINER_DB_URL=url).code == 0
    assert command(published, "build", EXAMINER_DB_URL=url).code == 0
    assert left not in schemas(url)
    assert len(schemas(url)) == 2


@pytest.mark.parametrize("words", [("build",), ("profile", "Brankov")], ids=" ".join)
def test_a_server_that_does_not_answer_is_one_sentence(
    data: Path, command: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before = (data / "current").read_text()
    done = command(data, *words, EXAMINER_DB_URL=f"postgresql://postgres@/postgres?host={tmp_path}")
    assert (done.code, done.out) == (2, "")
    assert "connection" in done.complaint
    assert (data / "current").read_text() == before
