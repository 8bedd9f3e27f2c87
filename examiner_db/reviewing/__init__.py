"""What a person reviews in the terminal: which reading next, and what it says beside the words it was read from."""

from examiner_db.reviewing.drawing import Stratum, drawn, strata
from examiner_db.reviewing.effect import by_effect
from examiner_db.reviewing.reading import ReadingToReview, to_review

__all__ = ["ReadingToReview", "Stratum", "by_effect", "drawn", "strata", "to_review"]
