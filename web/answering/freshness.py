"""What a browser keeps: every answer is asked for again, and is not sent again while it is the same.

A hold must show at once, so that nothing may be shown unasked. The mark of an answer (its ``ETag``) is the build id of
its release and a hash of its content: another release, a hold and a new version of the software each give another.
"""

from hashlib import sha256

from flask import request
from werkzeug.wrappers import Response


def marked(response: Response, build: str) -> Response:
    """The answer with its mark; whatever is not a whole page, or must not be stored, has none."""
    if response.status_code == 200 and not response.is_streamed and not response.cache_control.no_store:
        response.set_etag(f"{build}-{sha256(response.get_data()).hexdigest()[:16]}")
    return response


def confirmed(response: Response) -> Response:
    """The answer, or only that the one which the asker has is still the same: status 304."""
    return response.make_conditional(request) if response.status_code == 200 else response
