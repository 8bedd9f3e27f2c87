"""Which printed names are one organization: one spelling of one name, or an alias that a person wrote on the desk.

Nothing else joins two names, however alike they are. A name may stand for another that stands for a third; names that
stand for each other in a circle stand for themselves, and the circle is reported.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from examiner_db import models
from examiner_db.desk import Alias, Desk
from examiner_db.identity.findings import Refusal
from examiner_db.organization_name import fold_organization


@dataclass(frozen=True)
class Organization:
    """One organization: its name, the kind if a person gave one, and in how many evaluations each spelling stands."""

    name: str
    kind: str | None
    printed: Mapping[str, int]

    @property
    def evaluations(self) -> int:
        """How many evaluations name it."""
        return sum(self.printed.values())


@dataclass(frozen=True)
class Directory:
    """The aliases in force, by folded name, and the names in which aliases end."""

    by_fold: Mapping[str, Alias]

    @classmethod
    def of(cls, aliases: Iterable[Alias]) -> "Directory":
        """Of several aliases of one name, the last."""
        return cls({fold_organization(alias.name): alias for alias in sorted(aliases, key=lambda one: one.at)})

    def end(self, name: str) -> str | None:
        """The folded name for which a name stands in the end; ``None`` if that goes in a circle."""
        fold = fold_organization(name)
        seen = {fold}
        while (alias := self.by_fold.get(fold)) is not None:
            following = fold_organization(alias.stands_for)
            if following == fold:
                return fold
            if following in seen:
                return None
            seen.add(following)
            fold = following
        return fold

    def canonical(self) -> dict[str, tuple[str, str]]:
        """By folded name in which aliases end, the name and the kind; where these differ, as they were given last."""
        last = sorted(self.by_fold.values(), key=lambda one: one.at)
        ends = {self.end(one.name): one for one in last}
        named = {end: one for one in last if (end := fold_organization(one.stands_for)) in ends}
        return {end: (named[end].stands_for, named[end].kind) for end in named}

    def circles(self) -> list[Refusal]:
        """The names that stand for each other in a circle."""
        lost = sorted(alias.name for alias in self.by_fold.values() if self.end(alias.name) is None)
        return [Refusal(f"{', '.join(lost)} stand for each other in a circle, and each for itself")] if lost else []


def resolve_organizations(session: Session, desk: Desk) -> list[Refusal]:
    """Write to each printed name the organization that it is; the caller commits. Return what could not be applied."""
    directory = Directory.of(desk.aliases())
    found = {name: one for one in organizations(_printed(session), directory) for name in one.printed}
    for row in session.exec(select(models.Organization)):
        row.known_as, row.kind = found[row.name].name, found[row.name].kind
        session.add(row)
    session.flush()
    return directory.circles()


def organizations_now(session: Session, desk: Desk) -> list[Organization]:
    """The organizations of a release with the aliases of the desk as they are now, the most frequent first."""
    return organizations(_printed(session), Directory.of(desk.aliases()))


def organizations(printed: Mapping[str, int], directory: Directory) -> list[Organization]:
    """Printed names, with how often each is, put together."""
    canonical = directory.canonical()
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for name, number in printed.items():
        together[directory.end(name) or fold_organization(name)][name] += number
    found = [_organization(spellings, canonical.get(fold)) for fold, spellings in together.items()]
    return sorted(found, key=lambda one: (-one.evaluations, one.name))


def _organization(spellings: Counter[str], given: tuple[str, str] | None) -> Organization:
    name, kind = given or (min(spellings, key=lambda name: (-spellings[name], name.isupper(), name)), None)
    ordered: Sequence[tuple[str, int]] = sorted(spellings.items(), key=lambda pair: (-pair[1], pair[0]))
    return Organization(name, kind, dict(ordered))


def _printed(session: Session) -> dict[str, int]:
    """Every name as printed, with the number of evaluations that it retained."""
    counted = (
        select(models.Organization.name, func.count(col(models.Evaluation.id)))
        .outerjoin(models.Evaluation, col(models.Evaluation.retained_by_id) == models.Organization.id)
        .group_by(models.Organization.name)
    )
    return dict(session.exec(counted).all())
