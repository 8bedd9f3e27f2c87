"""What we show: the current release, read-only. ``create_app`` is the only door."""

import contextlib

from flask import Flask

from examiner_db.releases import NoReleaseError
from web import routes
from web.answering import allowance, failures, filters, lending, security
from web.api import serving
from web.config import LOOPBACK, Config
from web.release.current import CurrentRelease

__all__ = ["Config", "create_app"]

YEAR = 365 * 24 * 60 * 60


class Site(Flask):
    """A Flask application that never writes to its log what was asked."""

    def log_exception(self, exc_info: failures.Failed) -> None:
        """Log what failed and where, without the address or the error's own words, which can name a subject."""
        self.logger.error("a page failed: %s", failures.unworded(exc_info))


def create_app(config: Config) -> Site:
    """The site of one data folder.

    Raises ``PrivateReleaseError`` when the current release holds private files and ``config.host`` is not a loopback
    host, and ``SchemaMismatchError`` when another version built it. Before the first build every page says so.
    """
    app = Site(__name__)
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = YEAR
    app.config["EXTRACT"] = config.extract
    if config.loopback:
        app.config["TRUSTED_HOSTS"] = list(LOOPBACK)
    current = CurrentRelease(config)
    with contextlib.suppress(NoReleaseError):
        current.give_back(current.borrow())
    app.extensions["current_release"] = current
    if not config.loopback:
        allowance.limit(app)
        serving.share(app)
    lending.lend(app, current, config)
    filters.register(app, config)
    failures.register(app)
    routes.add(app)
    security.protect(app)
    return app
