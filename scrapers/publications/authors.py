"""Which author of a work becomes a record: one whose name may be that of the physician who was asked about.

That is no attribution. Who wrote a work is decided elsewhere, from an ORCID or by a judgment.
"""

from examiner_db.printed_name import fold_name
from examiner_db.records import Mention
from scrapers.page import Page
from scrapers.source import Subject


def asked_for(page: Page) -> Subject | None:
    """The physician whom the publisher was asked about; ``None`` for a file that does not say."""
    return None if page.visit.asked_for is None else Subject.of(page.visit.asked_for)


def is_candidate(page: Page, mention: Mention, subject: Subject | None) -> bool:
    """Whether the author may be the subject; without one, whether an ORCID says who the author is."""
    if subject is not None:
        return fits(mention, subject)
    if mention.orcid is None:
        page.skip("an author without an ORCID, in a file that does not say who was asked about")
    return mention.orcid is not None


def fits(mention: Mention, subject: Subject) -> bool:
    """The same surname, and given names that are the same, or one the other's initial, as far as both go.

    A surname that is printed alone fits nobody: it would be one more namesake.
    """
    printed = " ".join(filter(None, (mention.given, mention.middle)))
    ours, theirs = (fold_name(text).split() for text in (subject.given, printed))
    given = zip(ours, theirs, strict=False)
    same = fold_name(mention.surname) == fold_name(subject.surname)
    return same and bool(theirs) and all(one == other or other in one[0] or one in other[0] for one, other in given)
