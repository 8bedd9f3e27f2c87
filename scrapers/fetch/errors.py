"""Why a page was not fetched; the family is drawn in the package's docstring."""


class FetchError(Exception):
    """A page was not fetched; the message is one sentence."""

    def __init__(self, shown: str, why: str) -> None:
        """Name the address, as it may be shown, and say why, and what to do."""
        super().__init__(f"{shown}: {why}")
        self.shown = shown
        self.why = why


class NoContactError(FetchError):
    """There is no address under which publishers can reach the operator."""


class BadAddressError(FetchError):
    """This is not an address that can be asked."""


class StoppedError(FetchError):
    """The publisher says no; this is never worked around."""


class ForbiddenError(StoppedError):
    """The answer was 401, 403 or 451."""


class RobotCheckError(StoppedError):
    """The page asks for proof of being human."""


class RobotsDisallowError(StoppedError):
    """The publisher's robots.txt excludes the address, or asks for pauses beyond what we wait."""


class RobotsUnreadableError(StoppedError):
    """The publisher's robots.txt exists and cannot be read, so nothing is allowed."""


class SpentError(StoppedError):
    """What the publisher allows in 24 hours is used up."""


class UnsafeError(FetchError):
    """Going on would not be safe."""


class PrivateAddressError(UnsafeError):
    """The host leads to an address inside somebody's network."""


class CertificateError(UnsafeError):
    """The host cannot prove that it is the publisher."""


class RedirectError(UnsafeError):
    """A redirect without end, from https to http, or to nowhere."""


class NotFoundError(FetchError):
    """The answer was 404 or 410."""


class UnexpectedPageError(FetchError):
    """Another kind of page than was expected, or an answer that means neither yes nor no."""


class TooLargeError(FetchError):
    """The answer is larger than the cap, on the wire or unpacked."""


class TooSlowError(FetchError):
    """The transfer as a whole took too long."""


class BusyError(FetchError):
    """The publisher asks to come back later than we wait."""


class UnavailableError(FetchError):
    """The publisher is busy, failing or unreachable; ``retry_after`` is the pause it asked for, in seconds."""

    def __init__(self, shown: str, why: str, retry_after: float | None = None) -> None:
        """Say why, and how long the publisher asks to wait."""
        super().__init__(shown, why)
        self.retry_after = retry_after


class TruncatedError(UnavailableError):
    """The answer broke off."""
