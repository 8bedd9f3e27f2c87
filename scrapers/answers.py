"""Answers about single physicians: one that cannot be had or read is left, many of them stop their source."""

from dataclasses import dataclass, field

from scrapers.parsed import RunStoppedError

FEW = 2
"""Answers that may always be left."""
ONE_IN = 10
"""Of many answers, one in so many may be left."""


@dataclass
class Answers:
    """The pages of one run, by address, about physicians who were asked about, and why some of them cannot be read."""

    pages: set[str] = field(default_factory=set)
    left: dict[str, str] = field(default_factory=dict)

    def add(self, page: str, asked: str | None) -> None:
        """Note that a page came; ``asked`` is about whom, ``None`` where nobody in particular was asked about."""
        self.pages |= {page} if asked else set()

    def leave(self, page: str, asked: str | None, why: str) -> None:
        """Note that a page cannot be had or read; ``RunStoppedError`` when there are many such."""
        if asked is None:
            return
        self.pages.add(page)
        self.left.setdefault(page, why)
        if len(self.left) > max(FEW, len(self.pages) // ONE_IN):
            self._stop()

    def check(self) -> None:
        """At the end of a run: where no answer at all could be read, something is wrong with the source."""
        if self.left and len(self.left) == len(self.pages):
            self._stop()

    def _stop(self) -> None:
        share = f"{len(self.left):,} of {len(self.pages):,} answers cannot be had or read"
        message = f"{share}; the first: {next(iter(self.left.values()))}"
        raise RunStoppedError(message)
