"""The server of the site: waitress, with limits of size and time, and a log that names no subject."""

import copy
import logging
import re
from typing import Any

import waitress
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import BaseWSGIServer

from web import Site
from web.answering.failures import unworded
from web.charts import figures as charts
from web.config import Config
from web.views.audit import LARGEST

THREADS = 8
CONNECTIONS = 500
"""Connections at once; a slow one costs a socket and no thread."""
SILENCE = 30
"""Seconds after which a connection that says nothing is closed."""
PATIENCE = 120
"""Seconds in which a request must have come whole, however steadily its bytes drip."""
MOST_ASKED = 16 * 1024
"""Bytes of a request's headers, and of its body: pages can only be read, but for one that takes a file."""
TAKES_A_FILE = re.compile(r"/examiners/[^/]+/audit")
BELIEVED = {"x-forwarded-for", "x-forwarded-proto"}
"""What a proxy is believed: who asks, and over what. The site's own name comes from ``Host`` alone."""
ADDRESSED = re.compile(r"(?<=while serving ).*", re.DOTALL)


class _Parser(HTTPRequestParser):  # type: ignore[misc] # waitress publishes no types
    """Lets the body be longer where a file can be sent."""

    adj: Any

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        if TAKES_A_FILE.fullmatch(self.path):
            self.adj = copy.copy(self.adj)
            self.adj.max_request_body_size = LARGEST + MOST_ASKED


class _Channel(HTTPChannel):  # type: ignore[misc] # waitress publishes no types
    """Counts the bytes of a request that is not whole as a sign of life only while `PATIENCE` lasts."""

    parser_class = _Parser
    last_activity: float
    begun: float | None = None

    def received(self, data: bytes) -> bool:
        if self.begun is None:
            self.begun = self.last_activity
        taken: bool = super().received(data)
        if self.request is None:  # What was begun is whole.
            self.begun = None
        else:
            self.last_activity = min(self.last_activity, self.begun + PATIENCE - SILENCE)
        return taken


def server(site: Site, config: Config, port: int) -> BaseWSGIServer:
    """A server that listens on ``config.host`` and ``port`` (0: any free one); ``run()`` serves until it is stopped.

    Raises ``OSError`` when the port cannot be had.
    """
    ready(site)
    logging.getLogger("waitress").addFilter(unnamed)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # That somebody waits for a moment is no news.
    believed = {"trusted_proxy": config.proxy, "trusted_proxy_count": 1, "trusted_proxy_headers": BELIEVED}
    sockets: dict[int, Any] = {}
    opened = waitress.create_server(
        site,
        map=sockets,
        host=config.host,
        port=port,
        threads=THREADS,
        connection_limit=CONNECTIONS,
        channel_timeout=SILENCE,
        cleanup_interval=SILENCE // 3,
        max_request_header_size=MOST_ASKED,
        max_request_body_size=MOST_ASKED,
        inbuf_overflow=LARGEST + MOST_ASKED,  # What somebody sends stays in memory.
        channel_request_lookahead=1,  # Whoever goes away is noticed while the answer is being made.
        asyncore_use_poll=True,
        ident="examiner-db",
        **(believed if config.proxy else {}),
    )
    for listening in sockets.values():
        if isinstance(listening, BaseWSGIServer):
            listening.channel_class = _Channel
    return opened


def ready(site: Site) -> None:
    """Compile every template and load the charts' library, for which the first request would else wait."""
    charts.ready()
    for name in site.jinja_env.list_templates():
        site.jinja_env.get_template(name)


def unnamed(record: logging.LogRecord) -> bool:
    """Let every message of the server pass, without an address or an error's own words, which can name a subject."""
    record.msg = ADDRESSED.sub("a page", str(record.msg))
    if isinstance(record.exc_info, tuple):
        record.msg, record.exc_info = f"{record.msg}: {unworded(record.exc_info)}", None
    return True
