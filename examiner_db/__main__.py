"""The command ``examiner-db``, also as ``python -m examiner_db``.

Processes that read on other cores import this module too; they need no command line, which takes seconds to import.
"""


def main() -> None:
    """Run the command line."""
    from examiner_db.cli import main as run  # noqa: PLC0415 - imported only where it is run: see above

    run()


if __name__ == "__main__":
    main()
