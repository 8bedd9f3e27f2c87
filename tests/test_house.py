"""The house: how long its files and functions are, which room may open which library, and what may not be committed."""

import ast
import re
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from examiner_db.identifiers import npi

ROOT = Path(__file__).parents[1]
PACKAGES = ("examiner_db", "scrapers", "web")
BANNED_ROOMS = {"utils", "helpers", "common", "services", "misc"}
ONE_ROOM: dict[str, str | tuple[str, str]] = {
    "requests": "scrapers/fetch",
    "bs4": "scrapers/page.py",
    "pypdf": "scrapers/text.py",
    "docx": ("scrapers/text.py", "examiner_db/export/packet/word"),
    "typst": "examiner_db/export/packet/typeset.py",
    "plotly": "web/charts/figures.py",
    "whoosh": "examiner_db/search",
    "eyecite": "examiner_db/reading/details/cited.py",
    "onnxruntime": "examiner_db/reading/learned/model.py",
    "xlsxwriter": "examiner_db/export/workbook.py",
}


def files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef))


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module.partition(".")[0])
    return found


def committed() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", files(*PACKAGES), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_over_300_lines_and_no_function_over_40(path: Path) -> None:
    assert lines(path) <= 300
    lengths = {node.name: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions(path)}
    assert {name: length for name, length in lengths.items() if length > 40} == {}


def test_files_are_short() -> None:
    assert statistics.median(map(lines, files(*PACKAGES))) <= 100


def test_there_is_more_test_than_code() -> None:
    """The lexicon of the reader counts as code, and the labelled texts that a person wrote to test it as tests."""
    code = sum(map(lines, files(*PACKAGES)))
    labelled = (ROOT / "tests").rglob("*.toml")
    assert sum(map(lines, [*files("tests"), *labelled])) / code >= 1.2


def test_no_room_is_without_a_noun() -> None:
    assert [path for path in files(*PACKAGES) if path.stem in BANNED_ROOMS] == []


@pytest.mark.parametrize(("library", "room"), ONE_ROOM.items())
def test_a_library_has_one_room(library: str, room: str | tuple[str, str]) -> None:
    users = [str(path.relative_to(ROOT)) for path in files(*PACKAGES) if library in imported(path)]
    assert users
    assert [user for user in users if not user.startswith(room)] == []


def test_a_source_is_a_short_file() -> None:
    sources = [path for path in files("scrapers") if "\nSOURCE = " in path.read_text()]
    assert len(sources) >= 4
    assert {path.name: lines(path) for path in sources if lines(path) > 100} == {}


def test_a_source_has_a_saved_page_and_its_expected_records() -> None:
    sources = {path.stem for path in files("scrapers") if "\nSOURCE = " in path.read_text()}
    for slug in sources:
        folder = ROOT / "tests" / "pages" / slug
        assert list(folder.glob("*.json*")), f"tests/pages/{slug} has no expected records"
        assert len(list(folder.iterdir())) >= 2


def test_nothing_committed_names_a_registry_or_a_machine() -> None:
    hosts = (
        "files.python" + "hosted",
        "pypi." + "org",
        "registry." + "npmjs",
        "/ro" + "ot/",
        "/wo" + "rk/main",
        "/wo" + "rk/shared",
    )
    found = []
    for name in committed():
        text = (ROOT / name).read_bytes().decode(errors="ignore")
        found += [f"{name}: {host}" for host in hosts if host in text and not name.endswith(".min.js")]
    assert found == []


def test_npis_in_the_project_are_invented() -> None:
    """A real NPI begins with 1 or 2; the published example of the check digit is the only one here."""
    numbers = set()
    for name in committed():
        if Path(name).suffix in {".py", ".md", ".csv", ".json", ".jsonl", ".xml", ".txt", ".html"}:
            numbers |= {(word, name) for word in _ten_digits((ROOT / name).read_text(errors="ignore"))}
    assert {word for word, _ in numbers if word[0] in "12" and npi(word)} <= {"1234567893"}


def _ten_digits(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w.])\d{10}(?![\w.])", text))
