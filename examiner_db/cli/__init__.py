"""The command ``examiner-db``: the one room that may open every door.

A user's mistake, a source that stops and a disk that is full each end in one sentence on standard error and exit
code 2. Everything else that goes wrong is a fault of the program and shows its traceback.
"""

import sys

from examiner_db.cli.app import app
from examiner_db.cli.words import one_sentence

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line, and end this process as it ends."""
    try:
        app()
    except BrokenPipeError:
        sys.exit(0)
    except Exception as error:
        from examiner_db.cli.mistakes import MISTAKES  # noqa: PLC0415 - takes seconds, which only a mistake should pay

        if not isinstance(error, MISTAKES):
            raise
        print(f"examiner-db: {one_sentence(error)}", file=sys.stderr)
        sys.exit(2)
