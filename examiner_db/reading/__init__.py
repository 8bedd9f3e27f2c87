"""The text of a decision to opinions, weighings and an outcome, each with offsets and quote.

The functions are imported when somebody asks for them: their rules take seconds to make ready, which nobody should pay
who wants no more than the types of a reading.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from examiner_db.reading.contract import contract
    from examiner_db.reading.read import read

__all__ = ["contract", "read"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = globals()[name] = getattr(import_module(f"{__name__}.{name}"), name)
    return found
