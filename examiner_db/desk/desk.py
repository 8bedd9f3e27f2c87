"""The desk: judgments, confirmations, reviews and holds of people, the public ids and the states that everybody cites.

It lives in ``desk.sqlite`` beside the releases and outlives them all.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from examiner_db.desk import citing, exchange
from examiner_db.desk.chain import Chain, Line, verify
from examiner_db.desk.cited import CitedState
from examiner_db.desk.entries import IDENTIFIERS, Action, Alias, Confirmation, Entry, Judgment, Split, checked, moment
from examiner_db.desk.holds import hidden
from examiner_db.desk.register import Cluster, Register, registration
from examiner_db.desk.samples import Sample, samples
from examiner_db.desk.store import EntryStore
from examiner_db.organization_name import fold_organization
from examiner_db.second_reader import Acceptance, Proposal, accepted
from examiner_db.vocabulary import OrganizationKind, Verdict

CORRECTING = (
    *(Action.JUDGE, Action.CONFIRM, Action.WITHDRAW, Action.SPLIT, Action.REVIEW, Action.HOLD, Action.RELEASE),
    *(Action.ALIAS, Action.UNALIAS),
)
"""The actions with which people change what is shown."""


class Desk:
    """What people decided. Every writing method raises ``DeskError`` for an entry that cannot be kept."""

    def __init__(self, store: EntryStore) -> None:
        """Take over an open store."""
        self._store = store

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the desk of a data folder, or start an empty one."""
        return cls(EntryStore.open(path))

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def __enter__(self) -> Self:
        """Give the desk to a ``with`` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file at the end of the block."""
        self.close()

    def judge(self, a: str, b: str, verdict: Verdict, *, by: str, reason: str = "") -> None:
        """Record whether two mentions, or what two public ids stand for today, are one physician."""
        self._add(Action.JUDGE, a, b, by=by, reason=reason, verdict=verdict)

    def confirm(  # noqa: PLR0913 - one keyword for each kind of identifier
        self,
        group: str,
        *,
        npi: str | None = None,
        license: str | None = None,  # noqa: A002 - the domain's word, and a keyword here
        orcid: str | None = None,
        by: str,
        reason: str = "",
    ) -> None:
        """Record that a mention, or all that a public id stands for today, is the physician with this identifier.

        Mentions that join the group later are not covered, nor those that a running build has joined with it, which
        nobody sees yet: a name alone makes nobody a verified person.
        """
        values = {"npi": npi or "", "license": license or "", "orcid": orcid or ""}
        self._add(Action.CONFIRM, group, by=by, reason=reason, values=values)

    def split(self, subject: str, mentions: Iterable[str], *, by: str, reason: str) -> None:
        """Record that these mentions are not the physician for whom a public id stands today with its others."""
        self._add(Action.SPLIT, subject, " ".join(mentions), by=by, reason=reason)

    def withdraw(self, subject: str, *others: str, by: str, reason: str) -> None:
        """Take back the judgment on a pair, a split or, with ``subject`` alone, the confirmation of a group."""
        self._add(Action.WITHDRAW, subject, " ".join(others), by=by, reason=reason)

    def review(self, statement: str, verdict: Literal["accepted", "rejected"], *, by: str, reason: str = "") -> None:
        """Record whether a reading, an opinion or a weighing, says what its decision says."""
        self._add(Action.REVIEW, statement, by=by, reason=reason, verdict=verdict)

    def read(self, proposal: Proposal, verdict: Literal["accepted", "rejected"], *, by: str, reason: str = "") -> None:
        """Record whether a decision says what a second reader proposes; an accepted proposal is a reading of ``by``."""
        said = accepted(proposal, by).model_dump_json()
        self._add(Action.READ, proposal.id, said, by=by, reason=reason, verdict=verdict)

    def draw(self, kind: str, tribunal: str, readings: Sequence[str], *, by: str) -> None:
        """Record which readings of a kind and tribunal were drawn at random, before anybody looks at them."""
        self._add(Action.SAMPLE, f"{kind} {tribunal}", " ".join(readings), by=by)

    def hold(self, statement_or_physician: str, *, by: str, reason: str) -> None:
        """Hide an entry, or at once a physician's whole page and whatever page its mentions come to."""
        self._add(Action.HOLD, statement_or_physician, by=by, reason=reason)

    def release_hold(self, statement_or_physician: str, *, by: str, reason: str) -> None:
        """Show again what a hold hides."""
        self._add(Action.RELEASE, statement_or_physician, by=by, reason=reason)

    def reviews(self) -> dict[str, str]:
        """By statement, the latest verdict: ``accepted`` or ``rejected``."""
        return {entry.subject: entry.verdict for entry in self._store.entries(Action.REVIEW)}

    def samples(self) -> list[Sample]:
        """Every sample that was drawn, in the order of time."""
        return samples(self._store.entries(Action.SAMPLE))

    def proposals(self) -> dict[str, str]:
        """By proposal, the latest verdict: ``accepted`` or ``rejected``."""
        return {entry.subject: entry.verdict for entry in self._store.entries(Action.READ)}

    def readings(self) -> list[Acceptance]:
        """The proposals that are accepted now, in the order in which each was first decided on."""
        last = {entry.subject: entry for entry in self._store.entries(Action.READ)}
        return [Acceptance.model_validate_json(one.other) for one in last.values() if one.verdict == "accepted"]

    def holds(self) -> set[str]:
        """The ids that are hidden now, those included to which a merge or a split took what a held id stood for."""
        entries = self._store.entries(Action.HOLD, Action.RELEASE)
        return hidden(entries, Register.of(self._store.kin({entry.subject for entry in entries})))

    def judgments(self) -> list[Judgment]:
        """The word in force on every pair, in the order of the pairs."""
        last = {(entry.subject, entry.other): entry for entry in self._store.entries(Action.JUDGE, Action.WITHDRAW)}
        return [
            Judgment(*pair, Verdict[entry.verdict.upper()], entry.at, entry.by, entry.reason)
            for pair, entry in sorted(last.items())
            if entry.action is Action.JUDGE
        ]

    def splits(self) -> list[Split]:
        """The splits in force, in the order of what is split."""
        last = {
            tuple(sorted((entry.subject, entry.other))): entry
            for entry in self._store.entries(Action.SPLIT, Action.WITHDRAW)
        }
        return [
            Split(entry.subject, entry.mentions, entry.at, entry.by, entry.reason)
            for _, entry in sorted(last.items(), key=lambda item: item[0])
            if entry.action is Action.SPLIT
        ]

    def confirmations(self) -> list[Confirmation]:
        """What is confirmed of every group, in the order of the groups; of each kind of identifier the latest."""
        last: dict[tuple[str, str], Entry] = {}
        for entry in self._store.entries(Action.CONFIRM, Action.WITHDRAW):
            kinds = entry.values if entry.action is Action.CONFIRM else () if entry.other else IDENTIFIERS
            last |= {(entry.subject, kind): entry for kind in kinds}
        return [
            _confirmation(entry, kind)
            for (_, kind), entry in sorted(last.items(), key=lambda item: item[0])
            if entry.action is Action.CONFIRM
        ]

    def register(self, anchor_mentions: frozenset[str], name: str) -> str:
        """The public id of one cluster of mentions; a new one is minted from the name and the smallest mention."""
        return self.register_all([(anchor_mentions, name)])[0]

    def register_all(self, clusters: Sequence[Cluster]) -> list[str]:
        """The public ids of all clusters of a build, in order; what is new is recorded, redirects included."""
        ids, news = self._register().assign(clusters, moment())
        self._store.append(news)
        return ids

    def adopt(self, public_id: str, mentions: frozenset[str], name: str) -> None:
        """Register an id that a judgment names and that this desk did not hand out, for what it would stand for."""
        self._store.append([registration(public_id, mentions, name, moment())])

    def public_ids(self) -> dict[str, frozenset[str]]:
        """Every id in use, with the mentions it stands for."""
        return self._register().live()

    def redirects(self) -> dict[str, str]:
        """Every id that was taken over, with the id that it leads to."""
        return self._register().redirects()

    def covered(self, subjects: Iterable[tuple[str, str]]) -> dict[tuple[str, str], frozenset[str]]:
        """By id and instant, the mentions the public id stood for in the release of then; unknown ids are left out."""
        register = self._register()
        found = {(ident, at): register.stood_for(ident, at) for ident, at in subjects}
        return {key: mentions for key, mentions in found.items() if mentions is not None}

    def alias(self, name: str, stands_for: str, kind: OrganizationKind, *, by: str, reason: str = "") -> None:
        """Record that an organization printed as ``name`` is the one named ``stands_for``."""
        self._add(Action.ALIAS, name, stands_for, by=by, reason=reason, verdict=kind)

    def unalias(self, name: str, *, by: str, reason: str) -> None:
        """Take back what ``name`` stands for."""
        self._add(Action.UNALIAS, name, by=by, reason=reason)

    def aliases(self) -> list[Alias]:
        """The aliases in force, in the order of the names; of one name the latest, in whatever spelling."""
        entries = self._store.entries(Action.ALIAS, Action.UNALIAS)
        last = {fold_organization(entry.subject): entry for entry in entries}
        return [
            Alias(entry.subject, entry.other, OrganizationKind(entry.verdict), entry.at, entry.by, entry.reason)
            for _, entry in sorted(last.items())
            if entry.action is Action.ALIAS
        ]

    def imported(self, files: Iterable[tuple[str, str, str]], *, by: str = "import") -> None:
        """Record that files were read in: source, SHA-256, and what came of it, unless that is the last word on it."""
        self._came_in(Action.IMPORT, files, by)

    def fetched(self, sources: Iterable[tuple[str, str, str]], *, by: str = "fetch") -> None:
        """Record that runs changed what is kept of sources: slug, SHA-256 of the records then, and what changed."""
        self._came_in(Action.FETCH, sources, by)

    def published(self, build: str, content: str, *, by: str = "build") -> None:
        """Record that a release with this fingerprint of its content was made current."""
        self._add(Action.PUBLISH, build, content, by=by)

    def cite(self, state: Mapping[str, Any], *, release: str, by: str, most: int | None = None) -> str:
        """Keep a record as it was when it was cited; the id of the state, which is always the same for the same state.

        ``release`` is the build id of the release that it is from. ``EnoughCitedError`` if ``by`` has kept ``most``
        others today.
        """
        return citing.keep(self._store, state, release=release, by=by, most=most)

    def cited(self, ident: str) -> CitedState | None:
        """A cited state by its id, as it was kept first; ``None`` if there is none."""
        return citing.find(self._store, ident)

    def log(self) -> list[Line]:
        """Every line, in the order in which they were written."""
        return self._store.lines()

    def corrections(self) -> list[Entry]:
        """What people changed in what is shown, in the order of time; readings accepted as they were change nothing."""
        return [entry for entry in self._store.entries(*CORRECTING) if entry.verdict != "accepted"]

    def head(self) -> str:
        """The hash of the last line: who writes it down elsewhere can show later that nothing was altered."""
        return self._store.head()

    def verify(self, head: str | None = None) -> Chain:
        """Follow the audit chain; raise ``BrokenChainError`` at the first place where it does not hold."""
        return verify(self._store.lines(), head, written=self._store.written())

    def copy(self) -> Self:
        """The same desk in memory, to see what an entry would do before it is written."""
        return type(self)(self._store.copy())

    def export_csv(self, path: Path) -> int:
        """Write every entry; return how many. Importing the file into an empty desk gives the same desk."""
        return exchange.write(path, self._store.lines())

    def import_csv(self, path: Path, *, by: str = "import") -> int:
        """Add what a file holds and the desk does not; return how many. A bad row is refused with the whole file."""
        lines = exchange.read(path)
        chained = any(line.hash for line in lines)
        if chained and self._store.adopt(lines):
            new = [line.entry for line in lines]
        else:
            new = exchange.new_among((line.entry for line in lines), self._store.entries())
            self._store.append(new)
        if new:
            head = f" of a desk with the head {lines[-1].hash}" if chained else ""
            sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
            self.imported([("desk", sha256, f"entries: {len(new)}{head}")], by=by)
        return len(new)

    def _register(self) -> Register:
        return Register.of(self._store.entries(Action.REGISTER, Action.REDIRECT, Action.PUBLISH))

    def _came_in(self, action: Action, news: Iterable[tuple[str, str, str]], by: str) -> None:
        said = {(entry.subject, entry.other): entry.reason for entry in self._store.entries(action)}
        new = [
            checked(Entry(moment(), by, action, source, sha256, reason=what))
            for source, sha256, what in news
            if said.get((source, sha256)) != what
        ]
        self._store.append(new)

    def _add(self, action: Action, subject: str, other: str = "", **more: object) -> None:
        self._store.append([checked(Entry(moment(), action=action, subject=subject, other=other, **more))])  # type: ignore[arg-type] # the fields of Entry, checked there


def _confirmation(entry: Entry, kind: str) -> Confirmation:
    return Confirmation(entry.subject, kind, entry.values[kind], entry.at, entry.by, entry.reason)
