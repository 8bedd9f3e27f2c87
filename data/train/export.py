"""The trained network as the file that the reader runs: ONNX, its weights in eight bits."""

from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from data.train.network import Deployed, Network


def export(network: Network, target: Path) -> None:
    """Write ``target``.

    The weights are stored with seven of the eight bits (``reduce_range``), because processors without the VNNI
    instructions overflow on the eighth, and two machines would answer differently.
    """
    pieces, means = torch.ones((1, 12), dtype=torch.long), torch.full((1, 2, 12), 1 / 12)
    lengths = {"pieces": {1: "pieces"}, "means": {1: "sentences", 2: "pieces"}}
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Deployed(network).eval(),
            (pieces, means),
            whole,
            input_names=["pieces", "means"],
            output_names=["weight", "weighed_in", "role", "told_in"],
            dynamic_axes=lengths,
            dynamo=False,
        )
        quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
