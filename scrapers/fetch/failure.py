"""What the HTTP library raises, in our own words: its own can quote an address with a key."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from requests.exceptions import InvalidSchema, InvalidURL, RequestException
from urllib3.exceptions import HTTPError, ProtocolError

from scrapers.fetch.address import Address
from scrapers.fetch.errors import (
    BadAddressError,
    CertificateError,
    FetchError,
    PrivateAddressError,
    TooSlowError,
    TruncatedError,
    UnavailableError,
)
from scrapers.fetch.transport import Deadline

BROKEN = "the answer broke off or is damaged, and nothing of it was kept; try again later"


@contextmanager
def translated(address: Address, deadline: Deadline) -> Iterator[None]:
    """Raise a ``FetchError`` that names ``address`` for whatever goes wrong with it on the wire."""
    try:
        yield
    except PrivateAddressError as error:
        raise PrivateAddressError(address.shown, f"its host {error.why}") from None
    except (RequestException, HTTPError) as error:
        raise _meaning(address.shown, error, in_time=deadline.left() > 0) from None


def _meaning(shown: str, error: RequestException | HTTPError, *, in_time: bool) -> FetchError:
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        why = "its certificate does not prove that it is the publisher; nothing was sent: try again later"
        return CertificateError(shown, why)
    if isinstance(error, InvalidURL | InvalidSchema):
        return BadAddressError(shown, "is not a well-formed address; correct the source's address")
    if not in_time:
        return TooSlowError(shown, "the transfer took too long and was ended; try again later")
    if isinstance(error, ProtocolError):
        return TruncatedError(shown, BROKEN)
    return UnavailableError(shown, f"{_reason(causes)}; try again later")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _reason(causes: list[BaseException]) -> str:
    """What the system said at the bottom, in words that hold no address."""
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return "no answer came in time"
    said = [cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror]
    return f"no connection ({said[-1]})" if said else "the connection broke"
