"""Two to four examiners side by side: in the order asked for, on the same issues, without a winner."""

from flask import redirect, url_for
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.wrappers import Response

from examiner_db.track_record import TrackRecord
from web.addresses.people import examiner
from web.addresses.twins import twin_of
from web.lists import found
from web.lists.comparing import MOST, blocks, column, differences
from web.lists.shared import shared
from web.pages.overviews import ComparePage
from web.release.asked import Asked

CANDIDATES = 8
NOT_EXAMINED = "No examination of this physician is on record here, so that there is nothing to compare."


def compare(asked: Asked) -> ComparePage | Response:
    """The examiners whose ids stand in the address, and those of a name that was typed to be added."""
    wanted = _wanted(asked)
    records, refused = _records(asked, wanted[:MOST])
    if len(wanted) > MOST:
        refused.append(f"Up to four examiners stand side by side. Left out: {', '.join(wanted[MOST:])[:200]}.")
    ids = tuple(records)
    add = asked.arguments.get("add", "").strip()
    candidates = _candidates(asked, add, ids) if add and len(ids) < MOST else ()
    if len(candidates) == 1 and not refused:
        return redirect(candidates[0][1])
    if add and len(ids) < MOST and not candidates:
        refused.append(f"No other examiner on record here is called “{add[:80]}”.")
    shown = [record for record, _ in records.values()]
    alike, not_alike = shared(shown, withheld=any(why for _, why in records.values()))
    return ComparePage(
        title=f"Side by side: {', '.join(record.name for record in shown)}" if shown else "Examiners side by side",
        noindex=True,
        status=404 if refused and not shown else 200,
        ids=ids,
        columns=tuple(column(record, why, _address(ids, without=ident)) for ident, (record, why) in records.items()),
        blocks=blocks(shown),
        differences=differences(shown),
        shared=alike,
        not_shared=not_alike,
        refused=tuple(refused),
        add=add,
        candidates=candidates,
        full=len(ids) >= MOST,
    )


def _wanted(asked: Asked) -> list[str]:
    """The ids in the address, each once, in their order; merged ones as the page that took them over."""
    given = (ident.strip() for one in asked.arguments.getlist("ids") for ident in one.split(","))
    return list(dict.fromkeys(asked.release.redirects.get(ident, ident) for ident in given if ident))


def _records(asked: Asked, wanted: list[str]) -> tuple[dict[str, tuple[TrackRecord, str | None]], list[str]]:
    """Each record with why its figures are missing, if they are; and in a sentence each what cannot be shown."""
    records: dict[str, tuple[TrackRecord, str | None]] = {}
    refused: list[str] = []
    for ident in wanted:
        try:
            seen = examiner(asked, ident)
        except NotFound as error:
            refused.append(f"“{ident[:80]}”: {error.description}")
        except HTTPException:  # On to the page of a physician who is no examiner.
            refused.append(f"“{ident[:80]}”: {NOT_EXAMINED}")
        else:
            records[ident] = (seen.record, seen.withheld)
    return records, refused


def _candidates(asked: Asked, name: str, ids: tuple[str, ...]) -> tuple[tuple[found.PersonHit, str], ...]:
    """The examiners of a name, best first, each with the address of the page that they are added to."""
    hits = found.people(asked, name, CANDIDATES)
    return tuple((hit, _address((*ids, hit.id))) for hit in hits if hit.kind == "examiner" and hit.id not in ids)


def _address(ids: tuple[str, ...], without: str = "") -> str:
    return url_for(twin_of("compare"), ids=",".join(ident for ident in ids if ident != without) or None)
