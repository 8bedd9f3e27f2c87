"""Each request borrows the current release once, and gives it back when it ends."""

from flask import Flask, g, request

from web.answering.formats import wanted
from web.answering.held import Held
from web.config import Config
from web.release.asked import Asked
from web.release.current import CurrentRelease, OpenRelease
from web.release.kept import KeptPages

WITHOUT_RELEASE = frozenset({"static", "health", "robots"})
"""Endpoints that answer before the first build."""


def lend(app: Flask, current: CurrentRelease, config: Config) -> None:
    """Make ``asked()`` work in every view of ``app``."""
    kept = KeptPages(config.data)
    held = Held(config.data / "desk.sqlite")

    @app.before_request
    def borrow() -> None:
        if request.endpoint not in WITHOUT_RELEASE:
            g.release = current.borrow()
            g.asked = Asked(
                release=g.release,
                arguments=request.args,
                held=held.ids(),
                private=config.loopback and wanted() == "html",
                kept=kept,
                whole=wanted() == "csv",
            )

    @app.teardown_request
    def give_back(_error: BaseException | None) -> None:
        release = g.pop("release", None)
        if release is not None:
            current.give_back(release)


def asked() -> Asked:
    """What the present request asks."""
    found: Asked = g.asked
    return found


def release() -> OpenRelease | None:
    """The release of the present request; ``None`` where there is none to show."""
    found: OpenRelease | None = g.get("release")
    return found
