"""Ids that follow from content: the same content has the same id in every build, on every machine."""

import hashlib
import json


def content_key(kind: str, *parts: object) -> str:
    """Return an id for what ``parts`` say: 20 hexadecimal digits (80 bits) of the SHA-256 of their JSON.

    ``kind`` keeps ids of different tables apart. Parts are strings, numbers, ``None`` or lists of these.
    """
    text = json.dumps([kind, *parts], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def folded(text: str | None) -> str:
    """Text with case and white space leveled, so that a re-wrapped line is still the same words."""
    return " ".join((text or "").casefold().split())
