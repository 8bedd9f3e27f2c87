"""The server of the site: waitress, with limits of size and time, and a log that names no subject."""

import logging
import re

import waitress
from waitress.server import BaseWSGIServer

from web import Site
from web.answering.failures import unworded
from web.charts import figures as charts
from web.config import Config

THREADS = 8
CONNECTIONS = 500
"""Connections at once; a slow one costs a socket and no thread."""
SILENCE = 30
"""Seconds after which a connection that says nothing is closed."""
MOST_ASKED = 16 * 1024
"""Bytes of a request's headers, and of its body: pages can only be read."""
BELIEVED = {"x-forwarded-for", "x-forwarded-proto"}
"""What a proxy is believed: who asks, and over what. The site's own name comes from ``Host`` alone."""
ADDRESSED = re.compile(r"(?<=while serving ).*", re.DOTALL)


def server(site: Site, config: Config, port: int) -> BaseWSGIServer:
    """A server that listens on ``config.host`` and ``port`` (0: any free one); ``run()`` serves until it is stopped.

    Raises ``OSError`` when the port cannot be had.
    """
    ready(site)
    logging.getLogger("waitress").addFilter(unnamed)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # That somebody waits for a moment is no news.
    believed = {"trusted_proxy": config.proxy, "trusted_proxy_count": 1, "trusted_proxy_headers": BELIEVED}
    return waitress.create_server(
        site,
        host=config.host,
        port=port,
        threads=THREADS,
        connection_limit=CONNECTIONS,
        channel_timeout=SILENCE,
        cleanup_interval=SILENCE // 3,
        max_request_header_size=MOST_ASKED,
        max_request_body_size=MOST_ASKED,
        asyncore_use_poll=True,
        ident="examiner-db",
        **(believed if config.proxy else {}),
    )


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
