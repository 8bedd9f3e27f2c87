"""The site's settings, given to ``create_app`` as one value."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LOOPBACK = ("127.0.0.1", "localhost")
"""Hosts on which the site serves this machine alone; no other name reaches a site that runs on one of them."""


@dataclass(frozen=True)
class Config:
    """What the site must be told.

    Attributes:
        data: The data folder: releases, snapshots and the desk.
        url: The PostgreSQL server that holds the releases, or ``None`` for SQLite files.
        host: The address the site listens on. On any but a loopback host private material is refused.
        contact: Where corrections are sent, as printed in the footer; ``None`` when nobody was named.
        proxy: The address of the proxy in front of the site, whose word on who asks and over what is believed; ``None``
            without one. A site behind a proxy is reached from elsewhere, whatever address it listens on.
        extract: Makes the text of a file that somebody sent, from its bytes and name; a ``ValueError`` says in one
            sentence why it cannot. ``None`` for a site that takes no files: it has no readers of its own.
    """

    data: Path
    url: str | None = None
    host: str = "127.0.0.1"
    contact: str | None = None
    proxy: str | None = None
    extract: Callable[[bytes, str], str] | None = None

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the site."""
        return self.host in LOOPBACK and self.proxy is None
