"""Train the learned reader: ``python -m data.train`` from the checkout, after ``make .venv/train``.

Trains on eleven of twelve excerpts of ``data/labelled``, writes the model beside the reader, and prints how it answers
on the twelfth.
"""

import argparse
import sys
import zlib
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
    parser.add_argument("--rounds", type=int, help=f"rounds of the course ({ANEW.rounds}; further {FURTHER.rounds})")
    options = parser.parse_args()
    begun, course = (stored(_TARGET), FURTHER) if options.further else (Network(), ANEW)
    rounds = [examples(share=course.share, turn=turn) for turn in range(options.rounds or course.rounds)]
    print(f"{sum(map(len, rounds))} examples in {len(rounds)} rounds", file=sys.stderr)
    export(fit(begun, [[one for one in turn if not _held_back(one)] for turn in rounds], course), _TARGET)
    for line in lines([one for one in rounds[0] if _held_back(one)]):
        print(line)


if __name__ == "__main__":
    _main()
