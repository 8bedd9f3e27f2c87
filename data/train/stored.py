"""The model that the reader runs, back as a network that can be trained further."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx.numpy_helper import to_array

from data.train.network import Network

_PREFIX = "network."
_WORDS = "encoder.embeddings.word_embeddings.weight"
"""The word pieces stay as the pretrained model has them, and are not taken from eight bits."""


def stored(path: Path) -> Network:
    """The network in a file that ``export`` wrote, up to what eight bits cannot hold."""
    graph = onnx.load(path).graph
    kept = {one.name: to_array(one) for one in graph.initializer}
    network = Network()
    found = network.state_dict()
    for name in found.keys() - {_WORDS}:
        if _PREFIX + name in kept:
            found[name] = torch.tensor(kept[_PREFIX + name])
        elif f"{_PREFIX}{name}_quantized" in kept:
            found[name] = torch.tensor(_whole(kept, _PREFIX + name))
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            _, *path_to, _ = node.name.strip("/").split("/")
            weights = _whole(kept, node.input[1].removesuffix("_quantized"))
            found[".".join((*path_to, "weight"))] = torch.tensor(weights).T.contiguous()
    network.load_state_dict(found)
    return network


def _whole(kept: Mapping[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """Weights out of their eight bits: what is stored, less the zero point, times the scale."""
    less = kept[f"{name}_quantized"].astype(np.float32) - kept[f"{name}_zero_point"].astype(np.float32)
    return np.asarray(less * kept[f"{name}_scale"], dtype=np.float32)
