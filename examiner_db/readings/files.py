"""Files that a user has, read where they are: nothing of them is kept."""

from pathlib import Path
from typing import Any

from examiner_db.reading import contract, read
from examiner_db.reading.types import NoDecisionError
from examiner_db.vocabulary import Tribunal
from scrapers.row import PageError
from scrapers.text import LEAST_A_PAGE, extract, media_type


def text_of(path: Path, least: int = LEAST_A_PAGE) -> str:
    """The text of a file; ``PageError`` names the file and says why it has none. ``least`` is as in ``extract``."""
    content = path.read_bytes()
    try:
        return extract(content, media_type(content, path.name), least).text
    except PageError as error:
        message = f"{path}: {error}"
        raise PageError(message) from error


def read_file(tribunal: Tribunal | None, path: Path) -> list[dict[str, Any]] | str:
    """What a file holds, as the contract of ``read --json`` says; or in one sentence why it cannot be read."""
    try:
        return [contract(str(path), reading) for reading in read(text_of(path), tribunal)]
    except PageError as error:
        return str(error)
    except NoDecisionError as error:
        return f"{path}: {error}"
    except OSError as error:
        return f"{path}: {error.strerror}"
    except Exception as error:  # noqa: BLE001 - one strange file must not keep all others from being read
        return f"{path}: the reader stopped: {type(error).__name__}: {' '.join(str(error).split())}"
