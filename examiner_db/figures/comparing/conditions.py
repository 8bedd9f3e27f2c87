"""When words of comparison may be used: conditions as constants, which the methodology page prints."""

from collections.abc import Mapping
from typing import Final

from examiner_db.figures.comparing.discovery import RATE
from examiner_db.figures.comparing.strata import LEAST_PEERS
from examiner_db.figures.display import LEAST_FOR_PERCENT, WIDEST_FOR_PERCENT

LEAST_PEER_OPINIONS: Final = 100
LEAST_RELIABILITY: Final = 0.70
LEAST_GAP: Final = 0.05

WORDS: Final[Mapping[str, str]] = {
    "percent": (
        f"at least {LEAST_FOR_PERCENT} opinions that favored one side are compared, and the exact interval of their "
        f"share is narrower than {WIDEST_FOR_PERCENT:.2f}"
    ),
    "peers": f"at least {LEAST_PEERS} other identified examiners are in the matched groups",
    "opinions": f"the other examiners hold at least {LEAST_PEER_OPINIONS} such opinions there",
    "reliability": (
        f"the reliability of the share, estimated from how the others differ, is at least {LEAST_RELIABILITY:.2f}"
    ),
    "discovery": (
        f"the governed one-sided tail passes a false discovery rate of {RATE:.0%} over every comparison tested in the "
        "release"
    ),
    "gap": f"the end of the exact 95% interval that is nearer to the baseline is at least {LEAST_GAP:.2f} away from it",
}
"""Every condition in the order checked; all must hold. The first four say whether a comparison can be drawn at all."""

BEARING: Final = ("percent", "peers", "opinions", "reliability")
"""The conditions without which nothing is compared in words, whatever the share is."""
