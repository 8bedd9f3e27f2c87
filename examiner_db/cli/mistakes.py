"""Which errors are a user's to mend: their message is written for the user.

Every room with such errors is imported here, which takes seconds, and so this is imported once something went wrong.
"""

import sqlite3

from sqlalchemy.exc import OperationalError

from examiner_db.build import CannotBuildError
from examiner_db.cli.app import UsageError
from examiner_db.database import SchemaMismatchError
from examiner_db.desk import DeskError
from examiner_db.quality import LabelError
from examiner_db.record_store import RecordStoreError
from examiner_db.registry import RegistryError
from examiner_db.releases import BuildRunningError, NoReleaseError
from examiner_db.search import RefusedQueryError
from examiner_db.second_reader import ShelfError
from examiner_db.snapshots import SnapshotError
from scrapers.fetch import FetchError
from scrapers.row import PageError
from scrapers.runner import MissingFileError
from scrapers.source import UnknownSourceError
from web.release.current import PrivateReleaseError

MISTAKES = (
    UsageError,
    DeskError,
    RecordStoreError,
    RegistryError,
    BuildRunningError,
    CannotBuildError,
    LabelError,
    NoReleaseError,
    PrivateReleaseError,
    SchemaMismatchError,
    RefusedQueryError,
    ShelfError,
    SnapshotError,
    FetchError,
    PageError,
    MissingFileError,
    UnknownSourceError,
    OperationalError,
    sqlite3.OperationalError,
    OSError,
)
