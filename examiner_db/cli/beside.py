"""Long work beside the thread that waits for it: Ctrl-C ends it at once, and a terminal shows that it goes on."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from time import monotonic
from typing import TypeVar

from examiner_db.progress import Progress, Underway

Made = TypeVar("Made")
_TELLS = 1.0
"""Seconds between two words on how long it has taken."""


def beside(make: Callable[[], Made], what: str, tell: Progress) -> Made:
    """What ``make`` makes, in a thread that ends with the process. Its errors are raised here.

    A typesetter does not look whether somebody wants to stop, and holds up whoever called it until it is through.
    """
    made: Future[Made] = Future()
    Thread(target=_settle, args=(made, make), daemon=True).start()
    began = monotonic()
    while not made.done():
        try:
            made.exception(timeout=_TELLS)
        except TimeoutError:
            tell(Underway(f"{what}, {monotonic() - began:.0f} seconds so far"))
    return made.result()


def _settle(made: Future[Made], make: Callable[[], Made]) -> None:
    try:
        made.set_result(make())
    except BaseException as error:  # noqa: BLE001 - whoever waits raises it
        made.set_exception(error)
