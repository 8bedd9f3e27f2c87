"""The twins of a page: the same data at the same address as JSON and, where it has rows, as CSV; and in the API."""

from flask import current_app, request, url_for

FORMATS = ("json", "csv")
"""Each is the ending of an address, the value of ``?format=``, and the ending of an endpoint's name."""

API = "/api/v1"
"""Where the API begins; another version, which breaks what is promised there, would begin elsewhere."""


def through_api() -> bool:
    """Whether the present request asks the API."""
    return request.path.startswith(f"{API}/")


def page_endpoint() -> str:
    """The endpoint of the present page, also when one of its twins was asked for."""
    endpoint = str(request.endpoint)
    for form in FORMATS:
        endpoint = endpoint.removesuffix(f"_{form}")
    return endpoint


def twin_of(endpoint: str) -> str:
    """``endpoint`` in the format that the address of the present request names; itself where it has no such twin.

    In the API it is the same table about a person of the other kind, where there is one, or the person.
    """
    if through_api():
        asked = str(request.endpoint).removeprefix("api_profile").removeprefix("api_physician")
        return next((one for one in (f"api_{endpoint}{asked}", f"api_{endpoint}") if _exists(one)), endpoint)
    form = request.path.rpartition(".")[2]
    twin = f"{endpoint}_{form}"
    return twin if form in FORMATS and _exists(twin) else endpoint


def _exists(endpoint: str) -> bool:
    return endpoint in current_app.view_functions


def twins(private: frozenset[str]) -> list[tuple[str, str]]:
    """Name and address of each twin of the present page, with the same arguments.

    None of a page that has none, or that is about one of the ``private`` ids, of which a twin tells nothing.
    """
    if not private.isdisjoint((request.view_args or {}).values()):
        return []
    arguments = {**request.args.to_dict(flat=False), **(request.view_args or {}), "format": None}
    endpoints = {form: f"{page_endpoint()}_{form}" for form in FORMATS}
    return [
        (form.upper(), url_for(endpoint, **arguments))
        for form, endpoint in endpoints.items()
        if endpoint in current_app.view_functions
    ]
