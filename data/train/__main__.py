"""Train the learned reader: ``python -m data.train`` from the checkout, after ``make .venv/train``.

Trains on eleven of twelve excerpts of ``data/labelled``, writes the model beside the reader, and prints how it answers
on the twelfth.
"""

import argparse
import sys
import zlib
from dataclasses import replace
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_CHECKOUT))

from data.train.examples import Example, examples  # noqa: E402 - found through the path set above
from data.train.export import export  # noqa: E402
from data.train.fit import ANEW, FURTHER, fit  # noqa: E402
from data.train.measure import lines  # noqa: E402
from data.train.network import Network  # noqa: E402
from data.train.stored import stored  # noqa: E402

_TARGET = _CHECKOUT / "examiner_db" / "reading" / "learned" / "weigher.onnx"
_HELD_BACK = 12


def _held_back(example: Example) -> bool:
    """Whether an example is measured on: one excerpt of twelve, with all its physicians."""
    return example.role is not None and zlib.crc32(example.source.encode()) % _HELD_BACK == 0


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m data.train", description=__doc__.splitlines()[0])
    parser.add_argument("--further", action="store_true", help="go on from the committed model, not from the start")
    parser.add_argument(
        "--epochs", type=int, help=f"times through the examples ({ANEW.epochs}; further {FURTHER.epochs})"
    )
    options = parser.parse_args()
    found = examples()
    print(f"{len(found)} examples", file=sys.stderr)
    begun, course = (stored(_TARGET), FURTHER) if options.further else (Network(), ANEW)
    course = replace(course, epochs=options.epochs or course.epochs)
    export(fit(begun, [one for one in found if not _held_back(one)], course), _TARGET)
    for line in lines([one for one in found if _held_back(one)]):
        print(line)


if __name__ == "__main__":
    _main()
