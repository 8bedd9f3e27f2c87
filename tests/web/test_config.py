from pathlib import Path

import pytest

from web.config import Config


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("localhost", True), ("0.0.0.0", False), ("192.0.2.7", False), ("example.org", False)],  # noqa: S104 - a host that must not pass
)
def test_only_this_machine_is_loopback(host: str, *, loopback: bool) -> None:
    assert Config(data=Path("data"), host=host).loopback is loopback


def test_the_default_is_the_safe_host() -> None:
    assert Config(data=Path("data")) == Config(data=Path("data"), url=None, host="127.0.0.1", contact=None, proxy=None)


def test_behind_a_proxy_the_site_is_not_this_machine_s_alone() -> None:
    assert not Config(data=Path("data"), proxy="127.0.0.1").loopback
