"""How strongly words speak for a role, weakest first: the one place that says which evidence beats which.

Of a physician's evidence the strongest decides, and of equally strong the role that more sentences speak for. What is
only a sign (an act, a place in the record) therefore never stands against words that say who engaged the physician.
"""

from enum import IntEnum


class Strength(IntEnum):
    """A rung of the ladder; a rule on a higher rung is right against all below it."""

    ACT = 20
    """Saw, diagnosed, recommended: done by any physician to whom a claimant comes."""
    READING = 24
    """Read a film: for the treating side, unless something says otherwise."""
    LOOKED = 26
    """Looked at a file, and no words of an examination."""
    PLACE = 40
    """Told among the physicians of one side, without a word of their own."""
    FILED = 45
    """Put in evidence by a side, which may be a treating physician's report too."""
    ANSWERED = 47
    """Wrote at one side's request, as a treating physician may do."""
    SENT = 48
    """Sent there by an employer or insurer, who may choose the treating physician as well as an examiner."""
    CARE = 50
    """Treated, operated, took a referral."""
    CUSTOM = 60
    """An independent examination, whose side only custom tells."""
    TITLE = 80
    """Called the treating physician."""
    REVIEWED = 82
    """Reviewed records only."""
    STATUTE = 84
    """Examined under a section that is one side's."""
    ENGAGED = 86
    """Examined at one side's request, or called that side's expert."""
    AGENCY = 88
    """Examined for a benefits agency."""
    HIRED = 89
    """Hired, retained or commissioned, in these words."""
    NEUTRAL = 90
    """Holds a title that only a neutral, or only a reviewer for one side, has."""
    APPOINTED = 92
    """Appointed by a judge, or agreed upon."""
    ADVISER = 93
    """An agency's own adviser."""
    BECAME = 94
    """Became the treating physician, or is called one side's in spite of a neutral title."""
    CONFLICT = 95
    """Chosen to resolve a conflict."""
    UNMADE = 96
    """Chosen so, where those who decide find that there was no conflict."""
