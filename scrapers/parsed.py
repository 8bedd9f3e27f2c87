"""What a source's ``parse`` makes of one page, to its end, whatever the page says: a source's file needs no ``try``.

What cannot be read is set aside with its reason, a row or an item at a time. A word that the source does not list, and
a layout that it does not know, stop the reading of the page.
"""

from collections.abc import Callable, Iterator

from pydantic import ValidationError

from examiner_db.records import Record
from scrapers.faults import UnknownWords
from scrapers.page import Page
from scrapers.row import LayoutError, PageError, UnreadableFileError
from scrapers.source import Query, SourceModule

SHAPES = (AttributeError, IndexError, OverflowError, TypeError, ValueError)
"""How Python says that something is not what a source takes it for, such as nothing where a list should be.

What a page or a record says of itself, `PageError` and ``ValidationError``, is a ``ValueError`` too.
"""


class RunStoppedError(Exception):
    """The source stops; ``why`` is one sentence that says where, without names of files."""

    def __init__(self, why: str) -> None:
        """Say why."""
        super().__init__(why)
        self.why = why


def parsed(module: SourceModule, page: Page, set_aside: Callable[[str], None]) -> Iterator[Record]:
    """Every record of a page. ``set_aside`` is told why something at `Page.here` cannot be read."""
    unknown = UnknownWords()
    while True:
        try:
            yield from module.parse(page)
        except (LayoutError, UnreadableFileError):
            raise
        except SHAPES as error:
            set_aside(_why(page, error))
            if page.resume():
                continue
        except KeyError as error:
            if unknown.add(str(error.args[0]), page.here) and page.resume():
                continue
        break
    if unknown.counts:
        raise RunStoppedError(where(page, unknown.sentence))


def followed(module: SourceModule, page: Page) -> list[str | Query]:
    """Where a page leads; one of another shape than the source takes it for cannot be read."""
    try:
        return list(module.follow(page)) if module.follow is not None else []
    except PageError:
        raise
    except (KeyError, *SHAPES) as error:
        raise UnreadableFileError(misshapen(error), page.name) from error


def misshapen(error: Exception) -> str:
    """What Python says of a page of another shape, as a sentence for the maintainer."""
    what = f"no {error.args[0]!r}" if isinstance(error, KeyError) else f"{error}"
    return f"is of another shape than this source reads ({what})"


def where(page: Page, sentence: str) -> str:
    """A sentence about a page, with the page's hash: its name may be a claimant's."""
    return f"document {page.visit.sha256[:12]}: {sentence}"


def _why(page: Page, error: Exception) -> str:
    """Why a row cannot be read; where it is no row that is of another shape, the page cannot."""
    if isinstance(error, PageError):
        return error.sentence
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: found {first['input']!r}; {first['msg']}"
    if not page.delivered:
        raise UnreadableFileError(misshapen(error), page.name) from error
    return f"{page.here}: {misshapen(error)}"
