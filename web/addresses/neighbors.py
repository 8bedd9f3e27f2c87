"""One page of many: which rows it shows, and the addresses of the pages before and after it."""

from dataclasses import dataclass

from flask import request, url_for

from web.addresses.twins import page_endpoint
from web.release.asked import Asked


@dataclass(frozen=True)
class Neighbors:
    """Where a page stands among ``pages``; ``first`` and ``last`` number its rows from 1."""

    number: int
    pages: int
    first: int
    last: int
    previous: str | None
    following: str | None

    @property
    def rows(self) -> slice:
        """The rows of this page."""
        return slice(self.first - 1, self.last)


def neighbors(asked: Asked, total: int, size: int) -> Neighbors:
    """The page that ``asked`` names, of ``total`` rows in pages of ``size``; past the end, the last page."""
    pages = max(-(-total // size), 1)
    number = min(asked.number("page"), pages)
    return Neighbors(
        number=number,
        pages=pages,
        first=(number - 1) * size + 1,
        last=min(number * size, total),
        previous=with_arguments(page=str(number - 1)) if number > 1 else None,
        following=with_arguments(page=str(number + 1)) if number < pages else None,
    )


def with_arguments(**changes: str | list[str] | None) -> str:
    """The address of the present page, not of a twin, with arguments changed, or removed where ``None``."""
    arguments = {**request.args.to_dict(flat=False), **(request.view_args or {}), "format": None, **changes}
    return url_for(page_endpoint(), **arguments)
