"""One physician as NPPES registers them: evidence beside a mention, and never a mention itself."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from examiner_db.identifiers import lettered
from examiner_db.printed_name import fold_name


class Name(NamedTuple):
    """A further name under which a physician is registered: a former or a professional one."""

    surname: str
    given: str


class StateLicense(NamedTuple):
    """A license as filed, with the taxonomy code that it was filed for."""

    state: str
    number: str
    taxonomy: str


class Registered(NamedTuple):
    """A person (type 1) with an NPI. Names are as registered, dates as ISO; ``taxonomies`` begin with the primary one.

    ``city`` and ``state`` are of the practice location: no street, telephone or date of birth is kept.
    """

    npi: str
    surname: str
    given: str
    middle: str = ""
    suffix: str = ""
    credential: str = ""
    also: tuple[Name, ...] = ()
    taxonomies: tuple[str, ...] = ()
    licenses: tuple[StateLicense, ...] = ()
    city: str = ""
    state: str = ""
    registered_on: str | None = None
    deactivated_on: str | None = None

    @property
    def states(self) -> frozenset[str]:
        """Where this physician practices or has filed a license."""
        return frozenset(filter(None, (self.state, *(one.state for one in self.licenses))))

    @property
    def names(self) -> tuple[Name, ...]:
        """The legal name, then the others."""
        return (Name(self.surname, self.given), *self.also)

    @property
    def row(self) -> tuple[Any, ...]:
        """What the store keeps, in the order of the fields."""
        return tuple(_packed(value) for value in self)

    @classmethod
    def of(cls, row: Iterable[Any]) -> "Registered":
        """The physician whom a stored row holds."""
        one = cls(*row)
        return one._replace(
            also=tuple(Name(*name) for name in json.loads(str(one.also))),
            taxonomies=tuple(json.loads(str(one.taxonomies))),
            licenses=tuple(StateLicense(*license_) for license_ in json.loads(str(one.licenses))),
        )


def _packed(value: object) -> object:
    return json.dumps(value) if isinstance(value, tuple) else value


def given_key(given: str) -> str:
    """A given name as it is looked up: the first word of it."""
    return fold_name(given).partition(" ")[0]


def number_key(state: str, number: str) -> str | None:
    """A license number as it is looked up, without letters that tell a board; ``None`` for a placeholder."""
    found = lettered(state, number)
    return None if found is None else found[1]
