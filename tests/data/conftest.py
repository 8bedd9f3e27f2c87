import csv
import json
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "data" / "sample"


@pytest.fixture(scope="session")
def sample() -> Path:
    return SAMPLE


@pytest.fixture(scope="session")
def truth() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SAMPLE / "truth.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def manifest() -> list[dict[str, str]]:
    with (SAMPLE / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def texts(truth: list[dict[str, Any]]) -> dict[str, str]:
    """The words of every decision, with single spaces."""
    return {decision["file"]: " ".join(_words(SAMPLE / decision["file"]).split()) for decision in truth}


def _words(path: Path) -> str:
    match path.suffix:
        case ".pdf":
            return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        case ".docx":
            return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
        case ".html":
            return path.read_text("utf-8").replace("&amp;", "&")
        case _:
            return path.read_text("utf-8")
