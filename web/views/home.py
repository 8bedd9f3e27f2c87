"""The first page."""

from examiner_db.search import READY
from web.pages.finding import HomePage
from web.release import coverage
from web.release.asked import Asked


def home(asked: Asked) -> HomePage:
    """The search box, what is covered and how fresh, what figures mean."""
    with asked.session() as session:
        return HomePage(
            title="Examiner DB",
            totals=coverage.totals(session, private=asked.sees_all),
            tribunals=coverage.tribunals(session, private=asked.sees_all),
            sources=coverage.sources(session, private=asked.sees_all),
            ready=READY,
        )
