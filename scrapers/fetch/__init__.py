"""Asking a publisher for a page, politely, and keeping what comes before anyone reads it.

`Fetcher.get` is the whole of it. It says who we are and how to reach us, obeys robots.txt, leaves time between two
requests to one host, tries again with growing pauses when a publisher is busy, asks only for what has changed, and
writes the answer to the store as it arrives. It stops, and never looks for a way round, when a publisher says no.
This is the only room that speaks HTTP; one `Fetcher` serves one thread, and fetchers share a `Pace`. `Poster` and
`Authority` are apart: they ask an endpoint that the operator chose, and keep nothing.

    FetchError                  one sentence: the address, without secrets; what was found; what to do
    ├── NoContactError          no address under which publishers can reach the operator
    ├── BadAddressError         not an address that can be asked
    ├── StoppedError            the publisher says no
    │   ├── ForbiddenError      401, 403 or 451
    │   ├── RobotCheckError     a page that asks for proof of being human, whatever its status
    │   ├── SpentError          what the publisher allows in 24 hours is used up
    │   ├── RobotsDisallowError robots.txt excludes the address, or asks for pauses beyond what we wait
    │   └── RobotsUnreadableError robots.txt exists and cannot be read
    ├── UnsafeError             going on would not be safe
    │   ├── PrivateAddressError the host leads to an address inside somebody's network
    │   ├── CertificateError    the host cannot prove that it is the publisher
    │   └── RedirectError       a redirect without end, from https to http, or to nowhere
    ├── NotFoundError           404 or 410
    ├── UnexpectedPageError     another kind of page than was expected, or an answer that means neither yes nor no
    ├── TooLargeError           larger than the cap, on the wire or unpacked
    ├── TooSlowError            the transfer as a whole took too long
    ├── BusyError               the publisher asks to come back later than we wait
    └── UnavailableError        busy, failing or unreachable, still after all retries
        └── TruncatedError      the answer broke off
"""

from scrapers.fetch.address import Address
from scrapers.fetch.allowance import Allowance
from scrapers.fetch.errors import (
    BadAddressError,
    BusyError,
    CertificateError,
    FetchError,
    ForbiddenError,
    NoContactError,
    NotFoundError,
    PrivateAddressError,
    RedirectError,
    RobotCheckError,
    RobotsDisallowError,
    RobotsUnreadableError,
    SpentError,
    StoppedError,
    TooLargeError,
    TooSlowError,
    TruncatedError,
    UnavailableError,
    UnexpectedPageError,
    UnsafeError,
)
from scrapers.fetch.fetcher import Fetched, Fetcher
from scrapers.fetch.pace import Pace
from scrapers.fetch.post import Poster
from scrapers.fetch.time_stamp import Authority

__all__ = [
    "Address",
    "Allowance",
    "Authority",
    "BadAddressError",
    "BusyError",
    "CertificateError",
    "FetchError",
    "Fetched",
    "Fetcher",
    "ForbiddenError",
    "NoContactError",
    "NotFoundError",
    "Pace",
    "Poster",
    "PrivateAddressError",
    "RedirectError",
    "RobotCheckError",
    "RobotsDisallowError",
    "RobotsUnreadableError",
    "SpentError",
    "StoppedError",
    "TooLargeError",
    "TooSlowError",
    "TruncatedError",
    "UnavailableError",
    "UnexpectedPageError",
    "UnsafeError",
]
