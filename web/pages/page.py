"""What every page has, and the page of a failure."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every page has. ``noindex`` keeps it out of search engines; ``status`` is its HTTP status."""

    template: ClassVar[str]
    title: str
    noindex: bool = False
    status: int = 200


@dataclass(frozen=True, kw_only=True)
class ErrorPage(Page):
    """Why there is no page: one sentence."""

    template = "error.html"
    sentence: str
