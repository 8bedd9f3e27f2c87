"""What one request asks, and what it may see: all that a view knows of the outside."""

from dataclasses import dataclass

from sqlmodel import Session
from werkzeug.datastructures import MultiDict

from web.release.current import OpenRelease
from web.release.kept import KeptPages


@dataclass(frozen=True)
class Asked:
    """One request.

    Attributes:
        release: The release that answers it, whatever is published meanwhile.
        arguments: The query string.
        held: Ids of statements, decisions and physicians that the desk hides, as of this request.
        private: Whether private files may be shown: on a page of a loopback site, never in a JSON twin.
        kept: What is not in the release: kept texts and the visits of snapshots.
        whole: Whether all rows of a section are wanted at once: in a CSV.
    """

    release: OpenRelease
    arguments: MultiDict[str, str]
    held: frozenset[str]
    private: bool
    kept: KeptPages
    whole: bool = False

    def session(self) -> Session:
        """A session on the release's database."""
        return self.release.session()

    @property
    def sees_all(self) -> bool:
        """Whether nothing of the release is private to this request, so that its own counts may be shown."""
        return self.private or not self.release.private_documents

    def hides_document(self, sha256: str) -> bool:
        """Whether a document is private and this request may not see private files."""
        return not self.private and sha256 in self.release.private_documents

    def hides_person(self, physician: str) -> bool:
        """Whether a physician is held, or named in private files alone and this request may not see those."""
        return physician in self.held or (not self.private and physician in self.release.private_people)

    def hides_examiner(self, physician: str) -> bool:
        """Whether a physician is an examiner in private files alone and this request may not see those."""
        return not self.private and physician in self.release.private_examiners

    def number(self, name: str) -> int:
        """A positive number in the query string, such as a page; 1 where it is not given or not one."""
        given = self.arguments.get(name, "")
        return max(int(given), 1) if given.isascii() and given.isdigit() and len(given) < 7 else 1
