from pathlib import Path

import pytest

from web import Site
from web.addresses.neighbors import neighbors, with_arguments
from web.release.asked import Asked
from web.release.kept import KeptPages

OPINIONS = "/examiners/x/opinions"
Place = tuple[tuple[int, int], str | None, str | None]
"""First and last row, and the addresses of the pages before and after."""


def at(app: Site, address: str, total: int) -> Place:
    """Where the page at ``address`` stands among ``total`` rows, ten a page."""
    with app.test_request_context(address) as context:
        release = app.extensions["current_release"].borrow()
        asked = Asked(release, context.request.args, frozenset(), private=False, kept=KeptPages(Path()))
        found = neighbors(asked, total, 10)
        app.extensions["current_release"].give_back(release)
    return (found.first, found.last), found.previous, found.following


@pytest.mark.parametrize(
    ("address", "total", "found"),
    [
        (OPINIONS, 0, ((1, 0), None, None)),
        (OPINIONS, 10, ((1, 10), None, None)),
        (OPINIONS, 11, ((1, 10), None, f"{OPINIONS}?page=2")),
        (f"{OPINIONS}?page=2", 11, ((11, 11), f"{OPINIONS}?page=1", None)),
        (
            f"{OPINIONS}?issue=mmi&page=2",
            35,
            ((11, 20), f"{OPINIONS}?issue=mmi&page=1", f"{OPINIONS}?issue=mmi&page=3"),
        ),
        (f"{OPINIONS}.json?page=9", 35, ((31, 35), f"{OPINIONS}?page=3", None)),
        (f"{OPINIONS}?format=json", 11, ((1, 10), None, f"{OPINIONS}?page=2")),
    ],
)
def test_rows_and_the_addresses_of_neighboring_pages(app: Site, address: str, total: int, found: Place) -> None:
    assert at(app, address, total) == found


def test_arguments_are_changed_added_and_removed(app: Site) -> None:
    with app.test_request_context("/search?q=a+b&year=2001&year=2002&page=3"):
        assert with_arguments(page=None, year=["2002"]) == "/search?q=a+b&year=2002"
        assert with_arguments(kind="order") == "/search?q=a+b&year=2001&year=2002&page=3&kind=order"
