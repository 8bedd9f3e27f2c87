"""Whom NPPES registers: a reference table beside the records, looked up and never listed as mentions."""

from examiner_db.registry.answers import answered
from examiner_db.registry.errors import RegistryError
from examiner_db.registry.near import nearness, surname_key
from examiner_db.registry.registered import Name, Registered, StateLicense, given_key, number_key
from examiner_db.registry.store import FILE, Registry, Writer, rewriting

__all__ = [
    "FILE",
    "Name",
    "Registered",
    "Registry",
    "RegistryError",
    "StateLicense",
    "Writer",
    "answered",
    "given_key",
    "nearness",
    "number_key",
    "rewriting",
    "surname_key",
]
