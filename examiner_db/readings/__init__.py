"""Readings that are kept, so that a build reads only what no build has read before.

This package owns one folder below the data folder, and nothing else writes there::

    readings/
      <version>/                       one folder for the present reader; those of others are removed
        ab/<sha256 of text>.<tribunal> the readings of one kept text, asked for this tribunal (or `any`):
                                       the SHA-256 of what follows, a line end, and the readings as JSON

Everything in it follows from the kept texts and can be deleted at any time. It quotes those texts and is as private as
they are: it is never published, and a release takes nothing from it but by way of ``load``.
"""

from examiner_db.readings.reading_store import Asked, ReadingStore
from examiner_db.readings.version import reader_version

__all__ = ["Asked", "ReadingStore", "reader_version"]
