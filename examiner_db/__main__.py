"""``python -m examiner_db`` is the command ``examiner-db``."""

from examiner_db.cli import main

main()
