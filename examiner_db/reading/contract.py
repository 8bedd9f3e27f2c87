"""The JSON of one reading, as ``read --json`` prints it; keys may be added to it, and none is ever taken away."""

from typing import Any

from examiner_db.reading.types import Reading


def contract(file: str, reading: Reading) -> dict[str, Any]:
    """The object of DESIGN.md section 5 for ``reading``, found in ``file``."""
    return {"file": file, **reading.model_dump(mode="json")}
