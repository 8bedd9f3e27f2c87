"""Write the sample anew: ``python -m data.invent`` or ``python data/invent``, from the checkout.

The bytes are the same on every run. An argument names another folder than ``data/sample``.
"""

import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_CHECKOUT))

from data.invent.sample import write  # noqa: E402 - found through the path set above

if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _CHECKOUT / "data" / "sample"
    print(f"{write(folder)} files in {folder}")  # noqa: T201 - a program says what it did
