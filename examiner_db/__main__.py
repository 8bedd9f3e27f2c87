"""The command ``examiner-db``, also as ``python -m examiner_db``.

Processes that read on other cores import this module too; they need no command line, which takes seconds to import.
"""

import sys

from examiner_db.workers import give_way

BEHIND = {"build", "fetch", "import", "update"}
"""Commands that nobody waits for as people wait for a page: the site on the same machine goes first."""


def main() -> None:
    """Run the command line, as a process of its own."""
    if BEHIND.intersection(sys.argv[1:2]):
        give_way()
    from examiner_db.cli import main as run  # noqa: PLC0415 - imported only where it is run: see above

    run()


if __name__ == "__main__":
    main()
