"""Ways to run the network: PyTorch weights or an exported file."""
import json
from pathlib import Path

import numpy as np
import torch

from .base import base_settings
from .encoder import Encoder
from .network import OUTPUTS, Reader

# What an exported file takes: one window at a time, so nothing is padded.
INPUTS = ('input_ids', 'shape_ids', 'word_first', 'word_last', 'word_mask')


def load_reader(checkpoint: Path, labels: dict, config: dict) -> Reader:
    """The network of a checkpoint."""
    model = Reader(Encoder(base_settings(config)), labels, config)
    model.load_state_dict(torch.load(checkpoint, weights_only=True)['state'])
    return model.eval()


def torch_predictor(model: Reader):
    """Runs a network in PyTorch: dict of tensors -> dict of arrays."""
    @torch.no_grad()
    def predict(inputs: dict) -> dict:
        return {k: v.numpy() for k, v in model(inputs).items()}
    return predict


def session(path: Path, threads: int = 1):
    """An onnxruntime session as the product opens it."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    return onnxruntime.InferenceSession(str(path), options, providers=['CPUExecutionProvider'])


def onnx_predictor(path: Path, threads: int = 1):
    """Runs an exported file on one window at a time."""
    opened = session(path, threads)

    def predict(inputs: dict) -> dict:
        if len(inputs['input_ids']) > 1:
            raise ValueError('an exported file reads one window at a time: use --batch 1')
        return dict(zip(OUTPUTS, opened.run(list(OUTPUTS), {k: inputs[k].numpy() for k in INPUTS})))
    return predict


def decoding(model: Reader) -> dict:
    """What decoding needs besides the network: label matrices and the transitions between roles."""
    crf = {'start': model.crf.start, 'transitions': model.crf.transitions(), 'end': model.crf.end}
    return {'label_out': model.label.out.weight.detach().numpy(), 'label_bias': model.label.out.bias.detach().numpy(),
            'crf': {k: v.detach().numpy() for k, v in crf.items()}}


def sidecar_decoding(path: Path) -> dict:
    """The same from reader.json."""
    found = json.loads(path.read_text())
    return {'label_out': np.array(found['label']['matrix'], np.float32), 'label_bias': np.array(found['label']['bias'], np.float32),
            'crf': {k: np.array(found['crf'][k], np.float32) for k in ('start', 'transitions', 'end')}}
