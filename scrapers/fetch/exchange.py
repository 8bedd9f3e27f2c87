"""The heads of a request and of its answer, as they went over the wire, for whoever asks later how a page was got.

Nothing that opens a door is kept: no key, no cookie, and no header to which a source gives a value of its own.
"""

from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

import requests

from examiner_db.snapshots import Exchange
from scrapers.fetch.address import Address, masked

SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "set-cookie", "set-cookie2"})
"""Headers of which no value is kept, because it can be a secret."""
LONGEST = 500
"""Characters of a header beyond which its name alone is kept: the index is read whole, and often."""
MOST = 40
"""Headers of one head that are kept; more tell nothing of a page."""
_VERSIONS = {9: "HTTP/0.9", 10: "HTTP/1.0", 11: "HTTP/1.1", 20: "HTTP/2"}


def exchange(response: requests.Response, address: Address) -> Exchange:
    """What was asked of ``address`` and how it was answered, without either body but the form that was sent."""
    sent = response.request
    own = {name.lower() for name in address.headers}
    secrets = (*address.secrets, *address.headers.values())
    asked = [("Host", urlsplit(address.sent).netloc), *sent.headers.items()]
    request, unsaid = _kept(asked, own)
    answer, untold = _kept(response.raw.headers.iteritems(), ())
    begins = f"{sent.method} {sent.path_url} HTTP/1.1"
    status = f"{_VERSIONS.get(response.raw.version, 'HTTP')} {response.status_code} {response.reason or ''}".strip()
    return Exchange(
        request=tuple(masked(line, secrets) for line in (begins, *request)),
        response=tuple(masked(line, secrets) for line in (status, *answer)),
        form=masked(str(sent.body), secrets) if address.form else None,
        left_out=tuple(sorted({*unsaid, *untold})),
    )


def _kept(headers: Iterable[tuple[str, str]], own: Collection[str]) -> tuple[list[str], list[str]]:
    """The headers that are kept, as lines, and the names of the others."""
    kept: list[str] = []
    others: list[str] = []
    for name, value in headers:
        line = f"{name}: {' '.join(str(value).split())}"
        if name.lower() in {*SECRET, *own} or len(line) > LONGEST or len(kept) >= MOST:
            others.append(name.lower()[:80])
        else:
            kept.append(line)
    return kept, others
