"""The text of a decision to opinions, weighings and an outcome, each with offsets and quote."""

from examiner_db.reading.contract import contract
from examiner_db.reading.types import Reading
from examiner_db.vocabulary import Tribunal

__all__ = ["contract", "read"]


def read(text: str, tribunal: Tribunal | None = None) -> list[Reading]:
    """Read every decision in ``text``; ``tribunal`` is used where the caller knows it, and told from the text else.

    Raises ``NoDecisionError`` where a text is a list of physicians. The first call makes the rules ready, which takes
    seconds that nobody should pay who asks for anything else.
    """
    from examiner_db.reading.stages import read as run  # noqa: PLC0415 - for the reason above

    return run(text, tribunal)
