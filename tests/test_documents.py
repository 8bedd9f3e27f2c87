"""What the documents say is so: commands exist, settings are read, folders are as described."""

import re
import tomllib
from pathlib import Path
from textwrap import dedent

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app
from scrapers.source import discover

ROOT = Path(__file__).parents[1]
STAR = r"\*"
README = (ROOT / "README.md").read_text()
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def documented_commands() -> list[str]:
    return sorted(set(re.findall(r"^    examiner-db (desk [a-z-]+|[a-z-]+)", README, re.MULTILINE)))


def test_the_readme_shows_commands() -> None:
    assert documented_commands() == [
        "appeal",
        "audit",
        "build",
        "desk candidates",
        "desk confirm",
        "desk hold",
        "desk judge",
        "desk organizations",
        "desk review",
        "desk split",
        "desk verify",
        "export",
        "fetch",
        "import",
        "propose",
        "quality",
        "read",
        "search",
        "serve",
        "sources",
        "update",
        "verify",
    ]


@pytest.mark.parametrize("command", documented_commands())
def test_a_documented_command_exists_with_its_options(command: str) -> None:
    result = CliRunner().invoke(app, [*command.split(), "--help"])
    assert result.exit_code == 0
    for line in re.findall(rf"^    examiner-db {command} (.*)$", README, re.MULTILINE):
        for option in re.findall(r"--[a-z-]+", line.partition("#")[0]):
            assert option in result.output


def test_every_setting_that_is_read_is_documented() -> None:
    read = set()
    for path in [*(ROOT / "examiner_db").rglob("*.py"), *(ROOT / "scrapers").rglob("*.py")]:
        read |= set(re.findall(r'["{]((?:EXAMINER_DB|NCBI|OPENALEX|COURTLISTENER)_[A-Z_]+)["}]', path.read_text()))
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    assert documented == read


def test_no_setting_has_a_secret_for_a_default() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|.*\| ([^|]+) \|$", README, re.MULTILINE)
    assert dict(rows) == {
        "EXAMINER_DB_DATA": "`data`",
        "EXAMINER_DB_URL": "none",
        "EXAMINER_DB_CONTACT": "none",
        "EXAMINER_DB_PROXY": "none",
        "EXAMINER_DB_SITE": "`http://127.0.0.1:8000/`",
        "NCBI_API_KEY": "none",
        "OPENALEX_API_KEY": "none",
        "COURTLISTENER_TOKEN": "none",
        "EXAMINER_DB_READER_URL": "none",
        "EXAMINER_DB_READER_MODEL": "none",
        "EXAMINER_DB_READER_KEY": "none",
    }


def targets() -> list[str]:
    return re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE)


def test_every_target_says_what_it_does() -> None:
    assert targets() == re.findall(r"^\.PHONY: ([a-z-]+)$", MAKEFILE, re.MULTILINE)
    assert {"help", "run", "test", "check", "system", "sample", "lock"} <= set(targets())


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_documents_name_only_targets_that_exist(document: str) -> None:
    named = set(re.findall(r"`?make ([a-z]+)`?", (ROOT / document).read_text()))
    assert named - {"run"} <= set(targets())


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md"])
def test_documents_point_to_files_that_exist(document: str) -> None:
    here = (ROOT / document).parent
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / document).read_text()):
        assert (here / target).exists(), target


def test_the_changelog_is_about_this_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest is not None
    assert newest[1] == PROJECT["project"]["version"]


def test_ci_ends_with_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text().rstrip().splitlines()
    assert script[-1] == "make test"
    assert re.search(r"^    make test\b", README, re.MULTILINE)


def test_the_example_source_uses_names_that_exist() -> None:
    from examiner_db import records, vocabulary  # noqa: PLC0415 - what the example would import

    example = dedent("\n".join(line for line in CONTRIBUTING.splitlines() if line.startswith("        ")))
    compile(example, "CONTRIBUTING.md", "exec")
    for kind in re.findall(r"Kind\.([A-Z_]+)", example):
        assert kind in vocabulary.DisciplineKind.__members__
    fields = set(re.findall(r"^ +([a-z_]+)=", example, re.MULTILINE))
    assert fields
    assert fields <= set(records.DisciplineRecord.model_fields)


def covered() -> str:
    """The README's table of sources, as their own files say it; a star marks those that are never fetched."""
    sources = [module.source for module in discover().values()]
    never = {slug for slug, module in discover().items() if not module.source.start and module.ask is None}
    rooms = ("decisions", "discipline", "rosters", "publications", "payments", "identity")
    rows = ["| Kind | Sources |", "|---|---|"]
    for room in rooms:
        slugs = (f"`{one.slug}`{STAR * (one.slug in never)}" for one in sources if one.room == room)
        rows.append(f"| {room.capitalize()} | {', '.join(slugs)} |")
    assert {one.room for one in sources} - {""} == set(rooms)
    return "\n".join(rows) + "\n"


def test_the_readme_names_every_source() -> None:
    """Nobody keeps the table: like the records expected of a page, it is written here, and read by whoever commits."""
    if covered() not in README:
        table = re.compile(r"^\| Kind \| Sources \|\n(?:\|.*\n)+", re.MULTILINE)
        (ROOT / "README.md").write_text(table.sub(lambda _: covered(), README, count=1))
        pytest.fail("the README's table of sources was not up to date and has been written: read it")


def test_dependencies_are_pinned_by_hash_without_addresses() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text()
        pins = re.findall(r"^([a-z0-9-]+)(?:\[[a-z]+\])?==\S+", text, re.MULTILINE)
        assert len(pins) > 20
        assert text.count("--hash=sha256:") >= len(pins)
        assert "://" not in text
    peers = (ROOT / "requirements-bench.txt").read_text()
    assert re.findall(r"^([a-z0-9-]+)==\S+", peers, re.MULTILINE) == ["tantivy"]
    assert "--hash=sha256:" in peers
    assert "://" not in peers
    declared = [re.split(r"[\[<>=]", line)[0] for line in PROJECT["project"]["dependencies"]]
    assert set(declared) <= set(re.findall(r"^([a-z0-9-]+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE))
