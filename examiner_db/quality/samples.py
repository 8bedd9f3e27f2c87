"""Reviews of random samples: the only reviews from which a precision may be published.

A sample proves something only once everything drawn has been reviewed: who stops early could stop at a good moment.
All complete samples count together, rejected readings that a later reader no longer makes included, so that neither
drawing again nor mending what was found wrong makes the figure better than it was.
"""

from collections.abc import Iterable, Iterator, Mapping

from examiner_db.desk import Sample
from examiner_db.quality.reviewed import Reviewed


def sampled(samples: Iterable[Sample], verdicts: Mapping[str, str]) -> Iterator[Reviewed]:
    """The review of each reading that a complete sample drew, once; ``verdicts`` are the desk's, by statement."""
    seen: set[str] = set()
    for sample in samples:
        if sample.waiting(verdicts):
            continue
        for reading in sample.readings:
            if reading not in seen:
                seen.add(reading)
                yield Reviewed(sample.kind, sample.tribunal, verdicts[reading], drawn=True)
