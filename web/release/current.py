"""The current release, opened once and lent to every request that begins while it is current.

A request borrows one release and reads database, index and track records from it, whatever is published meanwhile.
A release that was replaced is closed when its last borrower gives it back, and can be pruned from then on.
"""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from threading import Lock
from typing import Any

from sqlmodel import Session, col, select

from examiner_db import database
from examiner_db.models import Examiner, Mention, SourceDocument
from examiner_db.releases import HeldRelease, Releases
from examiner_db.search import SearchIndex
from examiner_db.track_record import TrackRecord
from web.config import Config
from web.release.answers import Answers
from web.release.coverage import public_examiners, source_slugs

KEPT_TRACK_RECORDS = 128
"""Track records kept parsed in memory; one with 1,000 opinions takes about 5 MB."""


class PrivateReleaseError(RuntimeError):
    """The release holds private files and the site can be reached from other machines."""


class OpenRelease:
    """One release: its engine, its index, its track records, and what ``build.json`` says of it."""

    def __init__(self, held: HeldRelease, url: str | None) -> None:
        """Open what ``held`` keeps from being pruned."""
        self.id = held.id
        self.sample = bool(held.info.get("sample"))
        self.registry: Mapping[str, Any] | None = held.info.get("registry")
        self.redirects: Mapping[str, str] = held.info.get("redirects", {})
        self.borrowers = 0
        self.answers = Answers()
        self.track_record = lru_cache(maxsize=KEPT_TRACK_RECORDS)(self._track_record)
        self.engine = database.open_read_only(held.folder, url)
        self.engine.hide_parameters = True  # An error that is logged names no subject.
        self._held = held
        self.index = SearchIndex.open(held.folder / "index")

    def session(self) -> Session:
        """A session on the release's database."""
        return Session(self.engine)

    @cached_property
    def private_documents(self) -> frozenset[str]:
        """The SHA-256 of every document that is private."""
        with self.session() as session:
            return frozenset(session.exec(select(SourceDocument.sha256).where(SourceDocument.private)))

    @cached_property
    def private_ids(self) -> frozenset[str]:
        """Documents, physicians and sources of which a twin tells nothing; decisions say so themselves."""
        if not self.private_documents:
            return frozenset()
        with self.session() as session:
            sources = source_slugs(session, private=True) - source_slugs(session, private=False)
        return self.private_documents | self.private_people | sources

    @cached_property
    def private_examiners(self) -> frozenset[str]:
        """The id of every physician who is an examiner by private documents alone."""
        if not self.private_documents:
            return frozenset()
        with self.session() as session:
            return frozenset(session.exec(select(Examiner.physician_id))) - public_examiners(session)

    @cached_property
    def people_in_private(self) -> frozenset[str]:
        """The id of every physician whom a private document names, perhaps among others."""
        return self._named(private=True) if self.private_documents else frozenset()

    @cached_property
    def private_people(self) -> frozenset[str]:
        """The id of every physician whom private documents alone name."""
        return self.people_in_private - self._named(private=False) if self.private_documents else frozenset()

    def close(self) -> None:
        """Close the index and the database, and let the release go."""
        self.index.close()
        self.engine.dispose()
        self._held.close()

    def _named(self, *, private: bool) -> frozenset[str]:
        query = select(Mention.physician_id).join(SourceDocument).where(col(SourceDocument.private).is_(private))
        with self.session() as session:
            return frozenset(filter(None, session.exec(query.distinct())))

    def _track_record(self, physician: str) -> TrackRecord | None:
        with self.session() as session:
            stored = session.exec(select(Examiner.track_record).where(Examiner.physician_id == physician)).first()
        return None if stored is None else TrackRecord.model_validate(stored)


class CurrentRelease:
    """Lends the current release; thread-safe."""

    def __init__(self, config: Config) -> None:
        """Open nothing yet: the first borrower does."""
        self._config = config
        self._releases = Releases(config.data, config.url)
        self._current: OpenRelease | None = None
        self._lock = Lock()

    def borrow(self) -> OpenRelease:
        """The current release, to be given back; ``NoReleaseError`` before the first build."""
        with self._lock:
            if self._current is None or self._current.id != self._releases.current_id():
                replaced, self._current = self._current, self._open()
                _close_if_unused(replaced)
            self._current.borrowers += 1
            return self._current

    def give_back(self, release: OpenRelease) -> None:
        """End a loan; a replaced release closes with its last one."""
        with self._lock:
            release.borrowers -= 1
            if release is not self._current:
                _close_if_unused(release)

    def close(self) -> None:
        """Let the current release go, for the end of the process or of a test."""
        with self._lock:
            replaced, self._current = self._current, None
            _close_if_unused(replaced)

    def _open(self) -> OpenRelease:
        held = self._releases.hold_current()
        try:
            _check(held, self._config)
            return OpenRelease(held, self._config.url)
        except BaseException:
            held.close()
            raise


def _check(held: HeldRelease, config: Config) -> None:
    if held.info.get("private") and not config.loopback:
        message = (
            f"release {held.id} holds private files, and {config.host} is not a loopback host: serve it on 127.0.0.1, "
            "or build it with public files only"
        )
        raise PrivateReleaseError(message)
    if held.info.get("schema") != database.fingerprint():
        message = f"release {held.id} was built by another version of this software: run `examiner-db build` again"
        raise database.SchemaMismatchError(message)


def _close_if_unused(release: OpenRelease | None) -> None:
    if release is not None and release.borrowers == 0:
        release.close()
