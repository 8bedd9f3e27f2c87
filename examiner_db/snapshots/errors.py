"""What can go wrong when pages are kept; the family is drawn in the package's docstring."""


class SnapshotError(Exception):
    """A page cannot be kept or read; the message is one sentence."""


class CannotWriteError(SnapshotError):
    """The disk is full, or the folder cannot be written to."""


class UnknownSnapshotError(SnapshotError, LookupError):
    """Nothing is kept under this hash."""


class DamagedError(SnapshotError):
    """What is kept is not what was written."""
