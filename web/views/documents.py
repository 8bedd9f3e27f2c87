"""Saved pages and files: what was saved, when, from where in words; never an address or a file name."""

from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from web.answering.security import NO_INDEX
from web.pages.decision import DocumentPage
from web.release import kept
from web.release.asked import Asked


def document(asked: Asked, sha256: str) -> DocumentPage:
    """What is kept of one document, and what rests on it."""
    with asked.session() as session:
        found = None if asked.hides_document(sha256) else kept.saved(session, sha256)
        if found is None:
            message = "No saved document has this hash."
            raise NotFound(message)
        visits = asked.kept.visits(sha256)
        return DocumentPage(
            title=f"Saved document {sha256[:12]}",
            noindex=True,
            document=found,
            published=kept.public_address(visits) is not None,
            visits=kept.visit_lines(visits),
            decisions=tuple(one for one in kept.decisions_in(session, sha256) if one.id not in asked.held),
            statements=kept.statements_in(session, sha256),
        )


def document_source(asked: Asked, sha256: str) -> Response:
    """On to the publisher's own copy; the address can name a claimant, so it stands on no page."""
    private = sha256 in asked.release.private_documents
    address = None if private else kept.public_address(asked.kept.visits(sha256))
    if address is None:
        message = "This document has no public address: it is a file that was imported, or it is not kept here."
        raise NotFound(message)
    return Response(status=302, headers={"Location": address, "X-Robots-Tag": NO_INDEX, "Cache-Control": "no-store"})
