"""How often identity links the right people: measured on a list whose licenses are hidden, and on invented people."""

from examiner_db.quality.links.hidden import hidden_licenses
from examiner_db.quality.links.proof import prove
from examiner_db.quality.links.ranking import ranking
from examiner_db.quality.links.share import Share

__all__ = ["Share", "hidden_licenses", "prove", "ranking"]
