"""What robots.txt allows, host by host, for as long as one `Fetcher` lives."""

from collections.abc import Callable

from protego import Protego

from scrapers.fetch.address import Address
from scrapers.fetch.errors import RobotsDisallowError, RobotsUnreadableError, UnavailableError
from scrapers.fetch.pace import Pace

AGENT = "ExaminerDB"
"""The name to which a robots.txt can speak."""


class Robots:
    """The rules of every host that was asked, each read once."""

    def __init__(self, read: Callable[[Address], str], pace: Pace, longest_wait: float) -> None:
        """Take the means to read a robots.txt, and the pace that its ``Crawl-delay`` slows down."""
        self._read = read
        self._pace = pace
        self._longest_wait = longest_wait
        self._rules: dict[str, Protego] = {}

    def check(self, address: Address) -> None:
        """Refuse an address that its host's robots.txt excludes, or wants asked for more slowly than we wait."""
        rules = self._rules.get(address.origin) or self._learned(address)
        if not rules.can_fetch(address.sent, AGENT):
            why = "the publisher's robots.txt excludes this address; ask the publisher, or import a downloaded copy"
            raise RobotsDisallowError(address.shown, why)

    def _learned(self, address: Address) -> Protego:
        place = Address.of(f"{address.origin}/robots.txt")
        try:
            rules = Protego.parse(self._read(place))
        except UnavailableError as error:
            why = f"robots.txt cannot be read ({error.why}), so nothing is asked of this host"
            raise RobotsUnreadableError(place.shown, why) from None
        delay = rules.crawl_delay(AGENT) or 0
        if delay > self._longest_wait:
            why = f"it asks for {delay:g} seconds between two requests, and we wait {self._longest_wait:g} at most"
            raise RobotsDisallowError(place.shown, f"{why}; ask the publisher, or import downloaded copies")
        self._pace.slow_down(address.host, delay)
        self._rules[address.origin] = rules
        return rules
