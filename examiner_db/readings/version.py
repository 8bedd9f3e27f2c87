"""Which reader this is: a hash of everything that a reading follows from."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = (
    "reading/**/*.py", "reading/learned/*.onnx", "reading/learned/*.txt",
    "vocabulary.py", "records.py", "partial_date.py", "readings/version.py",
)  # fmt: skip
LIBRARIES = ("nupunkt", "onnxruntime", "rapidfuzz", "pydantic")


@cache
def reader_version() -> str:
    """Sixteen digits that change with the reader's source, its lexicon, its model, its libraries or Python."""
    return fingerprint(ROOT)


def fingerprint(root: Path) -> str:
    """The version of the reader whose package stands in ``root``."""
    digest = hashlib.sha256(repr(sys.version_info[:2]).encode())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for path in sorted(path for pattern in SOURCES for path in root.glob(pattern)):
        digest.update(f"{path.relative_to(root).as_posix()}\n".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
